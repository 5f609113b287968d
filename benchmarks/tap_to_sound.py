"""From the tap on play to the first sample that leaves for the sound device, in the real program without a display.

python benchmarks/tap_to_sound.py prints the first tap after the start and the taps after it, and how often the worst
of them would fit into the 100 ms that are allowed.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from threading import Thread

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.beeps import FIRST, record_beeps
from benchmarks.pipe import Samples, make_pipe, read_pipe
from kiosk.app import App, make_application
from kiosk.content.loader import read_hall
from kiosk.settings.groups import STILL
from kiosk.tour import settle

TAPS = 30
LIMIT_SECONDS = 0.1
HALL = Path(__file__).parent.parent


class FirstSample:
    """Hears when a sound begins after a silence."""

    def __init__(self) -> None:
        self.heard_at: float | None = None

    def hear(self, samples: Samples, now: float) -> None:
        if self.heard_at is None and samples.any():
            self.heard_at = now


def wait(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.002)


def find(item: QQuickItem, name: str) -> QQuickItem | None:
    """The visible item with this objectName, at or below `item`."""
    if not item.isVisible() or item.objectName() == name:
        return item if item.isVisible() else None
    return next((found for child in item.childItems() if (found := find(child, name))), None)


def tap(window: QQuickWindow, finger: QPointingDevice, at: QPoint) -> None:
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    QTest.touchEvent(window, finger).release(0, at, window).commit()


def measure(app: App, window: QQuickWindow, finger: QPointingDevice, ear: FirstSample) -> float:
    """Seconds from one tap on play to its sound; the narration is at its first beep again afterwards."""
    play = find(window.contentItem(), "play")
    assert play is not None
    at = play.mapToScene(QPointF(play.width() / 2, play.height() / 2)).toPoint()
    ear.heard_at = None
    begin = time.monotonic()
    tap(window, finger, at)
    while ear.heard_at is None:
        wait(0.005)
    tap(window, finger, at)
    wait(0.3)
    app.session.narrator.seek(FIRST, time.monotonic())
    wait(0.2)
    return ear.heard_at - begin


def main() -> int:
    make_application(sys.argv[:1])
    reading = read_hall(HALL)
    assert reading.hall is not None, "the hall has errors"
    with tempfile.TemporaryDirectory() as folder:
        ear = FirstSample()
        device = Path(folder, "device")
        make_pipe(device)
        Thread(target=read_pipe, args=(device, ear.hear), daemon=True).start()
        app = App(reading.hall, reading.assets, STILL)
        window = app.show(QSize(1920, 1080))
        settle(window)
        wait(1.0)
        exhibit = next(exhibit for exhibit in reading.hall.exhibits for event in exhibit.timeline if event.narration)
        event = next(event for event in exhibit.timeline if event.narration)
        app.session.change(app.session.visit.begin().open_exhibit(exhibit.id).open_event(event.id))
        app.session.narrator.load(record_beeps(Path(folder, "beeps.opus"), minutes=10))
        app.session.narrator.seek(FIRST, time.monotonic())
        app.session.tell()
        settle(window)
        finger = QTest.createTouchDevice()
        first, *others = [measure(app, window, finger, ear) for _ in range(TAPS)]
        app.close()
    worst = max(first, *others)
    print(
        f"first tap {first * 1000:.0f} ms, {len(others)} later taps: median {statistics.median(others) * 1000:.0f} ms, "
        f"worst {max(others) * 1000:.0f} ms; allowed are {LIMIT_SECONDS * 1000:.0f} ms, "
        f"{LIMIT_SECONDS / worst:.1f} times the worst"
    )
    return int(worst > LIMIT_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
