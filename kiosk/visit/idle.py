"""When nobody is there any more: no touch, and nothing playing."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """How far an idle kiosk is on its way back to the posters."""

    PRESENT = "present"
    WARNING = "warning"
    GONE = "gone"


@dataclass(frozen=True)
class IdleTimes:
    """Seconds: quiet before the question, the question itself, and the limit that even a narration cannot lift.

    `lesson` is the quiet that is allowed while somebody leads a group.
    """

    quiet: float = 75
    warning: float = 20
    limit: float = 1800
    lesson: float = 1800


class IdleRule:
    """Follows touches and playing sound; times are monotonic seconds given by the caller."""

    def __init__(self, times: IdleTimes, now: float) -> None:
        self.times = times
        self._touched = self._quiet_since = now
        self._led = False

    def lead(self, led: bool) -> None:
        """Whether somebody leads a group from now on: then a long quiet is ordinary."""
        self._led = led

    def touch(self, now: float) -> None:
        self._touched = self._quiet_since = now

    def hear(self, now: float) -> None:
        """Something plays at `now`: the quiet begins anew, unless the limit has passed."""
        if now - self._touched < self.times.limit:
            self._quiet_since = now

    def stage(self, now: float) -> Stage:
        if now < self._asked_at():
            return Stage.PRESENT
        return Stage.WARNING if now < self._asked_at() + self.times.warning else Stage.GONE

    def seconds_left(self, now: float) -> float:
        """Seconds until the posters, 0 when they are due."""
        return max(0.0, self._asked_at() + self.times.warning - now)

    def _asked_at(self) -> float:
        times = self.times
        quiet, limit = (times.lesson, max(times.limit, times.lesson)) if self._led else (times.quiet, times.limit)
        return min(self._quiet_since + quiet, self._touched + limit)
