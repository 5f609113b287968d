"""The lesson as QML sees it: the page of the moment and all others in the overview."""

from PySide6.QtCore import Property, QObject, QPointF, QSizeF, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.date_words import write_date
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.taught import PageRow, SentenceRow, derive_pages, derive_sentences
from kiosk.content.model import Picture
from kiosk.content.text import Text
from kiosk.lesson.letters import Room, choose_scale
from kiosk.lesson.pages import Layout, Page, Reading, derive_round, find_page
from kiosk.lesson.telling import lit_sentence
from kiosk.visit.place import PageKind, Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
SHOWING = (Screen.LESSON, Screen.ROUND)


@QmlElement
@QmlUncreatable("made by the program")
class LessonView(QObject):
    """Keeps the last page while its screen closes.

    `spoken` is the lit sentence, `resized` the room of a page, `changed` all else.
    """

    changed = Signal()
    resized = Signal()
    spoken = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._room = Room()
        self.pages: tuple[Page, ...] = (Page(PageKind.TITLE),)
        self.number = 0
        self._rows = Rows(PageRow, self)
        self._sentences = Rows(SentenceRow, self)
        self._lit = -1
        self._renewing = QTimer(self, singleShot=True, interval=0)  # not while the screen is being laid out
        self._renewing.timeout.connect(self._renew)
        session.listen(self._show)

    @property
    def page(self) -> Page:
        return self.pages[self.number]

    @property
    def second(self) -> str:
        """The language that is shown beside the reader's, "" for none."""
        visit = self._session.visit
        others = (tag for tag in self._session.hall.languages if tag != visit.language)
        return next(others, "") if visit.both else ""

    @property
    def layout(self) -> Layout:
        """How this screen shows a lesson to this reader."""
        reading = Reading(self._session.visit.language, self.second, self._session.hall.languages)
        return Layout(reading, self._room)

    def derive(self, exhibit: str) -> tuple[Page, ...]:
        """The lesson of an exhibit in the layout of the moment."""
        return self.layout.derive(self._session.hall.exhibit(exhibit))

    def _show(self) -> None:
        place = self._session.visit.place
        if place.screen in SHOWING:
            self.pages = self._derive_pages(place.screen, place.scope) or self.pages
            self.number = find_page(self.pages, place)
            self._rows.show_rows(derive_pages(self.pages, self._session.reader))
            self._sentences.show_rows(derive_sentences(self.page.sentences, self._session.reader, self.second))
        self.changed.emit()
        self.follow()

    def _derive_pages(self, screen: Screen, scope: str) -> tuple[Page, ...]:
        exhibits = [exhibit for exhibit in self._session.hall.exhibits if scope in ("", exhibit.id)]
        if screen is Screen.LESSON:
            return self.derive(scope) if scope and exhibits else ()
        return derive_round(exhibits)

    def follow(self) -> None:
        """Tell QML which sentence is spoken."""
        if self._session.visit.place.screen not in SHOWING:
            return
        lit = lit_sentence(self.page, self._session.narrator)
        if lit != self._lit:
            self._lit = lit
            self.spoken.emit()

    def _read(self, text: Text | None) -> str:
        return self._session.reader.read(text) if text else ""

    def read_second(self, text: Text | None) -> str:
        """The words in the other language, where a lesson is shown in two."""
        return self._session.reader.read_in(text, self.second)

    @property
    def _titled(self) -> Text | None:
        part = self.page.event or self.page.exhibit
        return part.title if part else None

    @Property(QSizeF, notify=changed)
    def room(self) -> QSizeF:
        """What a page has for words, in ems of its smallest letters."""
        return QSizeF(self._room.width, self._room.height)

    @room.setter
    def room(self, size: QSizeF) -> None:
        room = Room(size.width(), size.height())
        if room != self._room and min(room.width, room.height) > 0:
            self._room = room
            self._renewing.start()

    def _renew(self) -> None:
        self._session.tell()
        self.resized.emit()

    @Property(QObject, constant=True)
    def overview(self) -> Rows:
        return self._rows

    @Property(QObject, constant=True)
    def sentences(self) -> Rows:
        return self._sentences

    @Property(str, notify=changed)
    def kind(self) -> str:
        """One of title, opening, picture, text, question, end."""
        return self.page.kind.value

    @Property(int, notify=changed)
    def at(self) -> int:
        """The number of the page, counted from 1."""
        return self.number + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.pages)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the event, or of the exhibit at the beginning and the end."""
        return self._read(self._titled)

    @Property(str, notify=changed)
    def secondTitle(self) -> str:  # noqa: N802
        return self.read_second(self._titled)

    @Property(str, notify=changed)
    def exhibit(self) -> str:
        """The title of the exhibit; empty at the end of a round through the hall."""
        return self._read(self.page.exhibit.title) if self.page.exhibit else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._read(self.page.exhibit.summary) if self.page.exhibit else ""

    @Property(str, notify=changed)
    def date(self) -> str:
        event = self.page.event
        return write_date(event.date, self._session.visit.language).whole if event else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The picture of the page, a cover or a poster at the beginning and the end; empty for none."""
        if self.page.kind in (PageKind.TITLE, PageKind.END):
            posters = self._session.hall.posters
            cover = self.page.exhibit.cover_picture if self.page.exhibit else next(iter(posters), None)
            return self._session.reader.locate(cover)
        return self._session.reader.locate(self.page.picture.file if self.page.picture else None)

    @Property(float, notify=changed)
    def focusX(self) -> float:  # noqa: N802
        return self.page.picture.focus[0] if self.page.picture else 0.5

    @Property(float, notify=changed)
    def focusY(self) -> float:  # noqa: N802
        return self.page.picture.focus[1] if self.page.picture else 0.5

    @property
    def _beside(self) -> Picture | None:
        return next(iter(self.page.event.pictures), None) if self.page.event else None

    @Property(str, notify=changed)
    def aside(self) -> str:
        """The event's first picture, which stands beside its words on a broad screen; empty for none."""
        return self._session.reader.locate(self._beside.file if self._beside else None)

    @Property(QPointF, notify=changed)
    def asideFocus(self) -> QPointF:  # noqa: N802
        return QPointF(*self._beside.focus) if self._beside else QPointF(0.5, 0.5)

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._read(self.page.picture.caption) if self.page.picture else ""

    @Property(str, notify=changed)
    def description(self) -> str:
        picture = self.page.picture
        return self._read(picture.alt or picture.caption) if picture else ""

    @Property(float, notify=changed)
    def scale(self) -> float:
        """How many times larger than the smallest letters the page is set."""
        return choose_scale(self.page.sentences, self._room) if self.page.sentences else 1.0

    @Property(int, notify=spoken)
    def lit(self) -> int:
        """The number of the sentence that is spoken, −1 for none."""
        return self._lit

    def go_to(self, number: int) -> None:
        """Show the page of this number, counted from 0; beyond the ends the first or the last."""
        page = self.pages[min(max(0, number), len(self.pages) - 1)]
        exhibit = page.exhibit.id if page.exhibit else ""
        event = page.event.id if page.event else ""
        self._session.change(self._session.visit.turn_page(exhibit, event, page.kind, page.part))

    def find_asked(self) -> int:
        """The place in the round of the question on this page, −1 for none."""
        round_, page = self._session.visit.round, self.page
        return round_.find(page.event.id, page.part) if round_ and page.event and page.question else -1
