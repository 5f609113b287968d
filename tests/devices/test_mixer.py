"""The mixer by its samples: nothing clicks, whatever happens to what sounds."""

import weakref
from collections.abc import Callable

import numpy as np
import pytest

from kiosk.devices.mixer import DUCKED, RATE, Block, Mixer, Track

RAMP = 480  # 10 ms
BLOCK = 512
PITCH = 440.0
LOUD = 0.9
SMOOTH = 2 * np.pi * PITCH / RATE * LOUD  # the largest step of the tone itself


class Tone:
    """A tone that never ends, louder on the left than on the right."""

    ended = False

    def __init__(self, loud: float = LOUD) -> None:
        self.at = 0
        self._loud = loud

    def read(self, frames: int) -> Block:
        phase = 2 * np.pi * PITCH / RATE * np.arange(self.at, self.at + frames)
        self.at += frames
        return (self._loud * np.sin(phase)[:, np.newaxis] * np.array([1.0, 0.5])).astype(np.float32)

    def look_ahead(self) -> bool:
        return False


class Level(Tone):
    """A constant, so that what comes out is the loudness itself."""

    def read(self, frames: int) -> Block:
        self.at += frames
        return np.full((frames, 2), self._loud, np.float32)


def render(mixer: Mixer, blocks: int = 8) -> Block:
    return np.concatenate([mixer.render(BLOCK) for _ in range(blocks)])


def largest_step(heard: Block) -> float:
    return float(np.abs(np.diff(heard, axis=0)).max())


def seek(mixer: Mixer, track: Track) -> None:
    track.leave()
    tone = Tone()
    tone.at = 12_345
    mixer.add(Track(tone))


ACTS: dict[str, Callable[[Mixer, Track], None]] = {
    "start": lambda mixer, track: None,
    "pause": lambda mixer, track: track.rest(),
    "seek": seek,
    "stop": lambda mixer, track: track.leave(),
    "stop slowly": lambda mixer, track: track.leave(0.2),
    "louder": lambda mixer, track: setattr(mixer.volume, "target", 1.0),
    "silent": lambda mixer, track: setattr(mixer.volume, "target", 0.0),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
@pytest.mark.parametrize("after", range(1, 5))
def test_nothing_clicks(act: Callable[[Mixer, Track], None], after: int) -> None:
    mixer = Mixer()
    mixer.volume.value = mixer.volume.target = 0.8
    track = Track(Tone())
    mixer.add(track)
    before = render(mixer, after)
    act(mixer, track)
    heard = np.concatenate((np.zeros((1, 2)), before, render(mixer)))
    assert np.abs(before).max() > 0.5
    assert largest_step(heard) <= 2 * SMOOTH + 2 / RAMP  # twice: a seek sounds both tones for 10 ms


def test_going_on_after_a_pause_does_not_click_and_loses_nothing() -> None:
    mixer, tone = Mixer(), Tone()
    track = Track(tone)
    mixer.add(track)
    render(mixer)
    track.rest()
    render(mixer)
    held = track.played
    assert mixer.idle
    assert not render(mixer).any()
    assert track.played == tone.at == held
    track.go_on()
    assert largest_step(np.concatenate((np.zeros((1, 2)), render(mixer)))) <= SMOOTH + 1 / RAMP


def test_a_pause_that_is_taken_back_at_once_does_not_click() -> None:
    mixer, track = Mixer(), Track(Tone())
    mixer.add(track)
    before = render(mixer)
    track.rest()
    resting = mixer.render(RAMP // 3)
    track.go_on()
    assert largest_step(np.concatenate((before, resting, render(mixer)))) <= SMOOTH + 1 / RAMP


def test_a_ramp_takes_ten_milliseconds() -> None:
    mixer = Mixer()
    mixer.add(Track(Level(1.0)))
    heard = render(mixer, 1)[:, 0]
    assert heard[RAMP // 2] == pytest.approx(0.5, abs=0.01)
    assert heard[RAMP - 2] < 1.0
    assert heard[RAMP] == 1.0


def test_earcons_duck_while_a_voice_speaks_and_come_back() -> None:
    mixer, voice = Mixer(), Track(Level(0.0))
    mixer.add(Track(Level(0.5), earcon=True))
    assert render(mixer)[-1, 0] == 0.5
    mixer.add(voice)
    assert render(mixer)[-1, 0] == pytest.approx(0.5 * DUCKED)
    voice.rest()
    assert render(mixer)[-1, 0] == 0.5


def test_mono_gives_both_ears_the_same() -> None:
    mixer = Mixer(mono=True)
    mixer.add(Track(Tone()))
    heard = render(mixer)
    assert np.array_equal(heard[:, 0], heard[:, 1])
    assert np.abs(heard).max() == pytest.approx(LOUD * 0.75, abs=0.01)


def test_it_is_never_louder_than_full() -> None:
    mixer = Mixer()
    for _ in range(4):
        mixer.add(Track(Level(0.8)))
    assert render(mixer).max() == 1.0


def test_what_leaves_while_it_rests_is_let_go_though_nothing_sounds() -> None:
    mixer, tone = Mixer(), Tone()
    track = Track(tone)
    mixer.add(track)
    render(mixer)
    track.rest()
    render(mixer)
    source = weakref.ref(tone)
    track.leave()
    mixer.look_ahead()
    del track, tone
    assert source() is None


def test_what_ended_is_gone() -> None:
    mixer, track = Mixer(), Track(Level(0.5))
    mixer.add(track)
    assert not mixer.idle
    track.leave()
    render(mixer)
    assert mixer.idle
    assert track.gone
