"""Posters: what is shown while nobody is there."""

from tools.drawing.animals import draw_yak
from tools.drawing.buildings import draw_prayer_flags, draw_tent
from tools.drawing.exhibits import picture
from tools.drawing.exhibits.rivers import draw_ring
from tools.drawing.land import draw_flowers, draw_river, draw_stars
from tools.drawing.light import DAWN, NIGHT, NOON
from tools.drawing.paper import PORTRAIT, Canvas
from tools.drawing.people import HERDER, HERDSWOMAN, PUPIL, draw_person
from tools.drawing.scene import open_land


@picture("posters/night-sky")
def draw_night_sky() -> Canvas:
    """The milky way over lit tents."""
    c, _ = open_land(NIGHT, 91, horizon=0.62, near=0.8, hills=3, clouds=0, height=0.22)
    draw_stars(c, 420, 760, milky=True)
    for x, y, w, kind in ((700, 1160, 420, "black"), (1500, 1120, 330, "white"), (2020, 1080, 240, "dome")):
        c.glow(x, y - w * 0.15, w * 0.9, "#ffbe63", 0.6)
        draw_tent(c, x, y, w, kind)
    c.glow(1120, 1230, 260, "#ff9c4a", 0.8)
    for x, look, flip in ((960, HERDER, False), (1120, PUPIL, False), (1280, HERDSWOMAN, True)):
        draw_person(c, x, 1280, 250, look, "sit", flip)
    return c


@picture("posters/rivers-portrait")
def draw_rivers_portrait() -> Canvas:
    """The river from the mountains to our feet, upright."""
    c, _ = open_land(DAWN, 95, PORTRAIT, horizon=0.42, near=0.66, sun=(0.6, 0.17, 150), hills=4, height=0.2)
    draw_river(
        c,
        [(860, 1250), (600, 1330), (960, 1460), (480, 1640), (900, 1900), (620, 2220), (760, 2700)],
        [10, 28, 64, 120, 200, 300, 420],
        ripples=30,
    )
    draw_tent(c, 1160, 1500, 240, "black")
    draw_yak(c, 300, 1560, 150)
    draw_yak(c, 1190, 1830, 220, True)
    draw_flowers(c, (0, 2000, 500, 2500), 40, ("#f6f0e0", "#e3b53a", "#c85a7a"), 16)
    return c


@picture("posters/festival-portrait")
def draw_festival_portrait() -> Canvas:
    """A ring of dancers under prayer flags, upright."""
    c, _ = open_land(NOON, 97, PORTRAIT, horizon=0.4, near=0.52, sun=(0.3, 0.16, 130), hills=3, height=0.2)
    for i in range(6):
        draw_tent(c, 100 + i * 260, 1330 + 20 * (i % 2), 230, ("dome", "white")[i % 2])
    for y in (700, 860, 1020):
        draw_prayer_flags(c, (-20, y), (1460, y - 60), 120, 50)
    draw_ring(c, 720, 1800, 520, 210, 400, 11)
    draw_flowers(c, (0, 2100, 1440, 2500), 60, ("#f6f0e0", "#e3b53a", "#c85a7a"), 16)
    return c
