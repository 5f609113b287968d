"""Deletes old visits for good, also while the kiosk runs."""

import sqlite3
from pathlib import Path

from kiosk.visitbook.schema import open_book, read_error


def forget_before(file: Path, day: str) -> int:
    """Delete all visits before the local `day` ("2026-05-01"), with those of a wrong clock that stand before it.

    How many there were. The file gives the room back. Raises BookError.
    """
    if not file.exists():
        return 0
    connection = open_book(file)
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        # visits of a wrong clock stand between others: where they are older than the first visit from that day on
        first = "SELECT ifnull(min(id), 9e15) FROM visits WHERE day >= ?"
        old = f"ending IS NOT NULL AND (day < ? OR (day IS NULL AND id < ({first})))"
        number = connection.execute(f"DELETE FROM visits WHERE {old}", (day, day)).rowcount
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:
        raise read_error(error) from error
    finally:
        connection.close()
    return number
