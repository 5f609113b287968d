"""The narrator on a silent voice and a clock that the test turns."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.cues import Cue
from kiosk.narration.narrator import Narrator, Recording, State
from kiosk.narration.voice import DeviceError, Silence, VoiceError

CUES = (Cue(0.2, 2.0, "a"), Cue(2.5, 4.0, "b"))


def record(name: str = "a.ogg") -> Recording:
    return Recording(Path(name), "bo", 5.0, CUES, "", False)


class Broken(Silence):
    """A device that cannot play."""

    def start(self, file: Path, at: float, volume: float, now: float) -> None:
        raise VoiceError("no device")


def test_it_tells_pauses_and_goes_on() -> None:
    narrator = Narrator(Silence(), 0.8)
    narrator.load(record())
    narrator.play(100)
    narrator.tick(103)
    assert (narrator.telling.cue, narrator.telling.state) == (1, State.PLAYING)
    narrator.pause(103)
    narrator.tick(200)
    assert narrator.telling.position == 3
    narrator.play(200)
    narrator.tick(201)
    assert narrator.telling.position == 4


def test_it_ends_and_can_be_heard_again() -> None:
    narrator = Narrator(Silence(), 0.8)
    narrator.load(record())
    narrator.play(0)
    narrator.tick(6.1)
    assert narrator.telling.state is State.ENDED
    narrator.replay(10)
    narrator.tick(10.5)
    assert narrator.telling.cue == 0


def test_seeking_moves_the_words() -> None:
    narrator = Narrator(Silence(), 0.8)
    narrator.load(record())
    narrator.play(0)
    narrator.seek(3, 1)
    narrator.tick(1.1)
    assert narrator.telling.cue == 1


def test_without_a_sound_device_the_words_still_run() -> None:
    narrator = Narrator(Broken(), 0.8)
    narrator.load(record())
    narrator.play(0)
    narrator.tick(3)
    assert narrator.telling.silent
    assert narrator.telling.cue == 1
    narrator.tick(5.1)
    assert narrator.telling.state is State.ENDED


class Unplugged(Silence):
    """A device that is pulled out and put back by the test; `played` holds where it was started."""

    def __init__(self) -> None:
        super().__init__()
        self.there = True
        self.played: list[float] = []

    def start(self, file: Path, at: float, volume: float, now: float) -> None:
        if not self.there:
            raise DeviceError("no device")
        self.played.append(at)
        super().start(file, at, volume, now)

    def lost(self, now: float) -> bool:
        return not self.there


def test_a_device_pulled_out_leaves_the_words_running_and_comes_back_in_their_place() -> None:
    device = Unplugged()
    narrator = Narrator(device, 0.8)
    narrator.load(replace(record(), length=60.0))
    narrator.play(100)
    narrator.tick(103)
    device.there = False
    narrator.tick(103)
    assert (narrator.telling.silent, narrator.telling.state, narrator.telling.position) == (True, State.PLAYING, 3)
    narrator.tick(110)
    assert narrator.telling.position == 10
    device.there = True
    for tenth in range(100):
        narrator.tick(110 + tenth / 10)
    assert not narrator.telling.silent
    assert len(device.played) == 2
    assert device.played[1] == pytest.approx(10, abs=3.2)
    assert narrator.telling.position == pytest.approx(19.9)


def test_a_pause_without_a_device_is_not_ended_by_its_return() -> None:
    device = Unplugged()
    device.there = False
    narrator = Narrator(device, 0.8)
    narrator.load(record())
    narrator.play(0)
    narrator.pause(1)
    device.there = True
    narrator.tick(60)
    assert (narrator.telling.state, narrator.telling.position) == (State.PAUSED, 1)
    narrator.play(60)
    narrator.tick(60.1)
    assert device.played == [pytest.approx(1.1)]


def test_a_broken_recording_is_not_tried_again_and_again() -> None:
    tries = []

    class Counted(Broken):
        def start(self, file: Path, at: float, volume: float, now: float) -> None:
            tries.append(now)
            super().start(file, at, volume, now)

    narrator = Narrator(Counted(), 0.8)
    narrator.load(record())
    narrator.play(0)
    for second in range(5):
        narrator.tick(second)
    assert tries == [0]


def test_the_volume_holds_for_what_sounds_and_for_what_follows() -> None:
    heard = []

    class Heard(Silence):
        def start(self, file: Path, at: float, volume: float, now: float) -> None:
            heard.append(volume)

        def set_volume(self, volume: float) -> None:
            heard.append(volume)

    narrator = Narrator(Heard(), 0.8)
    narrator.load(record())
    narrator.play(0)
    narrator.set_volume(0.3)
    narrator.replay(1)
    assert heard == [0.8, 0.3, 0.3]
