"""Whether the visit book can be written and read, for those who look after the machine."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.messages import mark as _
from kiosk.messages import say
from kiosk.visitbook.schema import BOOK_NAME, BookError, open_to_read
from kiosk.visitbook.shelf import list_aside

LARGE_BYTES = 500_000_000
_FINE = _("{visits} visits in {megabytes} MB; the last one began on {day}.")
_LARGE = _("The visit book has {megabytes} MB.")
_FORGET = _("Delete what nobody needs any more: visits --forget DATE.")
_ASIDE = _("Damaged visit books were set aside: {names}.")
_LOOK = _("Look at the disk; keep the files, or delete them.")
_LOCKED = _("The visit book cannot be written in {folder}.")
_ALLOW = _("Give the kiosk's user the right to write there.")
_BROKEN = _("The visit book cannot be read: {error}.")
_WAIT = _("The kiosk sets a damaged book aside and begins a new one when it starts.")


@dataclass(frozen=True)
class Remark:
    """One thing that was found, and what to do where it is not fine."""

    fine: bool
    told: str
    mend: str = ""


def examine_book(folder: Path) -> list[Remark]:
    """What is to be said of the book in the state folder; the first remark is about the book itself."""
    file = folder / BOOK_NAME
    remarks = [_look_into(file)]
    if not _can_write(folder):
        remarks.append(Remark(False, say(_LOCKED, folder=folder), say(_ALLOW)))
    if aside := list_aside(folder):
        names = ", ".join(book.name for book in aside)
        remarks.append(Remark(False, say(_ASIDE, names=names), say(_LOOK)))
    return remarks


def _look_into(file: Path) -> Remark:
    try:
        book = open_to_read(file)
        if book is None:
            return Remark(True, say("There is no visit book at {file} yet.", file=file))
        with closing(book):
            whole = book.execute("PRAGMA quick_check(1)").fetchone()[0]
            if whole != "ok":
                return Remark(False, say(_BROKEN, error=whole), say(_WAIT))
            visits, day = book.execute("SELECT count(*), ifnull(max(day), '–') FROM visits").fetchone()
            size = file.stat().st_size
    except (BookError, sqlite3.Error, OSError) as error:
        return Remark(False, say(_BROKEN, error=error), say(_WAIT))
    megabytes = f"{size / 1e6:.1f}"
    if size > LARGE_BYTES:
        return Remark(False, say(_LARGE, megabytes=megabytes), say(_FORGET))
    return Remark(True, say(_FINE, visits=f"{visits:,}", megabytes=megabytes, day=day))


def _can_write(folder: Path) -> bool:
    """Whether a book could be made or changed here; a folder that is not there yet is made below its nearest parent."""
    nearest = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    file = folder / BOOK_NAME
    return nearest.is_dir() and os.access(nearest, os.W_OK) and (not file.exists() or os.access(file, os.W_OK))
