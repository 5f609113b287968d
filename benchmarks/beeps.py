"""A recording of beeps at known moments, one cue for each, and a listener that tells which beep it hears when."""

from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from kiosk.content.cues import Cue
from kiosk.narration.narrator import Narrator, Recording, State

RATE = 48_000
EVERY, FIRST, LONG = 2.0, 1.0, 0.15  # seconds
LOWEST, STEP, PITCHES = 600, 60, 40  # Hz; a beep is known by its pitch
LOUD = 0.05


def record_beeps(file: Path, minutes: float) -> Recording:
    """Write the recording to `file` in the format of its name (opus, flac, wav); its cues begin with the beeps."""
    count = int(minutes * 60 / EVERY)
    samples = np.zeros(int(minutes * 60 * RATE), np.float32)
    for number in range(count):
        begin = round((FIRST + number * EVERY) * RATE)
        t = np.arange(round(LONG * RATE)) / RATE
        samples[begin : begin + len(t)] = 0.5 * np.cos(2 * np.pi * _pitch(number) * t)
    _write(file, samples)
    cues = [Cue(FIRST + n * EVERY, FIRST + (n + 0.95) * EVERY, f"beep {n}") for n in range(count)]
    return Recording(file, "en", minutes * 60, tuple(cues))


def _pitch(number: int) -> float:
    return LOWEST + STEP * (number % PITCHES)


def _write(file: Path, samples: NDArray[np.float32]) -> None:
    codec = {".opus": "libopus", ".flac": "flac", ".wav": "pcm_s16le"}[file.suffix]
    with av.open(str(file), "w") as container:
        stream = container.add_stream(codec, rate=RATE, layout="mono")
        form, size = stream.codec_context.format, stream.frame_size or 1024
        whole = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="fltp", layout="mono")
        whole.rate = RATE
        resampler = av.AudioResampler(format=form, layout="mono", rate=RATE, frame_size=size)
        for frame in [*resampler.resample(whole), *resampler.resample(None), None]:
            container.mux(stream.encode(frame))


class Listener:
    """Hears beeps in a stream of samples (one channel) that comes in portions of any size."""

    def __init__(self) -> None:
        self._kept = np.zeros(0, np.float32)
        self._at = 0
        self._deaf_until = 0

    def hear(self, samples: NDArray[np.float32]) -> list[tuple[int, int]]:
        """The beeps that are complete now: (frame of the onset in the whole stream, number modulo PITCHES)."""
        self._kept = np.concatenate((self._kept, samples))
        beeps, window = [], round(LONG * RATE * 0.8)
        loud = np.flatnonzero(np.abs(self._kept) > LOUD) + self._at
        while len(loud := loud[loud >= self._deaf_until]) and loud[0] - self._at + window <= len(self._kept):
            first = int(loud[0])
            beep = self._kept[first - self._at :][:window]
            spectrum = np.abs(np.fft.rfft(beep * np.hanning(window)))
            pitch = float(spectrum.argmax()) * RATE / window
            beeps.append((first, round((pitch - LOWEST) / STEP) % PITCHES))
            self._deaf_until = first + round(LONG * RATE * 1.5)
        spare = max(0, len(self._kept) - window) if not len(loud) else int(loud[0]) - self._at
        self._kept, self._at = self._kept[spare:], self._at + spare
        return beeps


@dataclass
class Restless:
    """A visitor who pauses, goes on, and seeks to and fro, three times in twenty seconds, but never within a beep."""

    period: float = 20.3
    _next: int = 0

    def act(self, narrator: Narrator, since: float, now: float) -> None:
        """What is due `since` seconds after the first play."""
        round_, step = divmod(self._next, 3)
        since_beep = (narrator.telling.position - FIRST + 0.2) % EVERY - 0.2
        if since < round_ * self.period + (6.3, 8.1, 13.7)[step] or (step != 1 and since_beep < 2 * LONG):
            return
        self._next += 1
        if step == 0:
            narrator.pause(now)
        elif step == 1:
            narrator.play(now)
        else:
            narrator.seek(self._between_beeps(narrator.telling.position + (9 if round_ % 2 else -5)), now)
        if narrator.telling.state is State.ENDED:
            narrator.replay(now)

    def _between_beeps(self, wanted: float) -> float:
        return max(0.0, round((wanted - FIRST) / EVERY) * EVERY + FIRST + EVERY * 0.75)


@dataclass(frozen=True)
class Beat:
    """One beep: what was heard when, and when its cue was lit (seconds); `lit` is None where it never was."""

    heard: float
    lit: float | None

    @property
    def late(self) -> float:
        """Seconds from the sound to the light; negative where the light was first."""
        return self.lit - self.heard if self.lit is not None else float("inf")


def match(heard: list[tuple[float, int]], lit: list[tuple[float, int]]) -> list[Beat]:
    """For each beep heard (moment, number modulo PITCHES) the nearest moment at which a cue of that number was lit."""
    beats = []
    for moment, number in heard:
        near = [when for when, cue in lit if cue >= 0 and cue % PITCHES == number and abs(when - moment) < EVERY]
        beats.append(Beat(moment, min(near, key=lambda when: abs(when - moment), default=None)))
    return beats
