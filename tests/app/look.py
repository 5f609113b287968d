"""Waits until enough of the screen has a colour, as a process of its own: `look.py RRGGBB SHARE` prints its middle."""

import sys
import time

from PySide6.QtGui import QColor, QGuiApplication, QImage

PATIENCE = 30.0  # seconds
STEP = 4  # every fourth pixel is enough
NEAR = 40


def find_colour(image: QImage, wanted: QColor) -> tuple[float, int, int]:
    """The share of the picture that has the colour, and the middle of it."""
    found = [
        (x, y)
        for y in range(0, image.height(), STEP)
        for x in range(0, image.width(), STEP)
        if _is_near(image.pixelColor(x, y), wanted)
    ]
    share = len(found) * STEP * STEP / (image.width() * image.height())
    middle = sorted(found)[len(found) // 2] if found else (0, 0)
    return share, *middle


def _is_near(seen: QColor, wanted: QColor) -> bool:
    differences = (seen.red() - wanted.red(), seen.green() - wanted.green(), seen.blue() - wanted.blue())
    return max(map(abs, differences)) < NEAR


def main() -> int:
    application = QGuiApplication(["look"])
    wanted, least = QColor(f"#{sys.argv[1]}"), float(sys.argv[2])
    until = time.monotonic() + PATIENCE
    share = 0.0
    while time.monotonic() < until:
        application.processEvents()
        image = application.primaryScreen().grabWindow(0).toImage()
        share, x, y = find_colour(image, wanted)
        if share >= least:
            print(x, y)
            return 0
    print(f"only {share:.3f} of the screen has #{sys.argv[1]}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
