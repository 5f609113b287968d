"""When to look for a release again: every so often, not all halls at once, and sooner after a cut."""

from collections.abc import Callable
from dataclasses import dataclass

JITTER = 0.2  # of the time between two looks
FIRST_SECONDS = (20.0, 120.0)  # after the start: the screen comes first
SOON_SECONDS = 60.0  # after a cut; twice as long after each next one


@dataclass(frozen=True)
class Plan:
    """The moment of the next look, by a monotonic clock, and how many looks in a row were cut short."""

    at: float
    cuts: int = 0

    @classmethod
    def begin(cls, now: float, chance: Callable[[], float]) -> "Plan":
        """The first look after a start; `chance` gives a number from 0 to 1."""
        least, most = FIRST_SECONDS
        return cls(now + least + (most - least) * chance())

    def follow(self, now: float, minutes: float, cut: bool, chance: Callable[[], float]) -> "Plan":
        """The look after one that was just made; `cut` says that it broke off."""
        usual = minutes * 60
        cuts = self.cuts + 1 if cut else 0
        seconds = min(usual, SOON_SECONDS * 2 ** min(cuts - 1, 20)) if cut else usual
        return Plan(now + seconds * (1 - JITTER + 2 * JITTER * chance()), cuts)
