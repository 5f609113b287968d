"""The way to the PIN pad: one finger that rests in a corner for five seconds."""

from collections.abc import Sequence
from dataclasses import dataclass

HOLD_SECONDS = 5.0
QUIET_SECONDS = 2.0  # until then nothing is shown, so that nobody learns of it by chance


@dataclass(frozen=True)
class Finger:
    """One point of touch: `x`, `y` from the window's top left and `size`, its largest diameter, in pixels.

    `size` is 0 on screens that do not measure it.
    """

    number: int
    x: float
    y: float
    size: float = 0.0


class CornerHold:
    """Follows the fingers. A second finger, a palm, leaving the corner or lifting ends a hold; it begins anew only
    after all fingers were lifted.
    """

    def __init__(self) -> None:
        self._since: float | None = None
        self._lifted = True

    def feed(self, fingers: Sequence[Finger], corner: float, palm: float, now: float) -> None:
        """The fingers as they are `now`; `corner` is the side of the corner and `palm` the least size of a palm."""
        if not fingers:
            self._since, self._lifted = None, True
        elif len(fingers) > 1 or not _rests(fingers[0], corner, palm):
            self._since, self._lifted = None, False
        elif self._lifted:
            self._since, self._lifted = now, False

    @property
    def holding(self) -> bool:
        return self._since is not None

    def progress(self, now: float) -> float:
        """How much of the time has passed, 0 to 1."""
        return 0.0 if self._since is None else min(1.0, (now - self._since) / HOLD_SECONDS)

    def mark(self, now: float) -> float:
        """The progress that is shown: 0 while it is kept quiet."""
        progress = self.progress(now)
        return progress if progress * HOLD_SECONDS >= QUIET_SECONDS else 0.0

    def end(self) -> None:
        """The hold has led somewhere: the next one begins after all fingers were lifted."""
        self._since = None


def _rests(finger: Finger, corner: float, palm: float) -> bool:
    return finger.x < corner and finger.y < corner and finger.size < palm
