"""The narrator on a silent voice and a clock that the test turns."""

from pathlib import Path

from kiosk.content.cues import Cue
from kiosk.narration.narrator import Narrator, Recording, State
from kiosk.narration.voice import Silence, VoiceError

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
