"""Each check finds what is wrong and says how to mend it, and leaves alone what is right."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.devices.log import FOLDER, Log
from kiosk.doctor import content, machine, media, records, screen
from kiosk.doctor.examination import CHECKS, examine
from kiosk.doctor.finding import Finding, Kiosk
from kiosk.doctor.screen import find_missing, guess_package
from kiosk.visitbook.schema import BOOK_NAME
from tests.devices.test_inputs import LISTED
from tests.doctor.conftest import ask
from tests.visitbook.visits import VISIT, fold, write_visits

Make = Callable[..., Kiosk]


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text)


def test_a_wrong_setting_is_told_with_its_line_and_mend(make_kiosk: Make) -> None:
    found = ask(content.check_settings, make_kiosk("visit: {idle_secnods: 5}\n"))
    assert found["settings"].state == "wrong"
    assert ":2:9" in found["settings"].told
    assert "idle_seconds" in found["settings"].mend


def test_no_pin_needs_care(make_kiosk: Make) -> None:
    assert ask(content.check_settings, make_kiosk())["pin"].state == "care"
    set_pin = 'lock: {pin: "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA"}\n'
    assert "pin" not in ask(content.check_settings, make_kiosk(set_pin))


def test_a_hall_is_told_with_its_languages_and_voices(make_kiosk: Make) -> None:
    found = ask(content.check_hall, make_kiosk())
    assert found["hall"].state in ("fine", "care")
    assert "中文" in found["languages"].told
    assert found["voices"].state == "fine"


def test_recordings_that_are_missing_are_counted(make_kiosk: Make, halls: Path, tmp_path: Path) -> None:
    import shutil

    hall = Path(shutil.copytree(halls / "good" / "everything", tmp_path / "hall"))
    next(hall.rglob("*.wav")).unlink()
    assert ask(content.check_hall, make_kiosk(hall=hall))["voices"].state == "wrong"


def test_a_hall_that_is_not_there_is_wrong(make_kiosk: Make, tmp_path: Path) -> None:
    found = ask(content.check_hall, make_kiosk(hall=tmp_path))
    assert found["hall"].state == "wrong"
    assert found["hall"].mend


def test_the_fonts_that_ship_have_their_letters(
    make_kiosk: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert ask(content.check_fonts, make_kiosk())["fonts"].state == "fine"
    (tmp_path / "NotoSansSC-Regular.otf").write_bytes(b"no font")
    monkeypatch.setattr(content, "FONTS", tmp_path)
    found = ask(content.check_fonts, make_kiosk())["fonts"]
    assert found.state == "wrong"
    assert "NotoSansSC" in found.told


@pytest.mark.parametrize("check", [media.check_pictures, media.check_sounds, media.check_films])
def test_decoders_are_there(make_kiosk: Make, check: Callable[[Kiosk], list[Finding]]) -> None:
    assert [finding.state for finding in check(make_kiosk())] == ["fine"]


def test_a_decoder_that_is_missing_is_named(make_kiosk: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "SOUNDS", ("opus", "wax-cylinder"))
    found = ask(media.check_sounds, make_kiosk())["sounds"]
    assert (found.state, "wax-cylinder" in found.told) == ("wrong", True)


def test_a_sound_card_is_named(make_kiosk: Make) -> None:
    kiosk = make_kiosk()
    (kiosk.root / "proc").mkdir(parents=True)
    assert ask(media.check_sound_device, kiosk)["sound device"].state == "care"
    write(kiosk.root, "proc/asound/cards", " 0 [PCH ]: HDA-Intel - HDA Intel PCH\n       HDA Intel PCH at 0xf7d10000\n")
    write(kiosk.root, "dev/snd/pcmC0D0p", "")
    assert ask(media.check_sound_device, kiosk)["sound device"].told == "HDA Intel PCH"


def test_a_screen_that_is_unplugged_is_wrong(make_kiosk: Make) -> None:
    kiosk = make_kiosk()
    assert ask(screen.check_screens, kiosk)["screens"].state == "unknown"
    write(kiosk.root, "sys/class/drm/card1-HDMI-A-1/status", "disconnected\n")
    assert ask(screen.check_screens, kiosk)["screens"].state == "wrong"
    write(kiosk.root, "sys/class/drm/card1-HDMI-A-1/status", "connected\n")
    write(kiosk.root, "sys/class/drm/card1-HDMI-A-1/modes", "1920x1080\n1280x720\n")
    assert ask(screen.check_screens, kiosk)["screens"].told == "HDMI-A-1 1920x1080"


def test_an_output_that_does_not_exist_is_told_with_those_that_do(make_kiosk: Make) -> None:
    kiosk = make_kiosk("screen: {output: HDMI-1}\n")
    write(kiosk.root, "sys/class/drm/card0-HDMI-A-1/status", "connected")
    found = ask(screen.check_screens, kiosk)["screens"]
    assert (found.state, "HDMI-A-1" in found.mend) == ("wrong", True)


def test_touch_screens_are_named_and_their_phantom_pointers_too(make_kiosk: Make) -> None:
    kiosk = make_kiosk()
    write(kiosk.root, "proc/bus/input/devices", LISTED)
    found = ask(screen.check_touch, kiosk)
    assert found["touch"].told == "eGalax Inc. eGalaxTouch EXC3000"
    assert found["phantom pointers"].state == "care"
    write(kiosk.root, "proc/bus/input/devices", LISTED.split("\n\n")[2])
    assert ask(screen.check_touch, kiosk)["touch"].state == "care"
    write(kiosk.root, "proc/bus/input/devices", "")
    assert ask(screen.check_touch, kiosk)["touch"].state == "wrong"


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("odd", "odd"),
    ],
)
def test_a_missing_library_leads_to_its_package(library: str, package: str) -> None:
    assert guess_package(library) == package


def test_qts_own_libraries_are_examined(make_kiosk: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(screen.check_qt, make_kiosk())["Qt"].state == "fine"
    assert find_missing(Path("/nowhere/lib.so")) == []
    monkeypatch.setattr(screen, "find_missing", lambda _: ["libxcb-cursor.so.0"])
    found = ask(screen.check_qt, make_kiosk())["Qt"]
    assert (found.state, "apt install libxcb-cursor0" in found.mend) == ("wrong", True)


def test_a_full_or_read_only_disk_is_wrong(make_kiosk: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk = make_kiosk()
    disk = kiosk.machine.disk
    assert disk is not None
    assert ask(machine.check_disk, kiosk)["disk"].state == "fine"
    for worse in (replace(disk, free=10_000), replace(disk, writable=False), None):
        monkeypatch.setattr(machine, "read_disk", lambda _, worse=worse: worse)
        found = ask(machine.check_disk, kiosk)["disk"]
        assert (found.state, bool(found.mend)) == ("wrong", True)


@pytest.mark.parametrize(("year", "state"), [(1970, "wrong"), (2027, "fine"), (2099, "wrong")])
def test_a_clock_that_cannot_be_right_is_told(make_kiosk: Make, year: int, state: str) -> None:
    assert ask(machine.check_clock, make_kiosk(now=datetime(year, 1, 2, 3, 4)))["clock"].state == state


def test_heat_and_little_memory_need_care(make_kiosk: Make) -> None:
    kiosk = make_kiosk()
    hot = replace(kiosk.machine, temperature=91.0, memory=replace(kiosk.machine.memory, available=1000))
    worse = replace(kiosk, machine=hot)
    assert ask(machine.check_temperature, worse)["temperature"].state == "care"
    assert ask(machine.check_memory, worse)["memory"].state == "care"


def test_a_network_is_missed_only_where_one_is_needed(make_kiosk: Make) -> None:
    alone = replace(make_kiosk(), machine=replace(make_kiosk().machine, interfaces=()))
    assert ask(machine.check_network, alone)["network"].state == "fine"
    centred = replace(alone, settings=make_kiosk("centre: {address: centre.example.org}\n").settings)
    assert ask(machine.check_network, centred)["network"].state == "care"


def test_the_last_problems_and_crash_reports_are_told(make_kiosk: Make) -> None:
    kiosk = make_kiosk()
    import logging

    written = Log(kiosk.state, 1)
    logging.getLogger("kiosk.tests").error("the disk")
    written.close()
    write(kiosk.state, "crashes/2027-01-01T08-00-00-1-0-python.txt", "kiosk 1\npython\n\nValueError: wrong")
    assert any("the disk" in line for line in ask(records.check_log, kiosk)["log"].details)
    assert "ValueError: wrong" in ask(records.check_crashes, kiosk)["crashes"].told
    assert (kiosk.state / FOLDER).is_dir()


def test_starts_that_failed_in_a_row_are_wrong(make_kiosk: Make) -> None:
    from kiosk.devices.starts_file import StartsFile

    kiosk = make_kiosk()
    file = StartsFile(kiosk.state)
    file.keep(file.starts.try_hall().try_hall().try_hall())
    assert ask(records.check_starts, kiosk)["starts"].state == "wrong"


def test_every_finding_that_is_wrong_has_its_mend(make_kiosk: Make) -> None:
    found = list(examine(make_kiosk()))
    assert all(finding.mend for finding in found if finding.state == "wrong")
    assert all(finding.told for finding in found)
    assert len(found) >= len(CHECKS) - 1
    json.dumps([finding.to_json() for finding in found])


def test_a_check_that_fails_itself_hides_no_other(make_kiosk: Make) -> None:
    def check_broken(_: Kiosk) -> list[Finding]:
        raise RuntimeError("oh")

    found = list(examine(make_kiosk(), (check_broken, machine.check_versions)))
    assert [(finding.check, finding.state) for finding in found] == [("broken", "unknown"), ("versions", "fine")]


def test_the_visit_book_is_told_with_its_visits_or_why_not(make_kiosk: Make) -> None:
    kiosk = make_kiosk()
    kiosk.state.mkdir(exist_ok=True)
    write_visits(kiosk.state, fold(VISIT))
    assert "1 visits" in ask(records.check_book, kiosk)["visit book"].told
    (kiosk.state / BOOK_NAME).write_bytes(b"no book" * 1000)
    found = ask(records.check_book, kiosk)["visit book"]
    assert found.state == "care"
    assert found.mend
