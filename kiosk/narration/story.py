"""A picture story in numbers: which picture is seen when, and how the view moves over it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.content.model import Picture

ZOOM = 1.16  # at the end of a shot, toward the focus
DRIFT = 0.45  # of what is seen of the picture: how far beside its focus a view that the screen cuts begins
SHORTEST_SHOT = 2.0  # seconds; a picture that a curator places later than this before the end is left out


@dataclass(frozen=True)
class View:
    """The part of a picture that fills the screen, in shares of the picture's width and height."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Shot:
    """One picture of a story from `start` to `end` (seconds); odd shots move outward, even ones inward."""

    picture: int
    start: float
    end: float
    inward: bool


def plan_shots(pictures: Sequence[Picture], seconds: float) -> tuple[Shot, ...]:
    """The shots of an event that lasts `seconds`: at the curator's seconds where any are given, else evenly."""
    starts = _place(pictures, seconds)
    ordered = sorted(
        (start, number) for number, start in enumerate(starts) if start <= max(0.0, seconds - SHORTEST_SHOT)
    )
    ends = [start for start, _ in ordered[1:]] + [seconds]
    return tuple(
        Shot(number, 0.0 if place == 0 else start, ends[place], place % 2 == 0)
        for place, (start, number) in enumerate(ordered)
    )


def _place(pictures: Sequence[Picture], seconds: float) -> list[float]:
    """When each picture appears; pictures without `at:` share the time between those that have one."""
    given = {number: picture.at for number, picture in enumerate(pictures) if picture.at is not None}
    known = given if 0 in given else {0: 0.0, **given}
    marks = [*sorted(known), len(pictures)]
    starts = [0.0] * len(pictures)
    for first, following in pairwise(marks):
        start, end = known[first], known.get(following, seconds)
        for number in range(first, following):
            starts[number] = start + max(0.0, end - start) * (number - first) / (following - first)
    return starts


def shot_at(shots: Sequence[Shot], seconds: float) -> int:
    """The number of the shot that is seen at `seconds`; −1 without pictures."""
    return max(0, bisect_right(shots, seconds, key=lambda shot: shot.start) - 1) if shots else -1


def view_at(shot: Shot, focus: tuple[float, float], picture: float, screen: float, seconds: float) -> View:
    """What is seen at `seconds` of a picture with this focus; `picture` and `screen` are width divided by height."""
    share = min(1.0, max(0.0, (seconds - shot.start) / max(0.1, shot.end - shot.start)))
    near, far = frame(focus, picture, screen, ZOOM), frame(_drift(focus, picture, screen), picture, screen)
    return _blend(far, near, share) if shot.inward else _blend(near, far, share)


def _drift(focus: tuple[float, float], picture: float, screen: float) -> tuple[float, float]:
    """A point beside the focus, toward the farther edges, from which the view comes; the focus stays in sight."""
    seen = frame(focus, picture, screen)
    return (
        focus[0] + seen.width * (DRIFT if focus[0] < 0.5 else -DRIFT),
        focus[1] + seen.height * (DRIFT if focus[1] < 0.5 else -DRIFT),
    )


def frame(focus: tuple[float, float], picture: float, screen: float, zoom: float = 1.0) -> View:
    """The part of a picture round its focus that fills the screen, never past the picture's edge.

    `picture` and `screen` are width divided by height.
    """
    width, height = min(1.0, screen / picture) / zoom, min(1.0, picture / screen) / zoom
    x, y = (min(1 - side, max(0.0, at - side / 2)) for at, side in zip(focus, (width, height), strict=True))
    return View(x, y, width, height)


def _blend(first: View, last: View, share: float) -> View:
    pairs = ((first.x, last.x), (first.y, last.y), (first.width, last.width), (first.height, last.height))
    return View(*(a + (b - a) * share for a, b in pairs))
