"""The tables of the visit book, how an older book becomes one of today, and how a book is opened."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

BOOK_NAME = "visits.db"
APPLICATION = 0x6B766973  # "kvis", so that another program's database is never taken for a book
BUSY_SECONDS = 5.0
DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
FIRST = """
CREATE TABLE book (id TEXT NOT NULL);
INSERT INTO book VALUES (lower(hex(randomblob(16))));

CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    exhibit INTEGER REFERENCES names,
    UNIQUE (kind, name)
);

CREATE TABLE visits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    began INTEGER NOT NULL,
    day TEXT,
    hour INTEGER,
    seconds INTEGER NOT NULL,
    ending TEXT,
    left_from TEXT,
    language INTEGER NOT NULL REFERENCES names,
    opened INTEGER NOT NULL,
    text_size INTEGER NOT NULL,
    contrast INTEGER NOT NULL,
    calm INTEGER NOT NULL,
    reach INTEGER NOT NULL
);
CREATE INDEX visits_by_day ON visits (day, seconds, opened);

CREATE TABLE languages (
    visit INTEGER NOT NULL REFERENCES visits ON DELETE CASCADE,
    language INTEGER NOT NULL REFERENCES names,
    seconds INTEGER NOT NULL,
    PRIMARY KEY (visit, language)
) WITHOUT ROWID;
CREATE INDEX languages_by_language ON languages (language, seconds);

CREATE TABLE stays (
    visit INTEGER NOT NULL REFERENCES visits ON DELETE CASCADE,
    subject INTEGER NOT NULL REFERENCES names,
    seconds INTEGER NOT NULL,
    PRIMARY KEY (visit, subject)
) WITHOUT ROWID;
CREATE INDEX stays_by_subject ON stays (subject, seconds);

CREATE TABLE heard (
    visit INTEGER NOT NULL REFERENCES visits ON DELETE CASCADE,
    event INTEGER NOT NULL REFERENCES names,
    voice INTEGER NOT NULL REFERENCES names,
    second INTEGER NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (visit, event, voice)
) WITHOUT ROWID;
CREATE INDEX heard_by_event ON heard (event, voice, second, length);

CREATE TABLE watched (
    visit INTEGER NOT NULL REFERENCES visits ON DELETE CASCADE,
    event INTEGER NOT NULL REFERENCES names,
    second INTEGER NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (visit, event)
) WITHOUT ROWID;

CREATE TABLE answers (
    visit INTEGER NOT NULL REFERENCES visits ON DELETE CASCADE,
    event INTEGER NOT NULL REFERENCES names,
    number INTEGER NOT NULL,
    answer INTEGER NOT NULL,
    right_answer INTEGER NOT NULL,
    hands INTEGER NOT NULL,
    given INTEGER NOT NULL,
    PRIMARY KEY (visit, event, number, answer, right_answer, hands)
) WITHOUT ROWID;

CREATE TABLE faces (
    visit INTEGER NOT NULL REFERENCES visits ON DELETE CASCADE,
    exhibit INTEGER NOT NULL REFERENCES names,
    face TEXT NOT NULL,
    PRIMARY KEY (visit, exhibit)
) WITHOUT ROWID;
"""
STEPS = (FIRST,)


class BookError(Exception):
    """The book cannot be used; `damaged` says that it is not, or no longer, a book that this program can read."""

    def __init__(self, reason: str, damaged: bool = False) -> None:
        super().__init__(reason)
        self.damaged = damaged


def open_book(file: Path, steps: Sequence[str] = STEPS) -> sqlite3.Connection:
    """The book for writing, made or brought up to date by `steps`; raises BookError."""
    connection = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)
        _migrate(connection, steps)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # a process that dies loses nothing that was committed
        connection.execute("PRAGMA foreign_keys = ON")
        if (found := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise BookError(found, damaged=True)
    except (sqlite3.Error, OSError, BookError) as error:
        if connection:
            connection.close()
        raise error if isinstance(error, BookError) else read_error(error) from error
    return connection


def open_to_read(file: Path) -> sqlite3.Connection | None:
    """The book for reading, also while the kiosk writes in it; None where there is none yet; raises BookError."""
    if not file.exists():
        return None
    connection, version = _look_into(file, len(STEPS))
    if version == len(STEPS):
        return connection
    connection.close()
    if version == 0:
        return None
    open_book(file).close()
    return _look_into(file, len(STEPS))[0]


def _look_into(file: Path, known: int) -> tuple[sqlite3.Connection, int]:
    connection = None
    try:
        connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)
        connection.execute("PRAGMA cache_size = -65536")  # kilobytes: reports read the same pages several times
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection, _check_kind(connection, known)
    except (sqlite3.Error, BookError) as error:
        if connection:
            connection.close()
        raise error if isinstance(error, BookError) else read_error(error) from error


def read_error(error: sqlite3.Error | OSError) -> BookError:
    """What went wrong, and whether the file itself is damaged."""
    code = getattr(error, "sqlite_errorcode", None)
    return BookError(str(error), damaged=code is not None and code & 0xFF in DAMAGED)


def _check_kind(connection: sqlite3.Connection, known: int) -> int:
    """The version of the book, 0 for an empty one; raises BookError for what is no book or one of a later program."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    kind: int = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if kind != APPLICATION and not empty:
        raise BookError("this is no visit book", damaged=True)
    if version > known:
        raise BookError("a later version of this program wrote this book", damaged=True)
    return version


def _migrate(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    version = _check_kind(connection, len(steps))
    for number, step in enumerate(steps[version:], start=version + 1):
        connection.executescript(
            f"BEGIN IMMEDIATE; {step}; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {number}; COMMIT"
        )
