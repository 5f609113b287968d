"""Narration through the loudspeaker, by pygame."""

from io import BytesIO
from pathlib import Path

from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.narration.voice import VoiceError


class SpokenVoice:
    """Sounds one narration at a time (wav, ogg, opus, mp3, flac)."""

    def __init__(self, loudspeaker: Loudspeaker) -> None:
        self._loudspeaker = loudspeaker
        self._from = 0.0
        self._at = 0.0
        self._paused = False

    def start(self, file: Path, at: float, volume: float, now: float) -> None:  # noqa: ARG002
        mixer = self._loudspeaker.open()
        import pygame

        try:
            mixer.music.load(*_name_format(file))
            mixer.music.set_volume(volume)
            mixer.music.play(start=at)
        except (pygame.error, OSError) as error:
            raise VoiceError(str(error)) from error
        self._from = self._at = at
        self._paused = False

    def pause(self, now: float) -> None:
        self._at = self.position(now)
        self._paused = True
        self._loudspeaker.open().music.pause()

    def resume(self, now: float) -> None:  # noqa: ARG002
        self._paused = False
        self._loudspeaker.open().music.unpause()

    def stop(self, fade: float) -> None:
        music = self._loudspeaker.open().music
        if fade and not self._paused:
            music.fadeout(round(fade * 1000))
        else:
            music.stop()

    def position(self, now: float) -> float:  # noqa: ARG002
        if not self._paused:
            played = self._loudspeaker.open().music.get_pos()  # milliseconds since play(), −1 at the end
            if played >= 0:
                self._at = self._from + played / 1000
        return self._at

    def ended(self, now: float) -> bool:  # noqa: ARG002
        return not self._paused and not self._loudspeaker.open().music.get_busy()


def _name_format(file: Path) -> tuple[BytesIO, str]:
    """The sound and its format: SDL takes every .ogg for Vorbis unless it is told that it holds Opus."""
    data = file.read_bytes()
    return BytesIO(data), "opus" if b"OpusHead" in data[:64] else file.suffix.removeprefix(".")
