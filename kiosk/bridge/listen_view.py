"""The Listen door as QML sees it: the shelf, the voices, and how a visitor listens."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.shelf import EpisodeRow, VoiceRow, count_minutes, derive_episodes
from kiosk.content.languages import voice_name
from kiosk.content.model import Hall
from kiosk.narration.choice import list_voices
from kiosk.visit.place import Panel, Screen
from kiosk.visit.visit import Captions

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
SHOWING = (Screen.HOME, Screen.SHELF)


@QmlElement
@QmlUncreatable("made by the program")
class ListenView(QObject):
    """The shelf keeps its rows, ticks too, while a story is told; `minutes` is the length of the hall."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._hall: Hall | None = None
        self._voices: tuple[str, ...] = ()
        self._episodes = Rows(EpisodeRow, self)
        self._voice_rows = Rows(VoiceRow, self)
        self._seconds = 0.0
        session.listen(self._show)

    def _show(self) -> None:
        if self._hall is not self._session.hall:
            self._hall = self._session.hall
            self._voices = list_voices(self._hall)
        if self._session.visit.place.screen in SHOWING:
            playlist = self._session.list_episodes()
            self._seconds = playlist.seconds
            self._episodes.show_rows(derive_episodes(playlist, self._session.visit.heard, self._session.reader))
        chosen = self._session.visit.voice or self._session.visit.language
        self._voice_rows.show_rows([VoiceRow(tag, voice_name(tag), tag == chosen) for tag in self._voices])
        self.changed.emit()

    @Property(QObject, constant=True)
    def episodes(self) -> Rows:
        return self._episodes

    @Property(QObject, constant=True)
    def voices(self) -> Rows:
        return self._voice_rows

    @Property(bool, notify=changed)
    def voiced(self) -> bool:
        """Whether there is a voice to choose at all."""
        return bool(self._voices)

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return count_minutes(self._seconds)

    @Property(int, notify=changed)
    def heard(self) -> int:
        """How many episodes this visitor has heard to the end."""
        return len(self._session.visit.heard)

    @Property(str, notify=changed)
    def captions(self) -> str:
        """One of off, on, large."""
        return self._session.visit.captions.value

    @Property(bool, notify=changed)
    def flows(self) -> bool:
        """Whether a story goes on by itself."""
        return self._session.visit.flows

    @Property(str, notify=changed)
    def panel(self) -> str:
        """What lies over the story: "", coming or choices."""
        return self._session.visit.place.panel.value

    @Slot()
    def openShelf(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.open_shelf())

    @Slot(str)
    def play(self, scope: str) -> None:
        """Tell an exhibit, or for "" the whole hall, from its first episode."""
        episodes = self._session.list_episodes(scope).episodes
        if episodes:
            first = episodes[0]
            self._session.tell_from(first.exhibit.id, first.event.id, scope)

    @Slot(str, str, str)
    def playFrom(self, exhibit: str, event: str, scope: str) -> None:  # noqa: N802
        """Tell this event and what follows it in the exhibit `scope`, or for "" in the whole hall."""
        self._session.tell_from(exhibit, event, scope)

    @Slot(str)
    def chooseVoice(self, voice: str) -> None:  # noqa: N802
        """Hear this voice; that of the language that is read follows the language again."""
        visit = self._session.visit
        self._session.change(visit.choose_voice("" if voice == visit.language else voice))

    @Slot(str)
    def showCaptions(self, captions: str) -> None:  # noqa: N802
        self._session.change(self._session.visit.show_captions(Captions(captions)))

    @Slot(bool)
    def flow(self, flows: bool) -> None:
        self._session.change(self._session.visit.flow(flows))

    @Slot(str)
    def openPanel(self, panel: str) -> None:  # noqa: N802
        """Lay a list over the story, or for "" take it away."""
        self._session.change(self._session.visit.open_panel(Panel(panel)))
