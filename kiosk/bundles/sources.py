"""Where a release is read from: a folder or a stick here; a line is read in kiosk/devices."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.bundles.outlay import BUFFER
from kiosk.bundles.refusal import Interruption, Missing, Refusal
from kiosk.messages import mark as _


@dataclass(frozen=True)
class Opened:
    """The bytes of one file from `start` on, which may be 0 although more was asked for."""

    start: int
    blocks: Iterator[bytes]


class Source(Protocol):
    """A release, by line or in a folder."""

    def open(self, path: str, start: int = 0) -> Opened:
        """The bytes of a file of the release. Raises Missing, Interruption or Refusal, while reading, too."""
        ...


class FolderSource:
    """A release in a folder, whose every entry may be a trap: no link is followed, no pipe or device opened."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, path: str, start: int = 0) -> Opened:
        try:
            handle = _open_plain(self._folder, path.split("/"))
        except FileNotFoundError:
            raise Missing(_("The release has no file {path}."), path=path) from None
        except OSError as error:
            raise Interruption(_("{path} cannot be read: {said}"), path=path, said=error.strerror) from error
        return Opened(start, _read(handle, path, start))


def _open_plain(folder: Path, parts: list[str]) -> int:
    """A handle of an ordinary file below a folder, reached through ordinary folders only."""
    if os.open not in os.supports_dir_fd:  # Windows: links need rights there, and sticks seldom have any
        return _open_looking(folder, parts)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    for part in parts[:-1]:
        handle = _step(handle, part, os.O_DIRECTORY)
    handle = _step(handle, parts[-1], os.O_NONBLOCK)  # a pipe would wait for its other end
    return _need_plain(handle)


def _step(folder: int, part: str, flag: int) -> int:
    try:
        return os.open(part, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | flag, dir_fd=folder)
    finally:
        os.close(folder)


def _open_looking(folder: Path, parts: list[str]) -> int:
    path = folder
    for part in ("", *parts):
        path = path / part
        if path.is_symlink() or (hasattr(path, "is_junction") and path.is_junction()):
            raise OSError(1, "a link")
    return _need_plain(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)))


def _need_plain(handle: int) -> int:
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(1, "no ordinary file")
    return handle


def _read(handle: int, path: str, start: int) -> Iterator[bytes]:
    with os.fdopen(handle, "rb", buffering=0) as file:
        try:
            file.seek(start)
            while block := file.read(BUFFER):
                yield block
        except OSError as error:  # pulled out, or worn out
            raise Interruption(_("{path} cannot be read: {said}"), path=path, said=error.strerror) from error


def read_all(source: Source, path: str, most: int) -> bytes:
    """A small file as a whole; raises Refusal where it is longer than `most` bytes."""
    found = bytearray()
    for block in source.open(path).blocks:
        found += block
        if len(found) > most:
            raise Refusal(_("{path} is longer than it may be."), path=path)
    return bytes(found)
