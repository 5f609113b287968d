"""Whole backgrounds: open land with ranges and hills, and rooms."""

from tools.drawing.colour import Colour, darken, lighten
from tools.drawing.land import draw_curl_cloud, draw_hill, draw_range, draw_sky, draw_sun
from tools.drawing.light import Light
from tools.drawing.paper import LANDSCAPE, Canvas
from tools.drawing.shapes import Point, box, polygon, polyline

Edge = list[Point]


def open_land(
    light: Light, seed: int, size: tuple[int, int] = LANDSCAPE, *, horizon: float = 0.45, near: float = 0.7, hills: int = 3,
    ranges: int = 2, snow: float = 0.5, sun: tuple[float, float, float] | None = None, clouds: int = 2, height: float = 0.26,
) -> tuple[Canvas, list[Edge]]:  # fmt: skip
    """A canvas with sky, ranges and hills, and the hills' edges from far to near.

    `horizon` and `near` are where the first and the last hill begin, `height` how high the ranges are, as parts of
    the picture's height; `sun` is (x, y, radius) in parts of the width and height, the radius in pixels.
    """
    c = Canvas(size, light, seed)
    draw_sky(c)
    if sun:
        draw_sun(c, sun[0] * c.width, sun[1] * c.height, sun[2])
    for _ in range(clouds):
        draw_curl_cloud(
            c, c.rng.uniform(0, 0.8) * c.width, c.rng.uniform(0.06, 0.24) * c.height, c.rng.uniform(300, 520)
        )
    for number in range(ranges):
        part = (number + 1) / ranges
        base = c.height * (horizon + 0.02)
        tall = c.height * height * (1.15 - 0.4 * part)
        draw_range(c, _place_peaks(c, base, tall), light.peaks[min(2, number + 3 - ranges)], snow if number < 2 else 0)
        c.veil(base - tall * 0.5, base + 60, light.haze, 0.35)
    edges = []
    for number in range(hills):
        y = c.height * (horizon + (near - horizon) * number / max(1, hills - 1))
        points = [(x, y + c.rng.uniform(-0.018, 0.018) * c.height) for x in range(0, c.width + 400, 420)]
        edges.append(draw_hill(c, points, light.hills[min(4, number + 4 - hills + (hills < 4))], soft=34))
    return c, edges


def _place_peaks(c: Canvas, base: float, tall: float) -> list[Point]:
    points: list[Point] = []
    x, high = -160.0, False
    while x < c.width + 300:
        points.append((x, base - tall * (c.rng.uniform(0.65, 1.0) if high else c.rng.uniform(0.12, 0.35))))
        x, high = x + c.rng.uniform(190, 330), not high
    return points


def room(light: Light, seed: int, wall: Colour, floor: Colour, foot: float = 0.74) -> Canvas:
    """An empty room: a wall with a coloured Tibetan dado, and a floor that begins at `foot`."""
    c = Canvas(LANDSCAPE, light, seed)
    y = c.height * foot
    c.sheet(box(-20, -20, c.width + 40, y + 40), lighten(wall, 0.12), wall, depth=0, rim=0)
    for top, tall, colour in ((y - 120, 24, "#b6281f"), (y - 96, 14, "#e0b44a"), (y - 82, 24, "#1f7a78")):
        c.sheet(box(-20, top, c.width + 40, tall), colour, depth=3, rim=0.1)
    c.sheet(box(-20, y, c.width + 40, c.height), lighten(floor, 0.08), darken(floor, 0.16), depth=14)
    for i in range(-8, 30):
        c.line(polyline([(1280 + (i - 11) * 120, y), (1280 + (i - 11) * 330, c.height)]), darken(floor, 0.25), 2, 0.5)
    return c


def draw_beam(
    c: Canvas, source: Point, left: Point, right: Point, colour: Colour = "#fff2c4", alpha: float = 0.3
) -> None:
    """Light that spreads from a point to an edge."""
    c.wash(polygon([source, left, right]), colour, alpha)
