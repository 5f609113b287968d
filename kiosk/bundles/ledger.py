"""The signed files of a release folder: root, targets, snapshot and timestamp as The Update Framework wants them.

Versions are moments (20260501080000), so that a folder begun anew with the same keys goes on above the old one.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.bundles.disk import put
from kiosk.bundles.keys import LONG, list_roots
from kiosk.bundles.outlay import METADATA
from kiosk.bundles.refusal import Refusal
from kiosk.messages import mark as _

SHORT = timedelta(days=400)  # how long a hall without line may wait for a stick
RENEW = timedelta(days=730)  # what is valid for less than that is signed anew
KEPT = 3  # generations of signed files, for halls that are just fetching

Signers = Callable[[str], CryptoSigner]  # the key of a role, opened when it is needed
Role = TypeVar("Role", Targets, Snapshot, Timestamp)


class Ledger:
    """The signed files of one release folder; `sign` writes them, the timestamp last.

    Raises Refusal where the folder is another centre's, or damaged.
    """

    def __init__(self, folder: Path, keys: Path) -> None:
        self._folder = folder / METADATA
        self._roots = list_roots(keys)
        if not self._roots:
            raise Refusal(_("There are no keys in {folder}; make them with `bundle keys`."), folder=keys)
        self.root = Metadata[Root].from_file(str(self._roots[-1])).signed
        first = self._folder / self._roots[0].name
        if first.exists() and first.read_bytes() != self._roots[0].read_bytes():
            raise Refusal(_("The release in {folder} was signed with other keys than these."), folder=folder)
        self._stamp: Metadata[Timestamp] | None = self._read("timestamp.json")
        meta = self._stamp.signed.snapshot_meta if self._stamp else None
        self._snapshot: Metadata[Snapshot] | None = self._read(f"{meta.version}.snapshot.json") if meta else None
        meta = self._snapshot.signed.meta["targets.json"] if self._snapshot else None
        self._targets: Metadata[Targets] | None = self._read(f"{meta.version}.targets.json") if meta else None

    def _read(self, name: str) -> Metadata[Role] | None:
        file = self._folder / name
        try:
            return Metadata[Role].from_bytes(file.read_bytes()) if file.exists() else None
        except (DeserializationError, OSError) as error:
            raise Refusal(_("{file} is damaged; publish into a new folder."), file=file) from error

    @property
    def files(self) -> Mapping[str, TargetFile]:
        """What is signed now, by name."""
        return self._targets.signed.targets if self._targets else {}

    def follow(self, now: datetime) -> int:
        """The version of a release made now: above all that the folder has."""
        last = (signed.signed.version for signed in (self._targets, self._snapshot, self._stamp) if signed)
        return max([write_moment(now), *(version + 1 for version in last)])

    def sign(self, keys: Signers, now: datetime, files: Mapping[str, TargetFile] | None = None) -> datetime:
        """Sign `files` (None: what is signed now) and all that changed keys or grows old; when the timestamp ends."""
        self._folder.mkdir(parents=True, exist_ok=True)
        version = self.follow(now)
        if files is not None or not self._targets or not self._holds(self._targets, now):
            wanted = dict(self.files if files is None else files)
            self._targets = self._write(Targets(version=version, expires=now + LONG, targets=wanted), keys)
            self._snapshot = None
        if not self._snapshot or not self._holds(self._snapshot, now):
            meta = {"targets.json": self._describe(self._targets.signed)}
            self._snapshot = self._write(Snapshot(version=version, expires=now + LONG, meta=meta), keys)
        for root in self._roots:
            if not (self._folder / root.name).exists():
                put(self._folder / root.name, root.read_bytes())
        meta_file = self._describe(self._snapshot.signed)
        self._stamp = self._write(Timestamp(version=version, expires=now + SHORT, snapshot_meta=meta_file), keys)
        self._forget_old()
        return self._stamp.signed.expires

    def _holds(self, signed: Metadata[Role], now: datetime) -> bool:
        """Whether what is signed counts under the newest root, and for long enough."""
        try:
            self.root.verify_delegate(signed.signed.type, signed.signed_bytes, signed.signatures)
        except RepositoryError:
            return False
        return signed.signed.expires > now + RENEW

    def _write(self, role: Role, keys: Signers) -> Metadata[Role]:
        signer = keys(role.type)
        if signer.public_key.keyid not in self.root.roles[role.type].keyids:
            raise Refusal(_("The key {role} is not the one that the newest root names."), role=role.type)
        signed = Metadata(role)
        signed.sign(signer)
        put(self._folder / _name(role), signed.to_bytes())
        return signed

    def _describe(self, role: Role) -> MetaFile:
        return MetaFile.from_data(role.version, (self._folder / _name(role)).read_bytes(), ["sha256"])

    def _forget_old(self) -> None:
        for role in ("snapshot", "targets"):
            files = sorted(self._folder.glob(f"*.{role}.json"), key=lambda file: (len(file.name), file.name))
            for file in files[:-KEPT]:
                file.unlink()


def write_moment(now: datetime) -> int:
    """A moment as a number that grows and that people can read: 20260501080000."""
    return int(f"{now.astimezone(UTC):%Y%m%d%H%M%S}")


def _name(role: Targets | Snapshot | Timestamp) -> str:
    return "timestamp.json" if isinstance(role, Timestamp) else f"{role.version}.{role.type}.json"
