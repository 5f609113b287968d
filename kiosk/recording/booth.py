"""The course of a recording by microphone: count down, record, listen, and again or keep; given `now` in seconds."""

import wave
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import numpy as np

from kiosk.recording.sound import LONGEST_MINUTES, Samples

COUNT = 3  # seconds from the touch to the recording
_FLOOR, _CLIPPING, _SOFT = -54.0, 0.985, 0.04  # decibels; shares of full scale
_WARNED, _PATIENCE, _FALL = (
    1.5,
    3.0,
    0.9,
)  # seconds a clipping is told; seconds of softness; how the meter falls a second


class SourceError(Exception):
    """There is no microphone, or it is gone."""


class Source(Protocol):
    """What is recorded from: mono samples at `rate`, full scale is 1."""

    rate: int

    def start(self) -> None:
        """Listen; raises SourceError."""

    def read(self) -> Samples:
        """What came since the last call; raises SourceError."""

    def stop(self) -> None: ...


class Stage(StrEnum):
    """Where the speaker is."""

    READY = "ready"
    COUNTING = "counting"
    RECORDING = "recording"
    MADE = "made"


class Booth:
    """One speaker's tries; `level` is 0 to 1 for the meter, `loud` and `soft` are for the moment."""

    def __init__(self) -> None:
        self.stage = Stage.READY
        self.level = 0.0
        self._began = 0.0
        self._now = 0.0
        self._clipped_at = self._heard_at = float("-inf")
        self._seconds = 0.0
        self._parts: list[Samples] = []

    @property
    def count(self) -> int:
        """The number to say before the recording, else 0."""
        return max(1, COUNT - int(self._now - self._began)) if self.stage is Stage.COUNTING else 0

    @property
    def seconds(self) -> float:
        """How long the take is."""
        return self._seconds

    @property
    def loud(self) -> bool:
        return self._now - self._clipped_at < _WARNED

    @property
    def soft(self) -> bool:
        return self.stage is Stage.RECORDING and self._now - max(self._heard_at, self._began) > _PATIENCE

    @property
    def parts(self) -> Sequence[Samples]:
        """The take, in pieces."""
        return self._parts

    def press(self, now: float) -> None:
        """The one big button: begin, call it off, stop, or try again."""
        self._now = now
        if self.stage is Stage.RECORDING:
            self.stage = Stage.MADE
        elif self.stage is Stage.COUNTING:
            self.stage = Stage.MADE if self._parts else Stage.READY
        else:
            self.stage, self._began = Stage.COUNTING, now

    def hear(self, samples: Samples, rate: int, now: float) -> None:
        """Takes what the microphone heard until now."""
        passed, self._now = max(0.0, now - self._now), now
        peak = float(np.abs(samples).max()) if samples.size else 0.0
        self.level = max(_show(peak), self.level - _FALL * passed)
        self._clipped_at = now if peak >= _CLIPPING else self._clipped_at
        self._heard_at = now if peak >= _SOFT else self._heard_at
        if self.stage is Stage.RECORDING:
            self._parts.append(samples)
            self._seconds += samples.size / rate
            if self._seconds >= LONGEST_MINUTES * 60:
                self.stage = Stage.MADE
        elif self.stage is Stage.COUNTING and now - self._began >= COUNT:
            self.stage, self._began = Stage.RECORDING, now
            self._parts, self._seconds = [], 0.0


def _show(peak: float) -> float:
    decibels = 20 * np.log10(max(peak, 1e-6))
    return float(np.clip(1 - decibels / _FLOOR, 0, 1))


def write_wav(parts: Sequence[Samples], rate: int, file: Path) -> None:
    """Writes a take as it was heard, 16 bit mono."""
    with wave.open(str(file), "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(rate)
        for part in parts:
            written.writeframes((np.clip(part, -1, 1) * 32767).astype("<i2").tobytes())
