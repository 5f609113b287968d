"""The machine's sound device, opened late and opened again after a failure."""

import logging
import os
from types import ModuleType

from kiosk.narration.voice import VoiceError

log = logging.getLogger(__name__)
RATE = 48_000
BUFFER_SAMPLES = 1024


class Loudspeaker:
    """Opens pygame's mixer when something must sound; importing it costs 0.2 s, so not before."""

    def __init__(self) -> None:
        self._mixer: ModuleType | None = None

    def open(self) -> ModuleType:
        """pygame.mixer, ready to play; raises VoiceError where there is no sound device."""
        os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
        import pygame

        if self._mixer is None or not self._mixer.get_init():
            try:
                pygame.mixer.init(frequency=RATE, channels=2, buffer=BUFFER_SAMPLES)
            except pygame.error as error:
                raise VoiceError(str(error)) from error
            self._mixer = pygame.mixer
        return self._mixer

    def close(self) -> None:
        if self._mixer is not None and self._mixer.get_init():
            self._mixer.quit()
        self._mixer = None
