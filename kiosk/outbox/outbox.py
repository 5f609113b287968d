"""The outbox: rows that wait for the centre, and what must outlive a power cut beside them, in one SQLite file."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.outbox.storage import open_base
from kiosk.wire.message import now_utc
from kiosk.wire.rows import AnyRow

MOST_DAYS = 30
MOST_BYTES = 50_000_000
REMEMBERED = 1000  # commands, and subjects that were told

_OLD = """SELECT sequence FROM waiting WHERE day NOT IN
    (SELECT day FROM waiting GROUP BY day ORDER BY max(sequence) DESC LIMIT ?)"""
_HEAVY = """SELECT sequence FROM
    (SELECT sequence, sum(bytes) OVER (ORDER BY sequence DESC) AS total FROM waiting) WHERE total > ?"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that waits: `body` is its JSON."""

    sequence: int
    kind: str
    body: str


class Outbox:
    """Rows in the order they were put; used by one thread. Raises sqlite3.Error where the disk fails.

    At most 30 days and 50 MB are kept. Days are those on which a row was put, so a clock that jumps to 2099 and back
    throws nothing away. A damaged file is set aside and begun anew: days are then counted from the visit book again.
    """

    def __init__(self, file: Path, read_clock: Callable[[], datetime] = now_utc, most_bytes: int = MOST_BYTES) -> None:
        self._read_clock = read_clock
        self._most_bytes = most_bytes
        self._file = file
        self._base = open_base(file)

    def close(self) -> None:
        self._base.close()

    def reopen(self) -> None:
        """Try again after an error of the disk."""
        self._base.close()
        self._base = open_base(self._file)

    def put(self, kind: type[AnyRow], subject: str | None = None, **facts: Any) -> int:
        """Keep a row; one with the same subject that still waits gives way. Its sequence; 0 where nothing is new."""
        made = self._read_clock()
        bare = kind(sequence=1, made=made, **facts)
        digest = sha256(bare.model_dump_json(exclude={"sequence", "made"}).encode()).hexdigest()
        with self._writing() as base:
            if subject:
                known = base.execute("SELECT digest FROM told WHERE subject = ?", (subject,)).fetchone()
                if known == (digest,):
                    return 0
            sequence = self._number(made)
            if subject:
                base.execute("DELETE FROM waiting WHERE subject = ?", (subject,))
                base.execute("INSERT OR REPLACE INTO told VALUES (?, ?, ?)", (subject, digest, sequence))
            body = bare.model_copy(update={"sequence": sequence}).model_dump_json(exclude_none=True)
            row = (sequence, bare.kind, subject, made.date().isoformat(), len(body.encode()) + 100, body)
            base.execute("INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?)", row)
            self._trim(base)
        return sequence

    def list_waiting(self, after: int = 0, limit: int = 100) -> list[Waiting]:
        """The oldest rows after a sequence."""
        asked = "SELECT sequence, kind, body FROM waiting WHERE sequence > ? ORDER BY sequence LIMIT ?"
        return [Waiting(*row) for row in self._base.execute(asked, (after, limit))]

    def remove(self, sequences: Iterable[int]) -> None:
        """Forget rows that the centre has; unknown ones are passed over."""
        with self._writing() as base:
            base.executemany("DELETE FROM waiting WHERE sequence = ?", [(sequence,) for sequence in sequences])

    def count(self) -> int:
        """How many rows wait."""
        return int(self._base.execute("SELECT count(*) FROM waiting").fetchone()[0])

    @property
    def dropped(self) -> int:
        """How many rows were given up for ever."""
        return int(self.read_note("dropped") or 0)

    def read_note(self, name: str) -> str:
        found = self._base.execute("SELECT value FROM note WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else ""

    def write_note(self, name: str, value: str) -> None:
        with self._writing() as base:
            base.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (name, value))

    def take_slot(self, kind: str, slots: int) -> str:
        """A subject for one of at most so many waiting rows of a kind: the oldest gives way."""
        number = int(self.read_note(f"slot {kind}") or 0) + 1
        self.write_note(f"slot {kind}", str(number))
        return f"{kind} {number % slots}"

    def begin_command(self, identity: str, act: str) -> bool:
        """Remember that this command was begun; False where it was begun before."""
        with self._writing() as base:
            number = base.execute("SELECT coalesce(max(number), 0) + 1 FROM command").fetchone()[0]
            begun = base.execute("INSERT OR IGNORE INTO command VALUES (?, ?, 'begun', ?)", (identity, act, number))
            base.execute("DELETE FROM command WHERE number <= ?", (number - REMEMBERED,))
            return begun.rowcount == 1

    def end_command(self, identity: str) -> bool:
        """False where it had ended or was never begun."""
        with self._writing() as base:
            asked = "UPDATE command SET state = 'ended' WHERE id = ? AND state = 'begun'"
            return base.execute(asked, (identity,)).rowcount == 1

    def list_begun(self) -> list[tuple[str, str]]:
        """Commands without an end, as (id, act): at the start, those that the last run did not live to answer."""
        return list(self._base.execute("SELECT id, act FROM command WHERE state = 'begun' ORDER BY number"))

    def _number(self, made: datetime) -> int:
        """The next sequence: milliseconds of the clock, so that a replaced disk does not use numbers again."""
        last = self._base.execute("SELECT CAST(value AS INTEGER) FROM note WHERE name = 'last'").fetchone() or (0,)
        sequence = max(last[0] + 1, int(made.timestamp() * 1000))
        self._base.execute("INSERT OR REPLACE INTO note VALUES ('last', ?)", (str(sequence),))
        return sequence

    def _trim(self, base: sqlite3.Connection) -> None:
        gone = {*base.execute(_OLD, (MOST_DAYS,)), *base.execute(_HEAVY, (self._most_bytes,))}
        if gone:
            base.executemany("DELETE FROM waiting WHERE sequence = ?", gone)
            base.execute("INSERT OR REPLACE INTO note VALUES ('dropped', ?)", (str(self.dropped + len(gone)),))
        kept = "SELECT subject FROM told ORDER BY sequence DESC LIMIT ?"
        base.execute(f"DELETE FROM told WHERE subject NOT IN ({kept})", (REMEMBERED,))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk afterwards, or nothing."""
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield self._base
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")
