"""The report of a period: what was counted, by day, exhibit, event, language, voice and hour."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.visitbook.queries import DAY, TOTAL, Asker, Period, Row
from kiosk.visitbook.tally import Tally

WHOLE, HEARD, ANSWERS = ("visits", "median"), ("heard", "heard_out"), ("answers", "right")
FACES = ("satisfied", "so_so", "dissatisfied")
HALL = ""  # the id under which faces of the whole hall stand among those of the exhibits


@dataclass(frozen=True)
class Shown:
    """How a film was watched: begun so often, to its end so often, and the mean share that was seen."""

    begun: int
    out: int
    share: float | None


@dataclass(frozen=True)
class Known:
    """How a question was answered; `number` counts an event's questions from 0."""

    event: str
    number: int
    answers: int
    right: int


@dataclass(frozen=True)
class Ways:
    """How many visits changed the way of reading."""

    large: int = 0
    contrast: int = 0
    calm: int = 0
    reach: int = 0


@dataclass(frozen=True)
class Report:
    """Counts of a period, keyed by ids as the hall has or had them; `today` is counted whatever the period.

    `days` has only days with visits. `hours` is keyed by weekday (0 is Monday) and hour. `endings` is keyed by why a
    visit ended ("" for one that goes on) and the screen it was left from. `without_day` are the visits of the whole
    book whose clock was wrong: they count in the whole book alone, and in no day or hour.
    """

    period: Period
    today: Tally
    total: Tally
    days: Mapping[str, Tally]
    exhibits: Mapping[str, Tally]
    events: Mapping[str, Tally]
    languages: Mapping[str, Tally]
    voices: Mapping[str, Tally]
    hours: Mapping[tuple[int, int], int]
    films: Mapping[str, Shown]
    questions: tuple[Known, ...]
    endings: Mapping[tuple[str, str], int]
    ways: Ways
    homes: Mapping[str, str] = field(default_factory=dict)
    without_day: int = 0


def make_report(connection: sqlite3.Connection, period: Period, today: str) -> Report:
    """Everything about a period, all from one moment of the book; `today` is "2026-05-01"."""
    with connection:
        connection.execute("BEGIN")  # the kiosk goes on writing, the report does not see it
        ask = Asker(connection, period)
        this_day = Asker(connection, Period(today, today))
        part, heard, answers, faces = ask.list_part(), ask.list_heard(), ask.list_answers(), ask.list_faces()
        return Report(
            period=period,
            today=_sum_up(
                this_day, this_day.list_part(), this_day.list_heard(), this_day.list_answers(), this_day.list_faces()
            ),
            total=_sum_up(ask, part, heard, answers, faces),
            days=_sum_up_days(ask, part),
            exhibits=_gather(
                _name(ask.list_stays("exhibit"), *WHOLE),
                _name(_about("exhibit", heard), *HEARD),
                _name(_about("exhibit", answers), *ANSWERS),
                _name(_about("exhibit", faces), *FACES),
            ),
            events=_gather(
                _name(ask.list_stays("event"), *WHOLE),
                _name(_about("event", heard), *HEARD),
                _name(_about("event", answers), *ANSWERS),
            ),
            languages=_gather(_name(ask.list_languages(), *WHOLE)),
            voices=_gather(_name(_about("voice", heard), *HEARD)),
            hours={(weekday, hour): visits for weekday, hour, visits in ask.list_hours()},
            films={event: Shown(begun, out, share) for event, begun, out, share in ask.list_watched()},
            questions=tuple(Known(*row) for row in ask.list_questions()),
            endings={(ending, left): visits for ending, left, visits in ask.list_endings()},
            ways=Ways(*(number or 0 for number in ask.count_ways())),
            homes=ask.list_homes(),
            without_day=ask.count_without_day(),
        )


def make_empty_report(period: Period) -> Report:
    """The report where no book has been begun."""
    nobody = Tally()
    return Report(period, nobody, nobody, {}, {}, {}, {}, {}, {}, {}, (), {}, Ways())


def _sum_up(ask: Asker, part: list[Row], heard: list[Row], answers: list[Row], faces: list[Row]) -> Tally:
    """All visits of a period together."""
    parts = (
        _name(ask.list_visits(TOTAL), *WHOLE),
        _name([("", sum(number for _, number in part))], "part"),
        _name(_about("total", heard), *HEARD),
        _name(_about("total", answers), *ANSWERS),
        _name(_about("total", faces), *FACES),
    )
    return _gather(*parts).get("", Tally())


def _sum_up_days(ask: Asker, part: list[Row]) -> Mapping[str, Tally]:
    return _gather(
        _name(ask.list_visits(DAY), *WHOLE),
        _name(part, "part"),
        _name(ask.list_heard_daily(), *HEARD),
        _name(ask.list_answers_daily(), *ANSWERS),
        _name(ask.list_faces_daily(), *FACES),
    )


def _about(about: str, rows: Iterable[Row]) -> list[Row]:
    return [row[1:] for row in rows if row[0] == about]


Fields = dict[str, dict[str, Any]]


def _name(rows: Iterable[Row], *names: str) -> Fields:
    """Rows as fields of a tally; what has no day is left out."""
    return {key: dict(zip(names, values, strict=True)) for key, *values in rows if key is not None}


def _gather(*parts: Fields) -> Mapping[str, Tally]:
    gathered: Fields = defaultdict(dict)
    for part in parts:
        for key, fields in part.items():
            gathered[key] |= {name: value or 0 if name != "median" else value for name, value in fields.items()}
    return {key: Tally(**fields) for key, fields in gathered.items()}
