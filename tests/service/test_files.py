"""The files of the service are what systemd, the shell and sysusers take, for both compositors."""

import configparser
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from kiosk.devices.inputs import Input
from kiosk.service.compositor import Compositor
from kiosk.service.files import UNIT_FILE, list_files, list_paths, write_rules, write_session, write_unit, write_weston
from kiosk.service.steps import install
from kiosk.service.system import System
from kiosk.service.wanted import Wanted
from kiosk.settings.groups import ScreenSettings, Settings

CAGE = Compositor("cage", "/usr/bin/cage", (0, 2, 1))
WESTON = Compositor("weston", "/usr/bin/weston", (10, 0, 1))
PLAIN = Wanted(("/opt/kiosk/python", "/opt/kiosk/main.py"), PurePosixPath("/srv/玉树 hall"), CAGE, ScreenSettings())
TURNED = ScreenSettings(output="HDMI-A-1", rotation=90)


@pytest.fixture(params=[CAGE, WESTON], ids=lambda compositor: compositor.kind)
def wanted(request: pytest.FixtureRequest) -> Wanted:
    return replace(PLAIN, compositor=request.param)


@pytest.fixture
def root(tmp_path: Path, wanted: Wanted) -> Path:
    """A machine's files, with systemd's own units and the programs that are named."""
    list(install(wanted, Settings(), System(tmp_path, dry=True)))
    units = Path("/usr/lib/systemd/system")
    if not shutil.which("systemd-analyze") or not units.is_dir():
        pytest.fail("systemd is missing: make test installs it")
    shutil.copytree(units, tmp_path / "usr/lib/systemd/system", symlinks=True)
    (tmp_path / "usr/bin").mkdir(parents=True)
    shutil.copy("/bin/true", tmp_path / wanted.compositor.path[1:])
    return tmp_path


def test_systemd_finds_nothing_wrong_with_the_unit(root: Path) -> None:
    line = ["systemd-analyze", "verify", "--man=no", f"--root={root}", "kiosk.service"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_systemd_would_find_a_mistake(root: Path) -> None:
    unit = root / "etc/systemd/system/kiosk.service"
    unit.write_text(unit.read_text().replace("WatchdogSec=30", "WatchdogSec=soon"))
    line = ["systemd-analyze", "verify", "--man=no", f"--root={root}", "kiosk.service"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
    assert "soon" in done.stderr


def test_the_user_is_made_with_its_groups(root: Path) -> None:
    (root / "etc/group").write_text("root:x:0:\nvideo:x:44:\nrender:x:106:\ninput:x:107:\naudio:x:29:\n")
    line = ["systemd-sysusers", f"--root={root}", "kiosk.conf"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "kiosk" in (root / "etc/passwd").read_text()
    groups = [line.split(":")[0] for line in (root / "etc/group").read_text().splitlines() if line.endswith("kiosk")]
    assert {"video", "render", "input", "audio"} <= set(groups)


def test_the_scripts_are_what_a_shell_takes(root: Path) -> None:
    for name in ("session", "wait-for-screen"):
        script = root / "etc/kiosk" / name
        subprocess.run(["sh", "-n", str(script)], check=True, timeout=20)
        assert script.stat().st_mode & 0o111


@pytest.fixture
def stage(tmp_path: Path) -> Path:
    """A folder with stand-ins: a compositor of each kind, the screen's tool, and the program that says how it began."""
    write_script(tmp_path / "cage", 'shift 2; WAYLAND_DISPLAY=wayland-7 exec "$@"')
    python = f'exec {sys.executable} -c "import os, socket, sys; s = socket.socket(socket.AF_UNIX)'
    weston = f"{python}; s.bind(os.environ['XDG_RUNTIME_DIR'] + '/kiosk-0'); s.listen(); s.accept()\""
    write_script(tmp_path / "weston", weston)
    write_script(tmp_path / "broken", "exit 3")
    write_script(
        tmp_path / "wlr-randr",
        '[ $# -gt 0 ] && echo "$@" && exit\n'
        'printf \'HDMI-A-1 "Maker"\\n  Enabled: yes\\nDP-1 "Other"\\n  Enabled: yes\\n\'',
    )
    write_script(tmp_path / "program", 'printf "%s|" "$WAYLAND_DISPLAY" "$@"')
    return tmp_path


def write_script(file: Path, text: str) -> None:
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)


def run_session(stage: Path, kind: str, screen: ScreenSettings) -> subprocess.CompletedProcess[str]:
    """The session with stand-ins; it returns once all that it started is gone, too."""
    compositor = replace(CAGE if kind != "weston" else WESTON, path=str(stage / kind))
    wanted = replace(PLAIN, program=(str(stage / "program"),), compositor=compositor, screen=screen)
    environment = {"PATH": f"{stage}:/usr/bin:/bin", "XDG_RUNTIME_DIR": str(stage)}
    line = ["sh", "-c", write_session(wanted)]
    return subprocess.run(line, env=environment, capture_output=True, text=True, timeout=30, check=False)


@pytest.mark.parametrize(("kind", "display"), [("cage", "wayland-7"), ("weston", "kiosk-0")])
def test_the_session_becomes_the_program_and_takes_the_compositor_with_it(stage: Path, kind: str, display: str) -> None:
    done = run_session(stage, kind, ScreenSettings())
    assert done.stdout == f"{display}|run|--kiosk|--hall|/srv/玉树 hall|--settings|/etc/kiosk/kiosk.yaml|"
    assert (done.returncode, done.stderr) == (0, "")


def test_a_compositor_that_does_not_start_ends_the_session(stage: Path) -> None:
    assert run_session(stage, "broken", ScreenSettings()).returncode == 1


def test_cage_is_told_the_output_by_wlr_randr(stage: Path) -> None:
    lines = run_session(stage, "cage", TURNED).stdout.splitlines()
    assert lines[:2] == ["--output HDMI-A-1 --on --transform 90", "--output DP-1 --off"]


def test_weston_is_told_the_output_in_its_own_file() -> None:
    text = write_weston(replace(PLAIN, compositor=WESTON, screen=TURNED))
    told = configparser.ConfigParser()
    told.read_string(text)
    assert dict(told["output"]) == {"name": "HDMI-A-1", "transform": "rotate-90"}
    assert told["core"]["idle-time"] == "0"
    assert told["keyboard"]["vt-switching"] == "false"


def test_sticks_are_mounted_without_rights_for_the_user() -> None:
    mounting = [line for line in write_rules(PLAIN).splitlines() if "systemd-mount" in line]
    assert len(mounting) == 1
    assert "noexec" in mounting[0]
    assert "--owner=kiosk" in mounting[0]


def test_a_phantom_pointer_is_ignored_and_others_are_not() -> None:
    phantom = Input("eGalax Mouse", "0eef", "c000", "usb-1", frozenset({"pointer"}))
    rules = write_rules(replace(PLAIN, phantoms=(phantom, phantom)))
    ignoring = [line for line in rules.splitlines() if "LIBINPUT_IGNORE_DEVICE" in line]
    assert len(ignoring) == 1
    assert 'ATTRS{id/vendor}=="0eef"' in ignoring[0]
    assert "IGNORE" not in write_rules(PLAIN)


def test_a_way_out_is_not_left_open() -> None:
    assert "/usr/bin/cage -d -- " in write_session(PLAIN), "without -s there is no other console"
    assert any(file.path.name == "ctrl-alt-del.target" and file.link == "/dev/null" for file in list_files(PLAIN))


def test_an_old_weston_logs_in_and_all_others_ask_seatd() -> None:
    assert "PAMName=login" in write_unit(replace(PLAIN, compositor=WESTON))
    for compositor in (CAGE, replace(WESTON, version=(14, 0))):
        unit = write_unit(replace(PLAIN, compositor=compositor))
        assert "PAMName" not in unit
        assert "LIBSEAT_BACKEND=seatd" in unit


@pytest.mark.parametrize("compositor", [CAGE, WESTON], ids=["cage", "weston"])
def test_remove_knows_every_file(compositor: Compositor) -> None:
    assert {file.path for file in list_files(replace(PLAIN, compositor=compositor))} <= set(list_paths())
    assert UNIT_FILE in list_paths()
