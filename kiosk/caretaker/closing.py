"""When a hall goes dark: by its hours, but never in the middle of a visit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.caretaker.hours import OpeningHours, is_trusted

WARNING = timedelta(minutes=10)  # before closing, a visitor is told
VISIT_SECONDS = 900.0  # how long after closing a visit may last
LESSON_SECONDS = 2700.0  # a lesson, or hands being counted


class Phase(StrEnum):
    """What the hours make of the kiosk; closing: somebody is there and is told the time."""

    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"


@dataclass(frozen=True)
class Outlook:
    """The phase, and its moment: when the hall closes, or when it opens again (None: unknown)."""

    phase: Phase = Phase.OPEN
    moment: datetime | None = None


class ClosingRule:
    """Follows the wall clock; what a visit gets beyond closing is measured with `now`, monotonic seconds, from the
    moment at which closing was first seen, so that a clock put right does not end it.
    """

    def __init__(self, hours: Callable[[], OpeningHours], built: date) -> None:
        self._hours = hours
        self._built = built
        self._over_since: float | None = None
        self._closed = datetime.min

    def look(self, moment: datetime, now: float, visiting: bool, led: bool) -> Outlook:
        """The outlook at `moment`; `visiting` and `led` say whether somebody is there and leads a group."""
        hours = self._hours()
        if not is_trusted(moment, self._built) or hours.is_open(moment):
            self._over_since = None
            return self._while_open(hours, moment, visiting)
        if not visiting:
            self._over_since = None
            return Outlook(Phase.CLOSED, hours.opening(moment))
        if self._over_since is None:
            self._over_since, self._closed = now, moment
        if now - self._over_since < (LESSON_SECONDS if led else VISIT_SECONDS):
            return Outlook(Phase.CLOSING, self._closed)
        return Outlook(Phase.CLOSED, hours.opening(moment))

    def _while_open(self, hours: OpeningHours, moment: datetime, visiting: bool) -> Outlook:
        closing = hours.closing(moment) if visiting and is_trusted(moment, self._built) else None
        if closing is None or closing - moment > WARNING:
            return Outlook()
        self._closed = closing
        return Outlook(Phase.CLOSING, closing)
