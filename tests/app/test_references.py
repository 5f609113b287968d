"""The main screens look as they did when somebody last decided how they look."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QGuiApplication

from tests.app.references import FOLDER, ROOT, SHAPES, STOPS, draw

BLOCK = 24  # pixels
MOST = 14.0  # of 255, mean of a block: less than a button that moved, more than another hinting of letters


def measure_change(one: Image.Image, other: Image.Image) -> float:
    """The largest mean difference of a block, 0 to 255; 255 where the sizes differ."""
    if one.size != other.size:
        return 255.0
    change = ImageChops.difference(one, other).convert("L")
    across, down = (-(-side // BLOCK) for side in change.size)
    blocks = (
        change.crop((x * BLOCK, y * BLOCK, (x + 1) * BLOCK, (y + 1) * BLOCK))
        for x in range(across)
        for y in range(down)
    )
    return max(ImageStat.Stat(block).mean[0] for block in blocks)


@pytest.mark.parametrize("size", SHAPES, ids=str)
def test_the_main_screens_look_as_decided(application: QGuiApplication, size: tuple[int, int]) -> None:
    seen = dict(draw(size, SHAPES[size]))
    assert len(seen) == len(STOPS)
    kept = ROOT / "build" / "references"
    changed = {}
    for name, picture in seen.items():
        with Image.open(FOLDER / f"{name}.jpg") as wanted:
            change = measure_change(picture, wanted.convert("RGB"))
        if change > MOST:
            kept.mkdir(parents=True, exist_ok=True)
            picture.save(kept / f"{name}.png")
            changed[name] = round(change, 1)
    assert changed == {}, f"look at {kept}; if it is meant so: python -m tests.app.references"


def test_a_moved_button_is_a_change(tmp_path: Path) -> None:
    with Image.open(next(FOLDER.glob("home-*.jpg"))) as kept:
        moved = kept.convert("RGB")
    button = moved.crop((10, 200, 90, 230))
    moved.paste(button, (10, 208))
    with Image.open(next(FOLDER.glob("home-*.jpg"))) as kept:
        assert measure_change(moved, kept.convert("RGB")) > MOST
