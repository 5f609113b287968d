"""Tells one narration: play, pause, seek, replay, and where it is."""

import logging
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kiosk.content.cues import Cue
from kiosk.narration.cues import cue_at
from kiosk.narration.voice import DeviceError, Silence, Voice, VoiceError

log = logging.getLogger(__name__)
FADE_SECONDS = 0.2
NEAR_END_SECONDS = 0.05
RETRY_SECONDS = 3.0


class State(StrEnum):
    """What the narrator does."""

    READY = "ready"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True)
class Recording:
    """One narration as it is on the disk; `length` in seconds, `language` a voice tag, `stamp` the file's time."""

    file: Path
    language: str
    length: float
    cues: tuple[Cue, ...] = ()
    speaker: str = ""
    synthetic: bool = False
    stamp: int = 0


@dataclass(frozen=True)
class Telling:
    """What can be seen of the narrator at one moment; `cue` is −1 between cues."""

    state: State = State.READY
    position: float = 0.0
    cue: int = -1
    silent: bool = False


class Narrator:
    """Plays at most one recording; when the voice fails, silence keeps its time and `silent` says so.

    While it is the device that fails, the voice is tried again every few seconds and goes on where the words are.
    """

    def __init__(self, voice: Voice, volume: float = 1.0) -> None:
        self._device = voice
        self._voice: Voice = voice
        self._volume = volume
        self._retry_at = float("inf")
        self.recording: Recording | None = None
        self.telling = Telling()

    def load(self, recording: Recording | None) -> None:
        """Leave what is told and be ready for `recording`."""
        self.leave()
        self.recording = recording

    def leave(self) -> None:
        """Fade out and forget."""
        if self.telling.state in (State.PLAYING, State.PAUSED):
            self._voice.stop(FADE_SECONDS)
        self.recording, self.telling = None, Telling()
        self._retry_at = float("inf")

    def play(self, now: float) -> None:
        """Start, or go on after a pause; after the end, start again."""
        if self.recording is None or self.telling.state is State.PLAYING:
            return
        if self.telling.state is State.PAUSED:
            self._voice.resume(now)
            self._show(State.PLAYING, self._voice.position(now))
        else:
            self._start(0.0 if self.telling.state is State.ENDED else self.telling.position, now)

    def set_volume(self, volume: float) -> None:
        """How loud, 0 to 1, now and for what follows."""
        self._volume = volume
        self._device.set_volume(volume)

    def pause(self, now: float) -> None:
        if self.telling.state is State.PLAYING:
            self._voice.pause(now)
            self._show(State.PAUSED, self._voice.position(now))

    def replay(self, now: float) -> None:
        if self.recording is not None:
            self._start(0.0, now)

    def seek(self, seconds: float, now: float) -> None:
        """Go to `seconds`; a paused narration stays paused there."""
        if self.recording is None:
            return
        at = min(max(0.0, seconds), max(0.0, self.recording.length - NEAR_END_SECONDS))
        if self.telling.state is State.PLAYING:
            self._start(at, now)
        else:
            if self.telling.state is State.PAUSED:
                self._voice.stop(0)
            self._show(State.READY, at)

    def tick(self, now: float) -> None:
        """Follow the sound; call it a few times a second while something plays."""
        if self.recording is None or self.telling.state is not State.PLAYING:
            return
        position = self._voice.position(now)
        if self._voice.lost(now):
            self._hush(DeviceError("the sound device is gone"), position, now)
        elif now >= self._retry_at:
            self._start(position, now)
            position = self._voice.position(now)
        if (
            self._voice.ended(now)
            or position >= self.recording.length + 1
            or (self._voice is not self._device and position >= self.recording.length)
        ):
            self._show(State.ENDED, self.recording.length)
        else:
            self._show(State.PLAYING, min(position, self.recording.length))

    def _start(self, at: float, now: float) -> None:
        assert self.recording is not None
        try:
            self._device.start(self.recording.file, at, self._volume, now)
        except VoiceError as failure:
            self._hush(failure, at, now)
        else:
            self._voice, self._retry_at = self._device, float("inf")
            self.telling = replace(self.telling, silent=False)
        self._show(State.PLAYING, at)

    def _hush(self, failure: VoiceError, at: float, now: float) -> None:
        """Go on without a sound from `at`."""
        assert self.recording is not None
        if not self.telling.silent:
            log.warning("narration is silent: %s: %s", self.recording.file, failure)
        self._device.stop(0)
        self._voice = Silence()
        self._voice.start(self.recording.file, at, self._volume, now)
        self._retry_at = now + RETRY_SECONDS if isinstance(failure, DeviceError) else float("inf")
        self.telling = replace(self.telling, silent=True)

    def _show(self, state: State, position: float) -> None:
        assert self.recording is not None
        cue = -1 if state is State.ENDED else cue_at(self.recording.cues, position)
        self.telling = replace(self.telling, state=state, position=position, cue=cue)
