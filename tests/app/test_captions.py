"""Captions as the bundled faces set them: no page of the sample hall takes more than two lines."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.content.loader import read_hall
from kiosk.narration.captions import lay_out
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from kiosk.tour import settle

ROOT = Path(__file__).parent.parent.parent


def find(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := find(child, name))), None)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
@pytest.mark.parametrize("language", ["bo", "zh-Hans", "en"])
def test_no_page_takes_more_than_two_lines(finger: QPointingDevice, size: tuple[int, int], language: str) -> None:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, STILL, TurnedClock(), Silence())
    window = app.show(QSize(*size))
    app.session.change(app.session.visit.begin(language))
    app.kiosk.listen.showCaptions("large")
    app.kiosk.listen.play("")
    settle(window)
    words = find(window.contentItem(), "captions")
    assert words is not None
    room = words.width() / words.property("size")
    longer = []
    for episode in app.session.list_episodes().episodes:
        for page in lay_out(app.session.recordings.captions(episode.event, episode.voice, language), room):
            words.setProperty("before", page.light(-1).before)
            if words.property("lineCount") > 2:
                longer.append(page.light(-1).before)
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert longer == []
