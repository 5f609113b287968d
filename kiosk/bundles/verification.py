"""Looks through a release folder before somebody leaves with it: signatures, every file, and what people read."""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from kiosk.bundles.arrival import Progress
from kiosk.bundles.contents_page import NAME, write_contents
from kiosk.bundles.manifest import MOST_BYTES, Manifest, read_manifest
from kiosk.bundles.names import check_names
from kiosk.bundles.outlay import Want
from kiosk.bundles.refusal import Refusal
from kiosk.bundles.sources import FolderSource, read_all
from kiosk.bundles.standing import read_expiry
from kiosk.bundles.store import list_wants
from kiosk.bundles.trust import Trust
from kiosk.messages import mark as _


@dataclass(frozen=True)
class Verified:
    """What a release holds: the common manifest and the whole of each other; `expires` is when the signature ends.

    `faults` are refusals for files that are not as they were signed; where there are any, no hall would take it.
    """

    manifests: tuple[Manifest, ...]
    expires: datetime | None
    faults: tuple[Refusal, ...]


def verify_release(folder: Path, root: bytes, progress: Progress) -> Verified:
    """Read everything as a kiosk does that never saw a release; raises Refusal where the signatures do not hold.

    `progress` is told the bytes read and the bytes in all.
    """
    source = FolderSource(folder)
    with tempfile.TemporaryDirectory(prefix="kiosk-verify-") as memory:
        trust = Trust(root, Path(memory), source)
        manifests = _read_manifests(trust, source)
        expires = read_expiry(Path(memory))
    wants = {want.sha256: want for manifest in manifests for want in list_wants(manifest)}
    faults: list[Refusal] = []
    total, done = sum(want.length for want in wants.values()), 0
    for want in wants.values():
        faults += filter(None, [_examine(source, want)])
        done += want.length
        progress(done, total)
    if _read_contents(folder) != write_contents(manifests):
        faults.append(Refusal(_("{file} does not say what is signed; publish again."), file=NAME))
    return Verified(tuple(manifests), expires, tuple(faults))


def _read_manifests(trust: Trust, source: FolderSource) -> list[Manifest]:
    common = read_manifest(_read_signed(source, trust.find_manifest("")))
    manifests = [common]
    for hall in common.halls:
        own = read_manifest(_read_signed(source, trust.find_manifest(hall)), hall).lay_over(common)
        check_names(own.files)
        manifests.append(own)
    return manifests


def _read_signed(source: FolderSource, want: Want | None) -> bytes:
    data = read_all(source, want.path, MOST_BYTES) if want else b""
    if want is None or sha256(data).hexdigest() != want.sha256:
        raise Refusal(_("The release is damaged, or is none."))
    return data


def _examine(source: FolderSource, want: Want) -> Refusal | None:
    found, length = sha256(), 0
    try:
        for block in source.open(want.path).blocks:
            found.update(block)
            length += len(block)
            if length > want.length:
                break
    except Refusal as refusal:
        return refusal
    if (length, found.hexdigest()) == (want.length, want.sha256):
        return None
    return Refusal(_("A file of the release is not what was signed: {path}."), path=want.path)


def _read_contents(folder: Path) -> bytes:
    try:
        return (folder / NAME).read_bytes()
    except OSError:
        return b""
