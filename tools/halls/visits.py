"""Invented visits whose totals are known beforehand, and which go on after the process was killed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.outbox.facts import Contents
from kiosk.wire.health import Health
from kiosk.wire.message import now_utc
from kiosk.wire.rows import EventTitle, ExhibitTitles
from kiosk.wire.state import Trouble, Versions

FIRST_DAY = date(2026, 3, 1)
EXHIBITS = {
    "rivers": ("三江源", "གཙང་པོ་གསུམ་གྱི་འབྱུང་ཡུལ།", "The source of the rivers"),
    "prefecture": ("建州", "ཁུལ་འཛུགས་པ།", "The prefecture"),
    "rebuilding": ("重建", "བསྐྱར་འཛུགས།", "Rebuilding"),
    "city": ("文明城市", "ཤེས་དཔལ་ལྡན་པའི་གྲོང་ཁྱེར།", "A civilised city"),
}
EVENTS_EACH = 8


@dataclass(frozen=True)
class Day:
    """One invented day, at some hour of it."""

    day: str
    data: dict[str, Any]

    def to_data(self) -> dict[str, Any]:
        return {"day": self.day, **self.data}


@dataclass(frozen=True)
class Counted:
    """What a visit book would tell."""

    book: str
    sequence: int
    days: Sequence[Day]


def invent_day(hall: str, number: int, done: float, end: date | None = None, days: int = 0) -> Day:
    """A hall's day when a share of it is over; at 1 its totals are final."""
    chance = random.Random(f"{hall} {number}")
    visits = int(chance.randint(2, 60) * done)
    opened = int(visits * chance.uniform(0.6, 0.97))
    answers = int(visits * chance.uniform(0.3, 1.4))
    faces = int(visits * chance.uniform(0.2, 0.6))
    satisfied = int(faces * chance.uniform(0.75, 0.98))
    events = {}
    for exhibit in EXHIBITS:
        for place in range(EVENTS_EACH):
            seen = int(opened * chance.uniform(0.02, 0.7) / (1 + place / 3))
            heard = int(seen * chance.uniform(0.2, 0.9))
            if seen:
                events[f"{exhibit}-{place + 1}"] = {"opened": seen, "heard": heard, "heard_out": heard * 2 // 3}
    day = (end - timedelta(days - 1 - number)) if end else FIRST_DAY + timedelta(number)
    tibetan = int(visits * chance.uniform(0.3, 0.8))
    data = {
        "visits": visits,
        "seconds": visits * chance.randint(90, 400),
        "opened": opened,
        "heard": sum(one["heard"] for one in events.values()),
        "heard_out": sum(one["heard_out"] for one in events.values()),
        "answers": answers,
        "right": int(answers * chance.uniform(0.5, 0.9)),
        "satisfied": satisfied,
        "so_so": (faces - satisfied) * 2 // 3,
        "dissatisfied": faces - satisfied - (faces - satisfied) * 2 // 3,
        "languages": {"bo": tibetan, "zh-Hans": visits - tibetan},
        "events": events,
    }
    return Day(day.isoformat(), data)


class InventedFacts:
    """The facts of one hall; each look at its visits finds a little more of them, up to `days` whole days.

    How far the visits have come is kept in a file, as a visit book keeps it: killed, the hall goes on from there.
    """

    def __init__(self, hall: str, folder: Path, days: int, steps: int, end: date | None = None) -> None:
        self.hall = hall
        self._file = folder / "progress"
        self._days = days
        self._steps = steps
        self._end = end
        self.progress = int(self._file.read_text()) if self._file.exists() else 0
        self._book = f"book-of-{hall}"

    def count_days(self, book: str, after: int) -> Counted:
        if self.progress < self._days * self._steps:
            fresh = self._file.with_suffix(".new")
            further = min(self.progress + random.randint(1, 6), self._days * self._steps)
            fresh.write_text(str(further))
            fresh.replace(self._file)
            self.progress = further
        first = after // self._steps if book == self._book else 0
        last = -(-self.progress // self._steps)
        days = [self.tell_day(number) for number in range(first, last)]
        return Counted(self._book, self.progress, days)

    def tell_day(self, number: int) -> Day:
        """A day as far as it has come."""
        done = min(1.0, max(0.0, self.progress / self._steps - number))
        return invent_day(self.hall, number, done, self._end, self._days)

    def measure_health(self) -> Health:
        return Health(
            uptime_seconds=86_400 * 12, running_seconds=3600 * 9, disk_free_mb=41_000, disk_total_mb=64_000,
            memory_mb=310, temperature=51.5, clock_right=True, sound="heard",
        )  # fmt: skip

    def list_troubles(self) -> Sequence[Trouble]:
        return ()

    def name_versions(self) -> Versions:
        return Versions(program="0.1.0", python="3.11.7", qt="6.11.3", system="Debian 12")

    def tell_contents(self) -> Contents:
        exhibits = tuple(_title(identity, *words) for identity, words in EXHIBITS.items())
        return Contents("2026-03-01.1", ("bo", "zh-Hans"), {"zh-Hans": "玉树红色教育长廊"}, exhibits)

    def tell_last_visit(self) -> datetime | None:
        return now_utc()


def _title(identity: str, zh: str, bo: str, en: str) -> ExhibitTitles:
    events = tuple(
        EventTitle(
            id=f"{identity}-{n + 1}", title={"zh-Hans": f"{zh} {n + 1}", "bo": f"{bo} {n + 1}", "en": f"{en} {n + 1}"}
        )
        for n in range(EVENTS_EACH)
    )
    return ExhibitTitles(id=identity, title={"zh-Hans": zh, "bo": bo, "en": en}, events=events)
