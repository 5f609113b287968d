"""The sound test and the volume limits on the technician's page."""

import logging
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.care import Care
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.content.languages import voice_name
from kiosk.narration.choice import list_voices
from kiosk.narration.narrator import Recording, State
from kiosk.visit.loudness import Loudness

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
SAMPLE_SECONDS = 8.0
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class VoiceRow:
    """A voice that the hall has, named in itself."""

    tag: str
    name: str


@QmlElement
@QmlUncreatable("made by the program")
class SoundTestView(QObject):
    """Plays the beginning of a narration of each voice; the limits are percent and rise in the order least, start,
    most.
    """

    changed = Signal()

    def __init__(self, session: Session, care: Care, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._care = session, care
        self._voices = Rows(VoiceRow, self)
        self._playing = ""
        self._until = 0.0
        self._silent = self._unsaved = False

    def open(self) -> None:
        """The page is shown: list the voices of the hall as it is now."""
        self._voices.show_rows([VoiceRow(tag, voice_name(tag)) for tag in list_voices(self._session.hall)])
        self._silent = self._unsaved = False
        self.changed.emit()

    def follow(self) -> None:
        """Follow the time; a sample ends by itself."""
        if not self._playing:
            return
        now, narrator = self._session.clock(), self._session.narrator
        narrator.tick(now)
        if narrator.telling.silent is not self._silent:
            self._silent = narrator.telling.silent
            self.changed.emit()
        if now >= self._until or narrator.telling.state is State.ENDED:
            self.stop()

    @Slot()
    def stop(self) -> None:
        if self._playing:
            self._session.narrator.leave()
            self._playing = ""
            self.changed.emit()

    @Slot(str)
    def play(self, voice: str) -> None:
        """Let a voice be heard, or fall silent where it is being heard."""
        again = voice == self._playing
        self.stop()
        recording = None if again else self._find_sample(voice)
        if recording is None:
            return
        self._session.narrator.load(recording)
        self._session.narrator.play(self._session.clock())
        self._playing, self._until = voice, self._session.clock() + SAMPLE_SECONDS
        self._silent = self._session.narrator.telling.silent
        self.changed.emit()

    def _find_sample(self, voice: str) -> Recording | None:
        events = (event for exhibit in self._session.hall.exhibits for event in exhibit.timeline)
        spoken = (event for event in events if voice in event.narration)
        found = (self._session.recordings.of(event, self._session.visit.language, voice) for event in spoken)
        return next((recording for recording in found if recording and recording.language == voice), None)

    @Slot(str, int)
    def limit(self, which: str, step: int) -> None:
        """Move one of least, start, most by so many percent; it pushes the others before it."""
        loudness = self._session.loudness
        wanted = min(1.0, max(0.0, getattr(loudness, which) + step / 100))
        moved = push_limits(loudness, which, round(wanted, 2))
        self._session.adjust(moved)
        self._unsaved = not self._save(moved)
        self.changed.emit()

    def _save(self, loudness: Loudness) -> bool:
        if self._care.save_loudness is None:
            return False
        try:
            self._care.save_loudness(loudness)
        except (OSError, ValueError) as error:
            log.warning("the volume limits cannot be saved: %s", error)
            return False
        return True

    @Property(QObject, constant=True)
    def voices(self) -> Rows:
        return self._voices

    @Property(str, notify=changed)
    def playing(self) -> str:
        """The voice that is being heard."""
        return self._playing

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether there is nothing to hear it on."""
        return self._silent

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """Whether the limits hold until the program ends only."""
        return self._unsaved

    @Property(int, notify=changed)
    def least(self) -> int:
        return round(100 * self._session.loudness.least)

    @Property(int, notify=changed)
    def start(self) -> int:
        return round(100 * self._session.loudness.start)

    @Property(int, notify=changed)
    def most(self) -> int:
        return round(100 * self._session.loudness.most)


def push_limits(loudness: Loudness, which: str, wanted: float) -> Loudness:
    """The limits with one of them at `wanted`; those beyond it go along, so that they still rise."""
    order = ("least", "start", "most")
    place = order.index(which)
    values = {
        name: wanted if n == place else (min if n < place else max)(wanted, getattr(loudness, name))
        for n, name in enumerate(order)
    }
    return replace(loudness, **values)
