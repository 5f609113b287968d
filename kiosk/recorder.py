"""The window in which a narration is recorded with a microphone: the screen, its parts joined, and its end."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtQuick import QQuickWindow

from kiosk.app import delete_now, make_application, open_window
from kiosk.bridge.labels import Labels
from kiosk.bridge.recorder_view import RecorderView
from kiosk.content.languages import written_language
from kiosk.content.yaml_file.editing import CannotEditError
from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.devices.spoken import SpokenVoice
from kiosk.messages import say
from kiosk.narration.voice import Voice
from kiosk.recording.booth import Source
from kiosk.recording.intake import Intake, Taken
from kiosk.recording.report import explain, print_taken
from kiosk.recording.sound import UnusableError
from kiosk.recording.spots import Spot

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlApplicationEngine

SIZE = QSize(1280, 720)


class Recorder:
    """One event's narration in one voice, recorded from `source`; `taken` says what became of it."""

    def __init__(
        self,
        hall: Path,
        spot: Spot,
        voice: str,
        speaker: str,
        source: Source,
        clock: Callable[[], float] = time.monotonic,
        ear: Voice | None = None,
    ) -> None:
        self.taken: Taken | None = None
        self._intake, self._spot, self._voice, self._speaker = Intake(hall), spot, voice, speaker
        self._loudspeaker = Loudspeaker()
        self._folder = tempfile.TemporaryDirectory()
        self._engine: QQmlApplicationEngine | None = None
        self._labels = Labels()
        language = written_language(voice)
        self._labels.speak(language)
        self.view = RecorderView(
            title=spot.event.title.said(language).words,
            words=spot.text(voice),
            voice=voice,
            source=source,
            loudspeaker=ear or SpokenVoice(self._loudspeaker),
            keep=self._keep,
            folder=Path(self._folder.name),
            clock=clock,
        )

    def _keep(self, take: Path) -> None:
        try:
            self.taken = self._intake.take(take, self._spot.event.id, self._voice, self._speaker)
        except (UnusableError, CannotEditError, OSError) as error:
            raise ValueError(explain(error)) from error

    def show(self, size: QSize) -> QQuickWindow:
        """Opens the window and the microphone; raises RuntimeError when its QML cannot be loaded."""
        self._engine, window = open_window("Recorder", {"recorder": self.view}, size)
        self.view.start()
        return window

    def close(self) -> None:
        self.view.close()
        if self._engine:
            delete_now(self._engine)
            self._engine = None
        delete_now(self.view)
        self._loudspeaker.close()
        self._labels.speak("")
        self._folder.cleanup()


def run_recorder(hall: Path, spot: Spot, voice: str, speaker: str) -> int:
    """Shows the window until the speaker leaves; 1 where there was no microphone, else 0."""
    application = make_application(sys.argv[:1])
    from kiosk.devices.microphone import Microphone  # Qt Multimedia loads sound servers: in this command only

    recorder = Recorder(hall, spot, voice, speaker, Microphone())
    window = recorder.show(SIZE)
    recorder.view.left.connect(QCoreApplication.quit)
    window.closing.connect(QCoreApplication.quit)
    application.exec()
    taken, deaf = recorder.taken, recorder.view.deaf
    recorder.close()
    if taken:
        print_taken(say("microphone"), taken)
    elif deaf:
        print(say("No microphone was found. Plug one in, or use `narration import` with a phone."), file=sys.stderr)
    else:
        print(say("Nothing was kept."))
    return int(deaf and not taken)
