"""Draws the hall's pictures again: python -m tools.drawing [NAME...] [--out assets] [--sheet FILE.png].

NAME is a picture (pictures/rivers/yaks) or any part of its name (rivers); none draws all. Needs the packages of
tools/drawing/requirements.txt. With --png a PNG is written beside each JPEG, to look at.
"""

import argparse
import sys
import time
from pathlib import Path

from PIL import Image

from tools.drawing.exhibits import find_pictures

CELL = (640, 640)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.drawing", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--out", type=Path, default=Path("assets"))
    parser.add_argument("--sheet", type=Path, help="also write a contact sheet of what was drawn")
    parser.add_argument("--png", action="store_true", help="also write PNGs")
    return parser.parse_args()


def draw_all(names: list[str], out: Path, png: bool) -> list[Image.Image]:
    """Draws every picture that matches, prints a line each, returns them small."""
    small = []
    for name, draw in sorted(find_pictures().items()):
        if names and not any(part in name for part in names):
            continue
        began = time.monotonic()
        canvas = draw()
        size = canvas.save(out / f"{name}.jpg")
        print(f"{name}.jpg  {size / 1000:.0f} KB  {time.monotonic() - began:.1f} s")
        image = Image.open(out / f"{name}.jpg")
        if png:
            image.save(out / f"{name}.png")
        image.thumbnail(CELL)
        small.append(image)
    return small


def write_sheet(small: list[Image.Image], path: Path) -> None:
    """A contact sheet, three to a row."""
    tallest = max(image.height for image in small) + 16
    rows = -(-len(small) // 3)
    sheet = Image.new("RGB", (3 * (CELL[0] + 16), rows * tallest), "#f4efe6")
    for i, image in enumerate(small):
        sheet.paste(image, (i % 3 * (CELL[0] + 16) + 8, i // 3 * tallest + 8))
    sheet.save(path)


def main() -> int:
    arguments = read_arguments()
    small = draw_all(arguments.names, arguments.out, arguments.png)
    if not small:
        print("no picture of that name", file=sys.stderr)
        return 1
    if arguments.sheet:
        write_sheet(small, arguments.sheet)
    return 0


if __name__ == "__main__":
    sys.exit(main())
