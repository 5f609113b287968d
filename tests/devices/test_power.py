"""What is asked of the system, with real small programs in its place."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.caretaker.leaving import Leaving
from kiosk.devices.brightness import LEAST, Brightness
from kiosk.devices.power import UNIT, RefusedError, ask_system, find_line
from kiosk.devices.screen_power import ScreenPower, find_lines


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs that alone are found; what they are asked stands in `asked`."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(folder: Path, name: str, words: str = "") -> None:
    file = folder / name
    file.write_text(f'#!/bin/sh\necho "$0 $*" >> "{folder}/asked"\n{words}\n')
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def read_asked(folder: Path) -> list[str]:
    asked = folder / "asked"
    lines = asked.read_text().splitlines() if asked.exists() else []
    return [line.removeprefix(f"{folder}/") for line in lines]


def test_each_way_has_its_line() -> None:
    assert find_line(Leaving.RESTART, "kiosk.service", "linux") == ()
    assert find_line(Leaving.LEAVE, "", "linux") == ()
    assert find_line(Leaving.LEAVE, "kiosk.service", "linux")[-2:] == ("stop", "kiosk.service")
    assert find_line(Leaving.REBOOT, "", "linux")[-1] == "reboot"
    assert find_line(Leaving.SHUT_DOWN, "", "linux")[-1] == "poweroff"
    assert find_line(Leaving.SHUT_DOWN, "", "win32") == ("shutdown", "/s", "/t", "0")
    assert find_line(Leaving.LEAVE, "kiosk.service", "win32") == ()


def test_the_service_is_stopped_by_its_name(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(programs, "systemctl")
    monkeypatch.setenv(UNIT, "hall.service")
    ask_system(Leaving.LEAVE)
    assert read_asked(programs) == ["systemctl --no-ask-password --no-block stop hall.service"]


def test_a_refusal_says_why(programs: Path) -> None:
    with pytest.raises(RefusedError, match="systemctl"):
        ask_system(Leaving.REBOOT)
    put(programs, "systemctl", "echo 'Access denied' >&2; exit 1")
    with pytest.raises(RefusedError, match="Access denied"):
        ask_system(Leaving.REBOOT)


def make_panel(folder: Path, brightness: int = 120) -> Path:
    panel = folder / "backlights" / "intel_backlight"
    panel.mkdir(parents=True)
    (panel / "max_brightness").write_text("240\n")
    (panel / "brightness").write_text(f"{brightness}\n")
    (panel / "bl_power").write_text("0\n")
    return panel


def test_a_backlight_is_read_and_set_but_never_put_out(programs: Path) -> None:
    panel = make_panel(programs)
    brightness = Brightness(panel.parent)
    assert brightness.read() == 50
    brightness.set(75)
    assert (panel / "brightness").read_text() == "180"
    brightness.set(0)
    assert (panel / "brightness").read_text() == str(240 * LEAST // 100)


def test_a_monitor_is_asked_by_ddcutil(programs: Path) -> None:
    put(programs, "ddcutil", '[ "$1" = getvcp ] && echo "VCP 10 C 40 80"')
    brightness = Brightness(programs / "nothing")
    assert brightness.read() == 50
    brightness.set(30)
    assert read_asked(programs) == ["ddcutil getvcp 10 --brief", "ddcutil setvcp 10 30"]


@pytest.mark.parametrize("said", ["", "VCP 10 ERR", "VCP 10 C 0 0"])
def test_no_answer_means_it_cannot_be_set(programs: Path, said: str) -> None:
    assert Brightness(programs / "nothing").read() is None
    put(programs, "ddcutil", f'echo "{said}"')
    assert Brightness(programs / "nothing").read() is None


def test_the_platform_chooses_how_the_screen_is_put_off() -> None:
    everything = {"wlopm": "/usr/bin/wlopm", "xset": "/usr/bin/xset"}
    lines = find_lines({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, everything.get)
    assert lines == (("wlopm", "--on", "*"), ("wlopm", "--off", "*"))
    lines = find_lines({"DISPLAY": ":0"}, everything.get)
    assert lines is not None
    assert lines[1][-3:] == ("dpms", "force", "off")
    assert find_lines({"WAYLAND_DISPLAY": "wayland-0"}, {}.get) is None
    assert find_lines({}, everything.get) is None


def test_the_same_is_asked_once(programs: Path) -> None:
    put(programs, "xset")
    power = ScreenPower({"DISPLAY": ":0"})
    for on in (True, False, False, True):
        power.set(on)
        if power._running:
            power._running.wait(20)
    assert [line.split()[-1] for line in read_asked(programs)] == ["off", "on"]


def test_a_backlight_alone_is_put_off_by_the_kernel(programs: Path) -> None:
    panel = make_panel(programs)
    power = ScreenPower({}, {}.get, panel.parent)
    power.set(False)
    assert (panel / "bl_power").read_text() == "4"
    power.set(True)
    assert (panel / "bl_power").read_text() == "0"


def test_nothing_at_all_is_just_dark(programs: Path) -> None:
    ScreenPower({}, {}.get, programs / "nothing").set(False)
    assert read_asked(programs) == []
    assert os.environ["PATH"] == str(programs)
