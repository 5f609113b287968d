"""Green power in paper: rows of solar panels and wind turbines."""

import math

import skia

from tools.drawing.colour import darken, lighten
from tools.drawing.paper import Canvas
from tools.drawing.shapes import blob, box, disc, polygon, polyline, ribbon


def draw_panel(c: Canvas, x: float, y: float, width: float) -> None:
    """One tilted panel on two legs, its feet at (x, y), facing the viewer's left."""
    with c.at(x, y, width / 100):
        for leg in (-34, 34):
            c.sheet(ribbon([(leg, 0), (leg, -26)], [4, 4], round_ends=False), "#8b98a0", "#66737c", depth=3)
            c.sheet(ribbon([(leg + 16, 0), (leg + 4, -34)], [3, 3], round_ends=False), "#76838b", "#59666e", depth=2)
        face = polygon([(-56, -14), (-40, -58), (58, -58), (46, -14)])
        c.sheet(polygon([(-60, -11), (-42, -61), (63, -61), (49, -11)]), "#f2f4f2", "#c3cfd4", depth=8)
        c.sheet(face, "#3f7ca8", "#173a63", depth=0)
        with c.clipped(face):
            c.wash(polygon([(-20, -60), (8, -60), (-12, -12), (-44, -12)]), "#bfe0ee", 0.3)
            for i in range(1, 6):
                top, low = -40 + i * 98 / 6, -56 + i * 102 / 6
                c.line(polyline([(top, -58), (low, -14)]), "#a9cbe0", 0.9, 0.75)
            for j in (1, 2):
                c.line(polyline([(-60, -14 - j * 14.7), (66, -14 - j * 14.7)]), "#a9cbe0", 0.9, 0.75)


def draw_panel_row(c: Canvas, left: float, right: float, y: float, width: float, bow: float = 0.0) -> None:
    """Panels side by side; the row's middle lies `bow` lower than its ends."""
    count = max(1, round((right - left) / (width * 1.12)))
    for i in range(count):
        part = (i + 0.5) / count
        draw_panel(c, left + (right - left) * part, y + bow * math.sin(math.pi * part), width)


def draw_blade(c: Canvas, turn: float) -> None:
    """One blade of a rotor of 100 units, at the origin."""
    with c.at(0, 0, turn=turn):
        outline = blob([(-2.5, 0), (-5.5, -14), (-4, -26), (-1.4, -62), (0, -100), (2, -62), (3, -26), (3, -10)])
        c.sheet(outline, "#ffffff", "#e3e9ea")
        c.sheet(
            blob([(0, -96), (2, -62), (3, -26), (2.4, -6), (0.2, -30), (0.2, -62)]),
            "#dbe4e7",
            "#cbd6da",
            depth=0,
            rim=0,
        )


def draw_turbine(c: Canvas, x: float, y: float, height: float, turn: float = 0.0) -> None:
    """A wind turbine rooted at (x, y); `height` is to its hub, the rotor turned by `turn` degrees."""
    with c.at(x, y, height / 100):
        tower = polygon([(-3.2, 0), (-1.3, -100), (1.3, -100), (3.2, 0)])
        c.sheet(tower, "#ffffff", "#d3dde0")
        c.sheet(polygon([(0.7, 0), (0.3, -100), (1.3, -100), (3.2, 0)]), "#dce5e8", "#b4c3c9", depth=0, rim=0)
        c.sheet(box(-3, -103, 9, 5.4, 2.6), "#f6f8f7", "#cdd8dc")
    with c.at(x, y - height, height * 0.0062):
        for i in range(3):
            draw_blade(c, turn + i * 120)
        c.sheet(disc(0, 0, 6.5), "#ffffff", "#d8e0e3")
        c.sheet(disc(0, 0, 2.6), "#b9413a", "#a3231c", depth=2)


def draw_pylon(c: Canvas, x: float, y: float, height: float) -> skia.Path:
    """A lattice mast for the line that carries the power away, rooted at (x, y)."""
    colour = "#7d8f97"
    with c.at(x, y, height / 100):
        for side in (-1, 1):
            c.sheet(
                ribbon([(side * 13, 0), (side * 3, -62), (0, -100)], [1.8, 1.5, 1.2]),
                lighten(colour, 0.2),
                colour,
                depth=3,
            )
        for i in range(5):
            low, high = 13 - i * 2, 13 - (i + 1) * 2
            c.line(
                polyline([(-low, -i * 12), (high, -(i + 1) * 12), (-high, -(i + 1) * 12), (low, -i * 12)]),
                darken(colour, 0.1),
                0.9,
            )
        for level, half in ((-66, 22), (-80, 17)):
            c.sheet(polygon([(-half, level), (0, level - 4), (half, level), (0, level + 2)]), colour, depth=3)
    return polygon([(x - height * 0.22, y - height * 0.66), (x + height * 0.22, y - height * 0.66)])
