"""The machine's sound device: opened when it is wanted, and again after it was gone."""

from kiosk.devices.feed import Feed
from kiosk.narration.voice import DeviceError

PATIENCE_SECONDS = 0.15  # the screen stands still meanwhile
GOODBYE_SECONDS = 3.0  # two that close one device wait for ever: pygame closes what is left open when Python ends
MOST_HANGING = 8  # threads that a driver never lets go of


class Loudspeaker:
    """Opens the device in the background, so that a slow or hanging driver never holds the screen."""

    def __init__(self, mono: bool = False) -> None:
        self._mono = mono
        self._volume = 1.0
        self._feed: Feed | None = None
        self._abandoned: list[Feed] = []

    def prepare(self) -> Feed:
        """Begin to open the device, unless it is open; returns at once.

        Raises DeviceError where too many feeds hang in a driver that does not answer.
        """
        if self._feed is None or not self._feed.is_alive():
            self._abandoned = [feed for feed in self._abandoned if feed.is_alive()]
            if len(self._abandoned) >= MOST_HANGING:
                raise DeviceError("the sound device does not answer")
            self._feed = Feed(self._mono, self._volume)
            self._feed.start()
        return self._feed

    def open(self, patience: float = PATIENCE_SECONDS) -> Feed:
        """What feeds the open device; raises DeviceError where none opens within `patience` seconds."""
        feed = self.prepare()
        feed.ready.wait(patience)
        if not feed.open:
            raise DeviceError(feed.failure or "the sound device does not answer")
        return feed

    @property
    def sounds(self) -> bool | None:
        """Whether a device can be used; None where none was tried yet. May be asked in any thread."""
        feed = self._feed
        if feed is None:
            return False if self._abandoned else None
        return feed.open if feed.ready.is_set() else None

    def set_volume(self, volume: float) -> None:
        """How loud everything is, 0 to 1."""
        self._volume = volume
        if self._feed:
            self._feed.volume = volume

    def abandon(self, feed: Feed) -> None:
        """Let go of a feed whose device no longer answers, even where it never closes; the next `open` tries anew."""
        feed.close()
        if feed is self._feed:
            self._abandoned.append(feed)
            self._feed = None

    def close(self) -> None:
        if self._feed:
            self._feed.close()
            self._feed.join(GOODBYE_SECONDS)
