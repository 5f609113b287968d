"""What a release holds: each file's ordinary name with its length and SHA-256, and who published it when."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from kiosk.bundles.names import MOST_NAMES, check_names, is_hall
from kiosk.bundles.refusal import Refusal
from kiosk.messages import mark as _

FORMAT = 1
MOST_BYTES = 8 * 1024 * 1024  # of a manifest
LARGEST = 64 * 10**9  # bytes of one file
LAST_VERSION = 10**15
_SHA256 = re.compile("[0-9a-f]{64}")


class Entry(NamedTuple):
    """One file: its length in bytes and its SHA-256 in hexadecimal digits."""

    length: int
    sha256: str


@dataclass(frozen=True)
class Listed:
    """One exhibit as CONTENTS.txt tells it: its title by language and how many events it has."""

    id: str
    title: Mapping[str, str]
    events: int


@dataclass(frozen=True)
class Manifest:
    """One release of one hall; `date` is UTC (2026-05-01T08:00:00Z), `halls` are those with something of their own.

    A hall's own manifest names only the files in which it differs: `files` come instead of, or besides, the common
    ones, and `without` are common files that it does not have.
    """

    version: int
    date: str
    name: Mapping[str, str]
    exhibits: tuple[Listed, ...]
    files: Mapping[str, Entry]
    by: str = ""
    notes: str = ""
    languages: tuple[str, ...] = ()
    hall: str = ""
    halls: tuple[str, ...] = ()
    without: frozenset[str] = field(default=frozenset())

    @property
    def folder(self) -> str:
        """The name of its version folder."""
        return f"{self.version}-{self.hall}" if self.hall else str(self.version)

    @property
    def bytes(self) -> int:
        """The length of all its files."""
        return sum(entry.length for entry in self.files.values())

    def lay_over(self, common: "Manifest") -> "Manifest":
        """This hall's whole release: the common files, without those it does not have, and its own."""
        kept = {name: entry for name, entry in common.files.items() if name not in self.without}
        return replace(self, files={**kept, **self.files}, without=frozenset())

    def compare(self, common: "Manifest") -> "Manifest":
        """Only what differs from the common release; lay_over() gives the whole again."""
        own = {name: entry for name, entry in self.files.items() if common.files.get(name) != entry}
        return replace(self, files=own, without=frozenset(common.files.keys() - self.files.keys()))


def write_manifest(manifest: Manifest) -> bytes:
    """The manifest as JSON, one file a line, the same bytes for the same release."""
    head: dict[str, Any] = {"format": FORMAT, "version": manifest.version, "date": manifest.date, "by": manifest.by}
    head |= {"notes": manifest.notes, "hall": manifest.hall, "halls": list(manifest.halls), "name": dict(manifest.name)}
    head |= {"languages": list(manifest.languages), "without": sorted(manifest.without)}
    head["exhibits"] = [[listed.id, dict(listed.title), listed.events] for listed in manifest.exhibits]
    lines = [f"{_dump(key)}: {_dump(value)}" for key, value in head.items()]
    files = ",\n".join(f" {_dump(name)}: {_dump(list(entry))}" for name, entry in sorted(manifest.files.items()))
    return ("{" + ",\n".join([*lines, '"files": {\n' + files + "\n}"]) + "}\n").encode()


def read_manifest(data: bytes, hall: str = "") -> Manifest:
    """The manifest of the common release, or of one hall; raises Refusal for whatever it should not be.

    The names of a hall's own manifest are checked when it lies over the common one: see check_names().
    """
    if len(data) > MOST_BYTES:
        raise Refusal(_("The list of the release's files is too long."))
    try:
        found = json.loads(data)
        if found["format"] > FORMAT:
            raise Refusal(_("The release is made for a newer program; renew the program first."))
        manifest = _build(found)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Refusal(_("The list of the release's files cannot be read.")) from error
    if manifest.hall != hall or not all(map(is_hall, (*manifest.halls, manifest.hall or "common"))):
        raise Refusal(_("The list of the release's files cannot be read."))
    if not hall:
        check_names(manifest.files)
    return manifest


def _build(found: dict[str, Any]) -> Manifest:
    files = found["files"]
    if len(files) + len(found["without"]) > MOST_NAMES:
        raise Refusal(_("The release names more than {most} files."), most=f"{MOST_NAMES:,}")
    version = found["version"]
    if type(version) is not int or not 0 < version <= LAST_VERSION:
        raise ValueError("version")
    return Manifest(
        version=version,
        date=_words(found["date"]),
        name=_texts(found["name"]),
        exhibits=tuple(Listed(_words(id_), _texts(title), int(events)) for id_, title, events in found["exhibits"]),
        files={_words(name): _entry(*entry) for name, entry in files.items()},
        by=_words(found["by"]),
        notes=_words(found["notes"]),
        languages=tuple(map(_words, found["languages"])),
        hall=_words(found["hall"]),
        halls=tuple(map(_words, found["halls"])),
        without=frozenset(map(_words, found["without"])),
    )


def _entry(length: Any, sha256: Any) -> Entry:
    if type(length) is not int or not 0 <= length <= LARGEST or not _SHA256.fullmatch(_words(sha256)):
        raise ValueError("file")
    return Entry(length, sha256)


def _words(found: Any) -> str:
    if not isinstance(found, str):
        raise TypeError(type(found))
    found.encode()  # half of a surrogate pair is no character
    return found


def _texts(found: Any) -> dict[str, str]:
    return {_words(tag): _words(words) for tag, words in found.items()}


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
