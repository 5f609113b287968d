"""Where books stand that cannot be written any more: beside the new one, named after the day they were set aside."""

from datetime import datetime
from pathlib import Path

from kiosk.visitbook.schema import BOOK_NAME

MOST_ASIDE = 3
PARTS = ("", "-wal", "-shm")


def set_aside(file: Path, now: datetime) -> Path:
    """Rename a damaged book with what belongs to it, and delete the oldest of more than three; raises OSError."""
    name = f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}{file.suffix}"
    number = 1
    while (aside := file.with_name(name)).exists():
        number += 1
        name = f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}-{number}{file.suffix}"
    for part in PARTS:
        if (old := file.with_name(file.name + part)).exists():
            old.rename(file.with_name(name + part))
    for old in list_aside(file.parent)[:-MOST_ASIDE]:
        for part in PARTS:
            old.with_name(old.name + part).unlink(missing_ok=True)
    return aside


def list_aside(folder: Path) -> list[Path]:
    """The books that were set aside, the oldest first by the time of their last change."""
    book = Path(BOOK_NAME)
    found = folder.glob(f"{book.stem}-damaged-*{book.suffix}")
    return sorted(found, key=lambda file: (file.stat().st_mtime, file.name))
