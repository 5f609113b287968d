"""What can sound a narration: the device that does, and the silence that keeps time when none can."""

from pathlib import Path
from typing import Protocol


class VoiceError(Exception):
    """The sound cannot be played; the text says why, in the words of the device."""


class DeviceError(VoiceError):
    """There is nothing to play on, for now: another try may succeed."""


class Voice(Protocol):
    """One narration at a time; `now` is monotonic seconds, positions are seconds in the sound."""

    def start(self, file: Path, at: float, volume: float, now: float) -> None:
        """Sound `file` from `at`; raises VoiceError when that is impossible."""

    def set_volume(self, volume: float) -> None:
        """How loud, 0 to 1, from now on."""

    def pause(self, now: float) -> None: ...

    def resume(self, now: float) -> None: ...

    def stop(self, fade: float) -> None:
        """Fall silent within `fade` seconds."""

    def position(self, now: float) -> float: ...

    def ended(self, now: float) -> bool:
        """Whether the sound came to its end by itself."""

    def lost(self, now: float) -> bool:
        """Whether the device stopped taking sound; call it often while something should sound."""


class Silence:
    """Keeps the time of a narration that nobody hears, so that its captions still run."""

    def __init__(self) -> None:
        self._started = 0.0
        self._paused_at: float | None = None

    def start(self, file: Path, at: float, volume: float, now: float) -> None:  # noqa: ARG002
        self._started, self._paused_at = now - at, None

    def set_volume(self, volume: float) -> None:
        pass

    def pause(self, now: float) -> None:
        self._paused_at = self.position(now)

    def resume(self, now: float) -> None:
        self._started, self._paused_at = now - self.position(now), None

    def stop(self, fade: float) -> None:
        pass

    def position(self, now: float) -> float:
        return now - self._started if self._paused_at is None else self._paused_at

    def ended(self, now: float) -> bool:  # noqa: ARG002
        return False  # the narrator knows the length

    def lost(self, now: float) -> bool:  # noqa: ARG002
        return False
