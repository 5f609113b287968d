"""The installed releases on the content disk, and the pointer that says which one is shown.

objects/<sha256> holds the files; versions/<version> gives them their ordinary names by hard links; the file `current`
names the version that is shown and the one before it. Whatever breaks off, `current` names a whole version.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from kiosk.bundles.disk import put, remove_tree, share, sync_folder
from kiosk.bundles.manifest import Manifest, read_manifest, write_manifest
from kiosk.bundles.names import RECORD
from kiosk.bundles.objects import Objects
from kiosk.bundles.outlay import BUFFER, METADATA, Want, object_path
from kiosk.bundles.refusal import Interruption, Refusal
from kiosk.messages import mark as _

UNFINISHED = ".building-"


@dataclass(frozen=True)
class Pointer:
    """Names of version folders: what is shown, and what was shown before; empty where there is none."""

    shown: str = ""
    before: str = ""


class Store:
    """One content disk. Raises OSError where it cannot be written; reading never fails."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.objects = Objects(folder)
        self.memory = folder / METADATA
        self._versions = folder / "versions"
        self._pointer = folder / "current"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Alone with the disk; raises Interruption while another program is at it."""
        from filelock import FileLock, Timeout  # reading needs no extra

        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.folder / "lock", timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise Interruption(_("Another program is installing a release just now.")) from None
        try:
            self._prepare()
            yield
        finally:
            lock.release()

    def _prepare(self) -> None:
        self.objects.prepare()
        self._versions.mkdir(exist_ok=True)
        for left in self._versions.glob(f"{UNFINISHED}*"):
            remove_tree(left)

    @property
    def pointer(self) -> Pointer:
        """What is shown and what was before, as far as they are here; nothing where the pointer is lost."""
        try:
            found = json.loads(self._pointer.read_bytes())
            names = [str(found["shown"]), str(found["before"])]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return Pointer()
        return Pointer(*(name for name in names if self.find(name)))

    def find(self, name: str) -> Path | None:
        """The folder of an installed version."""
        folder = self._versions / name
        safe = name and name.replace("-", "").isalnum()
        return folder if safe and (folder / RECORD).is_file() else None

    def list_versions(self) -> list[str]:
        """The installed versions, the newest first."""
        with suppress(OSError):
            names = [folder.name for folder in self._versions.iterdir() if self.find(folder.name)]
            return sorted(names, key=read_number, reverse=True)
        return []

    def read(self, name: str) -> Manifest | None:
        """What an installed version holds; None where its record is damaged."""
        folder = self.find(name)
        with suppress(OSError, Refusal):
            return read_manifest((folder or self.folder).joinpath(RECORD).read_bytes(), _read_hall(name))
        return None

    def build(self, manifest: Manifest) -> Path:
        """A folder with the ordinary names of a release whose every file is among the objects.

        Raises Interruption for an object that is damaged, after letting go of it.
        """
        if known := self.find(manifest.folder):
            return known
        folder = self._versions / f"{UNFINISHED}{manifest.folder}"
        remove_tree(folder)
        folders = {folder} | {(folder / name).parent for name in manifest.files}
        folders |= {above for below in folders for above in below.parents if above.is_relative_to(folder)}
        for made in sorted(folders):
            made.mkdir(parents=True, exist_ok=True)
        for name, entry in manifest.files.items():
            self._check(entry.sha256)
            share(self.objects.find(entry.sha256), folder / name)
        put(folder / RECORD, write_manifest(replace(manifest, halls=())))
        for made in sorted(folders, reverse=True):
            sync_folder(made)
        target = self._versions / manifest.folder
        folder.replace(target)
        sync_folder(self._versions)
        return target

    def _check(self, digest: str) -> None:
        if weigh(self.objects.find(digest)) != digest:
            self.objects.drop(digest)
            raise Interruption(_("A file was damaged on this machine's disk; it will be fetched again."))

    def switch(self, name: str) -> None:
        """Show an installed version from now on, and keep the one that was shown."""
        shown = self.pointer.shown
        if name != shown:
            self._write(Pointer(name, shown))

    def roll_back(self) -> Pointer:
        """Show the version before again; raises Refusal where there is none."""
        pointer = self.pointer
        if not pointer.before:
            raise Refusal(_("There is no release before this one."))
        self._write(Pointer(pointer.before, ""))
        return self.pointer

    def _write(self, pointer: Pointer) -> None:
        words = json.dumps({"shown": pointer.shown, "before": pointer.before})
        put(self._pointer, words.encode())

    def clean(self, wanted: Manifest, lists: set[str]) -> None:
        """Keep what is shown, what was before, the files of `wanted` and the objects in `lists`; remove the rest."""
        pointer = self.pointer
        names = {pointer.shown, pointer.before, wanted.folder}
        manifests = [self.read(name) for name in names if name and self.find(name)]
        if None in manifests:  # a damaged record: rather too much than too little
            return
        for name in self.list_versions():
            if name not in names:
                remove_tree(self._versions / name)
        known = [manifest for manifest in (*manifests, wanted) if manifest]
        self.objects.keep_only(lists | {entry.sha256 for manifest in known for entry in manifest.files.values()})


def list_wants(manifest: Manifest) -> list[Want]:
    """Every file of a release, each content once."""
    entries = dict.fromkeys(manifest.files.values())
    return [Want(object_path(entry.sha256), entry.length, entry.sha256) for entry in entries]


def weigh(file: Path) -> str:
    """The SHA-256 of a file; empty where it cannot be read."""
    found = sha256()
    try:
        with file.open("rb") as opened:
            while block := opened.read(BUFFER):
                found.update(block)
    except OSError:
        return ""
    return found.hexdigest()


def read_number(name: str) -> int:
    """The version in the name of a version folder; 0 where there is none."""
    number = name.partition("-")[0]
    return int(number) if number.isdecimal() else 0


def _read_hall(name: str) -> str:
    return name.partition("-")[2]
