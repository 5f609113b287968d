"""Counts of whole days as plain data, for whoever gathers those of many halls."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kiosk.visitbook.queries import FACES, OUT, RIGHT, Row
from kiosk.visitbook.schema import BOOK_NAME, open_to_read, read_error

# CROSS JOIN is JOIN to SQLite, but in this order: from the few visits of a day to what belongs to them
ENDED = "ending IS NOT NULL AND day IS :day"
SUMS = ("seconds", "opened", "heard", "heard_out", "answers", "right", "satisfied", "so_so", "dissatisfied")


@dataclass(frozen=True)
class EventCounts:
    """Visits that opened an event, its tellings (a visit and a voice counts once), and those to the end."""

    opened: int = 0
    heard: int = 0
    heard_out: int = 0


@dataclass(frozen=True)
class DayCounts:
    """The visits of one local day that have ended; `day` is "2026-05-01", or "" for visits of a wrong clock.

    `seconds` are those of all visits together; `opened` are visits that opened something; raised hands count as an
    answer each. `languages` counts the visits that read in each (a visit may count in several); `events` has only those
    with any count.
    """

    day: str
    visits: int = 0
    seconds: int = 0
    opened: int = 0
    heard: int = 0
    heard_out: int = 0
    answers: int = 0
    right: int = 0
    satisfied: int = 0
    so_so: int = 0
    dissatisfied: int = 0
    languages: dict[str, int] = field(default_factory=dict)
    events: dict[str, EventCounts] = field(default_factory=dict)

    def to_data(self) -> dict[str, Any]:
        """The same as plain data, ready for JSON."""
        return asdict(self)


@dataclass(frozen=True)
class Counts:
    """Whole days out of the book with this id ("" for none yet); `sequence` is the last visit that is counted."""

    book: str = ""
    sequence: int = 0
    days: tuple[DayCounts, ...] = ()


def count_days(folder: Path, book: str = "", after: int = 0) -> Counts:
    """Every day with a visit that ended after number `after` of `book`: always the whole day, never the increase.

    Another book's id, or none, gives all days. Raises BookError when the book in `folder` cannot be read.
    """
    connection = open_to_read(folder / BOOK_NAME)
    if connection is None:
        return Counts()
    try:
        connection.execute("BEGIN")
        found: str = connection.execute("SELECT id FROM book").fetchone()[0]
        since = after if found == book else 0
        ended = "SELECT max(id) FROM visits WHERE ending IS NOT NULL"
        last = connection.execute(ended).fetchone()[0] or 0
        days = "SELECT DISTINCT ifnull(day, '') FROM visits WHERE id > ? AND ending IS NOT NULL ORDER BY 1"
        return Counts(
            found, last, tuple(_count_day(connection, day) for (day,) in connection.execute(days, (since,)).fetchall())
        )
    except sqlite3.Error as error:
        raise read_error(error) from error
    finally:
        connection.close()


def count_day(folder: Path, day: str) -> DayCounts:
    """One day, zeros where nobody came; raises BookError when the book in `folder` cannot be read."""
    connection = open_to_read(folder / BOOK_NAME)
    if connection is None:
        return DayCounts(day)
    try:
        return _count_day(connection, day)
    except sqlite3.Error as error:
        raise read_error(error) from error
    finally:
        connection.close()


def _count_day(connection: sqlite3.Connection, day: str) -> DayCounts:
    def ask(sums: str, rest: str = "") -> list[Row]:
        return connection.execute(f"SELECT {sums} FROM visits {rest}", {"day": day or None}).fetchall()

    visits, *sums = (
        *ask("count(*), sum(seconds), sum(opened)", f"WHERE {ENDED}")[0],
        *ask(f"count(*), {OUT}", f"CROSS JOIN heard ON visit = id WHERE {ENDED}")[0],
        *ask(f"sum(given), {RIGHT}", f"CROSS JOIN answers ON visit = id WHERE {ENDED}")[0],
        *ask(FACES, f"CROSS JOIN faces ON visit = id WHERE {ENDED}")[0],
    )
    language = "CROSS JOIN languages ON visit = visits.id CROSS JOIN names ON names.id = languages.language"
    tags = f"{language} WHERE {ENDED} GROUP BY 1"
    return DayCounts(
        day,
        visits,
        **{name: number or 0 for name, number in zip(SUMS, sums, strict=True)},
        languages=dict(ask("name, count(*)", tags)),
        events=dict(_count_events(ask)),
    )


def _count_events(ask: Callable[[str, str], list[Row]]) -> Iterator[tuple[str, EventCounts]]:
    subject = "CROSS JOIN stays ON visit = visits.id CROSS JOIN names ON names.id = subject"
    opened = f"{subject} WHERE {ENDED} AND kind = 'event' GROUP BY 1"
    told = f"CROSS JOIN heard ON visit = visits.id CROSS JOIN names ON names.id = event WHERE {ENDED} GROUP BY 1"
    visits: dict[str, int] = dict(ask("name, count(*)", opened))
    tellings = {name: numbers for name, *numbers in ask(f"name, count(*), {OUT}", told)}
    for event in sorted(visits.keys() | tellings.keys()):
        yield event, EventCounts(visits.get(event, 0), *tellings.get(event, (0, 0)))
