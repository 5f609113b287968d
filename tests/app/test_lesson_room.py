"""Lessons as the bundled faces set them: in no shape and size of letters does a page leave its room."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.content.loader import read_hall
from kiosk.lesson.letters import Room, choose_scale, fits
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from kiosk.tour import settle

NEARLY = 0.8  # of a page's height; pages that are less full need no look
SHAPES = [(1280, 720), (720, 1280), (1024, 768), (800, 1280), (1708, 720)]
ROOT = Path(__file__).parent.parent.parent


def find(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := find(child, name))), None)


@pytest.mark.parametrize("size", SHAPES, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize(("letters", "both"), [(100, False), (200, True)])
@pytest.mark.parametrize("language", ["bo", "zh-Hans", "en"])
def test_no_page_leaves_its_room(
    finger: QPointingDevice, size: tuple[int, int], letters: int, both: bool, language: str
) -> None:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, STILL, TurnedClock(), Silence())
    window = app.show(QSize(*size))
    app.session.change(replace(app.session.visit.begin(language), text_size=letters))
    app.kiosk.lectern.showBoth(both)
    longer, seen = [], 0
    for exhibit in reading.hall.exhibits:
        app.kiosk.learn.teach(exhibit.id)
        settle(window)
        nearly = Room(app.kiosk.lesson.room.width(), NEARLY * app.kiosk.lesson.room.height())
        for number, page in enumerate(app.kiosk.lesson.pages):
            scale = choose_scale(page.sentences, app.kiosk.lesson.layout.room)
            if page.sentences and not fits(page.sentences, nearly, scale):
                app.kiosk.lesson.go_to(number)
                QCoreApplication.processEvents()
                lines = find(window.contentItem(), "sentences")
                assert lines is not None
                least = lines.parentItem().property("size") / app.kiosk.lesson.scale
                room = app.kiosk.lesson.room.height() * least
                seen += 1
                if lines.height() > room + 2:
                    longer.append((page.event.id if page.event else "", page.part, lines.height(), room))
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert seen > 0
    assert longer == []
