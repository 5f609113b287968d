"""Kiosk mode as a process: what systemd hears, and what stands on the screen when something is wrong."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.caretaker.starts import MOST_FAILURES
from kiosk.content.last_good import keep_good
from kiosk.content.loader import read_hall
from kiosk.devices.crash import list_reports
from kiosk.devices.log import read_problems

ROOT = Path(__file__).parent.parent.parent
PATIENCE_SECONDS = 60.0
PIN = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("471108")


class Machine:
    """A machine with one hall: starts the program as systemd would, and hears what it tells."""

    def __init__(self, folder: Path, hall: Path) -> None:
        self.hall, self.pin = hall, PIN
        self.state = folder / "state"
        self._address = folder / "notify"
        self._heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._heard.bind(str(self._address))
        self._heard.settimeout(PATIENCE_SECONDS)
        self._settings = folder / "kiosk.yaml"
        self.write_settings()
        self._running: list[subprocess.Popen[bytes]] = []

    def write_settings(self, more: str = "") -> None:
        self._settings.write_text(
            f'folders: {{state: {self.state}}}\nsound: {{earcons: false}}\nlock: {{pin: "{self.pin}"}}\n{more}',
            encoding="utf-8",
        )

    def start(self, *without: str, **environment: str) -> subprocess.Popen[bytes]:
        """The program, once its first picture is shown, in an environment that lacks and has what is named."""
        told = {"NOTIFY_SOCKET": str(self._address), "WATCHDOG_USEC": "600000", "LANGUAGE": "en"}
        told |= {"KIOSK_UNIT": "kiosk.service"} | environment
        kept = {name: value for name, value in os.environ.items() if name not in without}
        line = [sys.executable, str(ROOT / "main.py"), "run", "--kiosk", "--hall", str(self.hall)]
        line += ["--settings", str(self._settings), "--windowed", "1280x720"]
        program = subprocess.Popen(line, env=kept | told, stderr=subprocess.DEVNULL)
        self._running.append(program)
        self.hear("READY=1")
        return program

    def hear(self, words: str) -> str:
        """What was told, once it begins with these words."""
        while True:
            told = self._heard.recv(10_000).decode()
            if told.startswith(words):
                return told

    def end(self) -> None:
        for program in self._running:
            if program.poll() is None:
                program.kill()
                program.wait(PATIENCE_SECONDS)
        self._heard.close()


@pytest.fixture
def machine(tmp_path: Path, halls: Path) -> Iterator[Machine]:
    machine = Machine(tmp_path, Path(shutil.copytree(halls / "good" / "everything", tmp_path / "hall")))
    yield machine
    machine.end()


def test_it_is_ready_with_its_first_picture_beats_and_stops_in_order(machine: Machine) -> None:
    program = machine.start()
    assert str(machine.hall) in machine.hear("STATUS=")
    machine.hear("WATCHDOG=1")
    program.send_signal(signal.SIGTERM)
    machine.hear("STOPPING=1")
    assert program.wait(PATIENCE_SECONDS) == 0
    assert json.loads((machine.state / "starts.json").read_text())["failures"] == 0
    assert list_reports(machine.state) == []


def test_after_three_kills_the_plain_screen_says_so_and_stands(machine: Machine) -> None:
    for _ in range(MOST_FAILURES):
        program = machine.start()
        program.kill()
        program.wait(PATIENCE_SECONDS)
    program = machine.start()
    assert "3 times" in read_problems(machine.state)[-1].said
    program.send_signal(signal.SIGTERM)
    program.wait(PATIENCE_SECONDS)
    machine.start()
    assert len(read_problems(machine.state)) == 1, "the hall had its next chance"


def test_a_frozen_screen_falls_silent_and_its_end_leaves_a_report(machine: Machine) -> None:
    program = machine.start()
    machine.hear("WATCHDOG=1")
    program.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, program.pid, os.WSTOPPED)
    machine._heard.settimeout(0.0)
    with pytest.raises(BlockingIOError):
        while True:
            machine._heard.recv(10_000)
    program.send_signal(signal.SIGABRT)  # as systemd's watchdog does
    program.send_signal(signal.SIGCONT)
    assert program.wait(PATIENCE_SECONDS) == -signal.SIGABRT
    assert ["Aborted" in report.said for report in list_reports(machine.state)] == [True]


def test_a_hall_that_is_missing_leads_to_the_plain_screen_until_it_is_there(machine: Machine) -> None:
    elsewhere = machine.hall.rename(machine.hall.with_name("elsewhere"))
    program = machine.start()
    assert f"{machine.hall}:1:1" in machine.hear("STATUS=")
    elsewhere.rename(machine.hall)
    assert program.wait(PATIENCE_SECONDS) == 10, "restart"


def test_an_edit_that_breaks_the_hall_does_not_outlive_a_restart(machine: Machine) -> None:
    keep_good(read_hall(machine.hall), machine.state)
    (machine.hall / "exhibits.yaml").write_text("hall: [", encoding="utf-8")
    machine.start()
    assert "exhibits.yaml (" in machine.hear("STATUS="), "the hall itself, not a reason"
    assert ": error " in read_problems(machine.state)[0].said


def test_a_wrong_setting_gives_way_to_its_default_and_is_told(machine: Machine) -> None:
    machine.write_settings("visit: {idle_seconds: soon}\n")
    machine.start()
    assert any("idle_seconds" in entry.said for entry in read_problems(machine.state))


def test_a_state_folder_that_cannot_be_written_stops_nothing(machine: Machine) -> None:
    machine.state.write_text("a file where the folder belongs")
    machine.start()
    machine.hear("WATCHDOG=1")


def test_a_wrong_clock_changes_nothing_on_the_screen(machine: Machine) -> None:
    machine.start(LD_PRELOAD=find_faketime(), FAKETIME="@1970-01-01 00:00:10", FAKETIME_DONT_FAKE_MONOTONIC="1")
    assert "exhibits.yaml (" in machine.hear("STATUS=")
    machine.hear("WATCHDOG=1")


def test_a_user_without_a_home_sees_the_hall(machine: Machine) -> None:
    machine.write_settings()
    machine.start("HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
    machine.hear("WATCHDOG=1")


def find_faketime() -> str:
    """The library that turns a process's clock; beside a monotonic one that goes on as it does."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    return str(found[0]) if found else pytest.fail("faketime is missing: make test installs it")


def test_without_a_service_a_restart_begins_the_same_program_anew(machine: Machine) -> None:
    elsewhere = machine.hall.rename(machine.hall.with_name("elsewhere"))
    program = machine.start(KIOSK_UNIT="")
    elsewhere.rename(machine.hall)
    machine.hear("READY=1")
    assert "exhibits.yaml (" in machine.hear("STATUS=")
    assert program.poll() is None


def test_kiosk_mode_without_a_pin_shows_how_to_set_one(machine: Machine) -> None:
    machine.pin = ""
    machine.write_settings()
    machine.start()
    assert "main.py pin" in machine.hear("STATUS=")
