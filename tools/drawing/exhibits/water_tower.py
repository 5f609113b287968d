"""Pictures of the exhibit on guarding the water tower: streams, sun power, lake, park, travellers."""

import math

from tools.drawing.animals import draw_sheep
from tools.drawing.colour import darken, lighten, mix
from tools.drawing.exhibits import picture
from tools.drawing.exhibits.power_plant import draw_panel_row, draw_turbine
from tools.drawing.land import (
    draw_cloud,
    draw_curl_cloud,
    draw_flowers,
    draw_grass,
    draw_hill,
    draw_range,
    draw_river,
    draw_sky,
    draw_sun,
)
from tools.drawing.light import NOON
from tools.drawing.paper import LANDSCAPE, Canvas
from tools.drawing.shapes import Point, blob, disc, polygon, sample_curve

SUMMIT = (1280.0, 560.0)
SQUASH = 0.6
VALLEYS = (math.radians(162), math.radians(90), math.radians(18))
STEPS = 180
STREAMS: tuple[tuple[Point, ...], ...] = (
    (
        (850, 655),
        (700, 640),
        (550, 605),
        (400, 650),
        (380, 760),
        (520, 840),
        (560, 950),
        (420, 1040),
        (200, 1020),
        (40, 1080),
        (-160, 1230),
    ),
    (
        (1290, 930),
        (1370, 990),
        (1350, 1070),
        (1220, 1110),
        (1130, 1170),
        (1170, 1260),
        (1310, 1320),
        (1330, 1420),
        (1220, 1560),
    ),
    (
        (1710, 645),
        (1850, 630),
        (2000, 585),
        (2150, 620),
        (2190, 730),
        (2080, 830),
        (2060, 940),
        (2190, 1020),
        (2390, 1000),
        (2540, 1060),
        (2720, 1220),
    ),
)
KNOLLS = (
    (210, 330, 210, "#86b56a"),
    (470, 190, 130, "#9cc47c"),
    (2330, 340, 220, "#86b56a"),
    (2080, 200, 120, "#9cc47c"),
    (800, 1080, 150, "#7fae5f"),
    (1730, 1060, 190, "#7fae5f"),
    (140, 800, 130, "#8dbb68"),
    (2440, 800, 110, "#8dbb68"),
    (690, 1330, 220, "#6f9f55"),
    (1830, 1340, 170, "#6f9f55"),
)


def gap(first: float, second: float) -> float:
    """The angle between two directions, in radians."""
    return abs((first - second + math.pi) % math.tau - math.pi)


def trace_ring(radius: float, lift: float, bumps: list[tuple[int, float, float]], valley: float) -> list[Point]:
    """One contour of the mountain, seen aslant from above; `valley` is how deep the three streams notch it."""
    points = []
    for i in range(STEPS):
        angle = i * math.tau / STEPS
        reach = 1 + sum(size * math.sin(count * angle + start) for count, start, size in bumps)
        reach -= sum(valley * math.exp(-((gap(angle, v) / 0.16) ** 2)) for v in VALLEYS)
        points.append(
            (SUMMIT[0] + radius * reach * math.cos(angle), SUMMIT[1] + radius * reach * math.sin(angle) * SQUASH - lift)
        )
    return points


def draw_contours(c: Canvas) -> list[list[Point]]:
    """The snow mountain as a stack of contour sheets. Returns each valley's line from the ice down."""
    colours = (
        "#93bd72",
        "#7db27c",
        "#66a58b",
        "#5d9aa0",
        "#7fb0b6",
        "#a9cbcf",
        "#d8e7e8",
        "#f4f7f6",
        "#ffffff",
        "#ffffff",
    )
    bumps = [(k, c.rng.uniform(0, math.tau), 0.24 / k) for k in (4, 5, 7, 11, 17)]
    lines: list[list[Point]] = [[] for _ in VALLEYS]
    for i, colour in enumerate(colours):
        part = i / (len(colours) - 1)
        ring = trace_ring(600 * (1 - part) ** 0.92 + 40, 14 * i + 190 * part * part, bumps, 0.3 * (1 - part) + 0.06)
        path = polygon(ring)
        c.sheet(path, lighten(colour, 0.16), darken(colour, 0.06), depth=40 - 12 * part, rim=0.45)
        with c.clipped(path):
            shade_ridges(c, ring, colour)
        if i < 7:
            for line, valley in zip(lines, VALLEYS, strict=True):
                line.insert(0, ring[round(valley / math.tau * STEPS) % STEPS])
    return lines


def shade_ridges(c: Canvas, ring: list[Point], colour: str) -> None:
    """Dark right-hand flanks between each ridge and the valley that follows it."""
    x, y = SUMMIT[0], sum(p[1] for p in ring) / len(ring)
    far = [math.hypot(p[0] - x, (p[1] - y) / SQUASH) for p in ring]
    for i in range(STEPS):
        window = [far[(i + k) % STEPS] for k in range(-5, 6)]
        if far[i] == max(window):
            side = -1 if math.sin(i * math.tau / STEPS) > 0 else 1
            flank = [ring[(i + side * k) % STEPS] for k in range(9)]
            start = (x + (ring[i][0] - x) * 0.3, y + (ring[i][1] - y) * 0.3)
            c.wash(polygon([start, *flank]), darken(colour, 0.35), 0.22)


def draw_plateau(c: Canvas) -> None:
    """Terraces of grassland below the mountain, lower and warmer towards the viewer."""
    c.sheet(polygon([(-50, -50), (2610, -50), (2610, 1490), (-50, 1490)]), "#bcd79a", "#8dbb68", depth=0, rim=0)
    for i, (base, colour) in enumerate(((300, "#b4d394"), (560, "#a8cc86"), (830, "#98c277"), (1110, "#86b568"))):
        points = [(x, base + c.rng.uniform(-70, 70) + 120 * math.sin(x / 520 + i * 1.9)) for x in range(0, 2700, 430)]
        draw_hill(c, points, (lighten(colour, 0.12), darken(colour, 0.05)), soft=26, depth=24)


def draw_knoll(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    """A low hill as three contours seen from above."""
    start = c.rng.uniform(0, math.tau)
    for i in range(3):
        r = size * (1 - i * 0.3)
        ring = [
            (
                x + r * (1 + 0.16 * math.sin(3 * a + start)) * math.cos(a),
                y + r * 0.5 * (1 + 0.14 * math.sin(2 * a + start)) * math.sin(a) - i * size * 0.1,
            )
            for a in (k * math.tau / 48 for k in range(48))
        ]
        c.sheet(polygon(ring), lighten(colour, 0.1 + 0.14 * i), mix(colour, "#4f8a4e", 0.15), depth=14, rim=0.35)


def draw_stream(c: Canvas, course: list[Point], widths: tuple[float, ...]) -> None:
    """One river, widening from its first point to its last."""
    draw_river(c, sample_curve(course, 8), widths, ("#e4f4f4", "#3f97ad"), bank="#f3f0dc", ripples=30)


def draw_lakes(c: Canvas) -> None:
    """Small tarns strewn over the grassland."""
    for x, y, size in (
        (900, 1230, 46),
        (1560, 1210, 58),
        (640, 450, 40),
        (1960, 420, 50),
        (250, 560, 44),
        (2330, 620, 34),
        (1500, 1370, 36),
        (960, 1390, 30),
    ):
        start = c.rng.uniform(0, math.tau)
        ring = [
            (
                x + size * (1 + 0.2 * math.sin(2 * a + start)) * math.cos(a),
                y + size * 0.5 * (1 + 0.15 * math.sin(3 * a + start)) * math.sin(a),
            )
            for a in (k * math.tau / 40 for k in range(40))
        ]
        c.sheet(polygon([(x + (u - x) * 1.16, y + (v - y) * 1.2) for u, v in ring]), "#f3f0dc", depth=8)
        c.sheet(polygon(ring), "#bfe2e6", "#4a9fb2", depth=0, rim=0.4)


def draw_eagle_above(c: Canvas, x: float, y: float, span: float) -> None:
    """An eagle seen from above, its shadow far below it."""
    wing = [(0, -9), (14, -16), (34, -17), (50, -6), (44, -5), (49, 1), (41, 0), (44, 6), (35, 3), (20, 4), (8, 8)]
    body = [(0, -20), *wing[1:], (5, 18), (9, 30), (-9, 30), (-5, 18), *[(-u, v) for u, v in reversed(wing[1:])]]
    with c.at(x + span * 0.35, y + span * 0.75, span / 115, turn=24):
        c.wash(blob(body, 4), "#173b2c", 0.2)
    with c.at(x, y, span / 100, turn=24):
        c.sheet(blob(body, 4), "#6b452c", "#3a2418")
        for side in (-1, 1):
            c.sheet(
                blob(
                    [
                        (side * 5, -10),
                        (side * 16, -13),
                        (side * 32, -13),
                        (side * 38, -8),
                        (side * 20, -4),
                        (side * 7, -1),
                    ],
                    5,
                ),
                "#9a6a3f",
                "#744a2c",
                depth=3,
            )
        c.sheet(blob([(-3, 20), (3, 20), (7, 29), (-7, 29)], 5), "#efe3c8", "#d9c49a", depth=2)
        c.sheet(disc(0, -17, 4.6), "#efe3c8", "#cfb58a", depth=3)
        c.sheet(polygon([(-1.6, -21), (1.6, -21), (0, -25)]), "#d79a2b", depth=0)


@picture("pictures/water-tower/three-streams")
def draw_three_streams() -> Canvas:
    """Three rivers from one snow mountain, seen from above."""
    c = Canvas(LANDSCAPE, NOON, 67)
    draw_plateau(c)
    draw_lakes(c)
    for x, y, size, colour in KNOLLS:
        draw_knoll(c, x, y, size, colour)
    valleys = draw_contours(c)
    for valley, course in zip(valleys, STREAMS, strict=True):
        steep = valley if valley[0][0] == valley[-1][0] or abs(valley[-1][0] - SUMMIT[0]) < 60 else valley[:-3]
        draw_stream(c, [*steep, *course], (5, 12, 20, 32, 46, 58, 70, 86))
    for x, y, wide in ((330, 470, 360), (1900, 210, 380), (1560, 820, 300)):
        draw_curl_cloud(c, x, y, wide)
    draw_eagle_above(c, 905, 840, 190)
    return c


def draw_sun_fields(c: Canvas) -> None:
    """Three slopes of panel rows, the nearer the larger, with a path for the sheep between them."""
    for y, left, right, width, bow in ((760, 1130, 2250, 74, -18), (806, 1060, 2330, 88, -20)):
        draw_panel_row(c, left, right, y, width, bow)
    edge = draw_hill(c, [(0, 850), (500, 790), (1100, 845), (1700, 905), (2560, 850)], ("#a9cc78", "#7fb05c"), 24)
    for y, left, right, width, bow in ((880, -30, 820, 112, 14), (945, -80, 900, 136, 18)):
        draw_panel_row(c, left, right, y, width, bow)
    draw_panel_row(c, 1560, 2640, 975, 140, 12)
    draw_panel_row(c, 1470, 2700, 1062, 172, 14)
    assert edge


@picture("pictures/water-tower/sun-power")
def draw_sun_power() -> Canvas:
    """Rows of solar panels and wind turbines on the grassland, sheep between."""
    c = Canvas(LANDSCAPE, NOON, 64)
    draw_sky(c)
    draw_sun(c, 1500, 330, 120)
    draw_cloud(c, 240, 230, 520)
    draw_cloud(c, 1880, 180, 460)
    draw_range(
        c,
        [
            (-60, 600),
            (220, 470),
            (480, 590),
            (820, 420),
            (1150, 580),
            (1500, 520),
            (1850, 400),
            (2200, 560),
            (2620, 470),
        ],
        NOON.peaks[1],
        0.55,
    )
    draw_hill(c, [(0, 640), (500, 600), (1100, 670), (1800, 610), (2560, 650)], NOON.hills[1], 22)
    for x, y, height, turn in ((420, 640, 230, 12), (700, 640, 260, 48), (1960, 640, 240, 80), (2260, 650, 290, 25)):
        draw_turbine(c, x, y, height, turn)
    draw_hill(c, [(0, 740), (600, 720), (1300, 690), (1900, 700), (2560, 720)], NOON.hills[2], 26)
    draw_turbine(c, 1010, 790, 470, 20)
    draw_sun_fields(c)
    draw_turbine(c, 1330, 1010, 700, 62)
    draw_hill(c, [(0, 1080), (700, 1150), (1400, 1120), (2560, 1180)], ("#6fa954", "#3f8045"), 30)
    draw_hill(c, [(0, 1330), (900, 1300), (1700, 1370), (2560, 1310)], NOON.hills[4], 34)
    draw_flowers(c, (80, 1200, 2480, 1300), 60, ("#f5efe0", "#e8b23a", "#c0473f"), 9)
    for x in range(60, 2560, 190):
        draw_grass(c, x + c.rng.uniform(-60, 60), 1420, c.rng.uniform(60, 110), "#3f7a45")
    for x, y, size, flip in (
        (300, 1330, 120, False),
        (560, 1370, 150, True),
        (1180, 1330, 130, False),
        (1500, 1385, 170, True),
        (2080, 1350, 150, False),
        (900, 1240, 90, False),
        (1790, 1250, 100, True),
    ):
        draw_sheep(c, x, y, size, flip)
    return c
