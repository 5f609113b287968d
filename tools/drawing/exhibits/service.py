"""Pictures of the exhibit on service at the door."""

from tools.drawing.buildings import draw_block, draw_house, draw_lamp, draw_window
from tools.drawing.exhibits import picture
from tools.drawing.exhibits.city import draw_broom
from tools.drawing.land import draw_flowers, draw_hill, draw_stars, draw_tree
from tools.drawing.light import DAWN, DUSK, NOON
from tools.drawing.paper import Canvas
from tools.drawing.people import (
    ELDER,
    ELDER_WOMAN,
    HERDER,
    HERDSWOMAN,
    NURSE,
    OFFICIAL,
    PUPIL,
    VOLUNTEER,
    WORKER,
    Look,
    draw_person,
)
from tools.drawing.scene import open_land, room
from tools.drawing.shapes import blob, box, disc, polygon, polyline, ribbon

GIRL = Look("#c85a7a", "#fff1d8", "#a3231c", apron=True, skin="#d6a078")


@picture("pictures/service/network")
def draw_network() -> Canvas:
    """From one large lit house paths lead to many small lights."""
    c, _ = open_land(DUSK, 511, horizon=0.36, near=0.46, hills=2, height=0.22, clouds=2)
    draw_stars(c, 60, 300)
    draw_hill(c, [(0, 720), (1280, 690), (2560, 730)], ("#3d665d", "#24443c"))
    for k in range(12):
        x, y = 170 + k * 202, 760 + (k % 3) * 60 + abs(k - 5.5) * 8
        start = (1280 + (x - 1280) * 0.1, 1010)
        c.sheet(
            ribbon([start, ((start[0] + x) / 2, 960 - (k % 2) * 40), (x, y + 10)], [22, 14, 8], 10),
            "#d9bf8a",
            "#b3955c",
            depth=4,
        )
        for n in range(5):
            a, b = x + c.rng.uniform(-110, 110), y - c.rng.uniform(20, 90)
            c.line(polyline([(x, y), (a, b + 8)]), "#b3955c", 3, 0.7)
            c.glow(a, b, 40 + n, "#ffd98a", 0.8)
            c.sheet(disc(a, b, 7), "#fff1c2", depth=0)
        c.glow(x, y - 20, 120, "#ffbe63", 0.6)
        draw_house(c, x, y + 12, 110, 1, "#e8cfae", lit=True)
    c.glow(1280, 900, 640, "#ffc874", 0.7)
    draw_house(c, 1280, 1130, 620, 2, "#f6efe0", lit=True)
    for x in (820, 1740):
        draw_lamp(c, x, 1180, 260)
    for x, look, pose, flip in (
        (760, HERDER, "walk", False),
        (1010, VOLUNTEER, "raise", False),
        (1560, VOLUNTEER, "hold", True),
        (1860, HERDSWOMAN, "walk", True),
        (2000, PUPIL, "walk", True),
    ):
        draw_person(c, x, 1300, 300, look, pose, flip)
    return c


@picture("pictures/service/red-vests")
def draw_red_vests() -> Canvas:
    """Volunteers in red vests with broom and books, a child among them."""
    c, _ = open_land(NOON, 521, horizon=0.42, near=0.52, hills=2, sun=(0.5, 0.17, 110), height=0.24)
    for x, w, f in ((300, 460, 2), (2260, 460, 2), (860, 300, 2), (1710, 300, 2)):
        draw_house(c, x, 960, w, f)
    c.sheet(polygon([(-20, 950), (2580, 950), (2580, 1460), (-20, 1460)]), "#d9c9a8", "#b9a47c", depth=16)
    draw_person(c, 420, 1290, 620, VOLUNTEER, "reach")
    draw_broom(c, 690, 1300, 430, -14)
    draw_person(c, 930, 1280, 640, Look("#4a3b52", "#ffffff", "#4a3b52", vest="#c8281f", short=True), "hold")
    for k, colour in enumerate(("#1f7a78", "#e3b53a", "#2f5fa0")):
        c.sheet(box(850 + k * 4, 905 - k * 26, 160, 28, 4), colour, depth=5)
    draw_person(c, 1290, 1320, 390, GIRL, "raise")
    draw_person(c, 1600, 1285, 640, VOLUNTEER, "raise", True)
    draw_person(c, 1990, 1290, 600, ELDER_WOMAN, "hold")
    draw_person(
        c,
        2230,
        1300,
        620,
        Look("#5a5f3c", "#ffffff", "#5a5f3c", vest="#c8281f", hat="cap", hat_colour="#c8281f", short=True),
        "reach",
        True,
    )
    return c


@picture("pictures/service/roofs")
def draw_roofs() -> Canvas:
    """Two people mend the roof of a farmhouse; a ladder leans on its wall."""
    c, _ = open_land(DAWN, 531, horizon=0.46, near=0.6, hills=3, sun=(0.16, 0.2, 110), height=0.24)
    c.sheet(box(680, 690, 1300, 620), "#f6efe0", "#dcc9a4", depth=30)
    for x in (860, 1180, 1790):
        draw_window(c, x, 1110, 190, 250)
    c.sheet(box(1370, 960, 210, 352), "#2a1f1b", depth=6)
    c.sheet(box(1396, 990, 158, 322), "#a3231c", "#7c1914", depth=0)
    c.sheet(polygon([(560, 710), (860, 420), (1800, 420), (2100, 710)]), "#a9562f", "#843c20", depth=30)
    for row in range(5):
        y = 700 - row * 60
        left, right = 560 + row * 61, 2100 - row * 61
        x = left
        while x < right - 40:
            if not (row in (2, 3) and 1250 < x < 1480):
                c.sheet(
                    blob([(x, y - 62), (x + 74, y - 62), (x + 76, y), (x + 38, y + 14), (x - 2, y)], 5),
                    ("#c4693c", "#b55a30", "#cf7a4a")[int(x + row) % 3],
                    depth=6,
                )
            x += 78
    for side in (0, 90):
        c.sheet(ribbon([(2060 + side, 1330), (1900 + side, 640)], [16, 16], 2), "#b58a55", depth=10)
    for k in range(8):
        t = k / 8
        c.sheet(
            ribbon([(2050 - 150 * t, 1280 - 640 * t), (2150 - 150 * t, 1280 - 640 * t)], [12, 12], 2),
            "#8a6238",
            depth=5,
        )
    draw_person(c, 1150, 610, 330, WORKER, "reach")
    draw_person(c, 1590, 600, 330, VOLUNTEER, "reach", True)
    for k in range(4):
        c.sheet(box(1330 + k * 12, 560 - k * 20, 90, 22, 6), "#c4693c", depth=5)
    draw_person(c, 400, 1330, 430, ELDER_WOMAN, "hold")
    draw_person(c, 560, 1340, 290, PUPIL, "point")
    return c


@picture("pictures/service/lift")
def draw_lift() -> Canvas:
    """An elder and a child in a glass lift beside a block of flats."""
    c, _ = open_land(NOON, 541, horizon=0.5, near=0.66, hills=2, sun=(0.14, 0.16, 100), height=0.24)
    draw_block(c, 1880, 1290, 900, 4)
    draw_block(c, 330, 1080, 330, 5, "#f3e6d4")
    c.sheet(polygon([(-20, 1240), (2580, 1240), (2580, 1460), (-20, 1460)]), "#d9c9a8", "#b9a47c", depth=14)
    c.sheet(box(930, 90, 520, 1210, 8), "#5c6f78", "#3f4f58", depth=30)
    c.sheet(box(960, 120, 460, 1150), "#d8ecf0", "#a7cdd6", depth=0)
    for y in (420, 1010):
        c.sheet(box(930, y, 520, 26), "#5c6f78", depth=6)
    c.line(polyline([(1150, 120), (1150, 470)]), "#2b3442", 8)
    c.line(polyline([(1230, 120), (1230, 470)]), "#2b3442", 8)
    c.sheet(box(975, 470, 430, 530, 8), "#fff7e2", "#f0dcae", depth=16)
    c.sheet(box(975, 470, 430, 34), "#b6281f", depth=4)
    draw_person(c, 1110, 985, 430, ELDER_WOMAN, "hold")
    c.sheet(ribbon([(1010, 985), (1020, 790), (1044, 776)], [12, 10, 10], 6), "#7a4a2b", depth=5)
    draw_person(c, 1290, 985, 290, PUPIL, "raise")
    c.wash(polygon([(1000, 470), (1130, 470), (1010, 1000), (975, 1000), (975, 560)]), "#ffffff", 0.35)
    c.wash(polygon([(1260, 470), (1310, 470), (1190, 1000), (1140, 1000)]), "#ffffff", 0.25)
    for x in (700, 2420):
        draw_tree(c, x, 1330, 420, "#4f8a4e")
    draw_person(c, 660, 1380, 400, HERDER, "raise")
    draw_flowers(c, (0, 1360, 560, 1430), 14, ("#f6f0e0", "#e3b53a", "#c85a7a"), 12)
    return c


@picture("pictures/service/doorstep")
def draw_doorstep() -> Canvas:
    """An official registers an old woman at her door."""
    c = room(NOON, 551, "#efdcb8", "#b99a72", 0.82)
    c.sheet(box(1240, 190, 660, 1010), "#2a1f1b", depth=24)
    c.sheet(box(1300, 250, 540, 950), "#5a3a2a", "#38241a", depth=0)
    c.glow(1570, 620, 380, "#ffd98a", 0.5)
    c.sheet(box(1210, 140, 720, 70), "#b6281f", "#8c1d17", depth=10)
    for k in range(9):
        c.sheet(box(1230 + k * 78, 156, 46, 38), ("#e3b53a", "#1f7a78")[k % 2], depth=3)
    draw_window(c, 640, 820, 360, 420)
    draw_window(c, 2240, 820, 340, 420)
    c.sheet(box(1160, 1180, 820, 60, 8), "#b9a89b", "#8c7b73", depth=12)
    c.sheet(box(1080, 1240, 980, 60, 8), "#a79689", "#7b6a62", depth=12)
    draw_person(c, 1600, 1195, 660, ELDER_WOMAN, "hold")
    c.sheet(ribbon([(1740, 1195), (1730, 900), (1700, 880)], [16, 14, 14], 6), "#7a4a2b", depth=6)
    draw_person(c, 1060, 1330, 760, OFFICIAL, "reach")
    c.sheet(box(1290, 770, 210, 150, 8), "#2f5fa0", "#1f4278", depth=14)
    c.sheet(box(1306, 784, 178, 116, 4), "#fffdf6", depth=2)
    for k in range(3):
        c.line(polyline([(1326, 812 + k * 28), (1464, 812 + k * 28)]), "#8a7868", 6)
    for x in (2120, 2330):
        c.sheet(
            polygon([(x - 70, 1190), (x + 70, 1190), (x + 54, 1320), (x - 54, 1320)]), "#b5532a", "#8c3a1d", depth=10
        )
        draw_flowers(c, (x - 70, 1090, x + 70, 1190), 12, ("#c85a7a", "#e3b53a", "#c8281f"), 24)
    return c


@picture("pictures/service/clinic")
def draw_clinic() -> Canvas:
    """A nurse helps somebody in a wheelchair."""
    c = room(NOON, 561, "#dfeae6", "#b8c4b8", 0.78)
    c.sheet(box(240, 180, 560, 520, 8), "#f6efe0", depth=14)
    c.sheet(box(270, 210, 500, 460), "#8fc4d0", "#dcebe2", depth=0)
    c.sheet(
        polygon([(270, 600), (420, 400), (560, 540), (680, 440), (770, 560), (770, 670), (270, 670)]),
        "#8fb6c1",
        "#bdd3d1",
        depth=5,
    )
    c.line(polyline([(520, 210), (520, 670)]), "#f6efe0", 16)
    c.sheet(disc(1280, 330, 130), "#ffffff", "#f0ece2", depth=14)
    c.sheet(
        polygon(
            [
                (1250, 240),
                (1310, 240),
                (1310, 300),
                (1370, 300),
                (1370, 360),
                (1310, 360),
                (1310, 420),
                (1250, 420),
                (1250, 360),
                (1190, 360),
                (1190, 300),
                (1250, 300),
            ]
        ),
        "#1f7a78",
        depth=4,
    )
    c.sheet(box(1810, 260, 560, 760, 8), "#f4f4f0", "#dbe2dc", depth=16)
    for row in range(3):
        c.sheet(box(1850, 330 + row * 220, 480, 150), "#c8d8d4", "#b4c6c2", depth=4)
        for k in range(6):
            c.sheet(
                box(1874 + k * 76, 380 + row * 220, 46, 96, 10),
                ("#c8281f", "#1f7a78", "#e3b53a", "#ffffff")[(k + row) % 4],
                depth=5,
            )
    draw_person(c, 1020, 1330, 780, NURSE, "reach")
    with c.at(1420, 1340, 6.2):
        c.sheet(box(-36, -62, 10, 60, 3), "#2b3442", depth=6)
        draw_person(c, 0, -22, 92, HERDER, "sit")
        c.sheet(box(-30, -26, 62, 9, 3), "#2b3442", depth=4)
        c.line(disc(-8, -22, 22), "#2b2725", 4)
        c.line(disc(-8, -22, 17), "#b9b4aa", 1.2)
        for k in range(6):
            c.line(
                polyline(
                    [
                        (-8, -22),
                        (-8 + 17 * (1, 0.5, -0.5, -1, -0.5, 0.5)[k], -22 + 17 * (0, 0.87, 0.87, 0, -0.87, -0.87)[k]),
                    ]
                ),
                "#b9b4aa",
                0.8,
            )
        c.line(disc(36, -8, 8), "#2b2725", 3)
        c.sheet(ribbon([(30, -18), (42, -6), (52, -4)], [5, 4, 5], 4), "#2b3442", depth=3)
    draw_person(c, 2080, 1350, 640, ELDER, "hold", True)
    return c


@picture("pictures/service/work")
def draw_work() -> Canvas:
    """Three kinds of work on three terraces: sewing, building, care of the street."""
    c, _ = open_land(DAWN, 571, horizon=0.34, near=0.4, hills=2, sun=(0.5, 0.16, 120), height=0.18)
    for i, (y, colour) in enumerate(((700, "#d9bf8a"), (980, "#c9a878"), (1260, "#b58f62"))):
        left = 860 - i * 400
        c.sheet(
            polygon([(left, y), (2560 + 60, y), (2620, 1500), (left - 40, 1500)])
            if i < 2
            else polygon([(-40, y), (2620, y), (2620, 1500), (-40, 1500)]),
            colour,
            depth=30,
        )
    c.sheet(box(1560, 560, 460, 30, 4), "#8a6238", depth=8)
    for x in (1590, 1970):
        c.sheet(box(x, 590, 20, 112), "#6b4a2a", depth=5)
    machine = [(1780, 560), (1780, 440), (1800, 424), (1960, 424), (1980, 440), (1980, 560), (1940, 560), (1940, 470)]
    c.sheet(polygon([*machine, (1830, 470), (1830, 520), (1800, 560)]), "#2b3442", "#161c26", depth=8)
    c.sheet(disc(1990, 460, 30), "#b98a3b", depth=5)
    c.sheet(
        polygon([(1590, 548), (1830, 548), (1830, 566), (1720, 566), (1700, 690), (1612, 690)]),
        "#a3231c",
        "#7c1914",
        depth=8,
    )
    for k in range(3):
        c.sheet(
            polygon([(1660 + k * 26, 566), (1672 + k * 26, 566), (1668 + k * 20, 690), (1656 + k * 20, 690)]),
            "#e0b44a",
            depth=0,
        )
    draw_person(c, 1450, 705, 300, HERDSWOMAN, "reach")
    draw_person(c, 2160, 705, 300, ELDER_WOMAN, "hold", True)
    for row in range(4):
        for k in range(7 - row):
            c.sheet(
                box(1180 + k * 96 + (row % 2) * 40, 936 - row * 46, 92, 42, 4),
                ("#b5532a", "#c4693c")[(k + row) % 2],
                depth=5,
            )
    draw_person(c, 1010, 985, 330, WORKER, "reach")
    draw_person(c, 1970, 985, 330, WORKER, "reach", True)
    draw_broom(c, 620, 1270, 260, -16)
    draw_person(c, 430, 1265, 360, VOLUNTEER, "reach")
    c.sheet(polygon([(1020, 1130), (1240, 1130), (1210, 1270), (1050, 1270)]), "#1f7a78", "#155654", depth=10)
    c.sheet(box(1000, 1108, 260, 30, 8), "#2f9a96", depth=5)
    draw_person(c, 1480, 1265, 360, VOLUNTEER, "walk", True)
    draw_tree(c, 2100, 1290, 400, "#4f8a4e")
    draw_tree(c, 2360, 1290, 330, "#6fa158")
    return c
