"""Pictures of the exhibit on the road to National Civilised City."""

import math

from tools.drawing.buildings import draw_block, draw_house, draw_road, draw_town
from tools.drawing.colour import darken, lighten
from tools.drawing.exhibits import picture
from tools.drawing.land import draw_flowers, draw_hill, draw_tree
from tools.drawing.light import DAWN, NIGHT, NOON, SNOW
from tools.drawing.paper import Canvas
from tools.drawing.people import (
    ELDER_WOMAN,
    HERDER,
    HERDSWOMAN,
    OFFICIAL,
    PUPIL,
    VOLUNTEER,
    WORKER,
    draw_crowd_back,
    draw_person,
)
from tools.drawing.scene import open_land, room
from tools.drawing.shapes import blob, box, disc, polygon, polyline, ribbon


def draw_broom(c: Canvas, x: float, y: float, height: float, lean: float = 14) -> None:
    """A broom whose twigs touch the ground at (x, y)."""
    with c.at(x, y, height / 100, turn=lean):
        c.sheet(ribbon([(0, -16), (0, -100)], [3, 3], 2), "#b58a55", "#8a6238", depth=4)
        c.sheet(polygon([(-3, -26), (3, -26), (12, 0), (-12, 0)]), "#d9b25e", "#a37a34", depth=4)


@picture("pictures/city/three-years")
def draw_three_years() -> Canvas:
    """A road of three bends up to the city; people sweep and plant."""
    c, _ = open_land(DAWN, 311, horizon=0.4, near=0.5, hills=2, sun=(0.24, 0.2, 110), height=0.22)
    draw_hill(c, [(0, 900), (600, 800), (1280, 700), (1900, 780), (2560, 900)], ("#8fb766", "#6fa158"))
    draw_town(c, (860, 690, 1760, 740), 2, 170)
    draw_road(
        c,
        [
            (1300, 745),
            (1480, 790),
            (1760, 830),
            (1500, 885),
            (900, 930),
            (620, 1000),
            (1000, 1080),
            (1700, 1150),
            (1900, 1260),
            (1400, 1400),
            (1100, 1560),
        ],
        [16, 26, 38, 50, 66, 84, 108, 140, 180, 240, 320],
        "#d8c9ac",
    )
    for x, y, h in (
        (1960, 820, 120),
        (2090, 850, 140),
        (480, 930, 150),
        (360, 980, 180),
        (2120, 1120, 220),
        (2280, 1190, 260),
    ):
        draw_tree(c, x, y, h, "#4f8a4e", "round" if h % 3 else "poplar")
    draw_person(c, 700, 1190, 300, VOLUNTEER, "reach")
    draw_broom(c, 850, 1200, 210, -18)
    draw_person(c, 420, 1330, 360, HERDSWOMAN, "reach")
    draw_tree(c, 590, 1350, 240, "#5f9a4e")
    draw_person(c, 1990, 1390, 370, WORKER, "reach", True)
    draw_broom(c, 1790, 1400, 260, 18)
    draw_person(c, 2230, 1370, 330, VOLUNTEER, "hold")
    return c


@picture("pictures/city/named")
def draw_named() -> Canvas:
    """A plaque is held up on a stage before a crowd; snow on the hills."""
    c, _ = open_land(SNOW, 321, horizon=0.46, near=0.54, hills=2, sun=(0.5, 0.18, 110), height=0.28)
    for x, w in ((180, 330), (2380, 330)):
        draw_house(c, x, 960, w, 3)
    c.sheet(box(470, 250, 1620, 720, 10), "#b6281f", "#8c1d17", depth=24)
    for i in range(10):
        c.wash(box(470 + i * 162, 250, 70, 720), "#5c0d0a", 0.18)
    c.sheet(box(440, 220, 1680, 60, 10), "#e0b44a", "#b98a3b", depth=10)
    c.sheet(polygon([(380, 960), (2180, 960), (2260, 1090), (300, 1090)]), "#c98d5a", "#8c5a34", depth=16)
    for x, look, pose in (
        (900, HERDSWOMAN, "raise"),
        (1080, OFFICIAL, "cheer"),
        (1470, HERDER, "cheer"),
        (1660, VOLUNTEER, "raise"),
        (720, PUPIL, "cheer"),
        (1840, ELDER_WOMAN, "hold"),
    ):
        draw_person(c, x, 1000, 400 if look is not PUPIL else 300, look, pose, x > 1280)
    c.glow(1280, 440, 420, "#ffe7a8", 0.7)
    c.sheet(box(1010, 320, 540, 250, 12), "#e8c25e", "#b98a3b", depth=24)
    c.sheet(box(1040, 348, 480, 194, 8), "#b6281f", "#8c1d17", depth=0)
    for k in range(5):
        a = -math.pi / 2 + k * math.tau / 5
        c.sheet(disc(1280 + 60 * math.cos(a), 445 + 60 * math.sin(a), 17), "#f3d98a", depth=4)
    c.sheet(disc(1280, 445, 34), "#f3d98a", "#d9b25e", depth=6)
    draw_crowd_back(c, [(120 + i * 195, 1250 + 16 * (i % 2)) for i in range(13)], 300)
    draw_crowd_back(c, [(240 + i * 300, 1440) for i in range(8)], 380)
    return c


@picture("pictures/city/snapshot")
def draw_snapshot() -> Canvas:
    """A hand holds a telephone and photographs a clean street."""
    c = Canvas(light=NOON, seed=331)
    _draw_street(c, 0, 0, 2560, 1440)
    c.veil(0, 1440, "#fbf3e2", 0.25)
    with c.at(1290, 680, turn=-4):
        c.sheet(
            blob(
                [
                    (-700, 1000),
                    (-640, 520),
                    (-440, 300),
                    (-300, 180),
                    (-250, 330),
                    (-240, 520),
                    (-120, 700),
                    (120, 820),
                    (60, 1000),
                ],
                10,
            ),
            "#d9a57c",
            "#b87f57",
            depth=34,
        )
        c.sheet(box(-300, -560, 620, 1130, 60), "#2b2725", "#151312", depth=40)
        screen = box(-272, -510, 564, 1030, 30)
        with c.clipped(screen):
            _draw_street(c, -420, -520, 860, 1050)
        c.line(polyline([(-120, -260), (-200, -260), (-200, -180)]), "#ffffff", 8)
        c.line(polyline([(140, -260), (220, -260), (220, -180)]), "#ffffff", 8)
        c.line(polyline([(-120, 140), (-200, 140), (-200, 60)]), "#ffffff", 8)
        c.line(polyline([(140, 140), (220, 140), (220, 60)]), "#ffffff", 8)
        c.sheet(disc(10, 430, 62), "#ffffff", "#e8e2d6", depth=8)
        c.sheet(disc(10, 430, 46), "#c8281f", "#a3231c", depth=0)
        for k, y in enumerate((-120, 30, 170, 300)):
            c.sheet(
                ribbon([(430, y + 60), (350, y + 10), (268, y)], [86, 78, 62 - k * 3], 8),
                "#e0b08a",
                "#c08a62",
                depth=14,
            )
    return c


def _draw_street(c: Canvas, left: float, top: float, width: float, height: float) -> None:
    with c.at(left, top, width / 2560, depth=14):
        tall = height / width * 2560
        c.sheet(box(0, 0, 2560, tall), "#8fc4d0", "#e6f0e8", depth=0, rim=0)
        base = tall * 0.62
        c.sheet(
            polygon(
                [
                    (0, base - 260),
                    (500, base - 520),
                    (900, base - 300),
                    (1500, base - 600),
                    (2100, base - 320),
                    (2560, base - 460),
                    (2560, base + 20),
                    (0, base + 20),
                ]
            ),
            "#8fb6c1",
            "#bdd3d1",
        )
        c.sheet(box(0, base, 2560, tall - base), "#d8d0b8", "#bdb294", depth=10)
        c.sheet(
            polygon([(1220, base), (1340, base), (2100, tall + 20), (460, tall + 20)]), "#c2bbb0", "#aaa398", depth=0
        )
        for side in (-1, 1):
            draw_house(c, 1280 + side * 420, base + 50, 400, 2, "#e8cfae")
            draw_house(c, 1280 + side * 960, base + 190, 620, 2, "#f6efe0")
            draw_tree(c, 1280 + side * 640, base + 230, 330, "#4f8a4e")


@picture("pictures/city/asking")
def draw_asking() -> Canvas:
    """A volunteer asks at a market stall; three stacks of paper rise beside them."""
    c, _ = open_land(NOON, 341, horizon=0.44, near=0.5, hills=2, sun=(0.86, 0.16, 90), height=0.22)
    draw_town(c, (-40, 780, 2600, 830), 1, 260)
    c.sheet(polygon([(-20, 900), (2580, 900), (2580, 1460), (-20, 1460)]), "#d9c9a8", "#b59f78", depth=16)
    for x, w, colour in ((560, 900, "#b6281f"),):
        for side in (-1, 1):
            c.sheet(ribbon([(x + side * w * 0.46, 1260), (x + side * w * 0.46, 620)], [20, 20], 2), "#7a5636", depth=8)
        for k in range(8):
            left = x - w / 2 + k * w / 8
            c.sheet(
                polygon(
                    [
                        (left, 590),
                        (left + w / 8, 590),
                        (left + w / 8 + (left - x) * 0.08, 730),
                        (left + (left - x) * 0.08, 730),
                    ]
                ),
                (colour, "#f4ead2")[k % 2],
                depth=8,
            )
        draw_person(c, x + 60, 1150, 430, HERDSWOMAN, "hold")
        c.sheet(box(x - w * 0.47, 1040, w * 0.94, 220, 8), "#b58a55", "#8a6238", depth=16)
        for k in range(11):
            c.sheet(
                disc(x - 370 + k * 74, 1030 - (k % 2) * 16, 40),
                ("#c8281f", "#e3b53a", "#6fa158", "#d98a2b")[k % 4],
                depth=8,
            )
    draw_person(c, 1230, 1330, 560, VOLUNTEER, "reach", True)
    c.sheet(box(1010, 920, 150, 190, 8), "#fffdf6", "#e8dfc8", depth=14)
    c.sheet(box(1055, 908, 60, 26, 6), "#b98a3b", depth=5)
    for k in range(4):
        c.line(polyline([(1036, 965 + k * 34), (1134, 965 + k * 34)]), "#8a7868", 6)
    draw_person(c, 1500, 1320, 520, HERDER, "point", True)
    for k, (tall, colour) in enumerate(((260, "#b6281f"), (390, "#b98a3b"), (520, "#1f7a78"))):
        for n in range(tall // 26):
            c.sheet(
                box(1750 + k * 230 + c.rng.uniform(-6, 6), 1310 - (n + 1) * 26, 180, 24, 3),
                lighten(colour, 0.06 * (n % 3)),
                darken(colour, 0.1),
                depth=4,
            )
    return c


@picture("pictures/city/smart-centre")
def draw_smart_centre() -> Canvas:
    """At night people sit before a wall of screens with the city's map."""
    c = room(NIGHT, 351, "#1d2c48", "#141d2e", 0.72)
    c.glow(1280, 520, 1200, "#5fb2d0", 0.35)
    c.sheet(box(330, 120, 1900, 780, 16), "#0e1626", depth=30)
    for row in range(2):
        for column in range(5):
            if 0 < column < 4:
                continue
            x, y = 360 + column * 372, 150 + row * 370
            c.sheet(box(x, y, 340, 340, 8), "#2a5f86", "#1b3f60", depth=6)
            if (row + column) % 2:
                for k in range(6):
                    tall = c.rng.uniform(60, 230)
                    c.sheet(
                        box(x + 36 + k * 46, y + 300 - tall, 30, tall),
                        ("#f0c04a", "#7fd0c8", "#e8653f")[k % 3],
                        depth=2,
                    )
            else:
                for k in range(4):
                    c.sheet(
                        box(x + 40, y + 50 + k * 66, c.rng.uniform(120, 260), 30, 6),
                        ("#7fd0c8", "#f0c04a")[k % 2],
                        depth=2,
                    )
    c.sheet(box(732, 150, 1096, 710, 8), "#16324f", "#0f2338", depth=6)
    with c.clipped(box(732, 150, 1096, 710, 8)):
        for k in range(9):
            c.line(polyline([(732 + k * 140, 130), (700 + k * 150, 880)]), "#3f83a8", 5, 0.8)
            c.line(polyline([(720, 190 + k * 86), (1840, 170 + k * 92)]), "#3f83a8", 5, 0.8)
        c.sheet(
            ribbon([(1000, 130), (1180, 330), (1150, 560), (1420, 880)], [60, 70, 80, 100], 14, round_ends=False),
            "#6fc3d8",
            "#3f9db8",
            depth=4,
        )
        for _ in range(46):
            x, y = c.rng.uniform(760, 1800), c.rng.uniform(180, 840)
            c.glow(x, y, 34, "#ffd98a", 0.5)
            c.sheet(disc(x, y, 8), c.rng.choice(("#ffe6a0", "#ff8d5a", "#9af0dc")), depth=0)
    c.sheet(polygon([(240, 1180), (2320, 1180), (2460, 1320), (100, 1320)]), "#3a4a66", "#222e44", depth=24)
    for x in (620, 1280, 1940):
        c.sheet(box(x - 170, 1050, 340, 160, 10), "#0e1626", "#1d2c48", depth=12)
        c.sheet(box(x - 152, 1066, 304, 128, 6), "#3f83a8", "#2a5f86", depth=0)
        c.sheet(box(x - 110, 1180, 220, 260, 40), "#2b3a55", "#1a2438", depth=16)
    for x, look in ((620, OFFICIAL), (1280, VOLUNTEER), (1940, HERDSWOMAN)):
        draw_person(c, x, 1470, 640, look, "sit-back")
    return c


def _draw_cyclist(c: Canvas, x: float, y: float, height: float, flip: bool = False) -> None:
    with c.at(x, y, height / 100, flip=flip):
        for wheel in (-26, 26):
            c.line(disc(wheel, -16, 15), "#2b2725", 3)
            c.line(disc(wheel, -16, 11), "#b9b4aa", 0.8)
        c.line(
            polyline([(-26, -16), (-6, -18), (14, -42), (-14, -42), (-6, -18), (-26, -16), (-14, -42)]), "#1f7a78", 3
        )
        c.line(polyline([(26, -16), (14, -42), (16, -52), (24, -54)]), "#1f7a78", 3)
        c.line(polyline([(-16, -46), (-14, -42)]), "#2b2725", 4)
    draw_person(
        c,
        x + (-12 if not flip else 12) * height / 100,
        y + height * 0.02,
        height * 0.98,
        VOLUNTEER if flip else PUPIL,
        "ride",
        flip,
    )
    with c.at(x, y, height / 100, flip=flip):
        c.sheet(ribbon([(-10, -48), (6, -36), (-2, -14)], [9, 8, 6], 6), "#2b3442", "#1a202a", depth=3)


@picture("pictures/city/goals")
def draw_goals() -> Canvas:
    """A green city: trees, solar roofs, people on bicycles."""
    c, _ = open_land(NOON, 361, horizon=0.42, near=0.52, hills=3, sun=(0.18, 0.17, 110), height=0.22)
    for i, x in enumerate((240, 700, 1180, 1660, 2140, 2460)):
        draw_block(c, x, 930, 230, 4 + i % 3, ("#efe0c6", "#f6efe0")[i % 2])
        top = 930 - (30 * (4 + i % 3) + 18) * 2.3
        for k in range(3):
            c.sheet(
                polygon(
                    [
                        (x - 110 + k * 76, top),
                        (x - 46 + k * 76, top),
                        (x - 30 + k * 76, top - 46),
                        (x - 94 + k * 76, top - 46),
                    ]
                ),
                "#3f7ca8",
                "#173a63",
                depth=6,
            )
    for i in range(22):
        draw_tree(
            c,
            40 + i * 122,
            985 + (i % 3) * 14,
            170 + (i * 37) % 90,
            ("#4f8a4e", "#6fa158", "#3f7a45")[i % 3],
            ("round", "poplar", "round", "fir")[i % 4],
        )
    draw_hill(c, [(0, 1030), (1280, 1010), (2560, 1030)], ("#8fb766", "#5f9450"), rough=0.01)
    c.sheet(
        ribbon([(-40, 1230), (800, 1180), (1700, 1190), (2600, 1240)], [190, 180, 180, 190], 12, round_ends=False),
        "#d8c9ac",
        "#bfae8c",
        depth=12,
    )
    _draw_cyclist(c, 760, 1250, 330)
    _draw_cyclist(c, 1330, 1270, 350)
    _draw_cyclist(c, 1950, 1250, 340, True)
    draw_flowers(c, (0, 1330, 2560, 1430), 40, ("#f6f0e0", "#e3b53a", "#c85a7a"), 13)
    return c
