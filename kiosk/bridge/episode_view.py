"""The episode that a picture story tells, as QML sees it, and the list it stands in."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.date_words import write_date
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.shelf import EpisodeRow, count_minutes, derive_episodes
from kiosk.content.languages import voice_name
from kiosk.narration.playlist import Episode, Playlist
from kiosk.visit.place import Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class EpisodeView(QObject):
    """Keeps the last episode while the story's screen closes."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = Rows(EpisodeRow, self)
        self.playlist = Playlist(())
        self.told: Episode | None = None
        session.listen(self._show)

    def _show(self) -> None:
        place = self._session.visit.place
        if place.screen is not Screen.STORY:
            return
        self.playlist = self._session.list_episodes(place.scope)
        self.told = self.playlist.at(place.event)
        self._rows.show_rows(derive_episodes(self.playlist, self._session.visit.heard, self._session.reader))
        self.changed.emit()

    @Property(QObject, constant=True)
    def episodes(self) -> Rows:
        return self._rows

    @Property(str, notify=changed)
    def scope(self) -> str:
        """The exhibit that is told, or "" for the whole hall."""
        return self._session.visit.place.scope

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._session.reader.read(self.told.event.title) if self.told else ""

    @Property(str, notify=changed)
    def exhibit(self) -> str:
        return self._session.reader.read(self.told.exhibit.title) if self.told else ""

    @Property(str, notify=changed)
    def date(self) -> str:
        return write_date(self.told.event.date, self._session.visit.language).whole if self.told else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """The episode's place in the list, counted from 1."""
        return self.playlist.find(self.told.event.id) + 1 if self.told else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.playlist.episodes)

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """The length of the whole list."""
        return count_minutes(self.playlist.seconds)

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether the event has no narration in any voice: it is read."""
        return self.told is not None and not self.told.voice

    @Property(str, notify=changed)
    def voice(self) -> str:
        return voice_name(self.told.voice) if self.told and self.told.voice else ""

    @Property(str, notify=changed)
    def missed(self) -> str:
        """The own name of the wanted voice that the event lacks, else empty."""
        return voice_name(self.told.missed) if self.told and self.told.missed else ""

    @Property(bool, notify=changed)
    def synthetic(self) -> bool:
        recording = self._session.narrator.recording
        return bool(recording and recording.synthetic)

    @Property(str, notify=changed)
    def speaker(self) -> str:
        recording = self._session.narrator.recording
        return self._session.reader.set(recording.speaker) if recording else ""
