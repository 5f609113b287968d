"""Writes that survive a power cut: bytes are on the disk before they take their name, names before they count."""

import os
import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from kiosk.bundles.outlay import BUFFER

ORDINARY = 0o644
SHARED = 0o444  # of what several versions share by hard links


def put(file: Path, data: bytes, mode: int = ORDINARY) -> None:
    """Put `data` in the place of a file; whoever reads it finds the old one or the new one. Raises OSError."""
    half = file.with_name(f".{file.name}.new")
    try:
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), mode)
        try:
            write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
        half.replace(file)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def put_copy(source: Path, file: Path, digest: str) -> bool:
    """Put a copy in the place of a file; False, with nothing put, where its SHA-256 is not `digest`. Raises OSError."""
    half = file.with_name(f".{file.name}.new")
    found = sha256()
    try:
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), ORDINARY)
        try:
            with source.open("rb") as read:
                while block := read.read(BUFFER):
                    found.update(block)
                    write_all(handle, block)
            os.fsync(handle)
        finally:
            os.close(handle)
        if found.hexdigest() != digest:
            return False
        half.replace(file)
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
    sync_folder(file.parent)
    return True


def write_all(handle: int, data: bytes) -> None:
    """Write every byte, which one write need not do."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk; Windows does so by itself and has no call for it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def share(file: Path, name: Path) -> None:
    """Give a file a second name, or where the disk has no hard links (FAT), a copy."""
    try:
        os.link(file, name)
    except OSError as error:
        if not file.exists():
            raise
        try:
            _copy(file, name)
        except OSError as copying:
            raise copying from error


def _copy(file: Path, name: Path) -> None:
    shutil.copyfile(file, name)
    handle = os.open(name, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_tree(folder: Path) -> None:
    """Remove a folder with all that is in it, as far as possible."""
    shutil.rmtree(folder, ignore_errors=True)
