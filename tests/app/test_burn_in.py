"""Nothing bright stays in one place: measured on what is drawn over twelve hours in which nobody comes."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.app import App
from kiosk.bridge.care import Care
from kiosk.bridge.hours_view import STAY_SECONDS
from kiosk.caretaker.hours import OpeningHours, read_opening
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from kiosk.tour import settle

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROOT = Path(__file__).parent.parent.parent
TWELVE_HOURS = 12 * 3600
POSTER_SECONDS = 24
STRIDE = 7  # every seventh place is looked at: prime to all that repeats
BRIGHT = 0.4  # relative luminance
MOST_POSTERS, MOST_CLOSED = 0.6, 0.12  # shares of the time that a place may be bright
DIM = 0.02  # relative luminance: what counts as bright on a closed screen
SIZES = [QSize(480, 270), QSize(270, 480)]


@pytest.fixture(params=SIZES, ids=["wide", "tall"])
def app(request: pytest.FixtureRequest, application: QGuiApplication) -> Iterator[App]:
    """The sample hall, which has posters for both shapes; on this Tuesday it is closed."""
    reading = read_hall(ROOT)
    assert reading.hall is not None
    opening = read_opening({"monday": "00:00-24:00"}) if "closed" in request.node.name else OpeningHours()
    care = Care(opening=lambda: opening, moment=lambda: datetime(2027, 1, 5), screen_power=NoPower())
    app = App(reading.hall, reading.assets, STILL, TurnedClock(), Silence(), care=care)
    settle(app.show(request.param))
    yield app
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class NoPower:
    """A screen that is never put off: only then could it burn in."""

    def set(self, on: bool) -> None:
        pass


def measure(window: QQuickWindow, least: float) -> "NDArray[np.bool_]":
    """Which pixels of the window are brighter than `least`."""
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3) / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722]) > least


def measure_shares(app: App, least: float, times: int, go_on: Callable[[], Any]) -> "NDArray[np.float64]":
    """For each pixel the share of the `times` in which it was brighter than `least`."""
    window = app.window
    assert window is not None
    total = np.zeros((window.height(), window.width()))
    for _ in range(times):
        go_on()
        settle(window)
        total += measure(window, least)
    return total / times


def test_posters(app: App) -> None:
    def turn() -> None:
        for _ in range(STRIDE):
            app.kiosk.posters.turn()

    shares = measure_shares(app, BRIGHT, TWELVE_HOURS // POSTER_SECONDS // STRIDE, turn)
    assert shares.max() < MOST_POSTERS
    assert shares.mean() > 0.05, "something was seen"


def test_a_closed_hall(app: App) -> None:
    def wait() -> None:
        app.session.clock.now += 2 * STAY_SECONDS  # type: ignore[attr-defined]
        app.kiosk.care.follow_hours()

    wait()
    shares = measure_shares(app, DIM, int(TWELVE_HOURS / STAY_SECONDS) // 2, wait)
    assert 0 < shares.max() < MOST_CLOSED
