"""Pictures of the exhibit on seventy years of the prefecture."""

import math

from tools.drawing.buildings import draw_house, draw_lantern, draw_prayer_flags, draw_red_flag, draw_town
from tools.drawing.exhibits import picture
from tools.drawing.exhibits.rivers import draw_ring
from tools.drawing.land import draw_flowers, draw_hill, draw_river, draw_snowfall, draw_stars, draw_tree
from tools.drawing.light import DAWN, NIGHT, NOON, SNOW
from tools.drawing.paper import Canvas
from tools.drawing.people import CROWD, ELDER, HERDER, HERDSWOMAN, PUPIL, draw_crowd_back, draw_person
from tools.drawing.scene import open_land, room
from tools.drawing.shapes import box, disc, polyline, ribbon


@picture("pictures/prefecture/founding")
def draw_founding() -> Canvas:
    """People gather under red flags on a winter morning."""
    c, _ = open_land(SNOW, 111, horizon=0.42, near=0.56, hills=3, sun=(0.5, 0.2, 120), height=0.26)
    for x, w, floors in ((330, 420, 1), (2230, 420, 1), (1280, 760, 2)):
        draw_house(c, x, 900, w, floors, "#efe6d6")
    for i, x in enumerate((560, 880, 1680, 2000)):
        draw_red_flag(c, x, 960 + (i % 2) * 10, 560 + (i in (1, 2)) * 60, 0.5)
    for i in range(15):
        draw_person(
            c,
            330 + i * 136,
            1010 + c.rng.uniform(-14, 14),
            230,
            CROWD[i % len(CROWD)],
            ("stand", "cheer", "hold", "raise")[i % 4],
            i % 2 == 0,
        )
    c.sheet(
        ribbon([(-40, 1250), (700, 1150), (1300, 1130), (1900, 1150), (2600, 1250)], [30, 30, 30, 30, 30], 10),
        "#ffffff",
        "#e8eef0",
        depth=0,
        rim=0,
    )
    draw_crowd_back(
        c, [(200 + i * 270, 1370 + 24 * (i % 2)) for i in range(9)], 400, (HERDER, HERDSWOMAN, ELDER, *CROWD)
    )
    draw_snowfall(c, 90)
    return c


@picture("pictures/prefecture/name-1955")
def draw_name() -> Canvas:
    """A long white board is hung beside a gate."""
    c = room(NOON, 121, "#e9cfa6", "#b99a72", 0.8)
    c.sheet(box(-20, -20, 2600, 190), "#7c2018", "#5c1712", depth=20)
    for i in range(27):
        c.sheet(disc(40 + i * 98, 120, 26), "#f4ead2", "#dcc9a4", depth=6)
    c.sheet(box(-20, 170, 2600, 40), "#e0b44a", depth=10)
    for x in (1480, 2400):
        c.sheet(box(x - 80, 210, 160, 960), "#8c1d17", "#651410", depth=20)
        c.sheet(box(x - 100, 1090, 200, 90, 8), "#b9a89b", "#8c7b73", depth=10)
    c.sheet(box(1560, 300, 760, 870), "#4a2a1e", "#2d1912", depth=10)
    for x in (1570, 1948):
        c.sheet(box(x, 310, 366, 860), "#b6281f", "#8c1d17", depth=8)
        for k in range(24):
            c.sheet(disc(x + 70 + k % 4 * 76, 420 + k // 4 * 120, 13), "#e3b53a", depth=3)
    c.sheet(disc(1942, 790, 60), "#e3b53a", "#b98a3b", depth=8)
    c.sheet(box(960, 330, 230, 800, 6), "#fffdf6", "#efe6d2", depth=20)
    c.line(polyline([(985, 356), (1165, 356), (1165, 1104), (985, 1104), (985, 356)]), "#b98a3b", 4)
    for side in (-1, 1):
        c.sheet(
            ribbon(
                [(1075, 330), (1075 + side * 130, 420), (1075 + side * 150, 640), (1075 + side * 175, 860)],
                [26, 34, 40, 50],
                10,
            ),
            "#ffffff",
            "#e3e6ea",
            depth=10,
        )
    c.sheet(disc(1075, 336, 44), "#ffffff", "#dfe3e8", depth=8)
    draw_person(c, 760, 1300, 620, HERDER, "reach")
    draw_person(c, 1400, 1310, 600, HERDSWOMAN, "reach", True)
    draw_person(c, 420, 1330, 560, ELDER, "hold")
    draw_person(c, 200, 1350, 400, PUPIL, "point")
    return c


@picture("pictures/prefecture/seat")
def draw_seat() -> Canvas:
    """A city in a valley between hills, a river through it."""
    c, _ = open_land(NOON, 131, horizon=0.4, near=0.42, hills=1, sun=(0.8, 0.14, 90), height=0.26, ranges=2)
    draw_hill(
        c,
        [(0, 300), (420, 420), (900, 640), (1280, 720), (1700, 640), (2200, 400), (2560, 280)],
        ("#8aa97c", "#a9bf83"),
        soft=14,
    )
    draw_town(c, (300, 700, 2300, 800), 2, 150)
    draw_town(c, (-60, 820, 2640, 1150), 3, 270)
    draw_river(
        c,
        [(1300, 740), (1180, 800), (1420, 880), (1150, 1000), (1420, 1180), (1180, 1540)],
        [20, 46, 80, 130, 200, 330],
        ripples=20,
    )
    for side in (-1, 1):
        draw_house(c, 1280 + side * 900, 1350, 520, 2, ("#f6efe0", "#efe0c6")[side > 0])
        draw_house(c, 1280 + side * 480, 1300, 360, 2, ("#e8cfae", "#f3e6d4")[side > 0])
        for k in range(3):
            draw_tree(c, 1280 + side * (690 + k * 20 - 330 * (k == 2)), 1370 + k * 10, 210, "#4f8a4e", "poplar")
    draw_prayer_flags(c, (-20, 420), (820, 760), 60, 40)
    return c


@picture("pictures/prefecture/hundred-years")
def draw_hundred_years() -> Canvas:
    """A great red flag over the grassland, people seen from behind."""
    c, _ = open_land(DAWN, 141, horizon=0.56, near=0.76, hills=3, sun=(0.2, 0.24, 120), height=0.2)
    draw_red_flag(c, 980, 1140, 1050, 1.0, gold=True)
    draw_crowd_back(c, [(260 + i * 180, 1130 + 20 * (i % 2)) for i in range(12) if i != 4], 240)
    draw_crowd_back(c, [(180 + i * 310, 1360 + 30 * (i % 2)) for i in range(8)], 400)
    draw_flowers(c, (0, 1180, 2560, 1420), 40, ("#f6f0e0", "#e3b53a", "#c85a7a"), 12)
    return c


@picture("pictures/prefecture/seventy-years")
def draw_seventy_years() -> Canvas:
    """Seven lanterns over a dancing ring at night."""
    c, _ = open_land(NIGHT, 151, horizon=0.52, near=0.6, hills=2, clouds=0, height=0.2)
    draw_stars(c, 160, 560)
    for x, y, r, colour in ((420, 250, 150, "#f0c04a"), (2130, 240, 160, "#e8653f"), (1280, 170, 130, "#7fc4c0")):
        for ring in (1.0, 0.66, 0.34):
            for k in range(16):
                a = k * math.tau / 16 + ring
                c.sheet(disc(x + r * ring * math.cos(a), y + r * ring * math.sin(a), 9 * ring + 4), colour, depth=5)
        c.glow(x, y, r * 1.3, colour, 0.3)
    c.glow(1280, 1120, 900, "#ffb45a", 0.45)
    c.sheet(disc(1280, 1120, 900, 230), "#7a5a3a", "#59402c", depth=14)
    draw_ring(c, 1280, 1120, 780, 180, 380, 13)
    c.line(
        polyline([(x, 300 + 70 * math.sin((x + 100) / 2760 * math.pi)) for x in range(-100, 2700, 60)]), "#3a2a22", 5
    )
    for i in range(7):
        x = 160 + i * 374
        draw_lantern(c, x, 310 + 70 * math.sin((x + 100) / 2760 * math.pi), 130)
    return c
