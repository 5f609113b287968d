"""What the beats of the screen's thread tell: that it lives, that it stood still, that the start was good."""

from dataclasses import dataclass

from kiosk.caretaker.starts import GOOD_SECONDS

EVERY_SECONDS = 5.0  # a third of the shortest sensible watchdog
LONG_GAP_SECONDS = 10.0  # in which a visitor touches in vain


@dataclass(frozen=True, slots=True)
class Beat:
    """`gap` is how many seconds the thread stood still, 0 where it did not; `good` comes once a run."""

    gap: float = 0.0
    good: bool = False


class Heartbeat:
    """Begins with the first picture; `now` is monotonic seconds."""

    def __init__(self, now: float) -> None:
        self._begun = self._last = now
        self._good = False

    def beat(self, now: float) -> Beat:
        """The thread came round to it."""
        gap, self._last = now - self._last, now
        good = not self._good and now - self._begun >= GOOD_SECONDS
        self._good = self._good or good
        return Beat(gap if gap >= LONG_GAP_SECONDS else 0.0, good)


def choose_interval(watchdog_seconds: float) -> float:
    """Seconds between two beats: three in the time after which the watchdog bites, or EVERY_SECONDS."""
    return min(EVERY_SECONDS, watchdog_seconds / 3) if watchdog_seconds > 0 else EVERY_SECONDS
