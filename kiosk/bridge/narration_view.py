"""The narration as QML sees it: the audio bar, and the text with the spoken sentence lit."""

from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.numbers import write_clock
from kiosk.bridge.session import Session
from kiosk.content.languages import voice_name
from kiosk.narration.lit import Lit, find_spans, light
from kiosk.narration.narrator import Recording, State, Telling
from kiosk.visit.visit import Captions

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class NarrationView(QObject):
    """Follows the narrator; times are seconds. `moved` is the position, `changed` all else."""

    changed = Signal()
    moved = Signal()
    spoken = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = Telling()
        self._text = ""
        self._spans: tuple[tuple[int, int] | None, ...] = ()
        session.listen(self._show)

    @property
    def _recording(self) -> Recording | None:
        return self._session.narrator.recording

    def _show(self) -> None:
        event = self._session.event
        self._text = self._session.reader.find(event.text) if event else self._text
        self._spans = find_spans(self._text, self._recording.cues if self._recording else ())
        self._shown = self._session.narrator.telling
        for signal in (self.changed, self.moved, self.spoken):
            signal.emit()

    def follow(self) -> None:
        """Tell QML what the narrator did since the last call."""
        before, self._shown = self._shown, self._session.narrator.telling
        if before.cue != self._shown.cue:
            self.spoken.emit()
        if before.position != self._shown.position:
            self.moved.emit()
        if (before.state, before.silent) != (self._shown.state, self._shown.silent):
            self.changed.emit()

    def _lit(self) -> Lit:
        told = self._captioned and 0 <= self._shown.cue < len(self._spans)
        lit = light(self._text, self._spans[self._shown.cue] if told else None)
        return self._session.reader.set_lit(lit)

    @property
    def _captioned(self) -> bool:
        return self._session.visit.captions is not Captions.OFF

    @Property(bool, notify=changed)
    def exists(self) -> bool:
        return self._recording is not None

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._shown.state is State.PLAYING

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether there is something to replay."""
        return self._shown.state is not State.READY

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        return self._shown.silent

    @Property(bool, notify=changed)
    def synthetic(self) -> bool:
        return bool(self._recording and self._recording.synthetic)

    @Property(str, notify=changed)
    def speaker(self) -> str:
        return self._session.reader.set(self._recording.speaker) if self._recording else ""

    @Property(str, notify=changed)
    def voice(self) -> str:
        """The voice's name in its own script."""
        return voice_name(self._recording.language) if self._recording else ""

    @Property(str, notify=changed)
    def missed(self) -> str:
        """The own name of the wanted voice that this event lacks, empty where it has it or nothing is spoken."""
        wanted = self._session.visit.voice or self._session.visit.language
        return voice_name(wanted) if self._recording and self._recording.language != wanted else ""

    @Property(float, notify=changed)
    def length(self) -> float:
        return self._recording.length if self._recording else 0.0

    @Property(float, notify=moved)
    def position(self) -> float:
        return self._shown.position

    @Property(str, notify=changed)
    def lengthWords(self) -> str:  # noqa: N802
        return write_clock(self.length)

    @Property(str, notify=moved)
    def positionWords(self) -> str:  # noqa: N802
        return write_clock(self.position)

    @Property(str, notify=spoken)
    def caption(self) -> str:
        """The sentence that is spoken, empty with captions off."""
        cues = self._recording.cues if self._recording and self._captioned else ()
        return self._session.reader.set(cues[self._shown.cue].text) if 0 <= self._shown.cue < len(cues) else ""

    @Property(str, notify=spoken)
    def before(self) -> str:
        return mark_up(self._lit().before)

    @Property(str, notify=spoken)
    def now(self) -> str:
        return mark_up(self._lit().now)

    @Property(str, notify=spoken)
    def after(self) -> str:
        return mark_up(self._lit().after)

    @Slot()
    def play(self) -> None:
        self._session.narrator.play(self._session.clock())
        self.follow()

    @Slot()
    def pause(self) -> None:
        self._session.narrator.pause(self._session.clock())
        self.follow()

    @Slot()
    def replay(self) -> None:
        self._session.narrator.replay(self._session.clock())
        self.follow()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        self._session.narrator.seek(seconds, self._session.clock())
        self.follow()


def mark_up(text: str) -> str:
    """`text` for a StyledText: nothing in it is taken for a tag, and no-break spaces stay what they are."""
    return escape(text, quote=False).replace("\n", "<br/>").replace("\u00a0", "&nbsp;")
