"""Gathers what has happened since the last look and puts it into the outbox."""

import logging
from dataclasses import dataclass

from kiosk.outbox.facts import Contents, Facts
from kiosk.outbox.outbox import Outbox
from kiosk.wire.message import MOST_BYTES
from kiosk.wire.rows import ContentsRow, DayRow, HealthRow, ProblemRow

log = logging.getLogger(__name__)
MOST_TROUBLES = 300  # waiting rows


@dataclass(frozen=True)
class Times:
    """Seconds between two looks at each thing, between two reports, and until a row without a receipt is sent again."""

    count: float = 900
    health: float = 3600
    trouble: float = 60
    report: float = 900
    patience: float = 30


class Gatherer:
    """Looks at the kiosk's facts at their own times; what cannot be told now is told later."""

    def __init__(self, outbox: Outbox, facts: Facts, times: Times) -> None:
        self._outbox = outbox
        self._facts = facts
        self._due = {self.count: 0.0, self.note_health: 0.0, self.note_troubles: 0.0}
        self._every = (times.count, times.health, times.trouble)
        self._known: set[tuple[str, str]] = set()
        self._begun = False

    def gather(self, now: float) -> None:
        """Put what is due at `now` (monotonic seconds)."""
        if not self._begun:
            self._due = dict.fromkeys(self._due, now)
            self._begun = True
        for (look, due), seconds in zip(self._due.items(), self._every, strict=True):
            if now >= due:
                self._due[look] = now + seconds
                try:
                    look()
                except (OSError, ValueError, RuntimeError) as error:  # a fact that cannot be had never stops the line
                    log.warning("not gathered: %s", error)

    def count(self) -> None:
        """Put every day that changed, whole, and the hall's titles where they changed."""
        book, _, after = self._outbox.read_note("counted").partition(" ")
        counted = self._facts.count_days(book, int(after or 0))
        for day in counted.days:
            self._outbox.put(DayRow, f"day {counted.book} {day.day}", book=counted.book, **day.to_data())
        if counted.book:
            self._outbox.write_note("counted", f"{counted.book} {counted.sequence}")
        self._put_contents(self._facts.tell_contents())

    def note_health(self) -> None:
        waiting, dropped = self._outbox.count(), self._outbox.dropped
        health = self._facts.measure_health().model_copy(update={"waiting": waiting, "dropped": dropped})
        self._outbox.put(HealthRow, health=health)

    def note_troubles(self) -> None:
        """Put each problem that is new since the last look."""
        present = {(trouble.code, trouble.text): trouble for trouble in self._facts.list_troubles()}
        for key, trouble in present.items():
            if key not in self._known:
                slot = self._outbox.take_slot("problem", MOST_TROUBLES)
                self._outbox.put(ProblemRow, slot, code=trouble.code, text=trouble.text)
        self._known = set(present)

    def _put_contents(self, contents: Contents) -> None:
        facts = {"version": contents.version, "name": contents.name, "exhibits": contents.exhibits}
        if sum(len(one.model_dump_json()) for one in contents.exhibits) < MOST_BYTES // 4:
            self._outbox.put(ContentsRow, "contents", **facts)
