"""The lit cue and the sound over ten minutes with pauses and seeks: the real voice on a clock that the test turns."""

from pathlib import Path

import numpy as np
import pytest

from benchmarks.beeps import RATE, Listener, Restless, match, record_beeps
from kiosk.devices.mixer import Mixer
from kiosk.devices.spoken import SpokenVoice
from kiosk.narration.narrator import Narrator

BEHIND = 0.096  # what is mixed is heard later by this
TICK = 0.034
MINUTES = 10


class Feed:
    """A device that takes sound as fast as the test's clock goes; `tape` is what is heard."""

    open = True

    def __init__(self) -> None:
        self.mixer = Mixer()
        self.rendered = 0
        self.behind = BEHIND
        self.tape: list[np.ndarray] = []

    def wake(self) -> None:
        pass

    def play_until(self, now: float) -> None:
        while self.rendered < (now + BEHIND) * RATE:
            self.tape.append(self.mixer.render(480)[:, 0])
            self.rendered += 480


class Device:
    """A loudspeaker that is always there."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed

    def open(self) -> Feed:
        return self._feed

    def set_volume(self, volume: float) -> None:
        pass


@pytest.mark.parametrize("name", ["beeps.opus", "beeps.flac"])
def test_the_lit_cue_is_within_100_ms_of_the_sound(tmp_path: Path, name: str) -> None:
    feed, visitor = Feed(), Restless()
    narrator = Narrator(SpokenVoice(Device(feed)), 1.0)  # type: ignore[arg-type]
    narrator.load(record_beeps(tmp_path / name, MINUTES))
    lit: list[tuple[float, int]] = []
    narrator.play(0)
    for tick in range(int(MINUTES * 60 / TICK)):
        now = tick * TICK
        feed.play_until(now)
        narrator.tick(now)
        visitor.act(narrator, now, now)
        if not lit or lit[-1][1] != narrator.telling.cue:
            lit.append((now, narrator.telling.cue))
    heard = [(frame / RATE, number) for frame, number in Listener().hear(np.concatenate(feed.tape))]
    beats = match(heard, lit)
    assert len(beats) > 200
    assert [beat for beat in beats if abs(beat.late) > 0.1] == []
