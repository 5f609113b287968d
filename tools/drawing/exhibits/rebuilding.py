"""Pictures of the exhibit on the earthquake and the rebuilding."""

import math

from tools.drawing.buildings import draw_block, draw_house, draw_lamp, draw_road, draw_town
from tools.drawing.colour import darken
from tools.drawing.exhibits import picture
from tools.drawing.land import draw_flowers, draw_hill, draw_rock, draw_stars, draw_tree
from tools.drawing.light import DAWN, GREY, NIGHT, NOON
from tools.drawing.paper import Canvas
from tools.drawing.people import ELDER_WOMAN, HERDER, HERDSWOMAN, OFFICIAL, PUPIL, WORKER, draw_person
from tools.drawing.scene import open_land, room
from tools.drawing.shapes import box, disc, displace, polygon, polyline, ribbon


def _draw_fissure(c: Canvas, points: list[tuple[float, float]], width: float) -> None:
    line = displace(points, 0.0, c.rng, 2)
    rough = [(x + c.rng.uniform(-1, 1) * width * 0.8, y + c.rng.uniform(-1, 1) * width * 0.3) for x, y in line]
    widths = [width * (0.3 + 0.7 * i / len(rough)) for i in range(len(rough))]
    c.sheet(ribbon(rough, [w * 1.5 for w in widths], 1, round_ends=False), "#5b554f", depth=0, rim=0.2)
    c.sheet(ribbon(rough, widths, 1, round_ends=False), "#221d1c", "#120f0f", depth=0, rim=0)


@picture("pictures/rebuilding/morning")
def draw_morning() -> Canvas:
    """A clock at 07:49 on a cracked wall in the grey of morning."""
    c = room(GREY, 211, "#a9a59c", "#6f675e", 0.8)
    c.sheet(box(1720, 250, 520, 620, 6), "#3a3431", depth=16)
    c.sheet(box(1760, 290, 440, 540), "#b9c6cf", "#e9dfd0", depth=0)
    c.sheet(
        polygon([(1760, 690), (1880, 560), (1980, 640), (2090, 540), (2200, 650), (2200, 830), (1760, 830)]),
        "#8a9aa5",
        "#74838a",
        depth=6,
    )
    c.line(polyline([(1980, 290), (1980, 830)]), "#3a3431", 16)
    c.line(polyline([(1760, 540), (2200, 540)]), "#3a3431", 16)
    _draw_fissure(c, [(1460, -20), (1380, 220), (1500, 420), (1330, 640), (1420, 900), (1300, 1180)], 34)
    _draw_fissure(c, [(1350, 640), (1180, 760), (1110, 960)], 14)
    x, y, r = 860, 520, 300
    c.sheet(disc(x, y, r * 1.12), "#5a3a28", "#33211a", depth=30)
    c.sheet(disc(x, y, r), "#fbf6ea", "#e0d5c0", depth=6)
    for i in range(60):
        a = i * math.tau / 60
        inner = 0.84 if i % 5 == 0 else 0.9
        c.line(
            polyline(
                [
                    (x + r * inner * math.sin(a), y - r * inner * math.cos(a)),
                    (x + r * 0.94 * math.sin(a), y - r * 0.94 * math.cos(a)),
                ]
            ),
            "#2b2220",
            12 if i % 5 == 0 else 4,
        )
    for turn, reach, wide in (((7 + 49 / 60) / 12, 0.52, 22), (49 / 60, 0.78, 14)):
        a = turn * math.tau
        c.sheet(
            ribbon(
                [
                    (x - r * 0.12 * math.sin(a), y + r * 0.12 * math.cos(a)),
                    (x + r * reach * math.sin(a), y - r * reach * math.cos(a)),
                ],
                [wide, wide * 0.5],
                2,
            ),
            "#241a14",
            depth=8,
        )
    c.sheet(disc(x, y, 20), "#a3231c", depth=6)
    draw_rock(c, 1200, 1230, 150, "#8f877c")
    draw_rock(c, 1420, 1260, 220, "#9c948a")
    draw_rock(c, 1050, 1270, 90, "#857d73")
    return c


@picture("pictures/rebuilding/quake")
def draw_quake() -> Canvas:
    """Leaning, cracked houses and a crack through the street, under a grey sky."""
    c, _ = open_land(GREY, 221, horizon=0.44, near=0.54, hills=2, height=0.26, clouds=3)
    with c.toned("#aab0b0", 0.35):
        for i, (x, lean) in enumerate(((200, -4), (560, 6), (930, -7), (1640, 5), (2010, -5), (2380, 7))):
            draw_house(c, x, 860 + 10 * (i % 2), 300, 2, "#cfc7b8", cracked=True, lean=lean)
    with c.toned("#9aa0a0", 0.18):
        draw_house(c, 340, 1130, 470, 2, "#d8cfbf", cracked=True, lean=-6)
        draw_house(c, 2220, 1130, 480, 2, "#d8cfbf", cracked=True, lean=7)
    draw_road(c, [(1290, 800), (1270, 960), (1290, 1160), (1270, 1480)], [110, 240, 480, 900], "#8f8a83")
    _draw_fissure(c, [(1300, 800), (1240, 900), (1330, 1010), (1210, 1140), (1370, 1290), (1230, 1480)], 90)
    for x, y, w in (
        (700, 1180, 150),
        (880, 1270, 110),
        (1850, 1210, 170),
        (1700, 1300, 110),
        (560, 1330, 200),
        (2050, 1350, 210),
        (980, 1120, 70),
    ):
        draw_rock(c, x, y, w, ("#a49c90", "#8f877c")[w % 3 == 0])
    c.veil(500, 1440, "#8d9498", 0.22)
    return c


def _draw_crane(c: Canvas, x: float, y: float, height: float, flip: bool = False) -> None:
    """A tower crane planted at (x, y)."""
    with c.at(x, y, height / 100, flip=flip):
        for side in (-3, 3):
            c.sheet(ribbon([(side, 0), (side, -88)], [1.4, 1.4], 2), "#e3a72a", "#b97f1a", depth=4)
        for k in range(11):
            c.line(polyline([(-3, -k * 8), (3, -k * 8 - 8)]), "#b97f1a", 0.9)
            c.line(polyline([(3, -k * 8), (-3, -k * 8 - 8)]), "#b97f1a", 0.9)
        c.sheet(polygon([(-34, -90), (70, -90), (70, -86), (-34, -84)]), "#f0bd53", "#c98d22", depth=6)
        for k in range(13):
            c.line(polyline([(-34 + k * 8, -90), (-30 + k * 8, -85)]), "#b97f1a", 0.8)
        c.line(polyline([(-30, -90), (0, -102), (64, -90)]), "#7a5a24", 0.9)
        c.sheet(polygon([(-3, -90), (0, -104), (3, -90)]), "#e3a72a", depth=3)
        c.sheet(box(-34, -84, 12, 9), "#8c8179", depth=4)
        c.sheet(box(3, -86, 9, 9, 1), "#b6281f", depth=3)
        c.line(polyline([(52, -86), (52, -52)]), "#3a3431", 0.7)
        c.sheet(box(44, -52, 16, 7), "#c9a27a", "#a07a54", depth=5)


def _draw_shell(c: Canvas, x: float, y: float, width: float, floors: int) -> None:
    """A house under construction behind its scaffold."""
    with c.at(x, y, width / 100):
        c.sheet(box(-46, -floors * 30, 92, floors * 30), "#d9cbb4", "#b9a88c")
        for floor in range(floors):
            for column in range(3):
                c.sheet(box(-36 + column * 27, -floor * 30 - 25, 18, 19), "#6b5b4c", "#4a3d33", depth=0, rim=0)
        for k in range(5):
            c.sheet(ribbon([(-54 + k * 27, 2), (-54 + k * 27, -floors * 30 - 10)], [1.6, 1.6], 2), "#8a6a44", depth=3)
        for floor in range(floors + 1):
            c.sheet(box(-58, -floor * 30 - 3, 116, 2.4), "#b58a55", depth=3)
        for k in range(4):
            c.line(polyline([(-54 + k * 27, 0), (-27 + k * 27, -30)]), "#8a6a44", 1)


@picture("pictures/rebuilding/cranes")
def draw_cranes() -> Canvas:
    """Tower cranes over a valley of new houses."""
    c, _ = open_land(DAWN, 231, horizon=0.46, near=0.58, hills=3, sun=(0.46, 0.26, 120), height=0.24)
    _draw_crane(c, 420, 900, 760)
    _draw_crane(c, 2100, 900, 820, True)
    _draw_crane(c, 1420, 860, 520)
    for x, w, f in ((250, 300, 3), (640, 280, 4), (1080, 260, 3), (1640, 300, 4), (2330, 320, 4)):
        _draw_shell(c, x, 960, w, f)
    c.sheet(polygon([(-20, 950), (2580, 950), (2580, 1460), (-20, 1460)]), "#d8c39c", "#ab9268", depth=20)
    _draw_shell(c, 460, 1270, 520, 3)
    draw_house(c, 2080, 1280, 520, 2)
    for x, pose, flip in ((1030, "reach", False), (1240, "hold", True), (1480, "point", False), (1700, "walk", True)):
        draw_person(c, x, 1320 + (x % 3) * 10, 330, WORKER, pose, flip)
    for k in range(6):
        c.sheet(
            box(1120 + (k % 3) * 70 - (k // 3) * -35, 1290 - (k // 3) * 34, 66, 32, 3), "#b5532a", "#8c3a1d", depth=5
        )
    return c


@picture("pictures/rebuilding/new-town")
def draw_new_town() -> Canvas:
    """A new street with painted window frames and trees."""
    c, _ = open_land(NOON, 241, horizon=0.42, near=0.5, hills=2, sun=(0.5, 0.16, 100), height=0.24)
    draw_town(c, (700, 760, 1900, 800), 1, 190)
    c.sheet(polygon([(-20, 960), (2580, 960), (2580, 1460), (-20, 1460)]), "#c9c2a8", "#a9a184", depth=16)
    draw_road(c, [(1290, 780), (1280, 900), (1280, 1080), (1280, 1480)], [60, 190, 480, 1000], "#b7b0a4", dashes=True)
    for side in (-1, 1):
        for k, (x, y, w) in enumerate(((330, 900, 260), (600, 980, 380), (1000, 1170, 640))):
            draw_house(c, 1280 + side * x, y, w, (2, 3, 2)[k], ("#f6efe0", "#e8cfae", "#f3e6d4")[k])
            draw_tree(
                c,
                1280 + side * (x - 110 - k * 50),
                y + 40 + k * 20,
                150 + k * 70,
                "#4f8a4e",
                ("round", "poplar", "round")[k],
            )
    for x, y, look, pose, flip in (
        (940, 1250, HERDSWOMAN, "walk", False),
        (1080, 1260, PUPIL, "walk", False),
        (1560, 1290, HERDER, "walk", True),
        (1450, 1130, ELDER_WOMAN, "hold", True),
        (1180, 1060, OFFICIAL, "back", False),
    ):
        draw_person(c, x, y, 300 if y > 1200 else 210, look, pose, flip)
    draw_flowers(c, (100, 1280, 700, 1400), 26, ("#f6f0e0", "#e3b53a", "#c85a7a"), 12)
    draw_flowers(c, (1860, 1280, 2500, 1400), 26, ("#f6f0e0", "#e3b53a", "#c85a7a"), 12)
    return c


@picture("pictures/rebuilding/city-lights")
def draw_city_lights() -> Canvas:
    """Lit windows at night, a bridge over the river."""
    c, _ = open_land(NIGHT, 251, horizon=0.42, near=0.44, hills=1, clouds=0, height=0.26)
    draw_stars(c, 180, 480)
    with c.toned("#33517a", 0.3):
        for i in range(12):
            draw_block(c, 60 + i * 225, 880, 170, c.rng.choice((5, 6, 8)), "#8c94a8", lit=True)
    with c.toned("#1f3a5c", 0.2):
        for i, x in enumerate((180, 480, 790, 1770, 2080, 2390)):
            draw_house(c, x, 990 + (i % 2) * 14, 280, (2, 3)[i % 2], "#b9b4b0", lit=True)
    draw_hill(c, [(0, 1010), (1280, 1000), (2560, 1010)], ("#24456e", "#122540"), soft=50, rough=0.01)
    for _ in range(26):
        x = c.rng.uniform(0, 2560)
        c.wash(box(x, 1040 + c.rng.uniform(0, 120), 12, c.rng.uniform(80, 220), 6), "#ffd98a", 0.35)
    deck = [(-60, 1130), (640, 1060), (1280, 1030), (1920, 1060), (2620, 1130)]
    for x in (320, 960, 1600, 2240):
        y = 1150 - 110 * math.sin(x / 2560 * math.pi)
        c.sheet(box(x - 40, y, 80, 330), "#5c6478", "#363d50", depth=14)
    c.sheet(ribbon(deck, [70] * 5, 14, round_ends=False), "#a7abb8", "#6d7388", depth=20)
    c.sheet(
        ribbon([(x, y - 34) for x, y in deck], [14] * 5, 14, round_ends=False),
        "#c8281f",
        darken("#c8281f", 0.2),
        depth=6,
    )
    for x in range(140, 2560, 285):
        draw_lamp(c, x, 1125 - 100 * math.sin(x / 2560 * math.pi), 190)
    return c
