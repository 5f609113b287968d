"""The main screens as they are meant to look; python -m tests.app.references draws the kept pictures anew."""

import os
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize, Qt

from kiosk.app import App, make_application
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock, plan_tour
from kiosk.tour import settle

ROOT = Path(__file__).parent.parent.parent
FOLDER = Path(__file__).parent / "references"
STOPS = (
    "posters",
    "home",
    "rivers",
    "yaks",
    "told",
    "picture",
    "sources",
    "shelf",
    "story",
    "learn",
    "lesson",
    "question",
)
SHAPES = {(1920, 1080): "zh-Hans", (1080, 1920): "bo"}
LONG_SIDE = 480  # pixels of a stored picture


def draw(size: tuple[int, int], language: str) -> Iterator[tuple[str, Image.Image]]:
    """Each main screen of the sample hall, small."""
    reading, clock = read_hall(ROOT), TurnedClock()
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, STILL, clock, Silence())
    window = app.show(QSize(*size))
    for stop in plan_tour(reading.hall, language):
        if stop.name.startswith("film"):
            continue
        stop.go(app, clock)
        if stop.name in STOPS:
            settle(window)
            small = window.grabWindow().scaled(
                LONG_SIDE, LONG_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            yield f"{stop.name}-{language}-{size[0]}x{size[1]}", Image.fromqimage(small).convert("RGB")
    app.close()


def main() -> None:
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "SDL_AUDIODRIVER": "dummy"}
    application = make_application(["kiosk"])
    FOLDER.mkdir(exist_ok=True)
    for size, language in SHAPES.items():
        for name, picture in draw(size, language):
            picture.save(FOLDER / f"{name}.jpg", quality=88)
            print(name)
    application.quit()


if __name__ == "__main__":
    main()
