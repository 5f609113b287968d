"""Fetches the files of a release: goes on where a line was cut, no faster than allowed, and trusts only the SHA-256."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.bundles.objects import Objects, Part
from kiosk.bundles.outlay import Want
from kiosk.bundles.refusal import Interruption, Leaving, Missing, Refusal
from kiosk.bundles.sources import Source
from kiosk.messages import mark as _

FRUITLESS = 5  # tries in a row that bring nothing
PAUSE_SECONDS = 2.0  # before the second try; twice as long before each next one
LONGEST_PAUSE = 30.0
CREDIT_SECONDS = 1.0  # of silence that faster bytes may make up for

Wait = Callable[[float], None]  # so many seconds; may raise Leaving


@dataclass
class Pace:
    """Keeps the mean speed at `kilobytes` (1000 bytes) a second, 0 for as fast as the line is."""

    kilobytes: int
    clock: Callable[[], float]
    wait: Wait
    _ahead: float = 0.0  # seconds that the bytes so far should still take
    _last: float = field(default=0.0)

    def take(self, count: int) -> None:
        """So many bytes came; wait until they may have."""
        now = self.clock()
        self._ahead = max(-CREDIT_SECONDS, self._ahead - (now - self._last)) if self._last else 0.0
        self._last = now
        if self.kilobytes:
            self._ahead += count / (self.kilobytes * 1000)
        self.wait(max(0.0, self._ahead))


@dataclass(frozen=True)
class Fetcher:
    """Brings files from one source into the objects."""

    source: Source
    objects: Objects
    pace: Pace
    advance: Callable[[int], None] = lambda _: None

    def fetch(self, want: Want) -> None:
        """Raises Interruption where the line gives out, Refusal for other bytes than signed, OSError by the disk."""
        if self.objects.holds(want):
            return
        with self.objects.begin(want) as part:
            self.advance(part.length)
            self._fill(part, want)
            if part.finish():
                return
            self.advance(-want.length)  # perhaps what was here from before was damaged
            self._fill(part, want)
            if not part.finish():
                raise Refusal(_("A file of the release is not what was signed: {path}."), path=want.path)

    def _fill(self, part: Part, want: Want) -> None:
        fruitless = 0
        while not part.whole:
            before = part.length
            try:
                self._copy(part, want)
                fault = Interruption(_("{path} breaks off."), path=want.path)
            except (Missing, Leaving):
                raise
            except Interruption as error:
                fault = error
            if part.whole:
                return
            fruitless = 0 if part.length > before else fruitless + 1
            if fruitless >= FRUITLESS:
                raise fault
            if fruitless:
                self.pace.wait(min(LONGEST_PAUSE, PAUSE_SECONDS * 2 ** (fruitless - 1)))

    def _copy(self, part: Part, want: Want) -> None:
        opened = self.source.open(want.path, part.length)
        if opened.start != part.length:
            self.advance(-part.length)
            part.restart()
        for block in opened.blocks:
            room = want.length - part.length
            part.add(block)
            self.advance(min(room, len(block)))
            if len(block) >= room:
                return
            self.pace.take(len(block))
