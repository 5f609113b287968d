"""How a running kiosk is joined to the centre: what it tells, and what the technician leaves to the centre."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.caretaker.hours import OpeningHours
from kiosk.correspondence import (
    KioskFacts,
    WishedOpening,
    check_week,
    make_carried,
    make_line,
    read_broker,
    read_limits,
)
from kiosk.devices.log import FOLDER
from kiosk.settings.groups import Settings
from kiosk.upkeep import Upkeep
from kiosk.visit.happenings import Begun, Ended, Opened
from kiosk.visitbook.book import VisitBook
from kiosk.wire.rows import DayRow, read_row
from kiosk.wire.state import Week

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Visitor


def make_settings(state: Path, **groups: object) -> Settings:
    return Settings.model_validate({"folders": {"state": str(state)}, **groups})


@pytest.fixture
def upkeep(tmp_path: Path) -> "Iterator[Upkeep]":
    opened = Upkeep(make_settings(tmp_path), locked=False)
    yield opened
    opened.close(0)


@pytest.fixture
def facts(visitor: "Visitor", upkeep: Upkeep) -> KioskFacts:
    return KioskFacts(visitor.app, upkeep, lambda: "7")


@pytest.mark.parametrize(
    ("groups", "told"),
    [
        ({"place": {"hall": "jiegu-07"}}, ""),
        ({"place": {"hall": "jie.gu"}, "centre": {"address": "centre.example.org"}}, "place.hall"),
        ({"centre": {"address": "centre.example.org"}}, "place.hall"),
    ],
)
def test_without_an_address_and_a_place_there_is_no_line(
    visitor: "Visitor", upkeep: Upkeep, caplog: pytest.LogCaptureFixture, groups: dict[str, object], told: str
) -> None:
    settings = make_settings(upkeep.state, **groups)
    assert make_line(settings, visitor.app, upkeep, None, WishedOpening(OpeningHours)) is None
    assert told in caplog.text
    assert bool(told) == bool(caplog.text)


def test_with_both_there_is_one(visitor: "Visitor", upkeep: Upkeep) -> None:
    settings = make_settings(upkeep.state, place={"hall": "jiegu-07"}, centre={"address": "centre.example.org"})
    line = make_line(settings, visitor.app, upkeep, None, WishedOpening(OpeningHours))
    assert line
    assert not line.up
    assert not (upkeep.state / "outbox.db").exists()


def test_the_settings_say_where_the_broker_is(tmp_path: Path) -> None:
    told = {"address": "centre.example.org", "username": "jiegu-07_1", "password_file": "/etc/kiosk/password"}
    broker = read_broker(make_settings(tmp_path, centre=told).centre)
    assert (broker.host, broker.port, broker.tls, broker.username) == ("centre.example.org", 8883, True, "jiegu-07_1")
    assert broker.password_file == Path("/etc/kiosk/password")
    assert (broker.ca_file, broker.certificate) == (None, None)


def test_the_technician_decides_what_the_centre_may_do(tmp_path: Path) -> None:
    usual = read_limits(make_settings(tmp_path))
    assert (usual.greeting, usual.screenshot, usual.restart, usual.hours) == ("fixed", True, True, False)
    narrow = {"hello": False, "screenshots": False, "restarts": False, "hours": True}  # YAML reads `off` as false
    limits = read_limits(make_settings(tmp_path, centre=narrow, sound={"volume_most": 0.9}))
    assert (limits.greeting, limits.screenshot, limits.restart, limits.hours) == ("off", False, False, True)
    assert (limits.volume_least, limits.volume, limits.volume_most) == (0.3, 0.8, 0.9)


def test_it_tells_what_the_hall_contains_and_how_the_machine_is(facts: KioskFacts) -> None:
    contents = facts.tell_contents()
    assert (contents.version, contents.languages[0]) == ("7", "bo")
    assert contents.exhibits[0].id == "rivers"
    assert contents.exhibits[0].events[0].title["zh-Hans"]
    health = facts.measure_health()
    assert health.disk_total_mb
    assert health.clock_right is not None
    assert facts.name_versions().python
    assert facts.tell_last_visit() is None


def test_it_tells_the_problems_of_the_last_day_only(facts: KioskFacts, upkeep: Upkeep) -> None:
    now = datetime.now(UTC)
    entries = [
        {"time": moment.isoformat(), "level": "error", "part": "kiosk.devices.sound", "said": said}
        for moment, said in ((now - timedelta(days=3), "old"), (now - timedelta(hours=1), "x" * 900))
    ]
    file = upkeep.state / FOLDER / "kiosk.jsonl"
    file.parent.mkdir(exist_ok=True)
    file.write_text("".join(json.dumps(entry) + "\n" for entry in entries))
    assert [(trouble.code, len(trouble.text)) for trouble in facts.list_troubles()] == [("kiosk.devices.sound", 500)]


def test_it_tells_the_days_of_the_visit_book(facts: KioskFacts, upkeep: Upkeep) -> None:
    book = VisitBook(upkeep.state)
    for told in (Begun("bo"), Opened("rivers", "spring", 20.0), Ended(60.0)):
        book.keep(told)
    book.close()
    counted = facts.count_days("", 0)
    assert counted.days[0].to_data()["opened"] == 1
    assert facts.count_days(counted.book, counted.sequence).days == ()
    settings = make_settings(upkeep.state, place={"hall": "jiegu-07"})
    lines = [json.loads(line) for line in make_carried(settings, upkeep)()["rows.jsonl"].splitlines()]
    rows = [read_row(json.dumps(line["row"])) for line in lines]
    assert [row.kind for row in rows] == ["health", "day"]
    assert isinstance(rows[1], DayRow)
    assert rows[1].visits == 1
    assert make_carried(make_settings(upkeep.state), upkeep)() == {}


def test_a_book_that_cannot_be_read_is_said_and_no_more(facts: KioskFacts, upkeep: Upkeep) -> None:
    (upkeep.state / "visits.db").write_bytes(b"nonsense" * 1000)
    with pytest.raises(RuntimeError):
        facts.count_days("", 0)


def test_wished_hours_hold_until_they_are_taken_back() -> None:
    technicians = OpeningHours()
    opening, noon = WishedOpening(lambda: technicians), datetime(2026, 11, 30, 12)  # a Monday
    assert opening() is technicians
    opening.wish(Week(tuesday="09:00-17:00"))
    assert not opening().is_open(noon)
    assert opening().is_open(noon + timedelta(days=1))
    opening.wish(Week(monday="open"))
    assert opening().is_open(noon)
    opening.wish(None)
    assert opening() is technicians


def test_hours_that_no_settings_would_take_are_refused() -> None:
    check_week(Week(monday="09:00-12:00, 14:00-18:00", tuesday="closed"))
    with pytest.raises(ValueError, match="hours"):
        check_week(Week(monday="29:00-30:00"))
