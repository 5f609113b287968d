"""The short sounds that answer a touch."""

import logging
from pathlib import Path

from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.narration.voice import DeviceError, VoiceError

log = logging.getLogger(__name__)
FOLDER = Path(__file__).parent.parent / "sounds"


class Earcons:
    """Plays an earcon by its name: open, back, reset-warning; silent where there is no sound device."""

    def __init__(self, loudspeaker: Loudspeaker, wanted: bool = True) -> None:
        self._loudspeaker = loudspeaker
        self._wanted = wanted

    def play(self, name: str) -> None:
        if not self._wanted:
            return
        try:
            feed = self._loudspeaker.open(patience=0)
            from kiosk.devices.mixer import Track
            from kiosk.devices.sound import Sound

            feed.mixer.add(Track(Sound(FOLDER / f"{name}.ogg"), earcon=True))
            feed.wake()
        except DeviceError as error:
            log.debug("no earcon: %s", error)
        except VoiceError as error:
            log.warning("no earcons: %s", error)
            self._wanted = False
