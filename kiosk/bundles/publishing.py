"""Writes a release of a hall into a folder: only what changed, and the signed timestamp last."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from tuf.api.metadata import TargetFile

from kiosk.bundles.arrival import Progress
from kiosk.bundles.contents_page import NAME, write_contents
from kiosk.bundles.disk import put, put_copy
from kiosk.bundles.drafting import Content, Draft, Imprint, count_bytes, draft_release
from kiosk.bundles.ledger import Ledger, Signers
from kiosk.bundles.manifest import Manifest, read_manifest, write_manifest
from kiosk.bundles.outlay import MANIFEST, OBJECTS, TARGETS, name_hall, object_path, target_path
from kiosk.bundles.refusal import Refusal
from kiosk.bundles.variants import Variant
from kiosk.messages import mark as _


@dataclass(frozen=True)
class Published:
    """What a publish wrote: `files` new ones of `bytes` in all; `changed` is False where the hall was the same."""

    manifests: tuple[Manifest, ...]
    files: int
    bytes: int
    expires: datetime
    changed: bool


class Publisher:
    """Publishes into one folder with the keys of one centre; raises Refusal and OSError."""

    def __init__(self, folder: Path, keys: Path, signers: Signers, progress: Progress) -> None:
        self._folder, self._signers, self._progress = folder, signers, progress
        self._done = self._total = 0
        self._ledger = Ledger(folder, keys)
        self._targets_before = dict(self._ledger.files)
        self._before = [read_known(folder, name, target) for name, target in self._targets_before.items()]

    def publish(self, variants: Sequence[Variant], by: str, notes: str, now: datetime) -> Published:
        """Write the release of halls that were examined and are free of errors."""
        self._total = 2 * count_bytes(variants)
        draft = draft_release(variants, Imprint(self._ledger.follow(now), now, by, notes), self._advance)
        date = draft.manifests[0].date
        if any(known.date > date for known in self._before):
            raise Refusal(_("The clock of this computer says {date}, which is before the last release."), date=date)
        files, total = self._write_objects(draft)
        changed = not self._holds(draft.manifests)
        expires = self._sign(draft.manifests, now) if changed else self._ledger.sign(self._signers, now)
        return Published(draft.manifests, files, total, expires, changed)

    def _advance(self, count: int) -> None:
        self._done += count
        self._progress(self._done, max(self._done, self._total))

    def _write_objects(self, draft: Draft) -> tuple[int, int]:
        """Write what the folder lacks; how many files and bytes that were."""
        lengths = {entry.sha256: entry.length for known in draft.manifests for entry in known.files.values()}
        written = []
        for digest, length in lengths.items():
            target = self._folder / object_path(digest)
            if not (target.is_file() and target.stat().st_size == length):
                target.parent.mkdir(parents=True, exist_ok=True)
                self._write_object(draft.contents[digest], target)
                written.append(length)
            self._advance(length)
        return len(written), sum(written)

    def _write_object(self, content: Content, target: Path) -> None:
        if isinstance(content, bytes):
            put(target, content)
        elif not put_copy(content, target, target.name):
            raise Refusal(_("{file} changed while it was being published; publish again."), file=content)

    def _holds(self, manifests: Sequence[Manifest]) -> bool:
        """Whether the folder holds just this, whoever published it when."""
        before = {known.hall: known for known in self._before}
        if set(before) != {manifest.hall for manifest in manifests}:
            return False
        laid = {hall: known.lay_over(before[""]) if hall else known for hall, known in before.items()}
        return all(_strip(laid[manifest.hall]) == _strip(manifest) for manifest in manifests)

    def _sign(self, manifests: Sequence[Manifest], now: datetime) -> datetime:
        targets = {name_hall(manifest.hall): self._write_manifest(manifest, manifests[0]) for manifest in manifests}
        put(self._folder / NAME, write_contents(manifests))
        expires = self._ledger.sign(self._signers, now, targets)
        self._forget(manifests, targets)
        return expires

    def _write_manifest(self, manifest: Manifest, common: Manifest) -> TargetFile:
        data = write_manifest(manifest.compare(common) if manifest.hall else manifest)
        name, digest = name_hall(manifest.hall), sha256(data).hexdigest()
        file = self._folder / target_path(name, digest)
        file.parent.mkdir(parents=True, exist_ok=True)
        put(file, data)
        return TargetFile(len(data), {"sha256": digest}, name)

    def _forget(self, manifests: Sequence[Manifest], targets: Mapping[str, TargetFile]) -> None:
        """Remove what neither this release nor the one before needs; halls may still be fetching that."""
        kept = {entry.sha256 for known in (*manifests, *self._before) for entry in known.files.values()}
        kept |= {target.hashes["sha256"] for target in (*targets.values(), *self._targets_before.values())}
        for folder in (OBJECTS, TARGETS):
            for file in (self._folder / folder).rglob("*"):
                if file.is_file() and file.name.partition(".")[0] not in kept:
                    with suppress(OSError):
                        file.unlink()


def read_known(folder: Path, name: str, target: TargetFile) -> Manifest:
    """A signed manifest of a release folder; raises Refusal where it is damaged."""
    digest = target.hashes["sha256"]
    file = folder / target_path(name, digest)
    data = file.read_bytes() if file.is_file() else b""
    if sha256(data).hexdigest() != digest:
        raise Refusal(_("{file} is damaged; publish into a new folder."), file=file)
    return read_manifest(data, "" if name == MANIFEST else Path(name).stem)


def _strip(manifest: Manifest) -> Manifest:
    return replace(manifest, version=1, date="", by="", notes="")
