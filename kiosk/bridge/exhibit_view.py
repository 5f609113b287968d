"""The open exhibit as QML sees it: its title, its timeline, its sources."""

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.shown import (
    EventRow,
    MarkRow,
    SourceRow,
    derive_events,
    derive_marks,
    derive_sources,
    find_cover_focus,
    place_on_scale,
    write_years,
)
from kiosk.content.model import Exhibit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ExhibitView(QObject):
    """Keeps the last exhibit while the corridor is shown, so that a closing screen is not emptied."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._exhibit: Exhibit | None = None
        self._lengths: list[float] = []
        self._events = Rows(EventRow, self)
        self._marks = Rows(MarkRow, self)
        self._sources = Rows(SourceRow, self)
        session.listen(self._show)

    def _show(self) -> None:
        exhibit = self._session.exhibit
        if exhibit is None:
            return
        self._exhibit = exhibit
        reader, recordings = self._session.reader, self._session.recordings
        found = [recordings.of(event, reader.language, self._session.visit.voice) for event in exhibit.timeline]
        self._lengths = [recording.length if recording else 0.0 for recording in found]
        films = [self._session.reels.length(event.film) if event.film else 0.0 for event in exhibit.timeline]
        self._events.show_rows(derive_events(exhibit, reader, self._lengths, films))
        self._marks.show_rows(derive_marks(exhibit, reader))
        self._sources.show_rows(derive_sources(exhibit, reader))
        self.changed.emit()

    def _read(self, part: str) -> str:
        return self._session.reader.read(getattr(self._exhibit, part)) if self._exhibit else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._read("title")

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._read("summary")

    @Property(str, notify=changed)
    def second(self) -> str:
        """The title in the hall's next language."""
        return self._session.reader.read_other(self._exhibit.title) if self._exhibit else ""

    @Property(str, notify=changed)
    def cover(self) -> str:
        return self._session.reader.locate(self._exhibit.cover_picture) if self._exhibit else ""

    @Property(QPointF, notify=changed)
    def focus(self) -> QPointF:
        """The point of the cover to keep in sight, as shares of its width and height."""
        return QPointF(*find_cover_focus(self._exhibit)) if self._exhibit else QPointF(0.5, 0.5)

    @Property(str, notify=changed)
    def years(self) -> str:
        return write_years(self._exhibit) if self._exhibit else ""

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Whether nobody has reviewed the texts in the reader's language."""
        return bool(self._exhibit) and self._session.hall.shows_draft(self._session.visit.language, self._exhibit)

    @Property(float, notify=changed)
    def seconds(self) -> float:
        """The length of all its narrations together."""
        return sum(self._lengths)

    @Property(QObject, constant=True)
    def events(self) -> Rows:
        return self._events

    @Property(QObject, constant=True)
    def marks(self) -> Rows:
        """The events on the scrubber."""
        return self._marks

    @Property(QObject, constant=True)
    def sources(self) -> Rows:
        return self._sources

    @Slot(float, result=int)
    def eventAt(self, at: float) -> int:  # noqa: N802
        """The number of the event nearest to a place on the scrubber, 0 to 1; counts from 0."""
        scale = place_on_scale(self._exhibit) if self._exhibit else [0.0]
        return min(range(len(scale)), key=lambda number: abs(scale[number] - at))
