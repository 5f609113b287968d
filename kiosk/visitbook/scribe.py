"""Sums up what happens as pages and sees to it that the book says the same, also after a disk was full or broken."""

import logging
from collections import deque
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.visit.happenings import Answered, Begun, Ended, Happening, Lasting, Part
from kiosk.visitbook.page import Page
from kiosk.visitbook.pen import Entry, Pen
from kiosk.visitbook.schema import BookError
from kiosk.visitbook.shelf import set_aside

log = logging.getLogger(__name__)
MOST_WAITING = 1000  # visits that are kept in memory while they cannot be written
FIRST_WAIT, LONGEST_WAIT = 2.0, 60.0  # seconds until a failed writing is tried again
CUT = "cut"


class Scribe:
    """Keeps the book in one file; for one thread. `now` is monotonic seconds, `wall` what the wall clock says."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._pen: Pen | None = None
        self._entry: Entry | None = None
        self._lasting: Lasting | None = None
        self._seen_at: datetime | None = None
        self._ended: deque[Entry] = deque()
        self._lost = 0
        self._wait = 0.0
        self._retry_at = 0.0

    @property
    def behind(self) -> bool:
        """Whether visits wait to be written."""
        return bool(self._ended)

    def take(self, told: Happening | Lasting, wall: datetime) -> None:
        """Sum up what happened."""
        if isinstance(told, Begun):
            self._turn_page()
            self._entry, self._lasting = Entry(Page.begin(told, wall)), None
        elif self._entry is None:
            return
        elif isinstance(told, Lasting):
            self._lasting, self._seen_at = told, wall
        else:
            self._entry.page.add(told, wall)
            if isinstance(told, Ended):
                self._lasting = None
                self._turn_page()
            elif self._lasting:
                parts = tuple(part for part in self._lasting.parts if not _is_over(part, told))
                self._lasting = replace(self._lasting, parts=parts)

    def _turn_page(self) -> None:
        """The visit is over; where it does not say why, it was cut off."""
        if self._entry is None:
            return
        self._entry.page = page = self._see()
        page.ending = page.ending or CUT
        self._ended.append(self._entry)
        self._entry = self._lasting = None
        while len(self._ended) > MOST_WAITING:
            self._ended.popleft()
            self._lost += 1

    def _see(self) -> Page:
        """The page of the visit that goes on, as it would be if it ended now."""
        assert self._entry
        page = self._entry.page
        return page.seen_at(self._lasting, self._seen_at) if self._lasting and self._seen_at else page

    def save(self, now: float, wall: datetime, urgent: bool = False) -> None:
        """Write what is new, unless it failed a moment ago; `urgent` tries all the same."""
        if now < self._retry_at and not urgent:
            return
        try:
            self._write_or_begin_anew(wall)
        except BookError as error:
            self._fail(error, now)
        else:
            self._recover()

    def _write_or_begin_anew(self, wall: datetime) -> None:
        try:
            self._write_all()
        except BookError as error:
            if not error.damaged or not self._set_aside(error, wall):
                raise
            self._write_all()

    def _write_all(self) -> None:
        pen = self._open()
        settled = not self._ended
        while self._ended:
            pen.write(self._ended[0], self._ended[0].page)
            self._ended.popleft()
        if self._entry:
            pen.write(self._entry, self._see())
        if not settled:
            pen.settle()

    def _open(self) -> Pen:
        if self._pen and not self._pen.stands:
            log.warning("the visit book was deleted or exchanged; a new one is begun")
            self._drop()
        if self._pen is None:
            self._pen = Pen(self._file)
            self._pen.close_cut()
        return self._pen

    def _drop(self) -> None:
        """The book that was open is no longer written."""
        pen, self._pen = self._pen, None
        for entry in (*self._ended, *([self._entry] if self._entry else [])):
            entry.forget()
        if pen:
            try:
                pen.close()
            except BookError as error:
                log.warning("the visit book could not be closed: %s", error)

    def _set_aside(self, error: BookError, wall: datetime) -> bool:
        self._drop()
        try:
            aside = set_aside(self._file, wall)
        except OSError:
            return False
        log.warning("the visit book is damaged (%s); it is kept as %s and a new one is begun", error, aside.name)
        return True

    def _fail(self, error: BookError, now: float) -> None:
        if not self._wait:
            log.warning("the visit book cannot be written: %s: %s; visits go on, it is tried again", self._file, error)
        self._wait = min(max(FIRST_WAIT, self._wait * 2), LONGEST_WAIT)
        self._retry_at = now + self._wait

    def _recover(self) -> None:
        if self._wait:
            log.warning("the visit book is written again; visits that could not be kept: %d", self._lost)
        self._wait, self._retry_at, self._lost = 0.0, 0.0, 0

    def close(self, now: float, wall: datetime) -> None:
        """Write what can be written and close the book."""
        self.save(now, wall, urgent=True)
        self._drop()


def _is_over(part: Part, told: Happening) -> bool:
    """Whether a part that went on a moment ago is contained in what is told now."""
    same = type(part) is type(told)
    if same and isinstance(part, Answered) and isinstance(told, Answered):
        return bool(part.hands) == bool(told.hands)
    return same
