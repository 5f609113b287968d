"""The real program on the screen of the benchmarks, with a hall of any size, and what can be done to it."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow

from benchmarks.generated import prepare_hall
from benchmarks.screen import SIZE
from kiosk.app import App, make_application
from kiosk.content.known_hall import read_known
from kiosk.narration.voice import Silence, Voice
from kiosk.settings import Settings
from kiosk.settings.groups import SoundSettings
from kiosk.stops import walk_items
from kiosk.tour import settle
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from PySide6.QtTest import QTest

PATIENCE = 60.0
LOOK_MILLISECONDS = 5
SILENCE = Silence()
SILENT = Settings(sound=SoundSettings(earcons=False))
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


@dataclass
class Visiting:
    """Somebody in front of one hall."""

    app: App
    window: QQuickWindow

    @cached_property
    def finger(self) -> QPointingDevice:
        from PySide6.QtTest import QTest  # brings QtWidgets, which the program does without

        return QTest.createTouchDevice()

    def go(self, visit: Visit) -> None:
        """Be elsewhere, with every picture there."""
        self.app.session.change(visit)
        self.rest()

    def rest(self, seconds: float = 0.0) -> None:
        """Until everything is shown, and so many seconds longer."""
        settle(self.window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        pass_time(seconds)

    def time_frame(self, act: Callable[[], object], patience: float = PATIENCE) -> float | None:
        """Seconds from an act to the first frame after it; None where none comes."""
        frames: list[float] = []
        connection = self.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
        begun = time.perf_counter()
        act()
        wait_until(lambda: bool(frames), patience)
        self.window.disconnect(connection)
        return frames[0] - begun if frames else None

    def _touch(self) -> "QTest.QTouchEventSequence":
        from PySide6.QtTest import QTest

        return QTest.touchEvent(self.window, self.finger, False)

    def press(self, at: QPoint) -> None:
        self._touch().press(0, at, self.window).commit(False)

    def release(self, at: QPoint) -> None:
        self._touch().release(0, at, self.window).commit(False)

    def tap(self, at: QPoint) -> None:
        self.press(at)
        self.release(at)

    def find(self, name: str) -> QQuickItem | None:
        """The visible item with this objectName."""
        return next((item for item in walk_items(self.window.contentItem()) if item.objectName() == name), None)


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def wait_until(holds: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Asleep between events, as the program is; what another thread brings about is seen after LOOK_MILLISECONDS."""
    loop, until = QEventLoop(), time.perf_counter() + patience
    waking = QTimer(interval=LOOK_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
    waking.start()
    while not holds() and time.perf_counter() < until:
        loop.processEvents(WAIT)  # with a time it would not sleep, but look again and again


def pass_time(seconds: float) -> None:
    loop = QEventLoop()
    end = QTimer(interval=round(seconds * 1000), singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    end.timeout.connect(loop.quit)
    end.start()
    loop.exec()


@contextmanager
def visit_hall(
    folder: Path, settings: Settings, voice: Voice | None = None, events: int = 0, exhibits: int = 0
) -> Iterator[Visiting]:
    """The program as its second start finds the hall of a folder, written anew with so many events; at its posters."""
    application = QGuiApplication.instance() or make_application(["benchmark"])
    assert isinstance(application, QGuiApplication)
    with tempfile.TemporaryDirectory(prefix="kiosk-state-") as state:
        prepare_hall(folder, Path(state), events, exhibits)
        reading = read_known(folder, Path(state))
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, settings, voice=voice)
    visiting = Visiting(app, app.show(SIZE))
    visiting.rest()
    try:
        yield visiting
    finally:
        app.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def visit_generated(
    events: int, settings: Settings, exhibits: int = 0, voice: Voice | None = SILENCE
) -> Iterator[Visiting]:
    """As visit_hall with a generated hall, in silence unless another voice or none is given."""
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-hall-") as folder,
        visit_hall(Path(folder), settings, voice, events, exhibits) as visiting,
    ):
        yield visiting
