"""A narration recorded by touch: a real voice is fed where the microphone would be."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.cues import read_cues
from kiosk.content.loader import read_hall
from kiosk.content.sounds import RATE, measure
from kiosk.millimetres import SHORT_SIDE
from kiosk.narration.voice import Silence
from kiosk.recorder import Recorder
from kiosk.recording.booth import SourceError
from kiosk.recording.sound import Samples, read_samples
from kiosk.recording.spots import find_spots
from kiosk.stops import TurnedClock, walk_items
from kiosk.tour import settle
from tests.app.survey import Survey

ROOT = Path(__file__).parent.parent.parent
VOICE = read_samples(ROOT / "assets" / "narration" / "zh" / "quake.ogg")
STEP = 0.125


class Fed:
    """A microphone before which somebody speaks `said` from the moment it is told to."""

    rate = RATE

    def __init__(self, clock: TurnedClock, said: Samples, there: bool = True) -> None:
        self._clock, self._said, self.there = clock, said, there
        self._at = 0.0
        self.speaks_from = float("inf")

    def start(self) -> None:
        self._need()

    def read(self) -> Samples:
        self._need()
        start, self._at = self._at, self._clock()
        times = np.arange(round(start * RATE), round(self._at * RATE))
        places = times - (round(self.speaks_from * RATE) if self.speaks_from < self._at else times.max(initial=0) + 1)
        spoken = (places >= 0) & (places < self._said.size)
        heard = np.zeros(times.size, np.float32)
        heard[spoken] = self._said[places[spoken]]
        return heard

    def stop(self) -> None:
        pass

    def _need(self) -> None:
        if not self.there:
            raise SourceError("none")


class Speaker:
    """Somebody before the microphone of a copy of the hall `everything`."""

    def __init__(
        self, hall: Path, size: QSize, finger: QPointingDevice, said: Samples, voice: str, there: bool
    ) -> None:
        self.clock = TurnedClock()
        self.hall, self.source, self._finger = hall, Fed(self.clock, said, there), finger
        spot = find_spots(hall)["spring"]
        self.recorder = Recorder(hall, spot, voice, "卓玛", self.source, self.clock, Silence())
        self.window = self.recorder.show(size)
        settle(self.window)

    @property
    def stage(self) -> str:
        return self.recorder.view.stage

    def find(self, name: str) -> QQuickItem | None:
        return next((item for item in walk_items(self.window.contentItem()) if item.objectName() == name), None)

    def read_hint(self) -> str:
        item = self.find("hint")
        assert item is not None
        return str(item.property("text"))

    def tap(self, name: str) -> None:
        item = self.find(name)
        assert item is not None, f"{name} is not on the screen"
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.window, self._finger).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, at, self.window).commit()
        settle(self.window)

    def wait(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            self.clock.now += STEP
            self.recorder.view.tick()
        settle(self.window)

    def speak(self) -> None:
        """From the touch of the button to the end of the take."""
        self.tap("record")
        self.wait(3.5)
        self.source.speaks_from = self.clock.now
        self.wait(VOICE.size / RATE + 1)
        self.tap("record")

    def finish(self) -> None:
        """Until the take was kept or refused."""
        while self.stage == "keeping":
            self.recorder.view.tick()
            settle(self.window)


Enter = Callable[..., Speaker]


@pytest.fixture
def enter(halls: Path, tmp_path: Path, finger: QPointingDevice) -> Iterator[Enter]:
    """Opens the window: enter(size, said, voice, there)."""
    speakers = []
    shutil.copytree(halls / "good" / "everything", tmp_path / "hall")

    def open_window(
        size: tuple[int, int] = (1280, 720), said: Samples = VOICE, voice: str = "zh-Hans", there: bool = True
    ) -> Speaker:
        speakers.append(Speaker(tmp_path / "hall", QSize(*size), finger, said, voice, there))
        return speakers[-1]

    yield open_window
    for speaker in speakers:
        speaker.recorder.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)], ids=["wide", "tall"])
def test_record_listen_keep(enter: Enter, size: tuple[int, int]) -> None:
    speaker = enter(size)
    speaker.tap("record")
    counts = []
    for _ in range(3):
        counts.append(speaker.recorder.view.count)
        speaker.wait(1.0)
    assert counts == [3, 2, 1]
    speaker.wait(0.5)
    assert speaker.stage == "recording"
    speaker.source.speaks_from = speaker.clock.now
    speaker.wait(VOICE.size / RATE + 1)
    speaker.tap("record")
    assert speaker.stage == "made"
    speaker.tap("listen")
    assert speaker.recorder.view.hearing
    speaker.wait(30)
    assert not speaker.recorder.view.hearing
    speaker.tap("keep")
    speaker.finish()
    assert speaker.stage == "kept"
    hall = read_hall(speaker.hall).hall
    assert hall is not None
    told = hall.find_event("spring")[1].narration["zh-Hans"]
    assert (told.file, told.synthetic) == ("narration/zh/spring.ogg", False)
    assert told.speaker is not None
    assert told.speaker.said("zh-Hans").words == "卓玛"
    assert abs(measure(speaker.hall / "assets" / told.file).loudness + 18) < 0.5
    assert [cue.text for cue in read_cues(speaker.hall / "assets" / told.captions)] == [
        "冰下流出一线水。", "它流过草原。", "它成了大河。",
    ]  # fmt: skip


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 768), (1708, 720)], ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("voice", ["bo", "zh-Hans"])
def test_the_desk_holds_in_every_shape(enter: Enter, size: tuple[int, int], voice: str) -> None:
    speaker = enter(size, voice=voice)
    speaker.tap("record")
    speaker.wait(3.5)
    speaker.source.speaks_from = speaker.clock.now
    speaker.wait(VOICE.size / RATE + 1)
    speaker.tap("record")
    assert speaker.stage == "made"
    survey = Survey(speaker.window, min(size) / SHORT_SIDE)
    found = [survey.find_small(), survey.find_crowded(), survey.find_cut(), survey.find_overlapping()]
    assert [row for rows in found for row in rows] == []


def test_by_keyboard(enter: Enter) -> None:
    speaker = enter()
    QTest.keyClick(speaker.window, Qt.Key.Key_Space)
    assert speaker.stage == "counting"
    speaker.wait(3.2)
    speaker.source.speaks_from = speaker.clock.now
    speaker.wait(VOICE.size / RATE + 1)
    QTest.keyClick(speaker.window, Qt.Key.Key_Space)
    assert speaker.stage == "made"
    QTest.keyClick(speaker.window, Qt.Key.Key_Return)
    speaker.finish()
    assert speaker.stage == "kept"


def test_escape_leaves_the_hall_as_it_was(enter: Enter) -> None:
    speaker = enter()
    before = (speaker.hall / "exhibits.yaml").read_bytes()
    left = []
    speaker.recorder.view.left.connect(lambda: left.append(True))
    speaker.speak()
    QTest.keyClick(speaker.window, Qt.Key.Key_Escape)
    assert left
    assert (speaker.hall / "exhibits.yaml").read_bytes() == before


def test_a_second_try_replaces_the_first(enter: Enter) -> None:
    speaker = enter()
    speaker.speak()
    first = speaker.recorder.view.seconds
    speaker.tap("record")
    speaker.wait(5)
    speaker.tap("record")
    assert speaker.stage == "made"
    assert speaker.recorder.view.seconds < first


def test_a_count_that_is_called_off_keeps_the_take(enter: Enter) -> None:
    speaker = enter()
    speaker.speak()
    first = speaker.recorder.view.seconds
    speaker.tap("record")
    speaker.wait(1)
    speaker.tap("record")
    assert speaker.stage == "made"
    assert speaker.recorder.view.seconds == first


def test_too_loud_is_said_while_it_lasts(enter: Enter) -> None:
    speaker = enter(said=np.clip(VOICE * 30, -1, 1))
    speaker.tap("record")
    speaker.wait(3.5)
    quiet = speaker.read_hint()
    speaker.source.speaks_from = speaker.clock.now
    speaker.wait(2)
    assert speaker.recorder.view.loud
    assert speaker.read_hint() != quiet


def test_too_soft_is_said(enter: Enter) -> None:
    speaker = enter(said=VOICE * np.float32(0.02))
    speaker.tap("record")
    speaker.wait(3.5)
    speaker.source.speaks_from = speaker.clock.now
    speaker.wait(5)
    assert speaker.recorder.view.soft
    assert not speaker.recorder.view.loud


def test_a_take_in_which_nobody_speaks_is_refused(enter: Enter) -> None:
    speaker = enter(said=VOICE * 0)
    before = (speaker.hall / "exhibits.yaml").read_bytes()
    speaker.speak()
    speaker.tap("keep")
    speaker.finish()
    assert speaker.stage == "made"
    assert speaker.recorder.view.complaint == speaker.read_hint() != ""
    assert (speaker.hall / "exhibits.yaml").read_bytes() == before


def test_a_full_disk_is_said_and_the_take_stays(enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("no space left")

    speaker = enter((1280, 720))
    speaker.tap("record")
    speaker.wait(3.5)
    speaker.source.speaks_from = speaker.clock.now
    speaker.wait(VOICE.size / RATE + 1)
    speaker.tap("record")
    monkeypatch.setattr("kiosk.bridge.recorder_view.write_wav", fail)
    speaker.tap("keep")
    assert "no space left" in speaker.recorder.view.complaint
    assert speaker.stage == "made"


def test_without_a_microphone_it_says_so(enter: Enter) -> None:
    speaker = enter(there=False)
    assert speaker.stage == "deaf"
    assert "麦克风" in speaker.read_hint()
    speaker.tap("record")
    assert speaker.stage == "deaf"


def test_a_microphone_that_is_pulled_out_leaves_the_take(enter: Enter) -> None:
    speaker = enter()
    speaker.tap("record")
    speaker.wait(3.5)
    speaker.source.speaks_from = speaker.clock.now
    speaker.wait(VOICE.size / RATE)
    speaker.source.there = False
    speaker.wait(1)
    assert speaker.stage == "made"
    speaker.tap("keep")
    speaker.finish()
    assert speaker.stage == "kept"
