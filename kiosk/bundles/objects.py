"""The files of every installed release by their SHA-256, and those that are only half here yet."""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from kiosk.bundles.disk import SHARED, sync_folder, write_all
from kiosk.bundles.outlay import BUFFER, Want

_WRITE = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Objects:
    """Two folders on the content disk: `objects`, and `incoming` for what a cut line left."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._incoming = folder / "objects", folder / "incoming"

    def prepare(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._incoming.mkdir(parents=True, exist_ok=True)

    def find(self, digest: str) -> Path:
        return self.folder / digest

    def holds(self, want: Want) -> bool:
        """Whether a file is here as a whole; its bytes are looked at when a version is built."""
        file = self.find(want.sha256)
        return file.is_file() and file.stat().st_size == want.length

    def count_missing(self, want: Want) -> int:
        """How many bytes of a file are not here yet."""
        part = self._part(want.sha256)
        return want.length - min(want.length, part.stat().st_size if part.is_file() else 0)

    def begin(self, want: Want) -> "Part":
        """Go on with a file where it broke off."""
        return Part(self._part(want.sha256), self.find(want.sha256), want)

    def settle(self) -> None:
        """Bring the names of all new files to the disk."""
        sync_folder(self.folder)

    def drop(self, digest: str) -> None:
        """Let go of a file that turned out damaged."""
        self.find(digest).unlink(missing_ok=True)

    def keep_only(self, digests: set[str]) -> None:
        """Remove every other file, and what is half here of others."""
        for folder in (self.folder, self._incoming):
            for file in folder.iterdir() if folder.is_dir() else ():
                if file.stem not in digests:
                    with suppress(OSError):
                        file.unlink()

    def _part(self, digest: str) -> Path:
        return self._incoming / f"{digest}.part"


class Part:
    """A file on its way; a context that closes it."""

    def __init__(self, file: Path, target: Path, want: Want) -> None:
        self._file, self._target, self._want = file, target, want
        self._handle, self._open = os.open(file, _WRITE, 0o600), True
        try:
            self._weigh()
        except OSError:
            os.close(self._handle)
            raise

    def _weigh(self) -> None:
        self._found, self.length = sha256(), 0
        while block := os.read(self._handle, BUFFER):
            self._found.update(block)
            self.length += len(block)
        if self.length > self._want.length:
            self.restart()

    def __enter__(self) -> "Part":
        return self

    def __exit__(self, *_: object) -> None:
        if self._open:
            os.close(self._handle)

    @property
    def whole(self) -> bool:
        return self.length >= self._want.length

    def restart(self) -> None:
        """Throw away what is here."""
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        self._found, self.length = sha256(), 0

    def add(self, block: bytes) -> None:
        """Append bytes; those beyond the wanted length are dropped. Raises OSError (a full disk)."""
        block = block[: self._want.length - self.length]
        write_all(self._handle, block)
        self._found.update(block)
        self.length += len(block)

    def finish(self) -> bool:
        """Take its place among the objects; False, and it is thrown away, where it is not what was wanted."""
        if self._found.hexdigest() != self._want.sha256:
            self.restart()
            return False
        os.fsync(self._handle)
        if os.name != "nt":  # where what is read-only cannot be removed
            os.fchmod(self._handle, SHARED)
        self._open = False  # Windows renames nothing that is open
        os.close(self._handle)
        self._file.replace(self._target)
        return True
