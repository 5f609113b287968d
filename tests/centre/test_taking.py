"""Sticks of halls without a line: taken in once the signature of a known kiosk holds, and counted once."""

import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from kiosk.bundles.homecoming import Sender, carry_home, name_key, open_key, sign_report
from kiosk.centre.intake import Heard, Intake
from kiosk.centre.listing import write_list
from kiosk.centre.registry import read_registry
from kiosk.centre.store import open_store
from kiosk.centre.tables import KIOSK
from kiosk.centre.taking import Taken, take_stick
from kiosk.centre.views import Period, Views
from kiosk.outbox.carrying import FILE_NAME, write_lines
from kiosk.wire.address import Address
from kiosk.wire.health import Health
from kiosk.wire.message import now_utc
from kiosk.wire.rows import DayRow
from kiosk.wire.topics import Leaf
from tools.halls.visits import Counted, invent_day

HALL = Address("haxiu-05")
DAYS = [invent_day(str(HALL), number, 1.0) for number in range(40)]
VISITS = sum(day.data["visits"] for day in DAYS)


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return open_store(f"sqlite:///{tmp_path}/centre.db")


def fill_stick(stick: Path, state: Path, address: Address = HALL, days: int = 40, sender: str = "haxiu-05") -> Path:
    """What a kiosk writes onto a stick: with the key of its state folder."""
    rows = write_lines(address, Counted("book", days, DAYS[:days]), Health(disk_free_mb=100), datetime.now(UTC))
    who, files = Sender(sender, "", open_key(state)), {FILE_NAME: rows}
    stick.mkdir(exist_ok=True)
    carry_home(stick, who, files, sign_report(who, files, "1", datetime.now(UTC)))
    return stick


def list_key(engine: Engine, state: Path) -> None:
    key = name_key(open_key(state).public_key())
    write_list(engine, read_registry(f"hall,line,key\n{HALL.hall},none,{key}\n".encode()))


def count(engine: Engine) -> int:
    sums = Views(engine).sum_kiosks(Period(365, date(2026, 12, 31)))
    return sum(one.visits for one in sums.values())


def test_a_known_kiosk_is_taken_in_once(engine: Engine, tmp_path: Path) -> None:
    list_key(engine, tmp_path / "state")
    stick = fill_stick(tmp_path / "stick", tmp_path / "state")
    for _ in range(2):
        assert list(take_stick(engine, stick)) == [Taken("haxiu-05", 41)]
    line = DayRow(sequence=1, made=now_utc(), book="book", **DAYS[0].to_data())
    Intake(engine).take([Heard(HALL, Leaf.ROWS, line.write(), int(time.time()))])
    assert count(engine) == VISITS
    place = Views(engine).list_places(int(datetime.now(UTC).timestamp()))[0]
    assert place.reasons == ()


def test_a_later_stick_replaces_what_an_earlier_one_said(engine: Engine, tmp_path: Path) -> None:
    list_key(engine, tmp_path / "state")
    for days in (20, 40):
        assert not next(iter(take_stick(engine, fill_stick(tmp_path / "stick", tmp_path / "state", days=days)))).refused
    assert count(engine) == VISITS


def test_an_unknown_kiosk_is_refused_until_it_is_trusted_and_then_known(engine: Engine, tmp_path: Path) -> None:
    stick = fill_stick(tmp_path / "stick", tmp_path / "state")
    assert next(iter(take_stick(engine, stick))).refused
    assert count(engine) == 0
    assert not next(iter(take_stick(engine, stick, trust=True))).refused
    assert not next(iter(take_stick(engine, stick))).refused
    other = fill_stick(tmp_path / "other", tmp_path / "another state")
    assert next(iter(take_stick(engine, other, trust=True))).refused
    with engine.connect() as base:
        assert base.execute(select(KIOSK.c.key)).scalar_one() == name_key(open_key(tmp_path / "state").public_key())


def test_a_stick_that_was_changed_is_refused(engine: Engine, tmp_path: Path) -> None:
    list_key(engine, tmp_path / "state")
    stick = fill_stick(tmp_path / "stick", tmp_path / "state")
    file = stick / "kiosk-report" / "haxiu-05" / FILE_NAME
    file.write_bytes(file.read_bytes().replace(b'"visits": ', b'"visits": 9'))
    assert next(iter(take_stick(engine, stick))).refused
    assert count(engine) == 0


def test_no_kiosk_speaks_for_another(engine: Engine, tmp_path: Path) -> None:
    list_key(engine, tmp_path / "state")
    stick = fill_stick(tmp_path / "stick", tmp_path / "state", Address("other"))
    assert list(take_stick(engine, stick)) == [Taken("haxiu-05", 0, 41)]
    assert count(engine) == 0


def test_a_folder_without_reports_brings_nothing(engine: Engine, tmp_path: Path) -> None:
    assert list(take_stick(engine, tmp_path)) == []
