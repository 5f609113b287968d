"""How a release folder is laid out: plain files that any web server, object store or stick carries."""

from dataclasses import dataclass
from pathlib import PurePosixPath

FOLDER = "kiosk-release"  # on a stick
REPORTS = "kiosk-report"  # on a stick that takes counts home
METADATA = "metadata"
TARGETS = "targets"
OBJECTS = "objects"
MANIFEST = "manifest.json"
HALLS = "halls"
BUFFER = 256 * 1024  # bytes that are read or written at once


@dataclass(frozen=True)
class Want:
    """One file to fetch: where it lies in the release, its length and its SHA-256."""

    path: str
    length: int
    sha256: str


def object_path(sha256: str) -> str:
    """Where a file of a hall lies: in one of 256 folders, since FAT takes about 10,000 such names in one."""
    return f"{OBJECTS}/{sha256[:2]}/{sha256}"


def name_hall(hall: str) -> str:
    """What the manifest of a hall is called among the signed targets; "" is the common one."""
    return f"{HALLS}/{hall}.json" if hall else MANIFEST


def target_path(name: str, sha256: str) -> str:
    """Where a signed target lies, as The Update Framework names it in consistent snapshots."""
    path = PurePosixPath(TARGETS) / name
    return str(path.with_name(f"{sha256}.{path.name}"))
