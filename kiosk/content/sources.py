"""The files from which a hall was read, told by a digest of every byte."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from kiosk.content.paths import list_matches


class Print(Protocol):
    """A digest that is being made."""

    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Sources:
    """The patterns of included files as they are written, and the digest of all files in the order of reading."""

    patterns: tuple[str, ...] = ()
    digest: str = ""

    def are_same(self, file: Path) -> bool:
        """Whether reading the hall of `file` now would read the same bytes; raises OSError."""
        found = begin_print()
        for one in self.list_files(file):
            add_to_print(found, one, one.read_bytes())
        return found.hexdigest() == self.digest

    def list_files(self, file: Path) -> Iterator[Path]:
        """Every file of the hall once, that of the hall itself first."""
        included = (one for pattern in self.patterns for one in list_matches(file.parent, pattern))
        return iter({one.resolve(): one for one in (file, *included)}.values())


def begin_print() -> Print:
    return sha256()


def add_to_print(print_: Print, file: Path, data: bytes) -> None:
    print_.update(f"{file.resolve()} {len(data)} ".encode() + data)
