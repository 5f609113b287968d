"""Resident memory while every event and picture of a hall is opened, three times over.

python benchmarks/memory.py [HALL] prints MB at the posters and after each round; it must not grow from round to round.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtQuick import QQuickWindow

from kiosk.app import App, make_application
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from kiosk.tour import settle
from kiosk.visit.visit import Visit

ROUNDS = 3
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def read_memory() -> int:
    """Resident memory of this process in MB (Linux)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES // 2**20


def show(app: App, window: QQuickWindow, visit: Visit) -> None:
    app.session.change(visit)
    settle(window)
    window.grabWindow()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main() -> None:
    make_application(sys.argv[:1])
    reading = read_hall(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    assert reading.hall is not None, "the hall has errors"
    app = App(reading.hall, reading.assets, STILL, TurnedClock(), Silence())
    window = app.show(QSize(1920, 1080))
    settle(window)
    print(f"posters  {read_memory()} MB")
    for number in range(1, ROUNDS + 1):
        for exhibit in reading.hall.exhibits:
            for event in exhibit.timeline:
                visit = app.session.visit.begin().open_exhibit(exhibit.id).open_event(event.id)
                show(app, window, visit)
                show(app, window, visit.open_picture(0))
        app.session.reset()
        settle(window)
        print(f"round {number}  {read_memory()} MB")
    app.close()


if __name__ == "__main__":
    main()
