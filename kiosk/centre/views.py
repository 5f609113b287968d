"""What the pages show, read from the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Engine, Row, and_, func, select

from kiosk.centre.condition import Level, Reason, Standing, judge
from kiosk.centre.measures import Sums
from kiosk.centre.tables import COMMAND, CONTENTS, COUNTERS, DAY, EVENT, EVENT_COUNTERS, KIOSK, PROBLEM
from kiosk.wire.state import Desired, Reported

MOST_EVENTS = 5000
_LAST_DAY = select(DAY.c.kiosk, func.max(DAY.c.day)).where(DAY.c.visits > 0, DAY.c.day != "").group_by(DAY.c.kiosk)


@dataclass(frozen=True)
class Place:
    """One kiosk as the list shows it."""

    address: str
    hall: str
    kiosk: str
    kind: str
    listed: bool
    name: Mapping[str, str]
    township: Mapping[str, str]
    standing: Standing
    level: Level
    reasons: tuple[Reason, ...]
    sums: Sums

    @property
    def reported(self) -> Reported | None:
        return Reported.model_validate(self.standing.reported) if self.standing.reported else None

    @property
    def desired(self) -> Desired | None:
        return Desired.model_validate(self.standing.desired) if self.standing.desired else None


@dataclass(frozen=True)
class Period:
    """Whole days up to and with the last one."""

    days: int
    last: date

    @property
    def first(self) -> date:
        return self.last - timedelta(self.days - 1)

    @property
    def before(self) -> "Period":
        """The same length of time before."""
        return Period(self.days, self.first - timedelta(1))

    def holds(self, column: ColumnElement[str]) -> ColumnElement[bool]:
        return and_(column >= self.first.isoformat(), column <= self.last.isoformat())


@dataclass(frozen=True)
class Opened:
    """How often one event was opened and told."""

    event: str
    opened: int
    heard: int
    heard_out: int


class Views:
    """Questions to the database; each answers from one moment."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def list_places(self, now: int, period: Period | None = None, only: str | None = None) -> list[Place]:
        """Every kiosk in the order of the list, with its sums where a period is given."""
        asked = select(KIOSK).order_by(KIOSK.c.place, KIOSK.c.address)
        with self._engine.connect() as base:
            rows = base.execute(asked.where(KIOSK.c.address == only) if only else asked).all()
            last = {row[0]: _noon(row[1]) for row in base.execute(_LAST_DAY)}
        sums = self.sum_kiosks(period) if period else {}
        return [_make_place(row, now, sums.get(row.address, Sums()), last.get(row.address)) for row in rows]

    def sum_kiosks(self, period: Period) -> dict[str, Sums]:
        """The sums of each kiosk."""
        columns = [func.sum(DAY.c[name]) for name in COUNTERS]
        asked = select(DAY.c.kiosk, *columns).where(period.holds(DAY.c.day)).group_by(DAY.c.kiosk)
        with self._engine.connect() as base:
            return {row[0]: Sums(*map(int, row[1:])) for row in base.execute(asked)}

    def list_days(self, period: Period, kiosk: str | None = None) -> list[tuple[date, Sums]]:
        """The sums of each day, days without visits too."""
        columns = [func.sum(DAY.c[name]) for name in COUNTERS]
        asked = select(DAY.c.day, *columns).where(period.holds(DAY.c.day)).group_by(DAY.c.day)
        with self._engine.connect() as base:
            rows = base.execute(asked.where(DAY.c.kiosk == kiosk) if kiosk else asked)
            found = {row[0]: Sums(*map(int, row[1:])) for row in rows}
        days = [period.first + timedelta(number) for number in range(period.days)]
        return [(day, found.get(day.isoformat(), Sums())) for day in days]

    def sum_languages(self, period: Period, kiosk: str | None = None) -> dict[str, int]:
        """Visits by the language they read in, most first."""
        asked = select(DAY.c.languages).where(period.holds(DAY.c.day))
        total: dict[str, int] = {}
        with self._engine.connect() as base:
            for languages in base.execute(asked.where(DAY.c.kiosk == kiosk) if kiosk else asked).scalars():
                for tag, number in languages.items():
                    total[tag] = total.get(tag, 0) + number
        return dict(sorted(total.items(), key=lambda pair: -pair[1]))

    def list_events(self, period: Period, kiosk: str | None = None) -> list[Opened]:
        """Events by how often they were opened, most first."""
        opened = func.sum(EVENT.c.opened)
        columns = [func.sum(EVENT.c[name]) for name in EVENT_COUNTERS]
        asked = select(EVENT.c.event, *columns).where(period.holds(EVENT.c.day)).group_by(EVENT.c.event)
        asked = asked.order_by(opened.desc(), EVENT.c.event).limit(MOST_EVENTS)
        with self._engine.connect() as base:
            rows = base.execute(asked.where(EVENT.c.kiosk == kiosk) if kiosk else asked)
            return [Opened(row[0], *map(int, row[1:])) for row in rows]

    def list_event_halls(self, event: str, period: Period) -> dict[str, Opened]:
        """How often one event was opened, by kiosk, most first."""
        columns = [func.sum(EVENT.c[name]) for name in EVENT_COUNTERS]
        asked = select(EVENT.c.kiosk, *columns).where(period.holds(EVENT.c.day), EVENT.c.event == event)
        asked = asked.group_by(EVENT.c.kiosk).order_by(func.sum(EVENT.c.opened).desc())
        with self._engine.connect() as base:
            return {row[0]: Opened(event, *map(int, row[1:])) for row in base.execute(asked)}

    def read_titles(self) -> "Titles":
        """How exhibits and events are called: as the halls with the newest content call them."""
        titles = Titles({}, {})
        with self._engine.connect() as base:
            for exhibits in base.execute(select(CONTENTS.c.exhibits).order_by(CONTENTS.c.sequence)).scalars():
                for exhibit in exhibits:
                    titles.exhibits[exhibit["id"]] = exhibit["title"]
                    for event in exhibit["events"]:
                        titles.events[event["id"]] = (exhibit["id"], event["title"])
        return titles

    def list_problems(self, kiosk: str, limit: int = 20) -> Sequence[Row[Any]]:
        asked = select(PROBLEM).where(PROBLEM.c.kiosk == kiosk).order_by(PROBLEM.c.sequence.desc()).limit(limit)
        with self._engine.connect() as base:
            return base.execute(asked).all()

    def list_commands(self, kiosk: str, limit: int = 8) -> Sequence[Any]:
        """The last commands, newest first, without their pictures."""
        columns = [column for column in COMMAND.columns if column is not COMMAND.c.picture]
        shown = COMMAND.c.picture.is_not(None).label("shows")
        asked = select(*columns, shown).where(COMMAND.c.kiosk == kiosk).order_by(COMMAND.c.made.desc()).limit(limit)
        with self._engine.connect() as base:
            return base.execute(asked).all()

    def read_picture(self, command: str) -> bytes | None:
        """The JPEG that answered a command."""
        with self._engine.connect() as base:
            return base.execute(select(COMMAND.c.picture).where(COMMAND.c.id == command)).scalar_one_or_none()


@dataclass(frozen=True)
class Titles:
    """Titles by exhibit; by event with its exhibit."""

    exhibits: dict[str, Mapping[str, str]]
    events: dict[str, tuple[str, Mapping[str, str]]]


def _noon(day: str) -> int:
    return int(datetime.fromisoformat(f"{day}T12:00").astimezone().timestamp())


def _make_place(row: Row[Any], now: int, sums: Sums, last_day: int | None) -> Place:
    standing = Standing(row.line, row.alive, row.alive_since, row.heard, row.reported, row.desired, last_day)
    level, reasons = judge(standing, now)
    hall, _, kiosk = row.address.partition("_")
    return Place(
        row.address, hall, kiosk, row.kind, row.listed, row.name, row.township, standing, level, tuple(reasons), sums
    )
