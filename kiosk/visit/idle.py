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
    """Seconds: quiet before the question, the question itself, and the limit that even a narration cannot lift."""

    quiet: float = 75
    warning: float = 20
    limit: float = 1800


class IdleRule:
    """Follows touches and playing sound; times are monotonic seconds given by the caller."""

    def __init__(self, times: IdleTimes, now: float) -> None:
        self.times = times
        self._touched = self._quiet_since = now

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
        return min(self._quiet_since + self.times.quiet, self._touched + self.times.limit)
