"""Captions as the bundled faces set them: no page of the sample hall takes more than two lines."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.bridge.narration_view import mark_up
from kiosk.content.loader import read_hall
from kiosk.narration.captions import lay_out
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from kiosk.tour import settle

SHAPES = [(1280, 720), (720, 1280), (1024, 768), (800, 1280), (1708, 720)]
ROOT = Path(__file__).parent.parent.parent


def find(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := find(child, name))), None)


@pytest.mark.parametrize("size", SHAPES, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("letters", [100, 200])
@pytest.mark.parametrize("language", ["bo", "zh-Hans", "en"])
def test_no_page_takes_more_than_two_lines(
    finger: QPointingDevice, size: tuple[int, int], letters: int, language: str
) -> None:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, STILL, TurnedClock(), Silence())
    window = app.show(QSize(*size))
    app.session.change(replace(app.session.visit.begin(language), text_size=letters))
    app.kiosk.listen.showCaptions("large")
    app.kiosk.listen.play("")
    settle(window)
    words = find(window.contentItem(), "captions")
    assert words is not None
    room = words.width() / words.property("size")
    longer = []
    for episode in app.session.list_episodes().episodes:
        for page in lay_out(app.session.recordings.captions(episode.event, episode.voice, language), room):
            words.setProperty("before", mark_up(page.light(-1).before))
            if words.property("lineCount") > 2:
                longer.append(page.light(-1).before)
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert longer == []
