"""The visit book of a running kiosk: a keeper that only puts into a queue what one thread of its own writes down."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Thread

from kiosk.visit.happenings import Happening, Lasting
from kiosk.visitbook.schema import BOOK_NAME
from kiosk.visitbook.scribe import FIRST_WAIT, Scribe
from kiosk.visitbook.wall import read_wall_clock

log = logging.getLogger(__name__)
MOST_QUEUED = 2000
GATHER_SECONDS = 0.25  # what comes within this time is written together
CLOSE_SECONDS = 3.0
Item = tuple[Happening | Lasting, datetime]


class VisitBook:
    """Keeps what happens in `folder`. No call waits for the disk; one that hangs costs what the queue cannot hold."""

    def __init__(self, folder: Path, wall_clock: Callable[[], datetime] = read_wall_clock) -> None:
        self._wall_clock = wall_clock
        self._queue: Queue[Item | None] = Queue(MOST_QUEUED)
        self._overrun = False
        self._scribe = Scribe(folder / BOOK_NAME)
        self._thread = Thread(target=self._work, name="visit book", daemon=True)
        self._thread.start()

    def keep(self, happening: Happening) -> None:
        self._put(happening)

    def follow(self, lasting: Lasting) -> None:
        self._put(lasting)

    def close(self) -> None:
        """Write the rest and stop; a disk that hangs is not waited for longer than three seconds."""
        try:
            self._queue.put(None, timeout=CLOSE_SECONDS)
        except Full:
            return
        self._thread.join(CLOSE_SECONDS)

    def _put(self, told: Happening | Lasting) -> None:
        try:
            self._queue.put_nowait((told, self._wall_clock()))
        except Full:
            if not self._overrun:
                log.warning("the visit book cannot follow; what happens is not kept")
            self._overrun = True
        else:
            self._overrun = False

    def _work(self) -> None:
        going_on = True
        self._scribe.save(time.monotonic(), self._wall_clock())  # whatever is wrong with the book is told at once
        while going_on:
            going_on = self._gather()
            self._scribe.save(time.monotonic(), self._wall_clock())
        self._scribe.close(time.monotonic(), self._wall_clock())

    def _gather(self) -> bool:
        """Take the next thing and what comes close behind it; False when the book is to be closed."""
        wait = FIRST_WAIT if self._scribe.behind else None
        until = None
        while wait is None or wait > 0:
            try:
                item = self._queue.get(timeout=wait)
            except Empty:
                return True
            if item is None:
                return False
            self._scribe.take(*item)
            until = until or time.monotonic() + GATHER_SECONDS
            wait = until - time.monotonic()
        return True
