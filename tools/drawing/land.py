"""Skies and land: suns, clouds, stars, mountain ranges, hills, rivers, grass, trees, snow."""

import itertools
import math
from collections.abc import Callable, Sequence

import skia

from tools.drawing.colour import darken, lighten, mix
from tools.drawing.light import Pair
from tools.drawing.paper import Canvas
from tools.drawing.shapes import Point, blob, box, disc, displace, polygon, ribbon, sample_curve, smooth, union


def draw_sky(c: Canvas, pair: Pair | None = None, down_to: float = 1.0) -> None:
    """Fills the canvas with sky, its gradient ending at `down_to` of the height."""
    top, bottom = pair or c.light.sky
    c.sheet(box(-10, -10, c.width + 20, c.height * down_to + 20), top, bottom, depth=0, rim=0)
    if down_to < 1:
        c.sheet(box(-10, c.height * down_to, c.width + 20, c.height), bottom, bottom, depth=0, rim=0)


def draw_sun(
    c: Canvas, x: float, y: float, radius: float, rings: Sequence[str] | None = None, step: float = 0.32
) -> None:
    """Stacked rings; `radius` is the innermost disc's."""
    rings = rings or c.light.sun
    for i, colour in enumerate(rings):
        size = radius * (1 + step * (len(rings) - 1 - i))
        c.sheet(disc(x, y, size), colour, darken(colour, 0.05), depth=22, rim=0.2)


def draw_moon(c: Canvas, x: float, y: float, radius: float, crescent: bool = False) -> None:
    """A night's disc with halo rings, or a crescent."""
    c.glow(x, y, radius * 3.4, "#dfe6f2", 0.35)
    moon = disc(x, y, radius)
    if crescent:
        moon = skia.Op(moon, disc(x + radius * 0.45, y - radius * 0.15, radius * 0.88), skia.kDifference_PathOp)
    c.sheet(moon, "#fbf3da", "#ecdcae", depth=20)


def draw_cloud(c: Canvas, x: float, y: float, width: float, strips: int = 2, colour: str | None = None) -> None:
    """Strip clouds: rounded bars laid over each other, from the left end of the highest."""
    colour = colour or c.light.cloud
    height = max(14.0, width * 0.055)
    for i in range(strips):
        part = (1.0, 0.72, 0.5)[i % 3]
        shift = (0.0, 0.36, -0.12)[i % 3] * width
        c.sheet(
            box(x + shift, y + i * height * 1.35, width * part, height, height / 2),
            lighten(colour, 0.1),
            colour,
            depth=18,
        )


def draw_curl_cloud(c: Canvas, x: float, y: float, width: float, colour: str | None = None) -> None:
    """A billowed cloud with a flat foot, in the manner of painted scrolls."""
    colour = colour or c.light.cloud
    w = width
    puffs = union(
        disc(x + w * 0.22, y, w * 0.13),
        disc(x + w * 0.42, y - w * 0.09, w * 0.18),
        disc(x + w * 0.64, y - w * 0.03, w * 0.15),
        disc(x + w * 0.82, y + w * 0.02, w * 0.1),
        box(x, y, w, w * 0.13, w * 0.065),
    )
    c.sheet(puffs, lighten(colour, 0.15), colour, depth=20)


def draw_stars(c: Canvas, count: int, bottom: float, milky: bool = False) -> None:
    """Stars of several sizes above `bottom`; with `milky` most lie along a slanting band."""
    for _ in range(count):
        x, y = c.rng.uniform(0, c.width), c.rng.uniform(0, bottom)
        if milky and c.rng.random() < 0.6:
            y = bottom * (0.9 - 0.85 * x / c.width) + c.rng.gauss(0, bottom * 0.1)
        size = c.rng.choice((1.6, 1.6, 2.2, 2.2, 3.2, 4.6))
        c.glow(x, y, size * 4, "#fff2c9", 0.35)
        c.sheet(disc(x, y, size), "#fff6dc", "#ffe9b0", depth=0, rim=0)


def trace_range(c: Canvas, peaks: Sequence[Point], rough: float = 0.25) -> list[Point]:
    """A ridge through placed peaks and saddles, from edge to edge, broken by midpoint displacement."""
    first, last = peaks[0], peaks[-1]
    line = [
        (-40.0, first[1]) if first[0] > -40 else first,
        *[p for p in peaks if -40 < p[0] < c.width + 40],
        (c.width + 40.0, last[1]) if last[0] < c.width + 40 else last,
    ]
    return displace(line, rough, c.rng)


def draw_range(
    c: Canvas,
    peaks: Sequence[Point],
    pair: Pair,
    snow: float = 0.0,
    rough: float = 0.25,
    foot: float | None = None,
    depth: float = 26,
) -> list[Point]:
    """Mountains; `snow` is how far down the caps reach, as a part of the range's own height. Returns the ridge."""
    ridge = trace_range(c, peaks, rough)
    foot = foot or c.height
    body = polygon([*ridge, (c.width + 60, foot), (-60, foot)])
    c.sheet(body, *pair, depth=depth)
    with c.clipped(body):
        _shade_flanks(c, peaks, pair, foot)
        if snow > 0:
            _cap(c, ridge, peaks, snow)
    return ridge


def _shade_flanks(c: Canvas, peaks: Sequence[Point], pair: Pair, foot: float) -> None:
    for (x0, _), (x, y), (x1, _) in zip(peaks, peaks[1:], peaks[2:], strict=False):
        if y < peaks[0][1] or x1 > x0:
            reach = min(foot - y, 560) * 0.8
            drop = [
                (x, y - 30),
                (x + reach * 0.9, y + reach),
                (x + reach * 0.24, y + reach),
                (x + reach * 0.31, y + reach * 0.6),
                (x - reach * 0.02, y + reach * 0.38),
                (x + reach * 0.1, y + reach * 0.2),
            ]
            c.sheet(polygon(drop), darken(pair[0], 0.07), mix(pair[0], pair[1], 0.8), depth=0, rim=0)


def _cap(c: Canvas, ridge: Sequence[Point], peaks: Sequence[Point], snow: float) -> None:
    top = min(y for _, y in ridge)
    low = max(y for _, y in peaks)
    line = top + (low - top) * snow
    under, step, x = [], 0, -40.0
    heights = dict(ridge)
    xs = sorted(heights)
    while x < c.width + 80:
        near = heights[min(xs, key=lambda v: abs(v - x))]
        reach = max(0.0, line - near) * 0.55 + 22
        under.append((x, near + reach * (1.25 if step % 2 else 0.55) * c.rng.uniform(0.8, 1.2)))
        x, step = x + c.rng.uniform(34, 66), step + 1
    c.sheet(
        polygon([(-60, -60), (c.width + 60, -60), (c.width + 60, under[-1][1]), *under[::-1]]),
        *c.light.snow,
        depth=14,
        rim=0.2,
    )


def trace_hill(c: Canvas, points: Sequence[Point], soft: int = 30, rough: float = 0.12) -> list[Point]:
    """A rolling edge from side to side; the larger `soft`, the smoother (the nearer) the hill."""
    line = displace([(-60.0, points[0][1]), *points, (c.width + 60.0, points[-1][1])], rough, c.rng, 5)
    even = sample_curve(line, 2)
    return list(zip([p[0] for p in even], smooth([p[1] for p in even], soft), strict=True))


def draw_hill(
    c: Canvas, points: Sequence[Point], pair: Pair, soft: int = 30, rough: float = 0.12, depth: float = 28
) -> list[Point]:
    """One hill sheet to the foot of the canvas through the given points. Returns its edge, see `edge_height`."""
    edge = trace_hill(c, points, soft, rough)
    c.sheet(polygon([*edge, (c.width + 60, c.height + 60), (-60, c.height + 60)]), *pair, depth=depth)
    return edge


def edge_height(edge: Sequence[Point], x: float) -> float:
    """The y of a hill's or range's edge at x."""
    for (x0, y0), (x1, y1) in itertools.pairwise(edge):
        if x0 <= x <= x1:
            return y0 + (y1 - y0) * (x - x0) / ((x1 - x0) or 1)
    return edge[-1][1]


def draw_river(
    c: Canvas,
    points: Sequence[Point],
    widths: Sequence[float],
    pair: Pair | None = None,
    bank: str | None = None,
    ripples: int = 0,
) -> skia.Path:
    """Water through the points (first far, last near), sunk between banks of paper. Returns its outline."""
    water = ribbon(points, widths, 16, round_ends=False)
    shore = ribbon(points, [w * 1.16 + 6 for w in widths], 16, round_ends=False)
    top, bottom = pair or c.light.water
    c.sheet(shore, bank or lighten(top, 0.55), bank or lighten(bottom, 0.45), depth=12)
    c.sheet(water, top, bottom, depth=0, rim=0.35)
    for _ in range(ripples):
        _ripple(c, points, widths, top)
    return water


def _ripple(c: Canvas, points: Sequence[Point], widths: Sequence[float], colour: str) -> None:
    curve = sample_curve(points, 16)
    i = c.rng.randrange(2, len(curve) - 2)
    wide = widths[min(len(widths) - 1, round(i / len(curve) * (len(widths) - 1)))]
    x, y = curve[i]
    shift = c.rng.uniform(-0.3, 0.3) * wide
    c.sheet(
        box(x + shift - wide * 0.12, y, wide * 0.24, max(2.0, wide * 0.02), wide * 0.01),
        lighten(colour, 0.6),
        depth=0,
        rim=0,
    )


def draw_grass(c: Canvas, x: float, y: float, height: float, colour: str, blades: int = 7) -> None:
    """A tuft of curved blades rooted at (x, y)."""
    for i in range(blades):
        lean = (i / (blades - 1) - 0.5) * 1.5 + c.rng.uniform(-0.12, 0.12)
        tall = height * c.rng.uniform(0.65, 1.0)
        tip = (x + lean * tall * 0.75, y - tall * (1 - 0.25 * abs(lean)))
        c.sheet(
            ribbon(
                [(x + lean * height * 0.12, y), (x + lean * tall * 0.25, y - tall * 0.55), tip],
                [height * 0.09, height * 0.07, height * 0.012],
                5,
            ),
            lighten(colour, c.rng.uniform(0, 0.18)),
            colour,
            depth=5,
            rim=0.2,
        )


def draw_flowers(
    c: Canvas, area: tuple[float, float, float, float], count: int, colours: Sequence[str], size: float = 9
) -> None:
    """Small five-petalled discs strewn over the area (left, top, right, bottom), larger where nearer."""
    left, top, right, bottom = area
    for _ in range(count):
        x, y = c.rng.uniform(left, right), c.rng.uniform(top, bottom)
        r = size * (0.5 + 0.8 * (y - top) / max(1, bottom - top))
        petals = union(
            *[
                disc(x + r * 0.8 * math.cos(a), y + r * 0.62 * math.sin(a), r * 0.55)
                for a in (i * math.tau / 5 for i in range(5))
            ]
        )
        c.sheet(petals, c.rng.choice(colours), depth=4)
        c.sheet(disc(x, y, r * 0.34), "#f0c04a", depth=0, rim=0)


def draw_tree(c: Canvas, x: float, y: float, height: float, colour: str, kind: str = "round") -> None:
    """A tree rooted at (x, y): kind round, poplar or fir."""
    draw: dict[str, Callable[[Canvas, float, str], None]] = {"round": _round, "poplar": _poplar, "fir": _fir}
    with c.at(x, y, height / 100):
        c.sheet(ribbon([(0, 0), (0, -45)], [6, 4]), "#6b4a34", "#4a3226")
        draw[kind](c, height, colour)


def _round(c: Canvas, _: float, colour: str) -> None:
    for cx, cy, r, tone in ((-16, -52, 20, 0.1), (16, -54, 20, 0.16), (0, -74, 25, 0), (-3, -56, 17, -0.1)):
        c.sheet(disc(cx, cy, r), lighten(colour, tone) if tone >= 0 else lighten(colour, 0.16), darken(colour, 0.1))


def _poplar(c: Canvas, _: float, colour: str) -> None:
    c.sheet(
        blob([(0, -102), (11, -70), (13, -40), (5, -16), (-5, -16), (-13, -40), (-11, -70)]),
        lighten(colour, 0.12),
        darken(colour, 0.1),
    )
    c.sheet(blob([(1, -88), (6, -60), (6, -36), (1, -24), (-2, -50)]), lighten(colour, 0.2), colour, depth=3)


def _fir(c: Canvas, _: float, colour: str) -> None:
    for i, (foot, half, top) in enumerate(((-12, 26, -52), (-34, 21, -74), (-56, 15, -102))):
        c.sheet(
            polygon(
                [(0, top), (half, foot), (half * 0.4, foot + 4), (0, foot - 1), (-half * 0.4, foot + 4), (-half, foot)]
            ),
            lighten(colour, 0.08 * i),
            darken(colour, 0.12),
        )


def draw_snowfall(c: Canvas, count: int, largest: float = 9) -> None:
    """Falling flakes: small discs, the larger the fewer."""
    for _ in range(count):
        r = largest * c.rng.random() ** 2 + 2
        c.sheet(disc(c.rng.uniform(0, c.width), c.rng.uniform(0, c.height), r), "#ffffff", "#f3f6f8", depth=4, rim=0)


def draw_rock(c: Canvas, x: float, y: float, width: float, colour: str) -> None:
    """A boulder with one lit facet, its foot at y."""
    with c.at(x, y, width / 100):
        h = c.rng.uniform(48, 66)
        c.sheet(
            polygon([(-50, 0), (-44, -h * 0.55), (-14, -h), (22, -h * 0.85), (48, -h * 0.3), (50, 0)]),
            lighten(colour, 0.1),
            darken(colour, 0.15),
        )
        c.sheet(
            polygon([(-14, -h), (22, -h * 0.85), (8, -h * 0.4), (-28, -h * 0.45)]),
            lighten(colour, 0.3),
            colour,
            depth=0,
        )
