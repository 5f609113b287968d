"""The short sounds that answer a touch."""

import logging
from pathlib import Path
from typing import Any

from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.narration.voice import VoiceError

log = logging.getLogger(__name__)
FOLDER = Path(__file__).parent.parent / "sounds"


class Earcons:
    """Plays an earcon by its name: open, back, reset-warning; silent where there is no sound device."""

    def __init__(self, loudspeaker: Loudspeaker, wanted: bool = True) -> None:
        self._loudspeaker = loudspeaker
        self._wanted = wanted
        self._sounds: dict[str, Any] = {}

    def play(self, name: str) -> None:
        if not self._wanted:
            return
        try:
            mixer = self._loudspeaker.open()
            if name not in self._sounds:
                self._sounds[name] = mixer.Sound(FOLDER / f"{name}.ogg")
            self._sounds[name].play()
        except (VoiceError, OSError, RuntimeError) as error:  # pygame.error is a RuntimeError
            log.warning("no earcons: %s", error)
            self._wanted = False
