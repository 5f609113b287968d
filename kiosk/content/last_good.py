"""Keeps the YAML files of the hall that was shown last, so that an edit that breaks it does not outlive a restart."""

import logging
import shutil
from dataclasses import replace
from pathlib import Path

from kiosk.content.reading import FILE_NAME, Reading
from kiosk.content.writing import write_whole

FOLDER = "last-hall"
_PLACE = "place.txt"

log = logging.getLogger(__name__)


def keep_good(reading: Reading, state: Path) -> None:
    """Copies the files of a hall that can be shown; what cannot be written is told in the log."""
    if reading.hall is None:
        return
    home, folder = reading.file.parent, state / FOLDER
    try:
        documents = set(reading.sources.list_files(reading.file))
        if _is_kept(reading.file, documents, folder):
            return
        shutil.rmtree(folder, ignore_errors=True)
        for file in documents:
            write_whole(folder / "hall" / file.relative_to(home), file.read_bytes())
        write_whole(folder / _PLACE, str(reading.file.resolve()).encode())
    except (OSError, ValueError) as error:
        log.warning("the hall cannot be kept for bad days: %s", error)


def read_good(target: Path, state: Path) -> Reading | None:
    """The hall that was shown last from `target`, with its own assets; None where none was kept."""
    file = _find_file(target)
    folder = state / FOLDER
    try:
        if (folder / _PLACE).read_text(encoding="utf-8") != str(file.resolve()):
            return None
    except OSError:
        return None
    from kiosk.content.loader import read_hall

    reading = read_hall(folder / "hall" / file.name)
    return replace(reading, file=file, assets=file.resolve().parent / "assets") if reading.hall else None


def _find_file(target: Path) -> Path:

    return target if target.suffix in (".yaml", ".yml") else target / FILE_NAME


def _is_kept(main: Path, documents: set[Path], folder: Path) -> bool:
    """Whether just these files are kept already, so that nothing has to be written."""
    home = main.parent
    kept = {file.relative_to(folder / "hall") for file in (folder / "hall").rglob("*") if file.is_file()}
    same = kept == {file.relative_to(home) for file in documents}
    return same and all(
        (folder / "hall" / file.relative_to(home)).read_bytes() == file.read_bytes() for file in documents
    )
