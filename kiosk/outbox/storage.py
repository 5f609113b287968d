"""The outbox's SQLite file: opened, looked over, and begun anew where it is damaged."""

import logging
import sqlite3
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)
SCHEMA = """
CREATE TABLE IF NOT EXISTS waiting (
    sequence INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT UNIQUE, day TEXT NOT NULL, bytes INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS told (subject TEXT PRIMARY KEY, digest TEXT NOT NULL, sequence INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS command (
    id TEXT PRIMARY KEY, act TEXT NOT NULL, state TEXT NOT NULL, number INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""


def open_base(file: Path) -> sqlite3.Connection:
    """The database of a file; a damaged one is set aside first. Raises sqlite3.OperationalError, OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _open(file)
    except sqlite3.OperationalError:  # full, locked, not allowed: not the file's fault
        raise
    except sqlite3.DatabaseError as error:
        log.warning("the outbox was damaged and is set aside: %s", error)
        _set_aside(file)
        return _open(file)


def _open(file: Path) -> sqlite3.Connection:
    base = sqlite3.connect(file, timeout=10, isolation_level=None, check_same_thread=False)
    try:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")  # a command that was begun must never begin again
        base.execute("PRAGMA journal_size_limit = 1000000")
        if base.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("quick_check failed")
        base.executescript(SCHEMA)
    except BaseException:
        base.close()
        raise
    return base


def _set_aside(file: Path) -> None:
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        file.replace(file.with_name(f"{file.name}.damaged"))
