"""The film's pictures: slow moves over stills, one fading into the next."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from tools.film.shots import Shot

SIZE = (1280, 720)
RATE = 25  # frames a second
FADE = 0.8  # seconds from one picture to the next
EDGE = 1.0  # seconds from black and to black


def draw_frames(shots: Sequence[Shot], assets: Path) -> Iterator[Image.Image]:
    """Every frame of the film in order, RGB."""
    stills = {shot.picture: Image.open(assets / shot.picture).convert("RGB") for shot in shots}
    length = shots[-1].shown[1]
    black = Image.new("RGB", SIZE)
    for number in range(round(length * RATE)):
        at = number / RATE
        shown = next(n for n, shot in enumerate(shots) if at < shot.shown[1])
        frame = _view(shots[shown], stills, at)
        if shown + 1 < len(shots) and shots[shown + 1].picture != shots[shown].picture:
            share = (at - shots[shown].shown[1] + FADE) / FADE
            if share > 0:
                frame = Image.blend(frame, _view(shots[shown + 1], stills, at), _ease(share))
        light = min(1.0, at / EDGE, (length - at) / EDGE)
        yield frame if light >= 1 else Image.blend(black, frame, _ease(light))


def _view(shot: Shot, stills: dict[str, Image.Image], at: float) -> Image.Image:
    still = stills[shot.picture]
    start, end = shot.shown
    share = (at - start + FADE) / (end - start + FADE)
    x, y, width = (a + (b - a) * share for a, b in zip(shot.first, shot.last, strict=True))
    wide, high = width * still.width / 2, width * still.width / 2 * SIZE[1] / SIZE[0]
    middle_x = min(max(x * still.width, wide), still.width - wide)
    middle_y = min(max(y * still.height, high), still.height - high)
    box = (middle_x - wide, middle_y - high, middle_x + wide, middle_y + high)
    return still.resize(SIZE, Image.Resampling.BICUBIC, box=tuple(max(0.0, edge) for edge in box))


def _ease(share: float) -> float:
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)
