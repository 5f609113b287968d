"""Writes entries into the book: what changed of one visit, in one transaction."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.visitbook.page import Named, Page
from kiosk.visitbook.schema import open_book, read_error

Value = int | str | Named


class Key(NamedTuple):
    """Which row of a visit, in which table; a Named stands for its number in `names`."""

    table: str
    words: tuple[Value, ...]


Rows = dict[Key, tuple[Value, ...]]


@dataclass
class Entry:
    """A page with its visit's number in the book, 0 before it was written, and the rows that stand there."""

    page: Page
    visit: int = 0
    written: Rows = field(default_factory=dict)

    def forget(self) -> None:
        """The book that it was written in is gone."""
        self.visit, self.written = 0, {}


class Pen:
    """The book open for writing; every call raises BookError where it cannot be done, and then nothing was written."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = open_book(file)
        self._inode = file.stat().st_ino
        self._numbers: dict[Named, int] = {}

    @property
    def stands(self) -> bool:
        """Whether the file is still the one that was opened, not deleted or exchanged."""
        try:
            return self._file.stat().st_ino == self._inode
        except OSError:
            return False

    def close_cut(self) -> None:
        """Visits whose end nobody saw, because the power went or the program died, are marked as cut off."""
        with self._transaction():
            self._connection.execute("UPDATE visits SET ending = 'cut' WHERE ending IS NULL")

    def write(self, entry: Entry, page: Page) -> None:
        """Let the book say of a visit what `page` says."""
        rows = list_rows(page)
        with self._transaction():
            visit = self._write_visit(entry.visit, page)
            known = entry.written if visit == entry.visit else {}
            for table in {key.table for key in known.keys() - rows.keys()}:
                self._connection.execute(f"DELETE FROM {table} WHERE visit = ?", (visit,))
                known = {key: values for key, values in known.items() if key.table != table}
            for key, values in rows.items():
                if known.get(key) != values:
                    self._write_row(visit, key, values)
            self._write_homes(page)
        entry.visit, entry.written = visit, rows

    def settle(self) -> None:
        """Bring what was written onto the disk, so that a power cut does not take it back."""
        with _told():
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        with _told():
            self._connection.close()

    def _write_visit(self, visit: int, page: Page) -> int:
        """The visit's number: a new one where it was never written, or where somebody deleted it."""
        known: dict[str, Any] = {
            "began": page.began.unix,
            "day": page.began.day,
            "hour": page.began.hour,
            "seconds": round(page.seconds),
            "ending": page.ending or None,
            "left_from": page.left or None,
            "language": self._number(Named("language", page.language)),
            "opened": int(page.took_part),
            "text_size": page.text_size,
            "contrast": int(page.contrast),
            "calm": int(page.calm),
            "reach": int(page.reach),
        }
        values = tuple(known.values())
        changes = ", ".join(f"{name} = ?" for name in known)
        if visit and self._connection.execute(f"UPDATE visits SET {changes} WHERE id = ?", (*values, visit)).rowcount:
            return visit
        line = f"INSERT INTO visits ({', '.join(known)}) VALUES ({_places(known)})"
        return self._connection.execute(line, values).lastrowid or 0

    def _write_row(self, visit: int, key: Key, values: tuple[Value, ...]) -> None:
        row = [self._number(value) if isinstance(value, Named) else value for value in (*key.words, *values)]
        self._connection.execute(f"INSERT OR REPLACE INTO {key.table} VALUES (?, {_places(row)})", (visit, *row))

    def _write_homes(self, page: Page) -> None:
        for event, exhibit in page.homes.items():
            home = self._number(Named("exhibit", exhibit)), self._number(Named("event", event))
            self._connection.execute("UPDATE names SET exhibit = ?1 WHERE id = ?2 AND exhibit IS NOT ?1", home)

    def _number(self, named: Named) -> int:
        if named not in self._numbers:
            self._connection.execute("INSERT OR IGNORE INTO names (kind, name) VALUES (?, ?)", named)
            found = self._connection.execute("SELECT id FROM names WHERE kind = ? AND name = ?", named)
            self._numbers[named] = found.fetchone()[0]
        return self._numbers[named]

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with _told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._numbers.clear()  # a number that was given just now is taken back, too
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise read_error(error) from error


def _places(values: Any) -> str:
    return ", ".join("?" * len(values))


def list_rows(page: Page) -> Rows:
    """All rows of a page but that of the visit itself."""
    return {
        **{Key("languages", (Named("language", tag),)): (round(seconds),) for tag, seconds in page.languages.items()},
        **{Key("stays", (subject,)): (round(seconds),) for subject, seconds in page.stays.items()},
        **{
            Key("heard", (Named("event", event), Named("language", voice))): reach
            for (event, voice), reach in page.heard.items()
        },
        **{Key("watched", (Named("event", event),)): reach for event, reach in page.watched.items()},
        **{
            Key("answers", (Named("event", event), number, answer, right, int(hands))): (given,)
            for (event, number, answer, right, hands), given in page.answers.items()
        },
        **{Key("faces", (Named("exhibit", exhibit),)): (face,) for exhibit, face in page.faces.items()},
    }
