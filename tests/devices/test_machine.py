"""Facts about the machine: what can be told is told, and what cannot never stops anything."""

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import psutil
import pytest

from kiosk.devices.machine import fits, list_interfaces, read_disk, read_machine, read_temperature

BUILT = date(2026, 11, 28)


def test_everything_is_read_of_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    machine = read_machine(tmp_path / "state" / "kiosk", BUILT, begun=0.0, now=datetime(2027, 1, 1, 12))
    assert machine.disk is not None
    assert 0 < machine.disk.free <= machine.disk.total
    assert machine.disk.writable
    assert 0 < machine.memory.own < machine.memory.total
    assert machine.clock_fits
    assert machine.uptime > 0
    assert machine.versions.python == ".".join(map(str, sys.version_info[:3]))
    assert machine.versions.program
    assert replace(machine) == machine


@pytest.mark.parametrize(
    ("day", "right"),
    [
        (date(1970, 1, 1), False),
        (date(2026, 11, 26), False),
        (BUILT, True),
        (date(2040, 1, 1), True),
        (date(2099, 1, 1), False),
    ],
)
def test_a_clock_before_the_release_or_decades_later_does_not_fit(day: date, right: bool) -> None:
    assert fits(day, BUILT) is right


def test_a_folder_that_lets_nobody_in_is_judged_by_the_one_above(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    disk = read_disk(tmp_path / "file" / "state")
    assert disk is not None
    assert disk.total > 0


def test_sensors_that_lie_are_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    sensor = type("Sensor", (), {})
    told = []
    for warmth in (-273.0, 61.5, 255.0):
        one = sensor()
        one.current = warmth
        told.append(one)
    monkeypatch.setattr(psutil, "sensors_temperatures", lambda: {"cpu": told}, raising=False)
    assert read_temperature() == 61.5


def test_the_loop_of_the_machine_is_no_network() -> None:
    addresses = [address for interface in list_interfaces() for address in interface.addresses]
    assert not {"127.0.0.1", "::1"} & set(addresses)
