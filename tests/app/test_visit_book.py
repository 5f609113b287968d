"""A visit by touch stands in the book as it happened, and a broken book is never noticed on the screen."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize

from kiosk.app import App
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock
from kiosk.visit.happenings import Recorder
from kiosk.visitbook.book import VisitBook
from kiosk.visitbook.report import Report, Ways
from kiosk.visitbook.schema import BOOK_NAME
from tests.visitbook.visits import NOON, report_on

if TYPE_CHECKING:
    from conftest import Visitor


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def book(folder: Path) -> Iterator[VisitBook]:
    book = VisitBook(folder, lambda: NOON)
    yield book
    book.close()


@pytest.fixture
def guest(visitor: "Visitor", book: VisitBook) -> Iterator["Visitor"]:
    """Somebody whose visit is kept in the book."""
    session, clock = visitor.app.session, TurnedClock()
    app = App(session.hall, session.assets, STILL, clock, Silence(), keeper=book)
    window = app.show(QSize(visitor.window.size()))
    yield type(visitor)(app, clock, window, visitor.finger, Silence(), Recorder())
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def close_and_read(guest: "Visitor", book: VisitBook, folder: Path) -> Report:
    """The report once the program has ended."""
    guest.app.session.close()
    book.close()
    return report_on(folder / BOOK_NAME)


def test_a_visit_by_touch_stands_in_the_book(guest: "Visitor", book: VisitBook, folder: Path) -> None:
    guest.tap("begin-zh-Hans")
    guest.wait(5)
    guest.tap("cover-rivers")
    guest.wait(4)
    guest.tap("event-spring")
    guest.tap("play")
    guest.wait(2)
    guest.tap("speak-bo")
    guest.tap("back")
    guest.wait(3)
    guest.tap("home")
    for _ in range(12):
        guest.wait(10)
    assert guest.screen == "posters"
    report = close_and_read(guest, book, folder)
    assert report.today == report.total
    assert (report.total.visits, report.total.part, report.total.median) == (1, 1, 114)
    assert (report.exhibits["rivers"].visits, report.exhibits["rivers"].median) == (1, 9)
    assert report.events["spring"].median == 2
    assert report.languages["zh-Hans"].median == 11
    assert report.voices["zh-Hans"].heard == 1
    assert report.endings == {("idle", "home"): 1}


def test_ways_of_reading_and_the_end_of_the_program_stand_in_the_book(
    guest: "Visitor", book: VisitBook, folder: Path
) -> None:
    guest.tap("begin-zh-Hans")
    guest.wait(1)
    guest.app.session.change(guest.app.session.visit.set_letters(160).set_reach(True))
    report = close_and_read(guest, book, folder)
    assert report.ways == Ways(large=1, reach=1)
    assert report.endings == {("stopped", "home"): 1}


def test_a_broken_book_costs_the_record_only(guest: "Visitor", book: VisitBook, folder: Path) -> None:
    book.close()
    for _ in range(3):
        guest.tap("begin-zh-Hans")
        guest.tap("cover-rivers")
        guest.tap("event-spring")
        guest.wait(1)
        guest.app.session.reset()
    assert guest.screen == "posters"
