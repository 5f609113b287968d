"""Keeps what was measured from one check to the next, so that a file that did not change is not opened again."""

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from kiosk.content.media.facts import Facts

VERSION = 1  # of what the measuring code finds; a change there makes all that was kept worthless
Kept = TypeVar("Kept", bound=Facts)


@dataclass
class Cache:
    """The facts of one hall's media by file identity: path, size and time of change.

    A `file` that is damaged, of another version, or that cannot be written is as good as none.
    """

    file: Path | None
    _old: dict[str, Any] = field(default_factory=dict)
    _new: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, assets: Path, folder: Path | None) -> "Cache":
        """The cache of the hall with these assets, in a folder for caches; None keeps nothing."""
        if folder is None:
            return cls(None)
        cache = cls(folder / "media" / f"{sha256(os.fsencode(assets)).hexdigest()[:16]}.json")
        with suppress(OSError, ValueError, RecursionError):
            read = json.loads((cache.file or folder).read_text(encoding="utf-8"))
            if isinstance(read, dict) and read.get("version") == VERSION and isinstance(read.get("facts"), dict):
                cache._old = read["facts"]
        return cache

    def find(self, file: Path, kind: type[Kept]) -> Kept | None:
        """What is kept of a file that has not changed since, or None."""
        key = _identify(file, kind)
        try:
            found = kind.model_validate(self._old[key])
        except (KeyError, ValidationError):
            return None
        self._new[key] = self._old[key]
        return found

    def keep(self, file: Path, facts: Facts) -> None:
        """Keeps what was measured."""
        self._new[_identify(file, type(facts))] = facts.model_dump()

    def save(self) -> None:
        """Writes what was found or kept in this check, and only that, where anything changed."""
        if self.file is None or self._new == self._old:
            return
        with suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.file.parent)
            os.close(handle)
            try:
                Path(name).write_text(json.dumps({"version": VERSION, "facts": self._new}), encoding="utf-8")
                Path(name).replace(self.file)
            except OSError:
                Path(name).unlink(missing_ok=True)


def _identify(file: Path, kind: type[Facts]) -> str:
    known = file.stat()
    return f"{kind.__name__}:{file}:{known.st_size}:{known.st_mtime_ns}"
