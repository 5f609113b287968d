"""Which of the fingers on the screen may press something: the first one, never a palm, never a second hand."""

from dataclasses import dataclass
from math import hypot

PALM_MILLIMETRES = 28.0  # wider than any finger
HAND_SECONDS, HAND_MILLIMETRES = 0.15, 90.0  # what lands together is one hand that is laid down
RESTING_SECONDS = 3.0  # a touch this old is a hand that leans, a drop, a fault of the glass: it hinders nobody


@dataclass(frozen=True)
class Landed:
    """A touch that is on the screen; millimetres and seconds."""

    x: float
    y: float
    since: float
    palm: bool
    presses: bool


class Touches:
    """Follows the touches by their numbers; `now` is monotonic seconds."""

    def __init__(self) -> None:
        self._down: dict[int, Landed] = {}

    def land(self, number: int, x: float, y: float, across: float, now: float) -> None:
        """A touch of `across` millimetres (0 where the screen does not tell) comes down at (x, y)."""
        palm = across > PALM_MILLIMETRES
        lively = {n: t for n, t in self._down.items() if not t.palm and now - t.since < RESTING_SECONDS}
        for other, touch in lively.items():
            near = hypot(touch.x - x, touch.y - y) < HAND_MILLIMETRES
            if near and now - touch.since < HAND_SECONDS:
                self._down[other] = Landed(touch.x, touch.y, touch.since, palm=touch.palm, presses=False)
        self._down[number] = Landed(x, y, now, palm, presses=not palm and not lively)

    def spread(self, number: int, across: float) -> None:
        """The touch grew to `across` millimetres: a palm often begins as a finger."""
        touch = self._down.get(number)
        if touch and across > PALM_MILLIMETRES:
            self._down[number] = Landed(touch.x, touch.y, touch.since, palm=True, presses=False)

    def lift(self, number: int) -> None:
        self._down.pop(number, None)

    def forget(self) -> None:
        """All touches were taken away."""
        self._down.clear()

    def may_press(self, number: int) -> bool:
        touch = self._down.get(number)
        return touch is not None and touch.presses
