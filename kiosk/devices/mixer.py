"""Mixes a voice and short earcons into blocks of samples, without a click: whatever changes, changes as a ramp."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

RATE = 48_000  # frames a second
RAMP_SECONDS = 0.01
DUCKED = 0.35

Block = NDArray[np.float32]  # frames × 2 channels, −1 to 1


class Source(Protocol):
    """What a track reads its frames from."""

    ended: bool

    def read(self, frames: int) -> Block:
        """The next `frames` frames; fewer only at the end."""

    def look_ahead(self) -> bool:
        """Get a little of what comes next ready; False when there is enough of it."""


class Gain:
    """A loudness that goes to its target by steps of one frame, the whole range in `seconds`."""

    def __init__(self, value: float, target: float, seconds: float = RAMP_SECONDS) -> None:
        self.value = value
        self.target = target
        self.seconds = seconds

    def frames_to_target(self) -> int:
        return int(np.ceil(abs(self.target - self.value) * self.seconds * RATE))

    def apply(self, block: Block) -> Block:
        """`block` made as loud as this is, frame by frame."""
        if self.value == self.target:
            return block * np.float32(self.value)
        steps = np.arange(1, len(block) + 1, dtype=np.float32) / np.float32(self.seconds * RATE)
        distance = self.target - self.value
        curve = self.value + np.sign(distance) * np.minimum(steps, abs(distance))
        if len(block):
            reached = len(block) >= self.frames_to_target()
            self.value = self.target if reached else float(curve[-1])
        return block * curve.astype(np.float32)[:, np.newaxis]


class Track:
    """One sounding thing: it comes in, rests and leaves on ramps; `played` counts the frames taken of its source.

    Another thread than the one that renders may call `rest`, `go_on` and `leave`.
    """

    def __init__(self, source: Source, earcon: bool = False) -> None:
        self.source = source
        self.earcon = earcon
        self.played = 0
        self._gain = Gain(0.0, 1.0)
        self._leaving = False

    def rest(self) -> None:
        self._gain.target = 0.0

    def go_on(self) -> None:
        self._gain.target = 1.0

    def leave(self, seconds: float = RAMP_SECONDS) -> None:
        """Fall silent within `seconds` and be gone."""
        self._gain.seconds = max(RAMP_SECONDS, seconds)
        self._gain.target = 0.0
        self._leaving = True

    @property
    def seconds(self) -> float:
        """How much of the source was taken."""
        return self.played / RATE

    @property
    def sounding(self) -> bool:
        """Whether the next block has something of it."""
        return not self.gone and bool(self._gain.value or self._gain.target)

    @property
    def gone(self) -> bool:
        """Whether it will never sound again."""
        return self.source.ended or (self._leaving and self._gain.value == 0)

    def render(self, frames: int) -> Block:
        """The next `frames` frames; silence, with nothing taken of the source, while it rests."""
        wanted = frames if self._gain.target else min(frames, self._gain.frames_to_target())
        heard = self._gain.apply(self.source.read(wanted)) if wanted else np.zeros((0, 2), np.float32)
        self.played += len(heard)
        return np.concatenate((heard, np.zeros((frames - len(heard), 2), np.float32)))


class Mixer:
    """Everything that sounds, as one stream of blocks; earcons duck while a voice speaks."""

    rate = RATE

    def __init__(self, mono: bool = False, volume: float = 1.0) -> None:
        self.volume = Gain(volume, volume)
        self._mono = mono
        self._duck = Gain(1.0, 1.0)
        self._tracks: list[Track] = []  # changed by single list operations only, so that no lock is needed

    def add(self, track: Track) -> None:
        self._tracks.append(track)

    @property
    def idle(self) -> bool:
        return not any(track.sounding for track in tuple(self._tracks))

    def look_ahead(self) -> bool:
        """Let each track get a little of what comes next ready; False when all have enough.

        What left while it rested is let go of here: nothing renders while all is silent.
        """
        for track in tuple(self._tracks):
            if track.gone:
                self._tracks.remove(track)
        return any(track.source.look_ahead() for track in tuple(self._tracks))

    def render(self, frames: int) -> Block:
        """The next `frames` frames of all tracks together."""
        mix, earcons = np.zeros((frames, 2), np.float32), np.zeros((frames, 2), np.float32)
        tracks = tuple(self._tracks)
        spoken = any(track.sounding and not track.earcon for track in tracks)
        for track in tracks:
            heard = earcons if track.earcon else mix
            heard += track.render(frames)
            if track.gone:
                self._tracks.remove(track)
        self._duck.target = DUCKED if spoken else 1.0
        mix = self.volume.apply(mix + self._duck.apply(earcons))
        if self._mono:
            mix[:] = mix.mean(axis=1, keepdims=True)
        return np.clip(mix, -1, 1, out=mix)
