"""A recording as it came from a phone or recorder: its samples, and what is wrong with them."""

import wave
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from kiosk.content.sounds import RATE, filter_sound

Samples: TypeAlias = NDArray[np.float32]  # mono at RATE, full scale is 1
LONGEST_MINUTES = 20
WINDOW = 0.02  # seconds over which loudness is taken
_FULL = 0.985
_FLAT = 4  # samples in a row at full scale that no voice gives by itself
_CLICK = 3  # windows; a shorter noise is a touch of the phone, not a word
_BREATH = 8  # windows; a shorter rest is inside a word
_LEAST_SPEECH_DECIBELS = -65.0
_UNKNOWN_BYTES = 0xFFFF0000  # what a recorder writes first, and still stands there when it lost power
_KNOW_LENGTH = ("flac", "mov,mp4,m4a,3gp,3g2,mj2")  # formats whose headers say how long the sound is


class UnusableError(Exception):
    """The recording cannot become a narration; `rule` says why: broken, cut-off, too-long or silent."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Heard:
    """Where somebody speaks in a sound: stretches between pauses in seconds, the voice above the noise in decibels."""

    stretches: tuple[tuple[float, float], ...]
    above_noise: float

    @property
    def start(self) -> float:
        return self.stretches[0][0]

    @property
    def end(self) -> float:
        return self.stretches[-1][1]


def read_samples(file: Path) -> Samples:
    """All samples of a sound of any kind that FFmpeg knows; raises UnusableError, or OSError where there is none."""
    if file.exists() and not file.is_file():
        raise UnusableError("broken")  # a pipe would be waited for
    parts: list[Samples] = []
    many = 0
    try:
        for frame in filter_sound(file, ("aformat", "sample_fmts=flt")):
            parts.append(frame.to_ndarray().reshape(-1))
            many += parts[-1].size
            if many > LONGEST_MINUTES * 60 * RATE:
                raise UnusableError("too-long")
    except ValueError as error:
        raise UnusableError("broken") from error
    if not many:
        raise UnusableError("broken")
    if _promise_seconds(file) > many / RATE * 1.05 + 1:
        raise UnusableError("cut-off")
    return np.concatenate(parts)


def _promise_seconds(file: Path) -> float:
    """The length that the header says, 0 where it is only a guess."""
    import av

    if (seconds := _promise_wav(file)) is not None:
        return seconds
    with av.open(str(file), options={"protocol_whitelist": "file"}) as container:
        stream = container.streams.audio[0]
        if container.format.name not in _KNOW_LENGTH or stream.duration is None or stream.time_base is None:
            return 0.0
        return float(stream.duration * stream.time_base)


def _promise_wav(file: Path) -> float | None:
    """As _promise_seconds; FFmpeg counts the bytes of a wav instead of reading its header."""
    try:
        with wave.open(str(file)) as sound:
            unknown = sound.getnframes() * sound.getsampwidth() * sound.getnchannels() > _UNKNOWN_BYTES
            return 0.0 if unknown else sound.getnframes() / sound.getframerate()
    except (wave.Error, EOFError, ZeroDivisionError):
        return None


def is_clipped(samples: Samples) -> bool:
    """Whether the recorder was set too loud: waves are cut flat at full scale."""
    full = np.abs(samples) >= _FULL
    return full.size >= _FLAT and bool(np.lib.stride_tricks.sliding_window_view(full, _FLAT).all(axis=1).any())


def find_speech(samples: Samples) -> Heard:
    """Where somebody speaks, told from the noise of the room; raises UnusableError where nobody does."""
    levels = _list_levels(samples)
    noise, voice = (float(np.percentile(levels, share)) for share in (5, 95)) if levels.size else (0.0, -100.0)
    if voice < _LEAST_SPEECH_DECIBELS:
        raise UnusableError("silent")
    threshold = max(voice - 35, min(noise + 10, voice - 12))
    edges = np.flatnonzero(np.diff(np.concatenate(([0], levels > threshold, [0]))))
    runs = [(first, last) for first, last in edges.reshape(-1, 2).tolist() if last - first >= _CLICK]
    if not runs:
        raise UnusableError("silent")
    joined = [list(runs[0])]
    for first, last in runs[1:]:
        if first - joined[-1][1] < _BREATH:
            joined[-1][1] = last
        else:
            joined.append([first, last])
    return Heard(tuple((first * WINDOW, last * WINDOW) for first, last in joined), voice - noise)


def _list_levels(samples: Samples) -> NDArray[np.float64]:
    """The loudness of each window in decibels below full scale."""
    size = round(WINDOW * RATE)
    rows = samples[: samples.size // size * size].reshape(-1, size)
    loudness: NDArray[np.float64] = 20 * np.log10(np.sqrt((rows.astype(np.float64) ** 2).mean(axis=1)) + 1e-6)
    return loudness


def trim(samples: Samples, heard: Heard, lead: float, tail: float) -> Samples:
    """The spoken part with exactly `lead` and `tail` seconds around it; what is missing there is silence."""
    start, end = round((heard.start - lead) * RATE), round((heard.end + tail) * RATE)
    kept = samples[max(0, start) : end].copy()
    fade = min(round(WINDOW * RATE), kept.size // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    kept[:fade] *= ramp
    kept[kept.size - fade :] *= ramp[::-1]
    return np.pad(kept, (max(0, -start), max(0, end - samples.size)))
