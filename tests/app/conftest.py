"""The whole program offscreen, driven by touch, with a silent voice and a clock that the test turns."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import App, make_application
from kiosk.bridge.care import Care
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import PATIENCE_SECONDS, TurnedClock, walk_items
from kiosk.tour import settle
from kiosk.visit.happenings import Recorder


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    known = QGuiApplication.instance()
    assert known is None or isinstance(known, QGuiApplication)
    application = known or make_application(["kiosk"])
    application.setQuitOnLastWindowClosed(False)
    return application


@pytest.fixture(scope="session")
def qapp(application: QGuiApplication) -> QGuiApplication:
    """The application that pytest-qt waits with."""
    return application


@pytest.fixture(scope="session")
def finger(application: QGuiApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


class Visitor:
    """Somebody in front of the screen."""

    def __init__(
        self,
        app: App,
        clock: TurnedClock,
        window: QQuickWindow,
        finger: QPointingDevice,
        voice: Silence,
        recorder: Recorder,
    ) -> None:
        self.app, self.clock, self.window, self.finger = app, clock, window, finger
        self.voice, self.recorder = voice, recorder

    @property
    def screen(self) -> str:
        return self.app.session.visit.place.screen.value

    def find(self, name: str) -> QQuickItem | None:
        """The visible item with this objectName, the topmost where a screen lies on another."""
        found = [item for item in walk_items(self.window.contentItem()) if item.objectName() == name]
        return found[-1] if found else None

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """For what comes by a timer of Qt's own, such as a long press or the next frame."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not holds() and time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        assert holds()

    def tap(self, name: str) -> None:
        item = self.find(name)
        assert item is not None, f"{name} is not on the screen {self.screen}"
        self.tap_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def tap_at(self, point: QPointF) -> None:
        at = point.toPoint()
        QTest.touchEvent(self.window, self.finger).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, at, self.window).commit()
        settle(self.window)

    def sweep(self, start: QPointF, end: QPointF) -> None:
        """Put a finger down, move it and lift it."""
        touch = self.hold(start)
        for part in (0.3, 0.7, 1.0):
            touch.move(0, (start + (end - start) * part).toPoint(), self.window).commit()
            self.draw_frame()
        touch.release(0, end.toPoint(), self.window).commit()
        settle(self.window)

    def hold(self, point: QPointF) -> QTest.QTouchEventSequence:
        """Put a finger down and leave it there."""
        touch = QTest.touchEvent(self.window, self.finger)
        touch.press(0, point.toPoint(), self.window).commit()
        return touch

    def draw_frame(self) -> None:
        """Let the window draw once: moves of fingers come with a frame."""
        drawn: list[bool] = []
        connection = self.window.frameSwapped.connect(lambda: drawn.append(True))
        self.window.update()
        self.wait_until(lambda: bool(drawn))
        self.window.disconnect(connection)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys of a keyboard or a clicker, one after another."""
        for key in keys:
            QTest.keyClick(self.window, key)
        settle(self.window)

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds
        self.app.kiosk.tick()
        settle(self.window)


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
def visitor(request: pytest.FixtureRequest, halls: Path, finger: QPointingDevice) -> Iterator[Visitor]:
    """Somebody in front of the hall `everything`, in both shapes of screen."""
    reading = read_hall(halls / "good" / "everything")
    assert reading.hall is not None
    clock, voice, recorder = TurnedClock(), Silence(), Recorder()
    app = App(reading.hall, reading.assets, STILL, clock, voice, keeper=recorder)
    window = app.show(QSize(*request.param))
    settle(window)
    yield Visitor(app, clock, window, finger, voice, recorder)
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class AtOnce(Executor):
    """Does in the test's thread what the program does in another."""

    def submit(self, act: Callable[..., Any], /, *given: Any, **named: Any) -> "Future[Any]":
        done: Future[Any] = Future()
        done.set_result(act(*given, **named))
        return done


@pytest.fixture
def visit_locked(halls: Path, finger: QPointingDevice) -> Iterator[Callable[..., Visitor]]:
    """Makes somebody in front of the locked hall `everything`: visit_locked(size, pin=…, opening=…)."""
    reading = read_hall(halls / "good" / "everything")
    assert reading.hall is not None
    apps: list[App] = []

    def make(size: tuple[int, int] = (1920, 1080), **known: Any) -> Visitor:
        clock, voice, recorder = TurnedClock(), Silence(), Recorder()
        care = Care(**{"locked": True, "executor": AtOnce()} | known)
        app = App(reading.hall, reading.assets, STILL, clock, voice, keeper=recorder, care=care)
        apps.append(app)
        window = app.show(QSize(*size))
        settle(window)
        return Visitor(app, clock, window, finger, voice, recorder)

    yield make
    for app in apps:
        app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
