"""Pictures of the water tower's animals: lake with cranes, antelopes, visitors who watch."""

from tools.drawing.animals import draw_antelope, draw_crane, draw_eagle
from tools.drawing.exhibits import picture
from tools.drawing.land import draw_flowers, draw_grass, draw_hill, draw_range, draw_rock
from tools.drawing.light import DAWN, NOON
from tools.drawing.paper import Canvas
from tools.drawing.people import HERDER, PUPIL, VOLUNTEER, Look, draw_person
from tools.drawing.scene import open_land
from tools.drawing.shapes import box, disc, polygon, polyline, ribbon

TRAVELLER = Look("#d98a2b", "#fff1d8", "#5a4632", hat="cap", hat_colour="#1f7a78", short=True)
TRAVELLER_BLUE = Look("#2f6f9c", "#fff1d8", "#2b3442", hat="cap", hat_colour="#e3b53a", short=True)


@picture("pictures/water-tower/lake")
def draw_lake() -> Canvas:
    """Black-necked cranes at a lake that mirrors the mountains."""
    c, _ = open_land(DAWN, 711, horizon=0.47, near=0.48, hills=1, sun=(0.32, 0.22, 120), height=0.3)
    c.sheet(box(-20, 720, 2600, 800), "#cfe3dc", "#5fa3ad", depth=10)
    with c.clipped(box(-20, 722, 2600, 520)), c.toned("#a9cfd0", 0.55):
        draw_range(
            c,
            [
                (-100, 722),
                (240, 980),
                (520, 800),
                (860, 1080),
                (1180, 830),
                (1500, 1040),
                (1860, 800),
                (2200, 1060),
                (2700, 740),
            ],
            ("#8fb6c1", "#8fb6c1"),
            foot=700,
            depth=0,
        )
        c.sheet(disc(820, 960, 120), "#ee8b48", depth=0)
    for _ in range(46):
        x, y = c.rng.uniform(0, 2560), c.rng.uniform(740, 1240)
        c.wash(box(x, y, c.rng.uniform(80, 320), 5, 2), "#ffffff", 0.35)
    draw_hill(
        c,
        [(0, 1150), (500, 1230), (1100, 1290), (1700, 1270), (2200, 1190), (2560, 1130)],
        ("#8fb766", "#4f8a4e"),
        soft=40,
    )
    for x, y, h, flip, feeding in (
        (900, 1180, 430, False, False),
        (1270, 1200, 470, True, False),
        (1640, 1160, 380, False, True),
        (470, 1130, 300, True, True),
        (2060, 1110, 300, True, False),
    ):
        c.wash(disc(x, y, h * 0.3, 10), "#ffffff", 0.35)
        draw_crane(c, x, y, h, flip, feeding)
    for x in (60, 240, 420, 700, 1500, 1850, 2150, 2400, 2520):
        draw_grass(c, x, 1450, 220 if x % 200 else 170, "#3f7a45")
    draw_eagle(c, 1900, 250, 150)
    return c


@picture("pictures/water-tower/park")
def draw_park() -> Canvas:
    """Tibetan antelopes before snow mountains."""
    c, _ = open_land(NOON, 721, horizon=0.54, near=0.68, hills=3, sun=(0.8, 0.15, 90), height=0.42, snow=0.75)
    for x, y, h, flip, horns in (
        (380, 960, 130, False, True),
        (640, 940, 120, False, False),
        (1980, 960, 140, True, True),
        (2230, 940, 120, True, False),
    ):
        draw_antelope(c, x, y, h, flip, horns)
    draw_antelope(c, 760, 1250, 290, False, True)
    draw_antelope(c, 1270, 1300, 350, False, True)
    draw_antelope(c, 1800, 1260, 270, True, False)
    draw_antelope(c, 1520, 1330, 170, False, False)
    for x in (60, 300, 980, 2080, 2300, 2500):
        draw_grass(c, x, 1440, 150, "#3f7a45")
    draw_flowers(c, (0, 1150, 2560, 1420), 46, ("#f6f0e0", "#e3b53a", "#7f8fd0"), 12)
    draw_rock(c, 330, 1330, 230, "#9c948a")
    return c


@picture("pictures/water-tower/travellers")
def draw_travellers() -> Canvas:
    """Visitors on a boardwalk watch distant animals through a telescope."""
    c, _ = open_land(DAWN, 731, horizon=0.44, near=0.56, hills=3, sun=(0.74, 0.2, 110), height=0.26)
    for x, y, h, flip in (
        (1500, 850, 84, False),
        (1640, 870, 92, True),
        (1800, 845, 80, False),
        (1960, 880, 96, True),
        (2140, 850, 84, False),
    ):
        draw_antelope(c, x, y, h, flip, x % 3 == 0)
    draw_grass(c, 2300, 1060, 120, "#3f7a45")
    deck = [(-60, 1090), (700, 1110), (1400, 1180), (2000, 1330), (2300, 1520)]
    for x, y in deck[:-1]:
        for dx in (60, 330):
            c.sheet(box(x + dx, y + 60, 34, 260), "#6b4a2a", "#4a321c", depth=8)
    c.sheet(ribbon(deck, [170, 180, 210, 260, 330], 14, round_ends=False), "#c99a62", "#a0733f", depth=24)
    for k in range(44):
        x = -40 + k * 46
        y = 1096 + max(0, (x - 500)) ** 1.75 / 3600
        c.line(polyline([(x, y - 86), (x + 16, y + 92)]), "#7a5630", 4, 0.7)
    for points in (((0, 900), (700, 920), (1300, 975)), ((0, 960), (700, 980), (1300, 1040))):
        c.sheet(ribbon(list(points), [14, 14, 14], 10), "#8a6238", depth=6)
    for x, y in ((60, 905), (400, 915), (740, 925), (1080, 950), (1290, 975)):
        c.sheet(box(x - 10, y - 24, 22, 180), "#7a5630", depth=6)
    draw_person(c, 420, 1150, 520, TRAVELLER_BLUE, "point")
    draw_person(c, 640, 1170, 340, PUPIL, "point")
    draw_person(c, 900, 1180, 540, TRAVELLER, "reach")
    for foot in (-60, 0, 60):
        c.sheet(ribbon([(1110, 830), (1110 + foot, 1170)], [12, 9], 2), "#3a3431", depth=6)
    c.sheet(polygon([(1010, 842), (1000, 802), (1270, 750), (1284, 806)]), "#2b3442", "#161c26", depth=12)
    c.sheet(polygon([(1262, 744), (1310, 734), (1326, 806), (1278, 816)]), "#b98a3b", depth=8)
    draw_person(c, 1330, 1270, 560, HERDER, "hold")
    draw_person(c, 1640, 1330, 580, VOLUNTEER, "walk", True)
    return c
