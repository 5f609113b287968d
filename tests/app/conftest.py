"""The whole program offscreen, driven by touch, with a silent voice and a clock that the test turns."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import App, make_application
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.settings import Settings
from kiosk.tour import TurnedClock, settle


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    known = QGuiApplication.instance()
    assert known is None or isinstance(known, QGuiApplication)
    return known or make_application(["kiosk"])


@pytest.fixture(scope="session")
def finger(application: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


class Visitor:
    """Somebody in front of the screen."""

    def __init__(
        self, app: App, clock: TurnedClock, window: QQuickWindow, finger: QPointingDevice, voice: Silence
    ) -> None:
        self.app, self.clock, self.window, self._finger, self.voice = app, clock, window, finger, voice

    @property
    def screen(self) -> str:
        return self.app.session.visit.place.screen.value

    def find(self, name: str) -> QQuickItem | None:
        """The visible item with this objectName."""
        return next((item for item in _walk(self.window.contentItem()) if item.objectName() == name), None)

    def tap(self, name: str) -> None:
        item = self.find(name)
        assert item is not None, f"{name} is not on the screen {self.screen}"
        self.tap_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def tap_at(self, point: QPointF) -> None:
        at = point.toPoint()
        QTest.touchEvent(self.window, self._finger).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, at, self.window).commit()
        settle(self.window)

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds
        self.app.kiosk.tick()
        settle(self.window)


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _walk(child)


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
def visitor(request: pytest.FixtureRequest, halls: Path, finger: QPointingDevice) -> Iterator[Visitor]:
    """Somebody in front of the hall `everything`, in both shapes of screen."""
    reading = read_hall(halls / "good" / "everything")
    assert reading.hall is not None
    clock, voice = TurnedClock(), Silence()
    app = App(reading.hall, reading.assets, Settings(motion=False, earcons=False), clock, voice)
    window = app.show(QSize(*request.param))
    settle(window)
    yield Visitor(app, clock, window, finger, voice)
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
