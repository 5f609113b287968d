"""Dates of events as EDTF writes them: 1951, 1951-12, 1951-12-25, 2017/2020, 1950~, 1950?, 195X, 2017/.. ."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

Precision = Literal["day", "month", "year", "decade", "century"]

_POINT = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(-(?P<month>\d{2})(-(?P<day>\d{2}))?)?(?P<doubt>[~?%]?)")
_SLASHED = re.compile(r"\d{1,2}(/\d{1,2})?")  # the rest of 2021/7/1
_OPEN = ("..", "")
PATTERN = r"^(\.\.|\d{2}(\d\d|\dX|XX)(-\d\d(-\d\d)?)?[~?%]?)?(/(\.\.|\d{2}(\d\d|\dX|XX)(-\d\d(-\d\d)?)?[~?%]?)?)?$"


class DateError(ValueError):
    """Words that are no date: `reason` is a rule of the catalogue, `mend` is what to type instead, if known."""

    def __init__(self, reason: str, mend: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.mend = mend


@dataclass(frozen=True, slots=True)
class Date:
    """A date or a span of time, as precise as its words.

    `start` and `end` are the first and last day it covers; None is an open end (`2017/..`: it still goes on).
    `precision` is that of the first part, `approximate` is 1950~ ("about"), `uncertain` is 1950? ("perhaps").
    """

    words: str
    start: date | None
    end: date | None
    precision: Precision
    end_precision: Precision
    span: bool = False
    approximate: bool = False
    uncertain: bool = False

    @property
    def sort_key(self) -> tuple[date, date]:
        """Orders dates by their start, wider spans after narrower ones; an open start comes first."""
        return self.start or date.min, self.end or date.max

    @property
    def years(self) -> tuple[int, int]:
        """First and last year, for a timeline set to scale; an open end repeats the year that is known."""
        known = self.start or self.end or date.min
        return (self.start or known).year, (self.end or known).year

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_check)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [{"type": "string", "pattern": PATTERN}, {"type": "integer", "minimum": 0, "maximum": 9999}]}


@dataclass(frozen=True, slots=True)
class _Point:
    start: date
    end: date
    precision: Precision
    doubt: str


def read_date(words: str) -> Date:
    """Reads one EDTF date; raises DateError with the mend when it is none."""
    first, slash, last = words.strip().partition("/")
    if _SLASHED.fullmatch(last):
        raise DateError("bad-date", _guess_date(words))
    if not slash:
        point = _read_point(first)
        return _join(words.strip(), point, point, span=False)
    start = None if first in _OPEN else _read_point(first)
    end = None if last in _OPEN else _read_point(last)
    if start is None and end is None:
        raise DateError("bad-date")
    if start and end and end.end < start.start:
        raise DateError("backward-date", f"{last}/{first}")
    return _join(words.strip(), start, end, span=True)


def _join(words: str, start: _Point | None, end: _Point | None, span: bool) -> Date:
    known = [point for point in (start, end) if point]
    doubts = "".join(point.doubt for point in known)
    return Date(
        words=words,
        start=start.start if start else None,
        end=end.end if end else None,
        precision=known[0].precision,
        end_precision=known[-1].precision,
        span=span,
        approximate="~" in doubts or "%" in doubts,
        uncertain="?" in doubts or "%" in doubts,
    )


def _read_point(words: str) -> _Point:
    found = _POINT.fullmatch(words.strip())
    if found is None:
        raise DateError("bad-date", _guess_date(words))
    year, month, day, doubt = found["year"], found["month"], found["day"], found["doubt"]
    if "X" in year and month:
        raise DateError("bad-date", year)
    if int(year.replace("X", "0")) < 1:
        raise DateError("bad-date")
    return _Point(*_bound(year, month, day), _name_precision(year, month, day), doubt)


def _bound(year: str, month: str | None, day: str | None) -> tuple[date, date]:
    first, last = max(1, int(year.replace("X", "0"))), int(year.replace("X", "9"))
    if month is None:
        return date(first, 1, 1), date(last, 12, 31)
    if not 1 <= int(month) <= 12:
        raise DateError("no-such-month", year)
    longest = monthrange(first, int(month))[1]
    if day is None:
        return date(first, int(month), 1), date(first, int(month), longest)
    if not 1 <= int(day) <= longest:
        raise DateError("no-such-day", f"{year}-{month}-{longest}" if int(day) else f"{year}-{month}")
    return (exact := date(first, int(month), int(day))), exact


def _name_precision(year: str, month: str | None, day: str | None) -> Precision:
    if "X" in year:
        return "century" if year.endswith("XX") else "decade"
    return "day" if day else "month" if month else "year"


def _guess_date(words: str) -> str:
    """What was probably meant by 2021年7月1日, 2021.7.1, 2021/7/1 or 2021-7-1."""
    numbers = re.findall(r"\d+", words)
    if not numbers or len(numbers[0]) != 4 or len(numbers) > 3 or any(len(n) > 2 for n in numbers[1:]):
        return ""
    guess = "-".join([numbers[0], *(number.zfill(2) for number in numbers[1:])])
    try:
        _read_point(guess)
    except DateError:
        return ""
    return guess


def _check(value: object) -> Date:
    if isinstance(value, Date):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-shape", "shape", {"wanted": "date"})
    try:
        return read_date(value)
    except DateError as error:
        raise PydanticCustomError(error.reason, "date", {"found": value, "guess": error.mend}) from None
