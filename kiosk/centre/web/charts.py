"""Charts as numbers that a template turns into SVG: no script and no style is needed to draw them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

WIDTH, HEIGHT, GAP = 600.0, 150.0, 0.25  # of SVG's own units; the gap is a share of a bar's room


@dataclass(frozen=True)
class Bar:
    """One day: where its bar stands, and what it says."""

    x: float
    y: float
    width: float
    height: float
    day: str
    value: int
    rest: bool  # Saturday or Sunday


@dataclass(frozen=True)
class Chart:
    """Bars below a line at a round number."""

    bars: tuple[Bar, ...]
    top: int
    width: float = WIDTH
    height: float = HEIGHT


def draw_days(values: Sequence[tuple[date, int]]) -> Chart:
    """A bar a day."""
    top = round_up(max((value for _, value in values), default=0))
    room = WIDTH / max(len(values), 1)
    bars = []
    for place, (day, value) in enumerate(values):
        height = round(HEIGHT * value / top, 1)
        x, width = round(place * room + room * GAP / 2, 1), round(room * (1 - GAP), 1)
        bars.append(Bar(x, round(HEIGHT - height, 1), width, height, day.isoformat(), value, day.weekday() > 4))
    return Chart(tuple(bars), top)


def round_up(value: int) -> int:
    """The next of 5, 10, 20, 50, 100 … that is not below the value."""
    step = 5
    while step < value:
        step = step * 2 if str(step)[0] in "15" else step * 5 // 2
    return step
