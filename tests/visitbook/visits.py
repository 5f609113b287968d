"""Invented visits for the tests of the visit book, and a wall clock that is turned by hand."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

from kiosk import BUILT
from kiosk.visit.happenings import Answered, Begun, Ended, Ending, Happening, Heard, Opened, Rated, Spoke
from kiosk.visit.place import Screen
from kiosk.visit.visit import Face
from kiosk.visitbook.page import Page
from kiosk.visitbook.pen import Entry, Pen
from kiosk.visitbook.queries import Period
from kiosk.visitbook.report import Report, make_report
from kiosk.visitbook.schema import BOOK_NAME, open_to_read

YUSHU = timezone(timedelta(hours=8))
NOON = datetime(BUILT.year + 1, 5, 1, 12, tzinfo=YUSHU)
TODAY, YESTERDAY = (str(day) for day in (NOON.date(), NOON.date() - timedelta(days=1)))
VISIT: tuple[Happening, ...] = (
    Begun("bo"),
    Spoke("zh-Hans", 10),
    Opened("rivers", "", 4),
    Opened("rivers", "spring", 30),
    Heard("spring", "bo", 29.7, 30.2),
    Answered("rivers", "spring", 0, 2, 1),
    Rated("rivers", Face.SATISFIED),
    Ended(100, Ending.IDLE, Screen.EVENT),
)


def fold(happenings: Sequence[Happening], wall: datetime = NOON) -> Page:
    """The page of one whole visit that began at `wall`."""
    begun, *rest = happenings
    assert isinstance(begun, Begun)
    page = Page.begin(begun, wall)
    for happening in rest:
        seconds = happening.seconds if isinstance(happening, Ended | Spoke) else 0.0
        page.add(happening, wall + timedelta(seconds=seconds))
    return page


def write_visits(folder: Path, *pages: Page) -> Path:
    """A book with these visits, closed again; its file."""
    file = folder / BOOK_NAME
    pen = Pen(file)
    for page in pages:
        pen.write(Entry(page), page)
    pen.close()
    return file


def report_on(file: Path, period: Period | None = None, today: str = TODAY) -> Report:
    """The report of a book; by default of all of it."""
    connection = open_to_read(file)
    assert connection
    with closing(connection):
        return make_report(connection, period or Period(), today)
