"""Draws memory over time as an SVG."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from benchmarks.soak.pulse import Sample

Place: TypeAlias = Callable[[float, float], str]  # minutes and MB to x,y
WIDTH, HEIGHT, EDGE = 960, 320, 56
FONT = 'font-family="sans-serif" font-size="13"'
INK, LINE, GRID = "#241A14", "#A3231C", "#D8CFC0"


def draw_graph(samples: Sequence[Sample]) -> str:
    """MB that the program holds each time the posters came back; the scale begins at 0."""
    last = max(1.0, samples[-1].minute if samples else 1.0)
    most = (max((sample.memory for sample in samples), default=1.0) // 100 + 1) * 100

    def place(minute: float, memory: float) -> str:
        x = EDGE + minute / last * (WIDTH - 2 * EDGE)
        return f"{x:.1f},{HEIGHT - EDGE - memory / most * (HEIGHT - 2 * EDGE):.1f}"

    line = " ".join(place(sample.minute, sample.memory) for sample in samples)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {FONT}>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#FAF6EE"/>',
        *(_draw_level(level, place) for level in range(0, int(most) + 1, 100)),
        *(_draw_minute(minute, place) for minute in range(0, int(last) + 1, max(1, round(last / 12)))),
        f'<polyline points="{line}" fill="none" stroke="{LINE}" stroke-width="1.5"/>',
        f'<text x="{EDGE}" y="{EDGE - 20}" fill="{INK}">Memory (MB) at the posters, by minutes</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _draw_level(level: int, place: Place) -> str:
    x, y = place(0, level).split(",")
    return (
        f'<path d="M{x} {y} H{WIDTH - EDGE}" stroke="{GRID}"/>'
        f'<text x="{EDGE - 8}" y="{y}" dy="4" text-anchor="end" fill="{INK}">{level}</text>'
    )


def _draw_minute(minute: int, place: Place) -> str:
    x, y = place(minute, 0).split(",")
    return f'<text x="{x}" y="{y}" dy="20" text-anchor="middle" fill="{INK}">{minute}</text>'
