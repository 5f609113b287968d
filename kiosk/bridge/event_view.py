"""The open event as QML sees it: its words, its pictures, its neighbours."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.date_words import write_date
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.shown import PictureRow, derive_pictures
from kiosk.content.model import Event

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class EventView(QObject):
    """Keeps the last event while its exhibit is shown, so that a closing screen is not emptied."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._event: Event | None = None
        self._pictures = Rows(PictureRow, self)
        self._pictured = False
        session.listen(self._show)

    def _show(self) -> None:
        event = self._session.event
        if event is None:
            return
        self._event = event
        self._pictured = bool(event.pictures)
        self._pictures.show_rows(derive_pictures(event.pictures, self._session.reader))
        self.changed.emit()

    def _neighbour(self, step: int) -> Event | None:
        exhibit = self._session.exhibit
        if exhibit is None or self._event not in exhibit.timeline:
            return None
        number = exhibit.timeline.index(self._event) + step
        return exhibit.timeline[number] if 0 <= number < len(exhibit.timeline) else None

    def _title_of(self, event: Event | None) -> str:
        return self._session.reader.read(event.title) if event else ""

    @Property(str, notify=changed)
    def event(self) -> str:
        return self._event.id if self._event else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title_of(self._event)

    @Property(str, notify=changed)
    def date(self) -> str:
        return write_date(self._event.date, self._session.visit.language).whole if self._event else ""

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._session.reader.read(self._event.source) if self._event else ""

    @Property(str, notify=changed)
    def borrowed(self) -> str:
        """The own name of the language that is shown in place of a missing text, else empty."""
        return self._session.reader.borrowed(self._event.text) if self._event and self._event.text else ""

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Whether nobody has reviewed the text in the reader's language."""
        parts = [part for part in (self._event, self._session.exhibit) if part]
        return self._session.hall.shows_draft(self._session.visit.language, *parts) and not self.borrowed

    @Property(str, notify=changed)
    def previous(self) -> str:
        event = self._neighbour(-1)
        return event.id if event else ""

    @Property(str, notify=changed)
    def previousTitle(self) -> str:  # noqa: N802
        return self._title_of(self._neighbour(-1))

    @Property(str, notify=changed)
    def next(self) -> str:
        event = self._neighbour(1)
        return event.id if event else ""

    @Property(str, notify=changed)
    def nextTitle(self) -> str:  # noqa: N802
        return self._title_of(self._neighbour(1))

    @Property(bool, notify=changed)
    def pictured(self) -> bool:
        """Whether there is a picture; told here because a list that counts needs its room first."""
        return self._pictured

    @Property(QObject, constant=True)
    def pictures(self) -> Rows:
        return self._pictures
