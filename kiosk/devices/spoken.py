"""Narration through the loudspeaker."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.devices.loudspeaker import Loudspeaker

if TYPE_CHECKING:
    from kiosk.devices.feed import Feed
    from kiosk.devices.mixer import Track

STUCK_SECONDS = 1.0


class SpokenVoice:
    """Sounds one narration at a time (wav, ogg, opus, mp3, flac)."""

    def __init__(self, loudspeaker: Loudspeaker) -> None:
        self._loudspeaker = loudspeaker
        self._feed: Feed | None = None
        self._track: Track | None = None
        self._from = 0.0
        self._heard = 0.0
        self._taken = 0
        self._taken_at = 0.0

    def start(self, file: Path, at: float, volume: float, now: float) -> None:
        feed = self._loudspeaker.open()
        from kiosk.devices.mixer import Track
        from kiosk.devices.sound import Sound

        track = Track(Sound(file, at))
        self.stop(0)
        self._feed, self._track = feed, track
        self._from = self._heard = at
        self.set_volume(volume)
        feed.mixer.add(track)
        self._go(now)

    def _go(self, now: float) -> None:
        if self._feed:
            self._taken, self._taken_at = self._feed.rendered, now
            self._feed.wake()

    def set_volume(self, volume: float) -> None:
        self._loudspeaker.set_volume(volume)

    def pause(self, now: float) -> None:  # noqa: ARG002
        if self._track:
            self._track.rest()

    def resume(self, now: float) -> None:
        if self._track:
            self._track.go_on()
        self._go(now)

    def stop(self, fade: float) -> None:
        if self._track and self._feed:
            self._track.leave(fade)
            self._feed.wake()
        self._track = None

    def position(self, now: float) -> float:  # noqa: ARG002
        if self._track and self._feed:
            heard = self._from + self._track.seconds - self._feed.behind
            self._heard = max(self._heard, heard)  # the two are measured by another thread, one after the other
        return self._heard

    def ended(self, now: float) -> bool:  # noqa: ARG002
        return self._track is None or self._track.gone

    def lost(self, now: float) -> bool:
        if self._feed is None:
            return False
        if self._taken != self._feed.rendered:
            self._taken, self._taken_at = self._feed.rendered, now
        lost = not self._feed.open or now - self._taken_at > STUCK_SECONDS
        if lost:
            self._loudspeaker.abandon(self._feed)
        return lost
