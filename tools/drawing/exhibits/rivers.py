"""Pictures of the exhibit on the land of rivers and its people."""

import math

from tools.drawing.animals import draw_eagle, draw_horse, draw_yak
from tools.drawing.buildings import draw_lamp, draw_prayer_flags, draw_tent, draw_town
from tools.drawing.colour import darken, lighten
from tools.drawing.exhibits import picture
from tools.drawing.land import draw_flowers, draw_grass, draw_hill, draw_range, draw_river, draw_rock, draw_sky
from tools.drawing.light import DAWN, DUSK, NOON, SNOW
from tools.drawing.paper import LANDSCAPE, Canvas
from tools.drawing.people import (
    CROWD,
    DANCER_BLUE,
    DANCER_GREEN,
    DANCER_RED,
    ELDER,
    HERDER,
    HERDSWOMAN,
    PUPIL,
    Look,
    draw_person,
)
from tools.drawing.scene import open_land
from tools.drawing.shapes import blob, box, disc, displace, polygon, ribbon, sample_curve

RIDERS = (
    HERDER,
    Look("#1f7a78", "#e3c98f", "#a3231c", hat="fur"),
    Look("#a3231c", "#f0dcae", "#e0b44a", hat="fur", hat_colour="#4a2e20"),
    Look("#2d4a6b", "#e2c48a", "#c4572f", hat="fur"),
    Look("#d9b25e", "#7c1914", "#7c1914", hat="fur"),
)


@picture("pictures/rivers/three-rivers")
def draw_three_rivers() -> Canvas:
    """A great river bends through grassland."""
    c, _ = open_land(DAWN, 11, near=0.62, sun=(0.68, 0.2, 120), hills=3)
    course = [
        (1700, 860),
        (1420, 876),
        (1120, 905),
        (1300, 945),
        (1660, 985),
        (1560, 1050),
        (1180, 1120),
        (1200, 1230),
        (1420, 1350),
        (1250, 1560),
    ]
    draw_river(c, course, [6, 14, 26, 42, 62, 88, 124, 170, 230, 320], ripples=34)
    draw_tent(c, 640, 985, 150, "black")
    for x, y, tall, flip in (
        (420, 1090, 96, False),
        (760, 1120, 110, True),
        (250, 1180, 128, False),
        (2010, 1030, 90, True),
        (2230, 1100, 120, True),
    ):
        draw_yak(c, x, y, tall, flip)
    draw_eagle(c, 700, 300, 170)
    for x in (60, 240, 420, 1990, 2200, 2420):
        draw_grass(c, x, 1450, 130, "#3f7a45")
    return c


@picture("pictures/rivers/spring")
def draw_spring() -> Canvas:
    """The first thread of water leaves the ice."""
    c = Canvas(LANDSCAPE, SNOW, 12)
    draw_sky(c, ("#a9c9d8", "#f2ece0"))
    draw_range(
        c,
        [
            (-100, 620),
            (250, 330),
            (560, 520),
            (980, 190),
            (1300, 420),
            (1640, 150),
            (2050, 480),
            (2380, 300),
            (2700, 560),
        ],
        SNOW.peaks[1],
        0.8,
    )
    left = [(1110, 390), (1090, 500), (960, 620), (1010, 760), (1130, 900), (1215, 1070)]
    right = [(1345, 1070), (1440, 900), (1560, 760), (1610, 620), (1530, 500), (1580, 330)]
    tongue = polygon([*sample_curve(left, 8), *sample_curve(right, 8), (1440, 330), (1300, 440), (1150, 340)])
    c.sheet(tongue, "#ffffff", "#8fc4d8", depth=0, rim=0)
    with c.clipped(tongue):
        for i in range(13):
            y, sag = 640 + i * 33, 50 - i * 2
            bend = [(880 + k * 100, y + sag * (1 - ((k - 4) / 4) ** 2) + c.rng.uniform(-7, 7)) for k in range(9)]
            c.sheet(ribbon(bend, [2, 5, 4, 9, 6, 10, 4, 6, 2], 8), "#8cc3d5", "#5a9db6", depth=0, rim=0)
    for side, colour in ((-1, "#6b8593"), (1, "#5d7886")):
        slope = [
            (1280 + side * x, y) for x, y in ((1400, 430), (900, 560), (520, 700), (270, 830), (90, 1030), (60, 1100))
        ]
        c.sheet(
            polygon([*displace(slope[::side], 0.12, c.rng, 5), (1280 + side * 1400, 1240)]),
            lighten(colour, 0.25),
            colour,
            depth=34,
        )
    c.sheet(blob([(1215, 1060), (1230, 995), (1282, 972), (1330, 998), (1345, 1060)], 8), "#2f6f8c", "#173f57", depth=0)
    draw_hill(
        c,
        [(0, 900), (500, 990), (900, 1080), (1280, 1120), (1700, 1070), (2560, 900)],
        ("#a7ab90", "#7f8a68"),
        rough=0.08,
    )
    draw_river(
        c,
        [(1282, 1010), (1296, 1090), (1250, 1180), (1310, 1290), (1270, 1520)],
        [34, 46, 70, 110, 190],
        ("#d7f0f4", "#3f9db8"),
        ripples=12,
    )
    for x, y, w in (
        (900, 1180, 190),
        (1660, 1190, 230),
        (1040, 1330, 150),
        (1560, 1370, 180),
        (420, 1290, 260),
        (2130, 1300, 300),
    ):
        draw_rock(c, x, y, w, "#8b8f8a")
    draw_flowers(c, (300, 1200, 1000, 1400), 26, ("#f6f0e0", "#e3b53a", "#7f8fd0"), 11)
    return c


@picture("pictures/rivers/mountains")
def draw_mountains() -> Canvas:
    """Ranks of snow peaks at dawn, a cairn with prayer flags before them."""
    c, _ = open_land(DAWN, 21, horizon=0.62, near=0.86, hills=2, ranges=3, height=0.46, sun=(0.3, 0.2, 100), clouds=3)
    for i, w in enumerate((420, 340, 262, 180, 104)):
        y = 1290 - i * 62
        for k in range(5 - i):
            draw_rock(
                c,
                1830 + (k - (4 - i) / 2) * w / (5 - i) * 1.05,
                y,
                w / (5 - i) * 1.5,
                ("#9b8f80", "#b3a592", "#84796c")[(i + k) % 3],
            )
    c.sheet(ribbon([(1830, 1030), (1834, 640)], [14, 9], 2), "#6b4a34", "#3a2a20", depth=10)
    for end, sag in (((1180, 1260), 60), ((2520, 1250), 60), ((1330, 1060), 40), ((2420, 1010), 40)):
        draw_prayer_flags(c, (1832, 665), end, sag, 52)
    draw_person(c, 1270, 1330, 300, ELDER, "back")
    draw_person(c, 1120, 1340, 250, PUPIL, "back")
    return c


@picture("pictures/rivers/yaks")
def draw_yaks() -> Canvas:
    """A herd of yaks, a black tent and a herder."""
    c, _ = open_land(NOON, 33, near=0.66, sun=(0.16, 0.18, 90), hills=3)
    draw_tent(c, 620, 1010, 430, "black")
    draw_prayer_flags(c, (380, 800), (880, 830), 40, 34)
    for x, y, h, flip in (
        (1130, 880, 110, False),
        (1500, 860, 96, True),
        (1860, 890, 120, False),
        (2260, 880, 105, True),
        (1720, 1060, 190, True),
    ):
        draw_yak(c, x, y, h, flip)
    draw_person(c, 1180, 1180, 350, HERDER, "walk")
    draw_yak(c, 1560, 1290, 300)
    draw_yak(c, 2150, 1240, 250, True, "#5a3a2a")
    draw_yak(c, 440, 1310, 230, False, "#e3d6c2")
    draw_flowers(c, (0, 1180, 2560, 1420), 60, ("#f6f0e0", "#e3b53a", "#c85a7a"), 12)
    return c


def draw_ring(c: Canvas, x: float, y: float, wide: float, tall: float, height: float, count: int = 14) -> None:
    """Dancers round an ellipse, the far ones first and smaller."""
    looks = (DANCER_RED, DANCER_BLUE, DANCER_GREEN, HERDSWOMAN, HERDER)
    spots = sorted(
        ((math.sin(a), math.cos(a), i) for i in range(count) for a in (i * math.tau / count + 0.2,)),
        key=lambda spot: spot[0],
    )
    for down, side, i in spots:
        size = height * (1 + 0.22 * down)
        pose = "dance" if down < 0.35 else "back"
        draw_person(c, x + side * wide, y + down * tall, size, looks[i % len(looks)], pose, side < 0)


@picture("pictures/rivers/dance")
def draw_dance() -> Canvas:
    """A ring of dancers with long sleeves on the grass."""
    c, _ = open_land(DAWN, 41, horizon=0.36, near=0.5, sun=(0.5, 0.2, 130), hills=3, height=0.2)
    for x in (180, 430, 2120, 2390):
        draw_tent(c, x, 800, 240, "dome")
    draw_prayer_flags(c, (0, 560), (1000, 640), 60, 44)
    draw_prayer_flags(c, (1560, 640), (2560, 550), 60, 44)
    c.sheet(disc(1280, 1040, 830, 250), "#b5cf7d", "#9abf6a", depth=16)
    c.sheet(disc(1280, 1030, 560, 150), "#c7dc92", "#abcb79", depth=10)
    draw_ring(c, 1280, 1120, 840, 190, 400)
    draw_flowers(c, (0, 1260, 2560, 1420), 40, ("#f6f0e0", "#e3b53a", "#c85a7a"), 13)
    return c


@picture("pictures/rivers/horse-race")
def draw_horse_race() -> Canvas:
    """Riders gallop past the tents."""
    c, _ = open_land(NOON, 52, horizon=0.4, near=0.56, hills=3, sun=(0.82, 0.16, 90), height=0.22)
    for i in range(11):
        draw_tent(c, 120 + i * 240, 800 + 18 * (i % 2), 210, ("white", "dome")[i % 2])
    for i in range(26):
        draw_person(
            c, 60 + i * 98, 868 + c.rng.uniform(-12, 12), 118, CROWD[i % len(CROWD)], ("stand", "cheer", "raise")[i % 3]
        )
    for i, (x, y, h, colour) in enumerate(
        (
            (560, 1010, 190, "#e8ddc8"),
            (1900, 1030, 200, "#5a3626"),
            (1240, 1130, 250, "#8a5430"),
            (420, 1290, 290, "#3b2a24"),
            (2010, 1310, 310, "#b5824e"),
        )
    ):
        for k in range(5):
            c.wash(disc(x - h * (1.1 + k * 0.16), y - h * 0.05 - k * 9, h * (0.2 - k * 0.02)), "#efe2c4", 0.5)
        draw_horse(c, x, y, h, gallop=True, rider=RIDERS[i], colour=colour)
    return c


@picture("pictures/rivers/tent-city")
def draw_tent_city() -> Canvas:
    """Hundreds of white tents on the grassland."""
    c, _ = open_land(NOON, 61, horizon=0.4, near=0.5, hills=2, sun=(0.2, 0.18, 90), height=0.24)
    for row in range(9):
        y = 740 + row * row * 8.6
        width = 60 + row * 27
        x = -c.rng.uniform(0, width)
        with c.toned("#dfe9dc", 0.4 * (1 - row / 8)):
            while x < 2660:
                if abs(x - 1280 - (row - 8) * 14) > 30 + row * 17:
                    draw_tent(c, x, y + c.rng.uniform(-6, 6), width, ("white", "dome", "white")[c.rng.randrange(3)])
                x += width * c.rng.uniform(1.02, 1.25)
    for i in range(9):
        draw_person(
            c,
            1290 + c.rng.uniform(-1, 1) * (16 + i * 12),
            850 + i * 58,
            60 + i * 19,
            CROWD[i % len(CROWD)],
            ("back", "walk", "stand")[i % 3],
        )
    draw_prayer_flags(c, (-20, 520), (1200, 640), 90, 50)
    draw_prayer_flags(c, (1380, 640), (2580, 500), 90, 50)
    return c


@picture("pictures/rivers/gesar-square")
def draw_gesar_square() -> Canvas:
    """The mounted king on his plinth over the evening square."""
    c, _ = open_land(DUSK, 73, horizon=0.5, near=0.6, hills=2, sun=(0.5, 0.3, 150), height=0.24, clouds=2)
    draw_town(c, (-40, 760, 2600, 900), 2, 240, lit=True, haze="#8d7a92")
    c.sheet(polygon([(-20, 960), (2580, 960), (2580, 1460), (-20, 1460)]), "#8d7f86", "#5b525e", depth=18)
    for i in range(5, 0, -1):
        c.sheet(disc(1280, 1170, 220 * i, 52 * i), ("#9a8b8f", "#83757f")[i % 2], depth=4, rim=0.15)
    for i, (w, top) in enumerate(((430, 1120), (350, 1060), (270, 800))):
        low = (1180, 1122, 1062)[i]
        c.sheet(
            polygon([(1280 - w, low), (1280 + w, low), (1280 + w * 0.9, top), (1280 - w * 0.9, top)]),
            lighten("#b9a89b", 0.1 * i),
            darken("#8c7b73", 0.1),
            depth=14,
        )
    c.sheet(box(1080, 860, 400, 110, 8), "#8a5a2a", "#6b431d", depth=4)
    king = Look("#c9a04a", "#f2dc9a", "#8a6322", hair="#7a5a24", hat="helmet", hat_colour="#d9b25e", skin="#c9a04a")
    draw_horse(c, 1280, 812, 300, rider=king, colour="#a97f35")
    draw_prayer_flags(c, (1400, 300), (2000, 560), 40, 40)
    for x in (420, 830, 1740, 2150):
        draw_lamp(c, x, 1190, 330)
    for i, (x, y) in enumerate(((300, 1270), (560, 1300), (700, 1250), (1900, 1260), (2060, 1310), (2330, 1270))):
        draw_person(c, x, y, 240, CROWD[i % len(CROWD)], ("back", "walk", "stand")[i % 3], i % 2 == 0)
    return c


@picture("posters/grassland")
def draw_grassland_poster() -> Canvas:
    """Grassland in the morning: tents, yaks, flags, a rider."""
    c, _ = open_land(DAWN, 81, near=0.74, sun=(0.62, 0.24, 150), hills=4)
    draw_river(
        c,
        [(1420, 860), (1250, 900), (1540, 960), (1160, 1050), (1500, 1200), (1300, 1520)],
        [10, 24, 52, 92, 160, 280],
        ripples=20,
    )
    draw_tent(c, 560, 1010, 260, "white")
    draw_tent(c, 860, 980, 190, "dome")
    draw_prayer_flags(c, (260, 860), (980, 830), 60, 44)
    draw_horse(c, 2010, 1090, 190, True, rider=RIDERS[2])
    draw_yak(c, 480, 1280, 230)
    draw_yak(c, 2180, 1330, 280, True)
    draw_yak(c, 820, 1200, 160, True)
    draw_eagle(c, 900, 260, 190)
    return c
