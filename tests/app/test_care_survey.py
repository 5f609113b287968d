"""The technician's screens and a closed hall in every shape and language: nothing cut, room for fingers, clear."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import App
from kiosk.care_stops import Machine
from kiosk.content.loader import read_hall
from kiosk.millimetres import SHORT_SIDE
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock, walk_items
from kiosk.tour import settle
from tests.app.legibility import find_pale
from tests.app.survey import Survey

ROOT = Path(__file__).parent.parent.parent
SHAPES = [(1280, 720), (1080, 1920), (1024, 768), (800, 1280), (2560, 1080)]
PALE = [("zh-Hans", (1280, 720)), ("bo", (1080, 1920))]  # the colours are the same elsewhere
DIM = ("closed", "pad-wait")  # dark on purpose: they spare the screen, or cannot be touched now

SHOWN = {
    "pad": "pad",
    "pad-wait": "pad",
    "technician": "technician-page",
    "technician-problems": "problem-log",
    "technician-code": "help-code",
    "touch-test": "fingers-back",
    "closing": "closing-note",
    "closed": "closed-words",
}


@pytest.mark.parametrize("size", SHAPES, ids="{0[0]}x{0[1]}".format)
def test_the_technicians_screens(application: QGuiApplication, size: tuple[int, int]) -> None:
    reading, machine, clock = read_hall(ROOT), Machine(), TurnedClock()
    assert reading.hall is not None
    app = App(reading.hall, reading.assets, STILL, clock, Silence(), care=machine.make_care())
    window = app.show(QSize(*size))
    found = {}
    for language in ("bo", "zh-Hans", "en"):
        for stop in machine.plan(language):
            stop.go(app, clock)
            settle(window)
            settle(window)  # a list places its entries once their words are laid out
            survey = Survey(window, min(size) / SHORT_SIDE)
            assert SHOWN.get(stop.name, "") in {item.objectName() for item in walk_items(window.contentItem())}
            judged = [*survey.find_small(), *survey.find_crowded(), *survey.find_cut(), *survey.find_overlapping()]
            if stop.name not in DIM and (language, size) in PALE:
                judged += find_pale(window, survey, 4.5)
            if stop.name == "closing":  # a corridor, which has its own survey, with a notice over it for a moment
                judged = [told for told in judged if told.startswith("Words closing-note")]
            if judged:
                found[language, stop.name] = judged
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert found == {}
