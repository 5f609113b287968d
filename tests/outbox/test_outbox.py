"""The outbox: what waits, what gives way, and what survives clocks, power cuts and damage."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.outbox.outbox import Outbox
from kiosk.wire.health import Health
from kiosk.wire.rows import HealthRow, ProblemRow, read_row

START = datetime(2026, 5, 1, 9, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox(tmp_path: Path, clock: Clock) -> Outbox:
    return Outbox(tmp_path / "outbox.db", clock)


def put(outbox: Outbox, text: str, subject: str | None = None) -> int:
    return outbox.put(ProblemRow, subject, code="c", text=text)


def list_texts(outbox: Outbox) -> list[str]:
    return [read_row(row.body).text for row in outbox.list_waiting()]  # type: ignore[union-attr]


def test_rows_wait_in_order_until_they_are_removed(outbox: Outbox) -> None:
    first, second, third = (put(outbox, text) for text in "abc")
    assert first < second < third
    outbox.remove([second, 99])
    assert list_texts(outbox) == ["a", "c"]


def test_a_newer_row_of_a_subject_takes_the_place_of_one_that_waits(outbox: Outbox) -> None:
    put(outbox, "a", "day")
    put(outbox, "other")
    put(outbox, "b", "day")
    assert list_texts(outbox) == ["other", "b"]


def test_what_was_told_already_is_not_told_again_even_after_its_receipt(outbox: Outbox) -> None:
    outbox.remove([put(outbox, "a", "day")])
    assert put(outbox, "a", "day") == 0
    assert put(outbox, "b", "day")
    assert put(outbox, "a", "day")


def test_sequences_are_never_used_again(outbox: Outbox, tmp_path: Path, clock: Clock) -> None:
    last = put(outbox, "a")
    outbox.remove([last])
    outbox.close()
    clock.now -= timedelta(days=20_000)  # the clock fell back to 1971
    assert put(Outbox(tmp_path / "outbox.db", clock), "b") == last + 1


def test_a_new_disk_goes_on_with_higher_sequences(outbox: Outbox, tmp_path: Path, clock: Clock) -> None:
    last = put(outbox, "a")
    clock.now += timedelta(minutes=1)
    assert put(Outbox(tmp_path / "new.db", clock), "b") > last


def test_thirty_days_are_kept(outbox: Outbox, clock: Clock) -> None:
    for day in range(33):
        clock.now = START + timedelta(days=day)
        put(outbox, f"{day} morning")
        put(outbox, f"{day} evening")
    assert list_texts(outbox)[0] == "3 morning"
    assert outbox.count() == 60
    assert outbox.dropped == 6


def test_a_clock_in_2099_throws_nothing_away(outbox: Outbox, clock: Clock) -> None:
    for day in range(20):
        clock.now = START + timedelta(days=day)
        put(outbox, str(day))
    clock.now = datetime(2099, 1, 1, tzinfo=UTC)
    put(outbox, "2099")
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    put(outbox, "1970")
    assert outbox.count() == 22
    assert outbox.dropped == 0


def test_a_full_outbox_drops_its_oldest_rows(tmp_path: Path, clock: Clock) -> None:
    outbox = Outbox(tmp_path / "outbox.db", clock, most_bytes=5000)
    for number in range(40):
        put(outbox, f"{number:02} {'x' * 300}")
    kept = list_texts(outbox)
    assert kept[-1].startswith("39")
    assert len(kept) < 15
    assert outbox.dropped == 40 - len(kept)


def test_what_was_put_is_there_after_a_power_cut(outbox: Outbox, tmp_path: Path) -> None:
    put(outbox, "a")
    for file in tmp_path.glob("outbox.db*"):  # as the disk is at this moment
        (tmp_path / "cut").mkdir(exist_ok=True)
        (tmp_path / "cut" / file.name).write_bytes(file.read_bytes())
    assert list_texts(Outbox(tmp_path / "cut" / "outbox.db")) == ["a"]


@pytest.mark.parametrize("damage", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_set_aside(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "outbox.db"
    file.write_bytes(damage)
    outbox = Outbox(file)
    assert put(outbox, "a")
    assert (tmp_path / "outbox.db.damaged").read_bytes() == damage


def test_a_disk_that_fails_is_told_and_tried_again(outbox: Outbox) -> None:
    outbox.put(HealthRow, health=Health())
    outbox.close()
    with pytest.raises(sqlite3.Error):
        put(outbox, "a")
    outbox.reopen()
    assert put(outbox, "a")


def test_a_command_begins_once(outbox: Outbox, tmp_path: Path) -> None:
    assert outbox.begin_command("a", "restart")
    assert not outbox.begin_command("a", "restart")
    outbox.close()
    again = Outbox(tmp_path / "outbox.db")
    assert again.list_begun() == [("a", "restart")]
    assert not again.begin_command("a", "restart")
    assert again.end_command("a")
    assert not again.end_command("a")
    assert again.list_begun() == []
