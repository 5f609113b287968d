"""Figures of cut paper: people in robes, coats and vests, standing, sitting, dancing; seen from the front or behind."""

from collections.abc import Sequence
from dataclasses import dataclass

from tools.drawing.colour import Colour, darken, lighten
from tools.drawing.paper import Canvas
from tools.drawing.shapes import Point, blob, box, disc, overlap, polygon, polyline, ribbon, union


@dataclass(frozen=True)
class Look:
    """What somebody wears; an empty colour leaves the thing out. `hat` is fur, helmet, cap, scarf or ""."""

    robe: Colour
    trim: Colour = "#b98a3b"
    sash: Colour = "#a3231c"
    hair: Colour = "#2b1d18"
    hat: str = ""
    hat_colour: Colour = "#7a4a2b"
    vest: Colour = ""
    apron: bool = False
    skin: Colour = "#c98d63"
    short: bool = False


HERDER = Look("#6b3a2a", "#e2c48a", "#c4572f", hat="fur")
HERDSWOMAN = Look("#2d4a6b", "#c9a24f", "#a3231c", apron=True, hat="scarf", hat_colour="#a3231c")
PUPIL = Look("#2f6f9c", "#ffffff", "#2f6f9c", short=True, skin="#d6a078")
ELDER = Look("#4b4038", "#b98a3b", "#7c1914", hair="#d9d4cc", hat="fur", hat_colour="#4a2e20")
ELDER_WOMAN = Look("#54334a", "#c9a24f", "#1f7a78", hair="#d9d4cc", apron=True, hat="scarf", hat_colour="#1f7a78")
VOLUNTEER = Look("#3c4a5c", "#ffffff", "#3c4a5c", vest="#c8281f", hat="cap", hat_colour="#c8281f", short=True)
OFFICIAL = Look("#2b3442", "#e8e2d6", "#2b3442", short=True)
WORKER = Look("#d98a2b", "#f3e3b0", "#5a4632", hat="helmet", hat_colour="#f0c23a", short=True)
NURSE = Look("#f4f4f0", "#bcd6d6", "#dfe9e8", hat="cap", hat_colour="#ffffff", short=True)
DANCER_RED = Look("#a3231c", "#e3c98f", "#1f7a78", apron=True)
DANCER_BLUE = Look("#1f5f7a", "#e3c98f", "#d98a2b", apron=True)
DANCER_GREEN = Look("#2c6e4f", "#f0dcae", "#a3231c", hat="fur")
CROWD = (HERDER, HERDSWOMAN, ELDER, DANCER_BLUE, PUPIL, ELDER_WOMAN, DANCER_GREEN, OFFICIAL)

_ARMS: dict[str, tuple[tuple[Point, ...], tuple[Point, ...]]] = {
    "stand": (((-12, -74), (-18, -58), (-17, -42)), ((12, -74), (18, -58), (17, -42))),
    "walk": (((-12, -74), (-21, -60), (-25, -47)), ((12, -74), (17, -58), (24, -46))),
    "raise": (((-12, -74), (-18, -58), (-17, -42)), ((12, -74), (22, -88), (25, -108))),
    "cheer": (((-12, -74), (-22, -88), (-25, -108)), ((12, -74), (22, -88), (25, -108))),
    "hold": (((-12, -74), (-18, -60), (-5, -57)), ((12, -74), (18, -60), (5, -57))),
    "point": (((-12, -74), (-18, -58), (-17, -42)), ((12, -74), (24, -73), (38, -77))),
    "reach": (((-8, -74), (10, -70), (26, -66)), ((12, -74), (22, -66), (34, -62))),
    "dance": (((-12, -74), (-28, -84), (-42, -98)), ((12, -74), (28, -66), (42, -58))),
    "ride": (((-10, -74), (4, -60), (20, -56)), ((12, -74), (18, -62), (26, -56))),
}


def draw_person(
    c: Canvas, x: float, y: float, height: float, look: Look, pose: str = "stand", flip: bool = False
) -> None:
    """Somebody whose feet (or seat) are at (x, y); `height` is that of the standing figure.

    Poses: stand, walk, raise, cheer, hold, point, reach, dance, ride, back, walk-back, sit, sit-back.
    """
    with c.at(x, y, height / 100, flip=flip):
        if pose.startswith("sit"):
            _draw_seated(c, look, behind=pose == "sit-back")
            return
        behind = pose.endswith("back")
        if pose != "ride":
            _draw_boots(c, 7 if pose.startswith(("walk", "dance")) else 0)
        arms = _ARMS["stand" if pose == "back" else "walk" if pose == "walk-back" else pose]
        if behind:
            _draw_arms(c, look, arms, pose)
        _draw_robe(c, look, -52 if pose == "ride" else -30 if look.short else -7, behind)
        if not behind:
            _draw_arms(c, look, arms, pose)
        _draw_head(c, look, -88, behind)


def _draw_boots(c: Canvas, apart: float) -> None:
    for side in (-1, 1):
        x = side * (6 + apart)
        c.sheet(ribbon([(side * 6, -34), (x, -4)], [9, 8], 4), "#3a2a22", "#241913", depth=3)
        c.sheet(blob([(x - 5, -6), (x + 6, -6), (x + 9, -1), (x + 4, 1), (x - 5, 1)], 5), "#2a1d17", depth=3)


def _draw_robe(c: Canvas, look: Look, hem: float, behind: bool) -> None:
    spread = 13 if hem < -20 else 20
    body = blob(
        [
            (-6, -80),
            (6, -80),
            (14, -75),
            (14, -52),
            (spread, hem),
            (0, hem + 3),
            (-spread, hem),
            (-14, -52),
            (-14, -75),
        ],
        5,
    )
    c.sheet(body, lighten(look.robe, 0.1), darken(look.robe, 0.18))
    with c.clipped(body):
        c.wash(polygon([(3, -82), (24, -82), (26, 5), (7, 5)]), "#1a1210", 0.13)
        if hem > -20:
            c.sheet(box(-30, hem - 4, 60, 8), look.trim, depth=0, rim=0)
        if not behind and not look.vest:
            c.sheet(
                ribbon([(-5, -82), (2, -66), (12, -52)], [5, 5, 5], 5, round_ends=False), look.trim, depth=2, rim=0.2
            )
        c.sheet(box(-22, -53, 44, 7), look.sash, darken(look.sash, 0.15), depth=2)
        if look.apron and not behind:
            _draw_apron(c, hem)
    if look.vest:
        vest = blob([(-6, -80), (6, -80), (14, -76), (14.5, -50), (13, -41), (-13, -41), (-14.5, -50), (-14, -76)], 4)
        c.sheet(vest, lighten(look.vest, 0.12), darken(look.vest, 0.1), depth=4)
        if not behind:
            c.line(polyline([(0, -78), (0, -42)]), "#fff1d8", 1.2)
            c.sheet(disc(7, -66, 2.2), "#f0c04a", depth=0)
        else:
            c.sheet(box(-9, -67, 18, 2.4, 1), "#fff1d8", depth=0, rim=0)


def _draw_apron(c: Canvas, hem: float) -> None:
    c.sheet(polygon([(-9, -46), (9, -46), (11, hem - 2), (-11, hem - 2)]), "#e9d9b0", depth=2)
    rows = ("#a3231c", "#d98a2b", "#1f7a78", "#e3c98f", "#2d4a6b", "#c4572f")
    for i in range(8):
        c.sheet(box(-11, -44 + i * 4.6, 22, 2.6), rows[i % len(rows)], depth=0, rim=0)


def _draw_arms(c: Canvas, look: Look, arms: tuple[tuple[Point, ...], tuple[Point, ...]], pose: str) -> None:
    sleeve = look.robe if not look.vest else "#e9e4da"
    for points in arms:
        end = points[-1]
        if pose == "dance":
            (x0, y0), (x1, y1) = points[-2], end
            tip = (x1 + (x1 - x0) * 1.5, y1 + abs(x1 - x0) * 1.0)
            c.sheet(
                ribbon([end, (x1 + (x1 - x0) * 0.9, y1 + (y1 - y0) * 0.7), tip], [8, 8, 5], 8),
                "#fbf3e2",
                "#e8d9ba",
                depth=4,
            )
        c.sheet(ribbon(points, [10, 10, 9], 6), lighten(sleeve, 0.16), darken(sleeve, 0.08), depth=4)
        c.sheet(disc(*end, 4.6), look.trim, depth=2)
        if pose != "dance":
            c.sheet(disc(end[0] * 1.05, end[1] + (3 if end[1] > -70 else -3), 3.7), look.skin, depth=2)


def _draw_head(c: Canvas, look: Look, y: float, behind: bool) -> None:
    face = disc(0, y, 9, 9.6)
    c.sheet(box(-4, y + 5, 8, 7, 3), darken(look.skin, 0.12), depth=2)
    c.sheet(face, lighten(look.skin, 0.12), look.skin, depth=4)
    if behind:
        c.sheet(
            union(overlap(face, box(-12, y - 12, 24, 18)), disc(0, y, 8.6)), look.hair, darken(look.hair, 0.2), depth=0
        )
        if look.apron:
            for side in (-1, 1):
                c.sheet(
                    ribbon([(side * 3, y + 5), (side * 4, y + 20), (side * 3, y + 34)], [4, 3.4, 2], 5),
                    look.hair,
                    depth=2,
                )
    else:
        c.sheet(overlap(face, box(-12, y - 12, 24, 7.5)), look.hair, depth=0, rim=0)
        for side in (-1, 1):
            c.sheet(disc(side * 3.4, y + 0.6, 0.95), "#241a14", depth=0, rim=0)
            c.wash(disc(side * 5.2, y + 3.4, 2), "#c8473a", 0.4)
        c.line(polyline([(-1.6, y + 5.2), (0, y + 5.8), (1.6, y + 5.2)]), "#7c3a28", 0.8)
    _draw_hat(c, look, y)


def _draw_hat(c: Canvas, look: Look, y: float) -> None:
    colour = look.hat_colour
    if look.hat == "fur":
        c.sheet(
            blob([(-8, y - 5), (-7, y - 15), (0, y - 18), (7, y - 15), (8, y - 5)], 6),
            lighten(colour, 0.1),
            colour,
            depth=3,
        )
        c.sheet(
            blob([(-12, y - 4), (-9, y - 9), (0, y - 10), (9, y - 9), (12, y - 4), (0, y - 3)], 6),
            "#c99a5b",
            "#9c6f3c",
            depth=3,
        )
    elif look.hat == "helmet":
        c.sheet(
            blob([(-10, y - 4), (-9, y - 12), (0, y - 16), (9, y - 12), (10, y - 4)], 6),
            lighten(colour, 0.2),
            colour,
            depth=3,
        )
        c.sheet(box(-12, y - 6, 24, 3, 1.5), colour, depth=2)
    elif look.hat == "cap":
        c.sheet(
            blob([(-9, y - 4), (-8, y - 11), (0, y - 14), (8, y - 11), (9, y - 4)], 6),
            lighten(colour, 0.1),
            colour,
            depth=3,
        )
        c.sheet(box(-2, y - 6, 14, 3, 1.5), darken(colour, 0.1), depth=2)
    elif look.hat == "scarf":
        c.sheet(
            blob([(-10, y - 2), (-9, y - 10), (0, y - 13), (9, y - 10), (10, y - 2), (0, y - 6)], 6),
            lighten(colour, 0.1),
            colour,
            depth=3,
        )


def _draw_seated(c: Canvas, look: Look, behind: bool) -> None:
    body = blob(
        [
            (-6, -46),
            (6, -46),
            (14, -40),
            (16, -20),
            (30, -6),
            (26, 1),
            (0, 2),
            (-26, 1),
            (-30, -6),
            (-16, -20),
            (-14, -40),
        ],
        5,
    )
    c.sheet(body, lighten(look.robe, 0.1), darken(look.robe, 0.18))
    with c.clipped(body):
        c.wash(polygon([(3, -50), (34, -50), (34, 5), (8, 5)]), "#1a1210", 0.13)
        c.sheet(box(-24, -21, 48, 6), look.sash, depth=2)
        if not behind:
            c.sheet(
                ribbon([(-5, -48), (2, -34), (11, -20)], [5, 5, 5], 5, round_ends=False), look.trim, depth=2, rim=0.2
            )
        if look.vest:
            c.sheet(box(-15, -50, 30, 33, 5), look.vest, darken(look.vest, 0.1), depth=3)
    if not behind:
        for side in (-1, 1):
            c.sheet(
                ribbon([(side * 12, -40), (side * 17, -24), (side * 5, -12)], [9, 9, 8], 6),
                lighten(look.robe, 0.16),
                look.robe,
                depth=3,
            )
            c.sheet(disc(side * 4, -11, 3.6), look.skin, depth=2)
    _draw_head(c, look, -54, behind)


def draw_crowd_back(
    c: Canvas, edge: Sequence[Point], height: float, looks: Sequence[Look] = CROWD, seated: bool = False
) -> None:
    """People seen from behind, one at each point of `edge`, of slightly different sizes and looks."""
    for number, (x, y) in enumerate(edge):
        size = height * c.rng.uniform(0.9, 1.06)
        look = looks[(number * 3 + c.rng.randrange(2)) % len(looks)]
        draw_person(
            c,
            x,
            y,
            size * (0.8 if look is PUPIL else 1),
            look,
            "sit-back" if seated else "back",
            flip=c.rng.random() < 0.5,
        )
