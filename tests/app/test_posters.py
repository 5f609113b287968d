"""The posters' words go their way when the posters turn, and only then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app import App
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.settings import Settings
from kiosk.settings.groups import SoundSettings
from kiosk.stops import walk_items


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
def window(request: pytest.FixtureRequest, application: QGuiApplication, halls: Path) -> Iterator[QQuickWindow]:
    """The posters of the hall `everything`, with all that moves."""
    reading = read_hall(halls / "good" / "everything")
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, Settings(sound=SoundSettings(earcons=False)), voice=Silence())
    yield app.show(QSize(*request.param))
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def watch(window: QQuickWindow, frames: int) -> list[QPointF]:
    """Where the first button of the banner is in each of so many frames."""
    places: list[QPointF] = []
    button = next(item for item in walk_items(window.contentItem()) if item.objectName() == "begin-zh-Hans")
    connection = window.frameSwapped.connect(lambda: places.append(button.mapToScene(QPointF(0, 0))))
    while len(places) < frames:
        window.update()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    window.disconnect(connection)
    return places


def test_they_stand_where_they_belong_from_the_first_frame_on(window: QQuickWindow) -> None:
    places = watch(window, 12)
    assert places == [places[-1]] * 12
