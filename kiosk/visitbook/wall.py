"""Which times of the wall clock can be true, and the day and hour of those that can."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from kiosk import BUILT

MOST_YEARS = 20  # that a clock may be ahead of the program's release and still be believed


@dataclass(frozen=True)
class Moment:
    """A time by this clock; the local `day` ("2026-05-01") and `hour` (0 to 23) are None where it is wrong."""

    unix: int
    day: str | None = None
    hour: int | None = None


def read_moment(now: datetime, built: date = BUILT) -> Moment:
    """What a clock with a time zone says, with day and hour only where that can be true: not before `built`."""
    unix = round(now.timestamp())
    earliest = datetime.combine(built, time(), UTC) - timedelta(days=1)  # it is another day elsewhere
    if not earliest <= now <= earliest + timedelta(days=366 * MOST_YEARS):
        return Moment(unix)
    return Moment(unix, now.date().isoformat(), now.hour)


def read_wall_clock() -> datetime:
    """Local time with its zone."""
    return datetime.now().astimezone()
