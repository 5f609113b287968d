"""Where the keys of a keyboard or a tactile keypad lead: from one thing that can be pressed to the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import hypot


class Way(Enum):
    """A direction on the screen, or the order in which one reads."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)
    ON = "on"
    BACK = "back"


@dataclass(frozen=True)
class Box:
    """A place on the screen; any one unit of length."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2


def choose_next(boxes: Sequence[Box], current: int | None, way: Way) -> int | None:
    """The number of the box that a key leads to; None where there is nothing that way.

    `boxes` stand in the order of reading. Without a current box it is the first of them, for BACK the last.
    """
    if not boxes:
        return None
    if current is None:
        return len(boxes) - 1 if way is Way.BACK else 0
    if way in (Way.ON, Way.BACK):
        return (current + (1 if way is Way.ON else -1)) % len(boxes)
    costs = {n: _measure_way(boxes[current], box, way) for n, box in enumerate(boxes) if n != current}
    ahead = {n: cost for n, cost in costs.items() if cost is not None}
    return min(ahead, key=lambda n: ahead[n]) if ahead else None


def _measure_way(here: Box, there: Box, way: Way) -> float | None:
    """How far it is; what lies aside counts double; None for what lies in no such direction."""
    across, down = way.value
    (x, y), (to_x, to_y) = here.middle, there.middle
    forward = (to_x - x) * int(across) + (to_y - y) * int(down)
    aside = abs((to_x - x) * int(down)) + abs((to_y - y) * int(across))
    overlap = _overlaps(here, there, upright=way in (Way.UP, Way.DOWN))
    if forward <= 0 or (not overlap and aside > 2 * forward):
        return None
    return hypot(forward, 0.0 if overlap else 2 * aside) + (0.1 * aside if overlap else 0.0)


def _overlaps(here: Box, there: Box, upright: bool) -> bool:
    if upright:
        return here.x < there.x + there.width and there.x < here.x + here.width
    return here.y < there.y + there.height and there.y < here.y + here.height
