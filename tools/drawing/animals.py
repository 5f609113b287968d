"""Animals of cut paper: yak, horse with rider, antelope, sheep, crane, eagle. Feet at (x, y), facing right."""

import math

from tools.drawing.colour import Colour, darken, lighten
from tools.drawing.paper import Canvas
from tools.drawing.people import Look, draw_person
from tools.drawing.shapes import Point, blob, disc, fringe, polygon, polyline, ribbon, sample_curve, union


def draw_yak(c: Canvas, x: float, y: float, height: float, flip: bool = False, colour: Colour = "#3b2620") -> None:
    """A long-haired yak; `height` is that of its hump."""
    with c.at(x, y, height / 100, flip=flip):
        for leg in (-44, -32, 30, 42):
            c.sheet(ribbon([(leg, -34), (leg, -2)], [13, 10], 3), darken(colour, 0.35), "#140d0b", depth=3)
        c.sheet(ribbon([(-62, -66), (-78, -44), (-74, -14)], [10, 18, 22], 8), colour, darken(colour, 0.3), depth=6)
        back = sample_curve([(-64, -60), (-50, -84), (-16, -92), (20, -102), (48, -86), (58, -56)], 8)
        hair = fringe(-62, 58, -34, 24, 15, c.rng)
        c.sheet(polygon([*back, (58, -30), *hair]), lighten(colour, 0.1), darken(colour, 0.22))
        for row, drop in ((-72, 0.1), (-56, 0.05)):
            curve = sample_curve([(-54, row + 8), (-20, row - 4), (16, row - 8), (46, row + 6)], 6)
            c.sheet(
                polygon([*curve, *fringe(-54, 46, row + 10, 14, 11, c.rng)]),
                lighten(colour, drop),
                darken(colour, 0.08),
                depth=4,
                rim=0.16,
            )
        c.sheet(
            blob([(40, -86), (62, -90), (80, -72), (88, -52), (80, -42), (66, -46), (48, -54)], 8),
            lighten(colour, 0.08),
            darken(colour, 0.15),
            depth=6,
        )
        c.sheet(blob([(76, -58), (90, -54), (88, -42), (78, -42)], 6), "#d9c6b2", "#b79f89", depth=2)
        for shift in (0, 12):
            c.sheet(
                ribbon([(60 + shift * 0.6, -86), (58 + shift, -106), (70 + shift * 1.4, -118)], [8, 6, 2], 8),
                "#f1e6cf",
                "#cdb98f",
                depth=4,
            )
        c.sheet(disc(71, -68, 2.6), "#f7efe2", depth=0)
        c.sheet(disc(71.5, -68, 1.6), "#140d0b", depth=0, rim=0)


def draw_horse(
    c: Canvas, x: float, y: float, height: float, flip: bool = False, gallop: bool = False,
    rider: Look | None = None, colour: Colour = "#8a5430",
) -> None:  # fmt: skip
    """A horse, its back at `height`; in a gallop its legs fly. A rider may sit on it."""
    dark = darken(colour, 0.45)
    with c.at(x, y, height / 100, flip=flip):
        for hip, foot, far in _legs(gallop):
            knee = ((hip[0] + foot[0]) / 2 + (8 if foot[0] > hip[0] else -6), (hip[1] + foot[1]) / 2)
            shade = darken(colour, 0.3) if far else colour
            c.sheet(ribbon([hip, knee, foot], [17, 9, 6], 8), shade, darken(shade, 0.25), depth=3)
            c.sheet(disc(*foot, 4.6), "#1d1410", depth=2)
        tail = [(-60, -92), (-82, -96), (-108, -84)] if gallop else [(-60, -92), (-74, -76), (-72, -40)]
        c.sheet(ribbon(tail, [10, 16, 5], 8), dark, "#120c0a", depth=5)
        c.sheet(
            blob(
                [
                    (-62, -90),
                    (-40, -106),
                    (0, -98),
                    (36, -104),
                    (56, -92),
                    (54, -68),
                    (20, -56),
                    (-30, -58),
                    (-58, -66),
                ],
                8,
            ),
            lighten(colour, 0.16),
            darken(colour, 0.1),
        )
        c.sheet(ribbon([(44, -88), (66, -114), (80, -132)], [36, 28, 20], 8), lighten(colour, 0.12), colour, depth=5)
        c.sheet(
            blob([(70, -142), (86, -144), (106, -128), (116, -114), (108, -106), (92, -112), (74, -122)], 7),
            lighten(colour, 0.1),
            darken(colour, 0.1),
            depth=5,
        )
        c.sheet(polygon([(76, -140), (80, -154), (86, -141)]), colour, depth=2)
        c.sheet(ribbon([(40, -104), (54, -128), (76, -148)], [6, 15, 9], 8), dark, depth=4)
        c.sheet(disc(93, -129, 2.4), "#140d0b", depth=0, rim=0)
        c.line(polyline([(108, -110), (84, -118), (30, -100)]), "#7c1914", 2.4)
        c.sheet(blob([(-28, -106), (22, -104), (26, -76), (-30, -76)], 6), "#a3231c", "#7c1914", depth=4)
        c.sheet(ribbon([(-28, -80), (24, -80)], [5, 5], 2), "#e3b84f", depth=0)
        if rider:
            c.sheet(
                ribbon([(2, -104), (20, -84), (14, -56)], [20, 16, 10], 8),
                darken(rider.robe, 0.1),
                darken(rider.robe, 0.3),
                depth=4,
            )
            c.sheet(ribbon([(14, -58), (24, -52)], [10, 8], 3), "#241913", depth=3)
    if rider:
        draw_person(
            c, x - (4 if not flip else -4) * height / 100, y - height * 0.55, height * 1.04, rider, "ride", flip
        )


def _legs(gallop: bool) -> list[tuple[Point, Point, bool]]:
    """(hip, foot, whether it is on the far side) of each leg."""
    if gallop:
        return [
            ((-44, -70), (-92, -30), True),
            ((40, -70), (98, -50), True),
            ((-48, -70), (-76, -14), False),
            ((44, -70), (86, -26), False),
        ]
    return [
        ((-40, -70), (-36, -4), True),
        ((34, -70), (32, -4), True),
        ((-50, -70), (-52, -2), False),
        ((44, -70), (46, -2), False),
    ]


def draw_antelope(c: Canvas, x: float, y: float, height: float, flip: bool = False, horns: bool = True) -> None:
    """A Tibetan antelope; `height` is that of its shoulder."""
    with c.at(x, y, height / 100, flip=flip):
        for hip, foot in ((-34, -40), (28, 34), (-42, -34), (36, 24)):
            c.sheet(ribbon([(hip, -58), (foot, -2)], [10, 5], 3), "#b98d62", "#e6d5ba", depth=3)
        c.sheet(
            blob([(-54, -84), (-30, -98), (10, -96), (40, -100), (48, -76), (30, -54), (-30, -54), (-54, -66)], 8),
            "#d0a172",
            "#b57f50",
        )
        c.sheet(blob([(-44, -64), (0, -60), (36, -66), (28, -53), (-28, -52)], 7), "#f5ead6", depth=0)
        c.sheet(blob([(-58, -84), (-48, -90), (-46, -72), (-56, -68)], 6), "#fbf5e8", depth=2)
        c.sheet(ribbon([(38, -88), (52, -108), (58, -122)], [26, 18, 15], 8), "#d9ab7c", "#c08b5b", depth=4)
        c.sheet(
            blob([(50, -134), (62, -136), (80, -120), (84, -112), (74, -110), (56, -116)], 7),
            "#8c6444",
            "#4b3629",
            depth=4,
        )
        c.sheet(polygon([(50, -132), (42, -140), (54, -138)]), "#d0a172", depth=2)
        c.sheet(disc(65, -126, 2), "#140d0b", depth=0, rim=0)
        if horns:
            for shift in (0, 6):
                c.sheet(
                    ribbon([(56 + shift, -134), (54 + shift, -166), (62 + shift * 1.5, -196)], [5, 4, 1.6], 8),
                    "#3a2c25",
                    "#1d1512",
                    depth=3,
                )


def draw_sheep(c: Canvas, x: float, y: float, height: float, flip: bool = False) -> None:
    """A woolly sheep, grazing or looking."""
    with c.at(x, y, height / 100, flip=flip):
        for leg in (-26, -16, 18, 28):
            c.sheet(ribbon([(leg, -34), (leg, -2)], [8, 6], 3), "#4a3b32", depth=2)
        wool = union(
            *[disc(40 * math.cos(a), -58 + 26 * math.sin(a), 19) for a in (i * math.tau / 9 for i in range(9))],
            disc(0, -58, 34),
        )
        c.sheet(wool, "#fdf8ec", "#dfd3bd")
        c.sheet(
            blob([(40, -74), (54, -76), (66, -58), (62, -48), (50, -50), (40, -60)], 6), "#4a3b32", "#2d231d", depth=4
        )
        c.sheet(disc(55, -64, 1.8), "#fdf8ec", depth=0)


def draw_crane(c: Canvas, x: float, y: float, height: float, flip: bool = False, feeding: bool = False) -> None:
    """A black-necked crane, `height` to the top of its head when it looks up."""
    head = (52, -22) if feeding else (34, -96)
    bend = (46, -52) if feeding else (22, -76)
    with c.at(x, y, height / 100, flip=flip):
        for foot in (-4, 6):
            c.line(polyline([(foot, -40), (foot + 2, -20), (foot, 0)]), "#2a2320", 2.2)
        c.sheet(
            blob([(-42, -38), (-34, -54), (-4, -62), (18, -56), (20, -44), (0, -36), (-24, -34)], 8),
            "#f7f5ef",
            "#c9cbcb",
        )
        c.sheet(blob([(-50, -30), (-34, -48), (-22, -40), (-34, -30), (-46, -24)], 7), "#2a2727", "#141212", depth=3)
        c.sheet(blob([(-32, -50), (-4, -58), (8, -48), (-10, -40), (-28, -42)], 7), "#ffffff", "#dfe0df", depth=3)
        c.sheet(ribbon([(14, -54), bend, head], [10, 6, 5], 10), "#1c1a1b", "#0f0e0f", depth=3)
        c.sheet(disc(*head, 4.6), "#1c1a1b", depth=2)
        c.sheet(disc(head[0] + 1, head[1] - 3, 2.6), "#c8281f", depth=0)
        tip = (head[0] + 10, head[1] + 12) if feeding else (head[0] + 17, head[1] + 2)
        c.sheet(polygon([(head[0] + 3, head[1] - 2), tip, (head[0] + 2, head[1] + 2.4)]), "#c9b27a", depth=2)


def draw_eagle(c: Canvas, x: float, y: float, span: float) -> None:
    """An eagle in the air, from the side and far."""
    with c.at(x, y, span / 100):
        c.sheet(
            blob([(-50, -14), (-24, -10), (0, 0), (24, -12), (50, -18), (26, -2), (4, 9), (-4, 9), (-26, 0)], 6),
            "#5a3b28",
            "#38241a",
            depth=8,
        )
