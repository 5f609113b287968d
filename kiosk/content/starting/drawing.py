"""The two pictures of the starter hall: ranges of mountains in the colours of the program, drawn with Pillow."""

import math
import random
from pathlib import Path

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 3840, 2160
STEP = 16
Colour = str
_MORNING = ("#F3E3C8", "#C8553D", ("#E9D3AE", "#CFC2A0", "#8FB0A3", "#3F8A84", "#1C5A5B"))
_EVENING = ("#20384A", "#E7C27A", ("#3A5566", "#33495C", "#2A3A4E", "#23293C", "#181A28"))


def draw_morning(file: Path) -> None:
    """Writes a landscape at sunrise as a JPEG, 3840 by 2160 pixels."""
    _draw(file, *_MORNING, disc=(2760, 640, 250), seed=7)


def draw_evening(file: Path) -> None:
    """Writes a landscape by moonlight as a JPEG, 3840 by 2160 pixels."""
    _draw(file, *_EVENING, disc=(1050, 520, 170), seed=12)


def _draw(
    file: Path, sky: Colour, light: Colour, ranges: tuple[Colour, ...], *, disc: tuple[int, int, int], seed: int
) -> None:
    chance = random.Random(seed)
    image = Image.new("RGB", (WIDTH, HEIGHT), sky)
    draw = ImageDraw.Draw(image)
    x, y, radius = disc
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), light)
    for number, colour in enumerate(ranges):
        base = 860 + number * 260
        ridge = _make_ridge(chance, base, 330 - number * 48)
        draw.polygon([(0, HEIGHT), *ridge, (WIDTH, HEIGHT)], colour)
    image.save(file, "JPEG", quality=88, optimize=True)


def _make_ridge(chance: random.Random, base: int, rise: int) -> list[tuple[int, int]]:
    """A line of peaks from left to right: waves folded upwards, so that peaks are sharp and valleys round."""
    waves = [(rise / 2**n, (1.5 + chance.random()) * 2**n, chance.random() * math.tau) for n in range(5)]
    return [
        (
            x,
            round(
                base
                - sum(high * (1 - 2 * abs(math.sin(x / WIDTH * math.pi * often + turn))) for high, often, turn in waves)
                / 2
            ),
        )
        for x in range(0, WIDTH + STEP, STEP)
    ]
