"""What people build, of cut paper: Tibetan houses, blocks, tents, flags, lamps, roads and a whole town."""

import math
from collections.abc import Sequence

from tools.drawing.colour import Colour, darken, lighten, mix
from tools.drawing.paper import Canvas
from tools.drawing.shapes import Point, blob, box, disc, polygon, polyline, ribbon, sample_curve

FLAG_COLOURS = ("#2f5fa0", "#f4f1e6", "#b6281f", "#2c7a4e", "#e3b53a")
WALLS = ("#f6efe0", "#efe0c6", "#e8cfae", "#f3e6d4", "#dfc3a0")


def draw_window(c: Canvas, x: float, y: float, width: float, height: float, lit: bool = False) -> None:
    """A Tibetan window, its foot at y: black tapering frame, coloured lintel, crossed panes."""
    w = width / 2
    c.sheet(
        polygon([(x - w * 1.2, y + 1), (x + w * 1.2, y + 1), (x + w * 0.95, y - height), (x - w * 0.95, y - height)]),
        "#2a1f1b",
        depth=2,
    )
    pane = ("#ffe6a0", "#f5b950") if lit else ("#7fa9b8", "#436a7d")
    c.sheet(box(x - w * 0.68, y - height * 0.86, w * 1.36, height * 0.78), *pane, depth=0)
    c.line(polyline([(x, y - height * 0.86), (x, y - height * 0.08)]), "#6b2a1c", width * 0.05)
    c.line(polyline([(x - w * 0.68, y - height * 0.5), (x + w * 0.68, y - height * 0.5)]), "#6b2a1c", width * 0.05)
    c.sheet(box(x - w * 1.15, y - height * 1.13, w * 2.3, height * 0.13), "#b6281f", "#8c1d17", depth=2)
    for i in range(5):
        c.sheet(
            box(x - w * 1.05 + i * w * 0.44, y - height * 1.1, w * 0.26, height * 0.07),
            ("#e3b53a", "#2c7a6a")[i % 2],
            depth=0,
            rim=0,
        )


def draw_house(
    c: Canvas, x: float, y: float, width: float, floors: int = 2, wall: Colour = "#f6efe0", lit: bool = False,
    cracked: bool = False, lean: float = 0.0, door: bool = True,
) -> None:  # fmt: skip
    """A Tibetan house, the middle of its foot at (x, y); `lean` in degrees; 100 units wide, 46 a floor."""
    tall = floors * 46 + 6
    columns = 3
    with c.at(x, y, width / 100, turn=lean):
        body = polygon([(-50, 2), (50, 2), (46, -tall), (-46, -tall)])
        c.sheet(body, lighten(wall, 0.15), darken(wall, 0.1))
        with c.clipped(body):
            c.wash(polygon([(16, 4), (60, 4), (60, -tall), (26, -tall)]), "#3a2418", 0.1)
        c.sheet(box(-49, -tall - 4, 98, 9), "#7c2018", "#5c1712", depth=4)
        for i in range(14):
            c.sheet(disc(-45 + i * 6.9, -tall + 0.5, 1.7), "#f4ead2", depth=0, rim=0)
        c.sheet(box(-51, -tall - 9, 102, 6), "#e0b44a", darken("#e0b44a", 0.15), depth=3)
        for floor in range(floors):
            for column in range(columns):
                if door and floor == 0 and column == 1:
                    continue
                draw_window(c, -30 + column * 30, -12 - floor * 46, 17, 25, lit and (floor + column) % 3 != 1)
        if door:
            c.sheet(box(-10, -32, 20, 33), "#2a1f1b", depth=2)
            c.sheet(box(-7.5, -29, 15, 30), "#a3231c", "#7c1914", depth=0)
            c.sheet(disc(0, -14, 2), "#e3b53a", depth=0)
        if cracked:
            _draw_crack(c, tall)


def _draw_crack(c: Canvas, tall: float) -> None:
    x = c.rng.uniform(-18, 18)
    points = [(x + c.rng.uniform(-7, 7), -tall + 2 + i * tall / 8) for i in range(9)]
    c.sheet(ribbon(points, [7, 4, 5, 2, 3], 1, round_ends=False), "#2b2220", "#1a1413", depth=0, rim=0)
    for px, py in points[1::3]:
        c.line(polyline([(px, py), (px + c.rng.choice((-14, 15)), py + 10)]), "#2b2220", 1.4)


def draw_block(
    c: Canvas, x: float, y: float, width: float, floors: int = 6, wall: Colour = "#efe0c6", lit: bool = False
) -> None:
    """Flats, 100 units wide and 30 a floor, the middle of the foot at (x, y)."""
    tall = floors * 30 + 8
    with c.at(x, y, width / 100):
        c.sheet(box(-50, -tall, 100, tall + 2), lighten(wall, 0.12), darken(wall, 0.1))
        c.sheet(box(-53, -tall - 6, 106, 10), "#7c2018", "#5c1712", depth=4)
        c.sheet(box(-53, -tall - 10, 106, 5), "#e0b44a", depth=2)
        for floor in range(floors):
            c.sheet(box(-50, -floor * 30 - 3, 100, 2), darken(wall, 0.15), depth=0, rim=0)
            for column in range(4):
                bright = lit and c.rng.random() < 0.65
                draw_window(c, -36 + column * 24, -floor * 30 - 7, 11, 16, bright)


def draw_tent(c: Canvas, x: float, y: float, width: float, kind: str = "white") -> None:
    """A tent, the middle of its foot at (x, y): black (yak hair), white (with ornament) or dome (festival)."""
    with c.at(x, y, width / 100):
        if kind == "black":
            for side in (-1, 1):
                c.line(polyline([(side * 30, -40), (side * 66, 0)]), "#3a2a22", 1)
            c.sheet(blob([(-54, 0), (-34, -40), (0, -50), (34, -40), (54, 0)], 6), "#3a302c", "#191311")
            for i in range(-2, 3):
                c.line(polyline([(i * 12, -46 + abs(i) * 3), (i * 20, -2)]), "#5a4a42", 0.9, 0.8)
            c.sheet(polygon([(-9, 0), (-3, -38), (3, -38), (9, 0)]), "#f2c46a", "#b5532a", depth=2)
            c.sheet(ribbon([(0, -48), (0, -60)], [2, 2], 2), "#4a3226", depth=2)
            return
        if kind == "dome":
            c.sheet(
                blob([(-46, 0), (-46, -26), (-20, -46), (0, -62), (20, -46), (46, -26), (46, 0)], 6),
                "#fbf6ea",
                "#e2d4ba",
            )
            bands = ((-22, "#1f7a78"), (-15, "#b6281f"), (-9, "#e0b44a"))
        else:
            c.sheet(polygon([(-50, -22), (0, -56), (50, -22), (44, 0), (-44, 0)]), "#fbf6ea", "#e6dac2")
            c.sheet(polygon([(0, -56), (50, -22), (44, 0), (12, 0)]), "#efe4ce", "#d6c6a8", depth=0)
            bands = ((-21, "#b6281f"), (-15, "#2f5fa0"))
        for y0, colour in bands:
            c.sheet(box(-46, y0, 92, 4), colour, depth=0, rim=0)
        c.sheet(polygon([(-10, 0), (-5, -24), (5, -24), (10, 0)]), "#6b2a1c", "#3a1712", depth=2)
        c.sheet(disc(0, -34, 6.5), "#2f5fa0", depth=2)
        c.sheet(disc(0, -34, 3.2), "#f4ead2", depth=0)
        c.sheet(polygon([(0, -62), (0, -76), (12, -71), (0, -67)]), "#b6281f", depth=2)


def draw_prayer_flags(c: Canvas, start: Point, end: Point, sag: float, size: float = 34) -> None:
    """A string of flags between two points, hanging `sag` pixels in its middle."""
    length = math.dist(start, end)
    count = max(4, int(length / (size * 1.15)))

    def spot(t: float) -> Point:
        return start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t + sag * 4 * t * (1 - t)

    c.line(polyline([spot(i / 40) for i in range(41)]), "#4a3a30", max(2.0, size * 0.07))
    for i in range(count):
        x, y = spot((i + 0.5) / count)
        wave = c.rng.uniform(-0.18, 0.18) * size
        flag = polygon(
            [
                (x - size * 0.42, y),
                (x + size * 0.42, y),
                (x + size * 0.42 + wave, y + size),
                (x - size * 0.42 + wave, y + size),
            ]
        )
        c.sheet(flag, FLAG_COLOURS[i % 5], darken(FLAG_COLOURS[i % 5], 0.12), depth=7)


def draw_red_flag(c: Canvas, x: float, y: float, height: float, wide: float = 0.75, gold: bool = False) -> None:
    """A red flag on its pole, planted at (x, y); `wide` is the cloth's length as a part of the height."""
    with c.at(x, y, height / 100):
        c.sheet(ribbon([(0, 0), (0, -100)], [2.4, 1.8], 2), "#d9b25e", "#8c6a2e", depth=4)
        c.sheet(disc(0, -101, 2.2), "#e3b53a", depth=2)
        w = wide * 100
        top = sample_curve([(1, -98), (w * 0.3, -104), (w * 0.62, -95), (w, -100)], 8)
        low = sample_curve([(w, -52), (w * 0.62, -46), (w * 0.3, -56), (1, -50)], 8)
        cloth = polygon([*top, *low])
        c.sheet(cloth, "#d3342a", "#9c1c16", depth=9)
        with c.clipped(cloth):
            c.wash(polygon([(w * 0.42, -110), (w * 0.6, -110), (w * 0.56, -40), (w * 0.36, -40)]), "#5c0d0a", 0.22)
            c.wash(polygon([(w * 0.1, -110), (w * 0.24, -110), (w * 0.22, -40), (w * 0.08, -40)]), "#ff8d6b", 0.2)
        if gold:
            c.line(polyline([*top, *low]), "#e3b53a", 1.2)


def draw_lamp(c: Canvas, x: float, y: float, height: float, glow: bool = True) -> None:
    """A street lamp planted at (x, y)."""
    c.sheet(ribbon([(x, y), (x, y - height)], [height * 0.05, height * 0.03], 2), "#3a3431", depth=5)
    if glow:
        c.glow(x, y - height, height * 0.75, "#ffdf90", 0.6)
    c.sheet(disc(x, y - height, height * 0.09), "#fff1c2", "#f5c860", depth=4)


def draw_lantern(c: Canvas, x: float, y: float, size: float) -> None:
    """A red lantern hanging from (x, y)."""
    c.glow(x, y + size * 0.7, size * 1.9, "#ff9c4a", 0.5)
    with c.at(x, y, size / 100):
        c.line(polyline([(0, -60), (0, 20)]), "#7a4a2b", 3)
        c.sheet(
            blob([(-50, 70), (-38, 28), (0, 18), (38, 28), (50, 70), (38, 112), (0, 122), (-38, 112)], 8),
            "#e8452f",
            "#a3231c",
        )
        for side in (-1, 1):
            c.line(polyline(sample_curve([(side * 6, 20), (side * 26, 70), (side * 6, 120)], 8)), "#f6b15a", 2, 0.8)
        c.sheet(box(-20, 10, 40, 13, 4), "#e3b53a", depth=3)
        c.sheet(box(-20, 116, 40, 13, 4), "#e3b53a", depth=3)
        for i in (-10, 0, 10):
            c.line(polyline([(i, 130), (i * 1.2, 170)]), "#e3b53a", 4)


def draw_town(
    c: Canvas,
    area: tuple[float, float, float, float],
    rows: int,
    size: float,
    lit: bool = False,
    haze: Colour = "#dfe6e2",
) -> None:
    """Rows of houses filling (left, top, right, bottom), small and pale at the top, `size` wide at the bottom."""
    left, top, right, bottom = area
    for row in range(rows):
        part = (row + 1) / rows
        width = size * (0.4 + 0.6 * part)
        y = top + (bottom - top) * part
        x = left + c.rng.uniform(0, width * 0.5)
        with c.toned(haze, 0.42 * (1 - part)):
            while x < right:
                wide = width * c.rng.uniform(0.8, 1.15)
                draw_house(
                    c,
                    x,
                    y + c.rng.uniform(-0.1, 0.1) * width,
                    wide,
                    c.rng.choice((1, 2, 2, 3)),
                    c.rng.choice(WALLS),
                    lit,
                )
                x += wide * c.rng.uniform(1.02, 1.3)


def draw_road(
    c: Canvas, points: Sequence[Point], widths: Sequence[float], colour: Colour = "#cfc2ac", dashes: bool = False
) -> None:
    """A road through the points, first far, last near."""
    c.sheet(ribbon(points, [w * 1.12 for w in widths], 16, round_ends=False), mix(colour, "#ffffff", 0.45), depth=8)
    c.sheet(ribbon(points, widths, 16, round_ends=False), lighten(colour, 0.1), colour, depth=0, rim=0.2)
    if dashes:
        curve = sample_curve(points, 16)
        for i in range(4, len(curve) - 3, 6):
            wide = widths[min(len(widths) - 1, round(i / len(curve) * (len(widths) - 1)))]
            c.sheet(ribbon([curve[i], curve[i + 2]], [wide * 0.03, wide * 0.03], 2), "#fbf6ea", depth=0, rim=0)
