"""Lessons as the bundled faces set them: no page of the sample hall leaves its room, in one script or in two."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.content.loader import read_hall
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock

ROOT = Path(__file__).parent.parent.parent


def find(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := find(child, name))), None)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
@pytest.mark.parametrize("both", [False, True], ids=["one", "two"])
@pytest.mark.parametrize("language", ["bo", "zh-Hans", "en"])
def test_no_page_leaves_its_room(finger: QPointingDevice, size: tuple[int, int], both: bool, language: str) -> None:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, STILL, TurnedClock(), Silence())
    window = app.show(QSize(*size))
    app.session.change(app.session.visit.begin(language))
    app.kiosk.lectern.showBoth(both)
    longer, seen = [], 0
    for exhibit in reading.hall.exhibits:
        app.kiosk.learn.teach(exhibit.id)
        for number, page in enumerate(app.kiosk.lesson.pages):
            if page.sentences:
                app.kiosk.lesson.go_to(number)
                QCoreApplication.processEvents()
                lines = find(window.contentItem(), "sentences")
                assert lines is not None
                room = app.kiosk.lesson.room.height() * 56 * min(size) / 1080
                seen += 1
                if lines.height() > room + 2:
                    longer.append((page.event.id if page.event else "", page.part, lines.height(), room))
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert seen > 30
    assert longer == []
