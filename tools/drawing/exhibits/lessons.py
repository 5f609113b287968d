"""Pictures of the exhibit on lessons on the grassland."""

import math

from tools.drawing.buildings import draw_prayer_flags, draw_red_flag, draw_tent
from tools.drawing.colour import darken, lighten
from tools.drawing.exhibits import picture
from tools.drawing.land import draw_flowers, draw_range, draw_stars
from tools.drawing.light import DAWN, DUSK, NIGHT, NOON
from tools.drawing.paper import Canvas
from tools.drawing.people import (
    CROWD,
    ELDER,
    ELDER_WOMAN,
    HERDER,
    HERDSWOMAN,
    OFFICIAL,
    PUPIL,
    VOLUNTEER,
    draw_crowd_back,
    draw_person,
)
from tools.drawing.scene import draw_beam, open_land, room
from tools.drawing.shapes import blob, box, disc, polygon, polyline, ribbon


@picture("pictures/lessons/grass-lesson")
def draw_grass_lesson() -> Canvas:
    """A red flag as backdrop, people seated on the grass round a lecturer."""
    c, _ = open_land(NOON, 611, horizon=0.44, near=0.56, hills=3, sun=(0.14, 0.18, 100), height=0.24)
    for x in (760, 1800):
        c.sheet(ribbon([(x, 1000), (x, 300)], [22, 18], 2), "#8a6238", depth=10)
    c.sheet(polygon([(760, 330), (1800, 330), (1800, 880), (760, 880)]), "#d3342a", "#9c1c16", depth=30)
    for x in (900, 1240, 1560):
        c.wash(polygon([(x, 330), (x + 110, 330), (x + 80, 880), (x - 30, 880)]), "#5c0d0a", 0.16)
    c.sheet(box(740, 310, 1080, 34, 8), "#e0b44a", depth=8)
    draw_person(c, 1280, 1010, 470, OFFICIAL, "point")
    for x in (250, 2310):
        draw_tent(c, x, 880, 330, "white")
    for k in range(7):
        a = math.pi * (0.03 + k / 6.4)
        draw_person(
            c, 1280 - 980 * math.cos(a), 960 + 130 * math.sin(a), 330, CROWD[k % len(CROWD)], "sit", k > 3
        ) if k in (0, 6) else None
    draw_crowd_back(c, [(420 + k * 290, 1150 + 24 * (k % 2)) for k in range(7)], 400, seated=True)
    draw_crowd_back(c, [(260 + k * 410, 1350 + 26 * (k % 2)) for k in range(6)], 500, seated=True)
    draw_flowers(c, (0, 1180, 2560, 1420), 30, ("#f6f0e0", "#e3b53a", "#c85a7a"), 12)
    return c


@picture("pictures/lessons/lecture-hall")
def draw_lecture_hall() -> Canvas:
    """A hall with rows of listeners, a speaker before a red curtain."""
    c = room(NOON, 621, "#e9d2a4", "#8c5a34", 0.62)
    c.sheet(box(300, 90, 1960, 800), "#b6281f", "#7c1914", depth=30)
    for k in range(22):
        c.sheet(
            ribbon([(320 + k * 90, 90), (330 + k * 90, 480), (322 + k * 90, 890)], [46, 40, 52], 8, round_ends=False),
            "#c8382c",
            "#8c1d17",
            depth=6,
        )
    for k in range(9):
        c.sheet(
            blob(
                [
                    (300 + k * 218, 80),
                    (518 + k * 218, 80),
                    (490 + k * 218, 190),
                    (409 + k * 218, 230),
                    (328 + k * 218, 190),
                ],
                6,
            ),
            "#e0b44a",
            "#b98a3b",
            depth=8,
        )
    c.sheet(polygon([(200, 880), (2360, 880), (2440, 990), (120, 990)]), "#c98d5a", "#8c5a34", depth=18)
    c.glow(1280, 640, 460, "#ffe7a8", 0.5)
    draw_person(c, 1280, 930, 470, OFFICIAL, "raise")
    c.sheet(polygon([(1100, 740), (1460, 740), (1430, 930), (1130, 930)]), "#8a4a26", "#5c2f18", depth=14)
    c.sheet(box(1080, 720, 400, 30, 6), "#b5743c", depth=6)
    c.line(polyline([(1380, 720), (1350, 640), (1316, 620)]), "#2b2725", 7)
    for row in range(3):
        y = 1110 + row * 150
        size = 380 + row * 70
        for k in range(9 - row):
            x = 1280 + (k - (8 - row) / 2) * (250 + row * 50)
            draw_person(c, x, y, size, CROWD[(k * 3 + row) % len(CROWD)], "sit-back")
            c.sheet(box(x - size * 0.26, y - size * 0.2, size * 0.52, size * 0.34, 10), "#7c1914", "#5c1210", depth=10)
    return c


@picture("pictures/lessons/showing")
def draw_showing() -> Canvas:
    """People on the grass before an open-air screen at dusk."""
    c, _ = open_land(DUSK, 631, horizon=0.5, near=0.6, hills=3, height=0.24, clouds=1)
    draw_stars(c, 90, 380)
    for x in (620, 1940):
        c.sheet(ribbon([(x, 980), (x, 180)], [24, 20], 2), "#3a2a22", depth=10)
    c.glow(1280, 540, 980, "#ffe7b0", 0.5)
    c.sheet(box(640, 210, 1280, 680, 6), "#fffdf2", "#f3e6c8", depth=24)
    with c.clipped(box(664, 234, 1232, 632)):
        c.sheet(box(660, 230, 1240, 640), "#f3cf92", "#fbe9cb", depth=0)
        draw_range(
            c,
            [(600, 700), (860, 520), (1080, 640), (1360, 470), (1600, 640), (1820, 540), (2000, 700)],
            ("#8fb6c1", "#bdd3d1"),
            0.5,
            foot=880,
        )
        c.sheet(
            polygon([(660, 740), (1280, 690), (1900, 740), (1900, 880), (660, 880)]), "#8fb766", "#6fa158", depth=10
        )
        draw_red_flag(c, 980, 800, 420, 0.8)
        draw_person(c, 1480, 850, 420, OFFICIAL, "point", True)
    draw_beam(c, (1280, 1260), (640, 890), (1920, 890), "#fff2c4", 0.14)
    draw_crowd_back(c, [(330 + k * 270, 1080 + 20 * (k % 2)) for k in range(8)], 330, seated=True)
    draw_crowd_back(c, [(200 + k * 360, 1260 + 24 * (k % 2)) for k in range(7) if k != 3], 430, seated=True)
    c.sheet(box(1190, 1230, 180, 110, 14), "#2b2725", "#151312", depth=12)
    c.sheet(disc(1280, 1262, 30), "#fff6d8", "#ffe08a", depth=4)
    for side in (-50, 50):
        c.sheet(ribbon([(1280 + side * 0.6, 1340), (1280 + side * 1.5, 1440)], [12, 10], 2), "#2b2725", depth=4)
    return c


@picture("pictures/lessons/recording")
def draw_recording() -> Canvas:
    """A microphone before sound waves of paper."""
    c = room(DAWN, 641, "#7c2a22", "#4a1c18", 0.86)
    for k in range(41):
        x = 100 + k * 59
        tall = 60 + 420 * abs(math.sin(k * 0.53) * math.cos(k * 0.19)) * (0.35 + 0.65 * abs(x - 1280) / 1280 + 0.15)
        colour = ("#e0b44a", "#f0dcae", "#1f9a94", "#e8653f")[k % 4]
        c.sheet(box(x - 20, 620 - tall, 40, tall * 2, 20), lighten(colour, 0.1), darken(colour, 0.1), depth=14)
    c.glow(1280, 560, 620, "#ffe7b0", 0.45)
    c.sheet(ribbon([(1280, 1020), (1280, 1330)], [44, 44], 2), "#5c5651", "#332f2c", depth=16)
    c.sheet(
        blob([(1000, 1330), (1120, 1270), (1440, 1270), (1560, 1330), (1540, 1372), (1020, 1372)], 8),
        "#5c5651",
        "#2b2725",
        depth=20,
    )
    c.sheet(
        ribbon(
            [(1010, 560), (1010, 800), (1100, 980), (1280, 1030), (1460, 980), (1550, 800), (1550, 560)], [40] * 7, 12
        ),
        "#8c847b",
        "#4a443f",
        depth=18,
    )
    c.sheet(box(1090, 180, 380, 760, 190), "#d8d2c8", "#8c847b", depth=30)
    with c.clipped(box(1090, 180, 380, 760, 190)):
        for k in range(22):
            c.line(polyline([(1080, 220 + k * 26), (1480, 220 + k * 26)]), "#6b645d", 5, 0.8)
        for k in range(13):
            c.line(polyline([(1100 + k * 30, 170), (1100 + k * 30, 760)]), "#6b645d", 5, 0.8)
        c.sheet(box(1080, 700, 400, 60), "#b6281f", "#8c1d17", depth=8)
        c.sheet(box(1080, 760, 400, 200), "#5c5651", "#332f2c", depth=4)
    c.sheet(disc(1280, 850, 30), "#e8452f", depth=6)
    draw_person(c, 520, 1400, 820, HERDSWOMAN, "reach")
    draw_person(c, 2060, 1400, 840, OFFICIAL, "reach", True)
    return c


@picture("pictures/lessons/listening")
def draw_listening() -> Canvas:
    """A family listens round the stove in a tent at night."""
    c = Canvas(light=NIGHT, seed=651)
    c.sheet(box(-20, -20, 2600, 1500), "#2b211c", "#1a1310", depth=0, rim=0)
    for k in range(12):
        c.sheet(
            polygon([(1280, -300), (-700 + k * 360, 1160), (-520 + k * 360, 1160)]),
            ("#3d2f27", "#33271f")[k % 2],
            "#241a15",
            depth=8,
            rim=0.12,
        )
    c.sheet(polygon([(1130, -20), (1430, -20), (1500, 190), (1060, 190)]), "#101a3a", "#33517a", depth=0)
    draw_stars(c, 0, 10)
    for x, y in ((1180, 60), (1290, 110), (1370, 50), (1250, 40)):
        c.sheet(disc(x, y, 6), "#fff2c9", depth=0)
    c.sheet(disc(1280, 1330, 1700, 330), "#6b3a26", "#4a281b", depth=20)
    c.sheet(disc(1280, 1290, 1180, 210), "#a3432c", "#7c2c1e", depth=10)
    c.sheet(disc(1280, 1280, 900, 150), "#c9864a", "#a3632f", depth=6)
    c.glow(1280, 1000, 1000, "#ffb45a", 0.6)
    c.sheet(box(1250, 120, 60, 720), "#4a443f", "#2b2725", depth=12)
    c.sheet(box(1080, 830, 400, 330, 20), "#4a443f", "#2b2725", depth=20)
    c.sheet(box(1150, 920, 260, 150, 14), "#ffb347", "#e8452f", depth=4)
    for k in range(5):
        c.sheet(
            blob(
                [
                    (1176 + k * 46, 1066),
                    (1164 + k * 46, 1020),
                    (1184 + k * 46, 960),
                    (1204 + k * 46, 1020),
                    (1200 + k * 46, 1066),
                ],
                6,
            ),
            "#fff1a8",
            "#f0a02c",
            depth=2,
        )
    c.sheet(blob([(1110, 830), (1130, 740), (1220, 730), (1240, 830)], 6), "#b9a89b", "#7b6a62", depth=10)
    for x, y, look, size, flip in (
        (480, 1270, ELDER, 700, False),
        (860, 1330, HERDSWOMAN, 680, False),
        (1700, 1330, HERDER, 700, True),
        (2090, 1270, ELDER_WOMAN, 680, True),
    ):
        draw_person(c, x, y, size, look, "sit", flip)
    draw_person(c, 1280, 1390, 520, PUPIL, "sit")
    c.glow(1280, 1290, 150, "#bfe6ff", 0.7)
    c.sheet(box(1240, 1262, 80, 130, 10), "#17202c", depth=8)
    c.sheet(box(1248, 1274, 64, 106, 4), "#bfe6ff", "#7fc4e0", depth=0)
    for r in (80, 120, 160):
        for side in (-1, 1):
            c.line(
                polyline(
                    [
                        (1280 + side * r * math.cos(a), 1320 - r * math.sin(a))
                        for a in (0.2 + i * 0.08 for i in range(8))
                    ]
                ),
                "#e8f6ff",
                6,
                0.8,
            )
    return c


def draw_frame(c: Canvas, x: float, y: float, width: float, height: float, kind: int) -> None:
    """A framed picture hanging on a wall, its top left corner at (x, y)."""
    c.sheet(box(x, y, width, height, 4), "#8a5a2a", "#5c3a1a", depth=14)
    inner = box(x + 18, y + 18, width - 36, height - 36)
    with c.clipped(inner):
        sky = ("#f3cf92", "#8fc4d0", "#33517a", "#f0a876")[kind % 4]
        c.sheet(inner, sky, lighten(sky, 0.5), depth=0)
        base = y + height * 0.62
        c.sheet(
            polygon(
                [
                    (x, base),
                    (x + width * 0.28, y + height * 0.3),
                    (x + width * 0.5, base - 10),
                    (x + width * 0.72, y + height * 0.36),
                    (x + width, base),
                    (x + width, y + height),
                    (x, y + height),
                ]
            ),
            "#8fb6c1",
            "#dfe8e6",
            depth=6,
        )
        c.sheet(
            polygon([(x, base + 20), (x + width, base), (x + width, y + height), (x, y + height)]),
            ("#8fb766", "#6fa158", "#5f9691")[kind % 3],
            depth=6,
        )
        if kind % 3 == 0:
            draw_red_flag(c, x + width * 0.4, y + height * 0.86, height * 0.6)
        elif kind % 3 == 1:
            draw_tent(c, x + width * 0.5, y + height * 0.85, width * 0.4, "white")
        else:
            draw_person(c, x + width * 0.5, y + height * 0.9, height * 0.5, HERDER, "raise")


@picture("pictures/lessons/gallery")
def draw_gallery() -> Canvas:
    """Visitors walk along a corridor hung with pictures."""
    c = room(NOON, 661, "#f3e6cc", "#b58a5c", 0.72)
    c.sheet(box(-20, -20, 2600, 120), "#7c2018", "#5c1712", depth=16)
    for k in range(5):
        x = 60 + k * 510
        c.glow(x + 200, 330, 330, "#fff2c4", 0.7)
        draw_frame(c, x, 240 + (k % 2) * 20, 400, 440 - (k % 2) * 40, k)
        draw_beam(c, (x + 200, 100), (x - 10, 520), (x + 410, 520), "#fff7dc", 0.2)
    for x, y, look, pose, size, flip in (
        (330, 1210, ELDER, "walk-back", 560, False),
        (640, 1230, PUPIL, "back", 380, False),
        (1080, 1250, HERDSWOMAN, "point", 590, True),
        (1330, 1270, PUPIL, "hold", 390, True),
        (1760, 1240, HERDER, "back", 590, False),
        (2240, 1280, ELDER_WOMAN, "walk", 590, True),
    ):
        c.wash(disc(x, y + 4, size * 0.24, size * 0.04), "#2b170c", 0.3)
        draw_person(c, x, y, size, look, pose, flip)
    return c


@picture("pictures/lessons/three-ways")
def draw_three_ways() -> Canvas:
    """Three bays: seated listening, gathered learning, standing looking."""
    c = room(DAWN, 671, "#e9cfa6", "#a3744a", 0.8)
    for k, sky in enumerate(("#1f7a78", "#a3231c", "#b98a3b")):
        x = 450 + k * 830
        c.sheet(
            blob(
                [
                    (x - 350, 1180),
                    (x - 350, 560),
                    (x - 250, 280),
                    (x, 160),
                    (x + 250, 280),
                    (x + 350, 560),
                    (x + 350, 1180),
                ],
                8,
            ),
            "#fbf3e2",
            "#e0cda8",
            depth=24,
        )
        inner = blob(
            [
                (x - 300, 1170),
                (x - 300, 580),
                (x - 210, 330),
                (x, 220),
                (x + 210, 330),
                (x + 300, 580),
                (x + 300, 1170),
            ],
            8,
        )
        c.sheet(inner, lighten(sky, 0.25), darken(sky, 0.1), depth=0)
        c.glow(x, 560, 320, "#fff2c4", 0.4)
    for k in range(5):
        c.line(
            polyline(
                [
                    (450 + (60 + k * 34) * math.cos(a), 500 + (60 + k * 34) * math.sin(a))
                    for a in (-2.4 + i * 0.2 for i in range(9))
                ]
            ),
            "#f0dcae",
            9,
            0.9,
        )
    c.sheet(box(410, 470, 80, 110, 30), "#f0dcae", "#c9a86a", depth=8)
    draw_person(c, 340, 1190, 520, ELDER, "sit")
    draw_person(c, 590, 1200, 500, HERDSWOMAN, "sit", True)
    c.sheet(box(1110, 400, 340, 230, 8), "#2c4a3c", "#1d3429", depth=12)
    c.line(polyline([(1150, 560), (1220, 480), (1290, 540), (1400, 450)]), "#f4ead2", 8)
    draw_person(c, 1400, 1090, 480, OFFICIAL, "point", True)
    for x, look in ((1120, PUPIL), (1270, HERDER), (1420, HERDSWOMAN)):
        draw_person(c, x, 1260, 430, look, "sit-back")
    draw_frame(c, 1930, 380, 360, 330, 0)
    draw_person(c, 1990, 1200, 560, HERDER, "back")
    draw_person(c, 2230, 1210, 540, VOLUNTEER, "back")
    draw_prayer_flags(c, (-20, 90), (2580, 90), 50, 46)
    return c
