"""The recording booth as QML sees it: the words to read, the meter, the course, and what became of the take."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.languages import voice_name
from kiosk.content.line_breaks import mark_breaks
from kiosk.narration.lit import flow
from kiosk.narration.voice import Voice, VoiceError
from kiosk.recording.booth import Booth, Source, SourceError, Stage, write_wav

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
TICK_MILLISECONDS = 40


@QmlElement
@QmlUncreatable("made by the program")
class RecorderView(QObject):
    """Records one narration; `keep` takes the file of a take, raises ValueError with the words for the speaker.

    The take lies in `folder`; `clock` gives monotonic seconds.
    """

    changed = Signal()
    moved = Signal()
    left = Signal()

    def __init__(
        self,
        title: str,
        words: str,
        voice: str,
        source: Source,
        loudspeaker: Voice,
        keep: Callable[[Path], None],
        folder: Path,
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._title, self._words, self._voice = title, mark_breaks(flow(words)), voice
        self._source, self._loudspeaker, self._keep, self._clock = source, loudspeaker, keep, clock
        self._take = folder / "take.wav"
        self._booth = Booth()
        self._worker = ThreadPoolExecutor(1)
        self._keeping: Future[None] | None = None
        self._kept = self._hearing = self._deaf = False
        self._complaint = ""
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Open the microphone, so that its level shows before the recording."""
        try:
            self._source.start()
        except SourceError:
            self._deaf = True
        self._timer.start()
        self.changed.emit()

    def close(self) -> None:
        self._timer.stop()
        self._source.stop()
        self._stop_hearing()
        self._worker.shutdown()

    def tick(self) -> None:
        """Take what was heard since the last tick; the timer calls it."""
        before, now = (self.stage, self.count, self.loud, self.soft, self._hearing), self._clock()
        if not self._deaf:
            self._listen_to_source(now)
        if self._hearing and self._has_ended(now):
            self._stop_hearing()
        if self._keeping and self._keeping.done():
            self._finish()
        if before != (self.stage, self.count, self.loud, self.soft, self._hearing):
            self.changed.emit()
        self.moved.emit()

    def _listen_to_source(self, now: float) -> None:
        try:
            self._booth.hear(self._source.read(), self._source.rate, now)
        except SourceError:
            self._deaf = True
            if self._booth.stage in (Stage.COUNTING, Stage.RECORDING):
                self._booth.press(now)
            self.changed.emit()

    def _has_ended(self, now: float) -> bool:
        return self._loudspeaker.ended(now) or self._loudspeaker.position(now) >= self._booth.seconds

    def _stop_hearing(self) -> None:
        if self._hearing:
            self._hearing = False
            self._loudspeaker.stop(0)

    def _finish(self) -> None:
        assert self._keeping is not None
        try:
            self._keeping.result()
            self._kept = True
        except ValueError as error:
            self._complaint = str(error)
        finally:
            self._keeping = None
            self.changed.emit()

    @property
    def kept(self) -> bool:
        """Whether a take became the narration."""
        return self._kept

    @property
    def deaf(self) -> bool:
        """Whether there is no microphone."""
        return self._deaf

    @Property(str, constant=True)
    def title(self) -> str:
        return self._title

    @Property(str, constant=True)
    def words(self) -> str:
        """What is to be read, empty where the event has no text in this language."""
        return self._words

    @Property(str, constant=True)
    def voice(self) -> str:
        """The voice's name in its own script."""
        return voice_name(self._voice)

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ready, counting, recording, made, keeping, kept, or deaf without a microphone and without a take."""
        if self._kept:
            return "kept"
        if self._keeping:
            return "keeping"
        return "deaf" if self._deaf and self._booth.stage is Stage.READY else self._booth.stage.value

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._booth.count

    @Property(bool, notify=changed)
    def loud(self) -> bool:
        return self._booth.loud

    @Property(bool, notify=changed)
    def soft(self) -> bool:
        return self._booth.soft

    @Property(bool, notify=changed)
    def hearing(self) -> bool:
        """Whether the take is played."""
        return self._hearing

    @Property(str, notify=changed)
    def complaint(self) -> str:
        """Why the take could not be kept or played."""
        return self._complaint

    @Property(float, notify=moved)
    def level(self) -> float:
        return self._booth.level

    @Property(float, notify=moved)
    def seconds(self) -> float:
        """Of the take, or of what is played of it."""
        return self._loudspeaker.position(self._clock()) if self._hearing else self._booth.seconds

    @Slot()
    def press(self) -> None:
        """The big button: begin, stop, or try again."""
        if self._deaf or self._keeping or self._kept:
            return
        self._stop_hearing()
        self._complaint = ""
        self._booth.press(self._clock())
        self.changed.emit()

    @Slot()
    def listen(self) -> None:
        """Play the take, or stop playing it."""
        if self._hearing:
            self._stop_hearing()
        elif self.stage == Stage.MADE.value:
            self._play()
        self.changed.emit()

    def _play(self) -> None:
        try:
            write_wav(self._booth.parts, self._source.rate, self._take)
            self._loudspeaker.start(self._take, 0.0, 1.0, self._clock())
            self._hearing = True
        except (VoiceError, OSError) as error:
            self._complaint = str(error)

    @Slot()
    def keep(self) -> None:
        """Make the take the narration of the event."""
        if self.stage != Stage.MADE.value:
            return
        self._stop_hearing()
        self._complaint = ""
        try:
            write_wav(self._booth.parts, self._source.rate, self._take)
            self._keeping = self._worker.submit(self._keep, self._take)
        except OSError as error:
            self._complaint = str(error)
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        self.left.emit()
