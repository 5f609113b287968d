"""The touch test: the fingers on the glass, the trails they leave, and the parts of the glass that felt one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.caretaker.corner import Finger

ACROSS = 16  # fields on the long side; a field is about a finger's width
DOWN = 9
TRAIL = 160  # places of one trail
TRAILS = 10  # fingers whose trails stay, the newest


@dataclass(frozen=True)
class Trail:
    """The way of one finger, in pixels; `down` while it touches."""

    number: int
    finger: int
    places: tuple[tuple[float, float], ...]
    down: bool = True


@dataclass(frozen=True)
class Touched:
    """All that the test has seen: `fields` are (column, row), `most` the most fingers at once."""

    trails: tuple[Trail, ...] = ()
    fields: frozenset[tuple[int, int]] = frozenset()
    most: int = 0

    @property
    def down(self) -> int:
        return sum(trail.down for trail in self.trails)


def follow_fingers(seen: Touched, fingers: Sequence[Finger], width: float, height: float) -> Touched:
    """What is seen after the fingers have come, moved or gone, on a window of this size in pixels."""
    there = {finger.number: finger for finger in fingers}
    trails = tuple(_lengthen(trail, there.pop(trail.finger, None)) if trail.down else trail for trail in seen.trails)
    last = trails[-1].number if trails else 0
    begun = (Trail(last + n, f.number, ((f.x, f.y),)) for n, f in enumerate(there.values(), 1))
    across, down = (ACROSS, DOWN) if width >= height else (DOWN, ACROSS)
    felt = (
        (int(finger.x / width * across), int(finger.y / height * down))
        for finger in fingers
        if 0 <= finger.x < width and 0 <= finger.y < height
    )
    return Touched((*trails, *begun)[-TRAILS:], seen.fields.union(felt), max(seen.most, len(fingers)))


def _lengthen(trail: Trail, finger: Finger | None) -> Trail:
    if finger is None:
        return replace(trail, down=False)
    place = (finger.x, finger.y)
    return trail if place == trail.places[-1] else replace(trail, places=(*trail.places, place)[-TRAIL:])
