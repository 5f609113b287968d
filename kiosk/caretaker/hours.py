"""Hours of a day and of a week: when a hall is open, when it opens next, and when it must be quiet."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches

from kiosk.messages import say

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOSED = "closed"
SPAN = re.compile(r"([01]\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]\d|2[0-4]):([0-5]\d)")
DAY = timedelta(days=1)
AHEAD = 400  # days that are searched for an opening: a hall may be closed for a season
TRUSTED = timedelta(days=20 * 365)  # a clock further from the program's date is wrong


@dataclass(frozen=True)
class Hours:
    """A part of a day, from `begin` up to `end`; it may lie across midnight. Where both are the same it is all day."""

    begin: time
    end: time

    def have(self, moment: time) -> bool:
        if self.begin < self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end

    def on(self, day: date) -> tuple[datetime, datetime]:
        """When they begin and end if they begin on `day`."""
        end = datetime.combine(day, self.end)
        return datetime.combine(day, self.begin), end if self.begin < self.end else end + DAY


@dataclass(frozen=True)
class OpeningHours:
    """The hours of each weekday, and of dates that differ. Nothing given: always open; else a weekday that is not
    named is closed.
    """

    weekdays: Mapping[str, tuple[Hours, ...]] = field(default_factory=dict)
    dates: Mapping[date, tuple[Hours, ...]] = field(default_factory=dict)

    def of(self, day: date) -> tuple[Hours, ...]:
        """The hours that begin on `day`."""
        if day in self.dates:
            return self.dates[day]
        return self.weekdays.get(WEEKDAYS[day.weekday()], ()) if self.weekdays else (Hours(time(), time()),)

    def closing(self, moment: datetime) -> datetime | None:
        """When the hall closes that is open at `moment`; None where it is closed, or stays open over the next night."""
        end = moment
        for begin, until in self._spans(moment, 2):
            if begin > end:
                break
            end = max(end, until)
        return end if moment < end < datetime.combine(moment, time()) + 2 * DAY else None

    def opening(self, moment: datetime) -> datetime | None:
        """When the hall opens that is closed at `moment`; None where no opening is in sight."""
        return next((begin for begin, _ in self._spans(moment, AHEAD) if begin > moment), None)

    def is_open(self, moment: datetime) -> bool:
        return any(begin <= moment for begin, _ in self._spans(moment, 1))

    def _spans(self, moment: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
        """The spans that end after `moment`, from those of the day before on, in the order in which they begin."""
        dates = (moment.date() + DAY * number for number in range(-1, days))
        spans = (span for day in dates for span in sorted(hours.on(day) for hours in self.of(day)))
        return ((begin, end) for begin, end in spans if end > moment)


def is_trusted(moment: datetime, built: date) -> bool:
    """Whether a clock can be right: it is not before the program was built, nor decades after."""
    return built <= moment.date() < built + TRUSTED


def read_hours(words: str) -> tuple[Hours, ...]:
    """The spans of "09:00-12:00, 14:00-17:00", none for "closed"; raises ValueError with what is wrong."""
    if words.strip().lower() == CLOSED:
        return ()
    return tuple(_read_span(part.strip()) for part in re.split(r"[,，、]", words))


def _read_span(words: str) -> Hours:
    found = SPAN.fullmatch(words)
    numbers = [int(part) for part in found.groups()] if found else []
    if not numbers or max(_minutes(numbers[:2]), _minutes(numbers[2:])) > 24 * 60 or numbers[0] == 24:
        raise ValueError(say('"{hours}" is no span of hours; write it like "09:00-17:00" or "closed"', hours=words))
    begin, end = time(numbers[0], numbers[1]), time(numbers[2] % 24, numbers[3])
    if begin == end and numbers[2] != 24:
        raise ValueError(say('"{hours}" begins when it ends; all day is "00:00-24:00"', hours=words))
    return Hours(begin, end)


def _minutes(pair: Sequence[int]) -> int:
    return pair[0] * 60 + pair[1]


def read_opening(raw: Mapping[object, object]) -> OpeningHours:
    """The opening hours of `{monday: "09:00-17:00", dates: {2027-02-06: closed}}`, empty for always open.

    Raises ValueError with what is wrong, in words.
    """
    weekdays = {_read_weekday(str(name)): _read_day(str(name), words) for name, words in raw.items() if name != "dates"}
    dates = raw.get("dates") or {}
    if not isinstance(dates, Mapping):
        raise ValueError(say('dates are written like 2027-02-06: "closed"'))
    return OpeningHours(weekdays, {_read_date(day): _read_day(str(day), words) for day, words in dates.items()})


def _read_weekday(name: str) -> str:
    if name in WEEKDAYS:
        return name
    near = get_close_matches(name.lower(), WEEKDAYS, n=1)
    meant = say(" (did you mean {name}?)", name=near[0]) if near else ""
    raise ValueError(
        say("{name} is no weekday{meant}; they are {names}", name=name, meant=meant, names=", ".join(WEEKDAYS))
    )


def _read_date(day: object) -> date:
    if isinstance(day, date):
        return day
    try:
        return date.fromisoformat(str(day))
    except ValueError:
        raise ValueError(say("{day} is no date; write it like 2027-02-06", day=day)) from None


def _read_day(name: str, words: object) -> tuple[Hours, ...]:
    try:
        return read_hours(str(words))
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
