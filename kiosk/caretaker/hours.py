"""Hours of a day and of a week: when a hall is open, when it opens next, and when it must be quiet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from kiosk.settings.shapes import CLOSED, read_spans

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
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
    """The spans of checked words such as "09:00-12:00, 14:00-17:00"; none for "closed"."""
    return () if words == CLOSED else tuple(Hours(begin, end) for begin, end in read_spans(words))


def read_opening(written: Mapping[str, str | Mapping[str, str]]) -> OpeningHours:
    """The opening hours as the settings have them: `{monday: "09:00-17:00", dates: {2027-02-06: closed}}`."""
    weekdays = {day: read_hours(words) for day, words in written.items() if isinstance(words, str)}
    dates = {day: words for part in written.values() if isinstance(part, Mapping) for day, words in part.items()}
    return OpeningHours(weekdays, {date.fromisoformat(day): read_hours(words) for day, words in dates.items()})
