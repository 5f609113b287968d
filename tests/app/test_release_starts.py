"""Kiosk mode with signed releases, as a process that is killed: which release a start shows."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.bundles.opening import prove_release
from tests.bundles.making import Centre, Machine

ROOT = Path(__file__).parent.parent.parent
PATIENCE_SECONDS = 60.0
PIN = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("471108")


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    return Centre(tmp_path / "centre")


@pytest.fixture
def machine(tmp_path: Path, centre: Centre) -> Iterator[Machine]:
    """A kiosk on which 一 has proven itself and 二 was just installed."""
    machine = Machine(tmp_path / "state" / "bundles", centre.root)
    centre.publish("一")
    machine.install(centre.release)
    prove_release(machine.store, machine.store.pointer.shown)
    centre.publish("二")
    arrival = machine.take(centre.release)
    assert arrival is not None
    machine.store.switch(arrival.manifest.folder)
    settings = f"folders: {{state: {tmp_path / 'state'}}}\nupdate: {{root: {centre.keys / 'root.json'}}}\n"
    settings += f'lock: {{pin: "{PIN}"}}\n'
    (tmp_path / "kiosk.yaml").write_text(settings, encoding="utf-8")
    yield machine


def start_and_kill(folder: Path) -> str:
    """Start the program with a hall that is not there, hear what it tells systemd that it shows, and kill it."""
    address = folder / "notify"
    address.unlink(missing_ok=True)
    line = [sys.executable, str(ROOT / "main.py"), "run", "--kiosk", "--hall", str(folder / "nothing")]
    line += ["--settings", str(folder / "kiosk.yaml"), "--windowed", "1280x720"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(address))
        heard.settimeout(PATIENCE_SECONDS)
        told = {"NOTIFY_SOCKET": str(address), "LANGUAGE": "en"}
        program = subprocess.Popen(line, env=os.environ | told, stderr=subprocess.DEVNULL)
        try:
            while not (words := heard.recv(10_000).decode()).startswith("STATUS="):
                pass
        finally:
            program.kill()
            program.wait()
    return words


def test_a_release_that_dies_three_times_gives_way_to_the_one_before(machine: Machine, tmp_path: Path) -> None:
    new, old = machine.store.pointer.shown, machine.store.pointer.before
    shown = [start_and_kill(tmp_path) for _ in range(4)]
    assert [new in words for words in shown] == [True, True, True, False]
    assert old in shown[3]
    assert machine.store.pointer.shown == old
