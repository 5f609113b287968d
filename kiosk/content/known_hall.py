"""Keeps the hall that was read last, so that a start need not read it again while its files are the same to the byte.

Reading 10,000 events takes seconds, taking them from here a fifth of one. What is kept holds nothing but parts of a
hall: where a file names anything else, it is not opened.
"""

import logging
import pickle
import sys
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from pydantic import VERSION

from kiosk.content.reading import FILE_NAME, Reading
from kiosk.content.sources import Sources
from kiosk.content.writing import write_whole

NAME = "known-hall"
HERE = Path(__file__).parent
UNREADABLE = (OSError, ValueError, LookupError, TypeError, AttributeError, EOFError, pickle.UnpicklingError)

log = logging.getLogger(__name__)


def read_known(target: Path, state: Path) -> Reading:
    """As read_hall; a hall that is known comes from the folder `state`, without problems and places."""
    file = target / FILE_NAME if target.is_dir() else target
    try:
        parts = _load_all((state / NAME).read_bytes())
        edition, sources, count = next(parts, ("", (), 0))
        if edition == _tell_edition() and (known := Sources(*sources)).are_same(file):
            hall, *exhibits = parts
            if len(exhibits) != count:
                raise EOFError("it was cut")
            whole = hall.model_copy(update={"exhibits": tuple(exhibits)})
            return Reading(whole, (), file, file.parent.resolve() / "assets", sources=known, known=True)
    except UNREADABLE as error:
        log.debug("no hall is known: %s", error)
    from kiosk.content.loader import read_hall

    return read_hall(target)


def keep_known(reading: Reading, state: Path) -> None:
    """Keep a hall that was read from its files; where nothing can be written, the next start reads it again."""
    hall, sources = reading.hall, reading.sources
    if hall is None or reading.known:
        return
    head = (_tell_edition(), (sources.patterns, sources.digest), len(hall.exhibits))
    parts = (head, hall.model_copy(update={"exhibits": ()}), *hall.exhibits)
    try:
        write_whole(state / NAME, b"".join(pickle.dumps(part, pickle.HIGHEST_PROTOCOL) for part in parts))
    except OSError as error:
        log.warning("the hall cannot be kept for the next start: %s", error)


def _tell_edition() -> str:
    """This edition of the program: another one may read the same files otherwise."""
    return repr((sys.version, VERSION, *_list_code()))


def _list_code() -> Iterator[tuple[str, int, int]]:
    for file in sorted(HERE.glob("*.py")):
        found = file.stat()
        yield file.name, found.st_size, found.st_mtime_ns


def _load_all(data: bytes) -> Iterator[Any]:
    stream = BytesIO(data)
    while stream.tell() < len(data):
        yield _Parts(stream).load()


class _Parts(pickle.Unpickler):
    """Opens parts of a hall, and nothing else that a pickle could name."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("datetime", "date"):
            return date
        found = super().find_class(module, name) if module.startswith("kiosk.content.") else None
        if not isinstance(found, type) or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a hall")
        return found
