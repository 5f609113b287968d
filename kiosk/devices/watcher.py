"""Watches a hall's files and reads the hall anew after every edit, in a thread of its own."""

import logging
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import TypeAlias

from watchfiles import watch

from kiosk.content.files import KINDS
from kiosk.content.loader import read_hall
from kiosk.content.reading import Reading
from kiosk.devices.mounts import is_silent

log = logging.getLogger(__name__)
Snapshot: TypeAlias = Mapping[Path, tuple[int, int, int]]  # nanoseconds, bytes, number of the file

ENDINGS = {".yaml", ".yml", *(ending for endings in KINDS.values() for ending in endings)}
LOOK_SECONDS = 0.15  # between two looks where nothing is told
REMEMBER_SECONDS = 0.5  # between two looks where changes are told, should one have been lost
QUIET_SECONDS = 0.04  # without a change: the edit has settled
LONGEST_QUIETS = 6


@dataclass(frozen=True)
class Edition:
    """A reading of the hall, and the time of each file below assets, in nanoseconds."""

    reading: Reading
    stamps: Mapping[str, int]


class Watcher:
    """Tells every edition of the hall at `target`, the first one at once; the last state of the files always wins.

    `tell` is called in the watcher's thread. With `looking`, or where the file system tells nothing, the watcher looks
    for changes itself: watchfiles' own polling compares whole seconds and would lose the second of two quick saves.
    """

    def __init__(self, target: Path, tell: Callable[[Edition], None], looking: bool = False) -> None:
        self._target = target
        self._tell = tell
        self._home = (target if target.is_dir() else target.parent).resolve()
        self._looking = looking or is_silent(self._home)
        self._folders: tuple[Path, ...] = (self._home,)
        self._stop = Event()
        self._thread = Thread(target=self._run, name="watcher", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        self._folders = guess_folders(self._home)
        seen: Snapshot | None = None
        while not self._stop.is_set():
            folders = self._folders
            for _ in self._wake():
                now = self._settle()
                if now != seen and not self._stop.is_set():
                    self._read(now)
                    seen = {entry: state for entry, state in now.items() if entry.parent in self._folders}
                if self._folders != folders:
                    break

    def _wake(self) -> Iterator[object]:
        """Something may have changed: once at the beginning, then after each change."""
        yield None
        if not self._looking:
            try:
                yield from watch(
                    *filter(Path.is_dir, self._folders), watch_filter=None, recursive=False, debounce=50, step=10,
                    stop_event=self._stop, rust_timeout=round(REMEMBER_SECONDS * 1000), yield_on_timeout=True,
                )  # fmt: skip
            except OSError as error:  # the folder is gone, or the system's number of watches is used up
                log.info("looking for changes instead of being told: %s", error)
        while not self._stop.wait(LOOK_SECONDS):
            yield None

    def _settle(self) -> Snapshot:
        """How the files are once nothing changed for a moment, or after a quarter of a second of changes."""
        before = take_snapshot(self._folders)
        for _ in range(LONGEST_QUIETS):
            self._stop.wait(QUIET_SECONDS)
            now = take_snapshot(self._folders)
            if now == before:
                break
            before = now
        return before

    def _read(self, seen: Snapshot) -> None:
        try:
            reading = read_hall(self._target)
        except Exception:  # a file went away between two looks at it, or worse: the next save is told again
            log.exception("the hall could not be read")
            return
        self._folders = list_folders(self._home, reading)
        below = [(file, stamp[0]) for file, stamp in seen.items() if file.is_relative_to(reading.assets)]
        self._tell(Edition(reading, {file.relative_to(reading.assets).as_posix(): time for file, time in below}))


def guess_folders(home: Path) -> tuple[Path, ...]:
    """Where the files of a hall are, before it is read: else they would be new afterwards, and it were read again."""
    try:
        rooms = [entry for entry in sorted(home.iterdir()) if entry.is_dir() and not entry.name.startswith(".")]
    except OSError:  # there is no such folder yet
        rooms = []
    return tuple(dict.fromkeys([home, *rooms, *_list_below(home / "assets")]))


def list_folders(home: Path, reading: Reading) -> tuple[Path, ...]:
    """Every folder whose files make the hall: its own, those of included files, and all below assets."""
    rooms = (folder.resolve() for folder in reading.folders)
    return tuple(dict.fromkeys([home, *rooms, *_list_below(reading.assets)]))


def _list_below(folder: Path) -> Iterator[Path]:
    return (Path(found) for found, _, _ in os.walk(folder))


def take_snapshot(folders: tuple[Path, ...]) -> Snapshot:
    """Each file of these folders that a hall can use, and each folder in them."""
    found: dict[Path, tuple[int, int, int]] = {}
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                found.update(_look_at(entry) for entry in entries if _matters(entry))
        except OSError:  # gone meanwhile: it has no files
            continue
    return found


def _matters(entry: os.DirEntry[str]) -> bool:
    return Path(entry.name).suffix.lower() in ENDINGS or (entry.is_dir() and not entry.name.startswith("."))


def _look_at(entry: os.DirEntry[str]) -> tuple[Path, tuple[int, int, int]]:
    try:
        seen = entry.stat()
        return Path(entry.path), (0, 0, seen.st_ino) if entry.is_dir() else (
            seen.st_mtime_ns,
            seen.st_size,
            seen.st_ino,
        )
    except OSError:  # a link to nothing
        return Path(entry.path), (0, 0, 0)
