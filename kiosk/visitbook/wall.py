"""Which times of the wall clock can be true, and the day and hour of those that can."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)  # this program did not exist before
LASTS = timedelta(days=366 * 25)  # no machine that runs it will


@dataclass(frozen=True)
class Moment:
    """A time by this clock; the local `day` ("2026-05-01") and `hour` (0 to 23) are None where it is wrong."""

    unix: int
    day: str | None = None
    hour: int | None = None


def read_moment(now: datetime) -> Moment:
    """What a clock with a time zone says, with day and hour only where that can be true."""
    unix = round(now.timestamp())
    if not EARLIEST <= now <= EARLIEST + LASTS:
        return Moment(unix)
    return Moment(unix, now.date().isoformat(), now.hour)


def read_wall_clock() -> datetime:
    """Local time with its zone."""
    return datetime.now().astimezone()
