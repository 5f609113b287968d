"""What a stick takes home from a hall without line: counts and health, readable, signed with the kiosk's own key."""

import csv
import io
import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from kiosk.bundles.disk import put, write_all
from kiosk.bundles.outlay import REPORTS
from kiosk.bundles.refusal import Interruption, Refusal
from kiosk.messages import mark as _

REPORT = "report.json"
KEY = "kiosk.pem"
MOST_BYTES = 200_000_000
_FOLDER_FLAGS = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_FILE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def open_key(state: Path) -> Ed25519PrivateKey:
    """This kiosk's own key, made at the first start; a damaged one is set aside. Raises OSError."""
    file = state / KEY
    with suppress(FileNotFoundError):
        try:
            key = load_pem_private_key(file.read_bytes(), None)
            if isinstance(key, Ed25519PrivateKey):
                return key
        except (ValueError, TypeError):
            pass
        file.replace(file.with_suffix(".damaged"))
    state.mkdir(parents=True, exist_ok=True)
    made = Ed25519PrivateKey.generate()
    put(file, made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), 0o600)
    return made


def name_key(key: Ed25519PublicKey) -> str:
    """A public key in hexadecimal digits, as the centre's list of kiosks has it."""
    return key.public_bytes_raw().hex()


@dataclass(frozen=True)
class Sender:
    """Who reports: the hall and the kiosk by their ids, and the kiosk's key."""

    hall: str
    kiosk: str
    key: Ed25519PrivateKey

    @property
    def folder(self) -> str:
        """The name of its folder on the stick; a kiosk without ids is named by its key."""
        return "-".join(filter(None, (self.hall, self.kiosk))) or f"kiosk-{name_key(self.key.public_key())[:16]}"


def write_days(days: Sequence[Mapping[str, Any]]) -> dict[str, bytes]:
    """The counts of days as JSON and as CSV for a spreadsheet, one line a day."""
    columns = list(dict.fromkeys(key for day in days for key, value in day.items() if not isinstance(value, dict)))
    table = io.StringIO(newline="")
    rows = csv.DictWriter(table, columns, extrasaction="ignore")
    rows.writeheader()
    rows.writerows(days)
    plain = json.dumps(list(days), ensure_ascii=False, indent=1)
    return {"visits.json": plain.encode(), "visits.csv": ("\ufeff" + table.getvalue()).encode()}


def sign_report(sender: Sender, files: Mapping[str, bytes], release: str, now: datetime) -> bytes:
    """report.json: who reports when, the SHA-256 of each file beside it, and the signature over all that."""
    said = {
        "hall": sender.hall,
        "kiosk": sender.kiosk,
        "made": f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "release": release,
        "files": {name: {"length": len(data), "sha256": sha256(data).hexdigest()} for name, data in files.items()},
    }
    signature = sender.key.sign(_to_bytes(said)).hex()
    report = {"signed": said, "key": name_key(sender.key.public_key()), "signature": signature}
    return json.dumps(report, ensure_ascii=False, indent=1).encode()


def read_report(folder: Path, keys: Mapping[str, str] | None = None) -> tuple[dict[str, Any], dict[str, bytes]]:
    """What a kiosk's folder says, and its files, once the signature holds; raises Refusal.

    `keys` are the known kiosks' keys by the name of their folder; None takes the key that the report names.
    """
    try:
        report = json.loads((folder / REPORT).read_bytes())
        said, key, signature = dict(report["signed"]), str(report["key"]), bytes.fromhex(report["signature"])
        if keys is not None and keys.get(folder.name) != key:
            raise Refusal(_("{folder}: this kiosk's key is not known."), folder=folder.name)
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, _to_bytes(said))
        files = {name: _read_signed(folder, str(name), told) for name, told in said["files"].items()}
    except InvalidSignature:
        raise Refusal(_("{folder}: the report was changed after it was signed."), folder=folder.name) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal(_("{folder}: there is no report that can be read."), folder=folder.name) from error
    return said, files


def _read_signed(folder: Path, name: str, told: Mapping[str, Any]) -> bytes:
    file = folder / name
    if "/" in name or "\\" in name or name.startswith(".") or file.is_symlink() or int(told["length"]) > MOST_BYTES:
        raise ValueError(name)
    data = file.read_bytes()
    if sha256(data).hexdigest() != told["sha256"]:
        raise Refusal(_("{folder}: the report was changed after it was signed."), folder=folder.name)
    return data


def _to_bytes(said: Mapping[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def carry_home(stick: Path, sender: Sender, files: Mapping[str, bytes], report: bytes) -> None:
    """Write a report onto a stick, the signed part last; no link on the stick is followed. Raises Interruption."""
    try:
        if os.open not in os.supports_dir_fd:
            _write_looking(stick / REPORTS / sender.folder, {**files, REPORT: report})
            return
        top = os.open(stick, _FOLDER_FLAGS)
        inner = _enter(_enter(top, REPORTS), sender.folder)
        try:
            for name, data in {**files, REPORT: report}.items():
                _write(inner, name, data)
            os.fsync(inner)
        finally:
            os.close(inner)
    except OSError as error:
        raise Interruption(_("The stick cannot be written: {said}"), said=error.strerror or error) from error


def _enter(folder: int, name: str) -> int:
    try:
        with suppress(FileExistsError):
            os.mkdir(name, dir_fd=folder)
        return os.open(name, _FOLDER_FLAGS, dir_fd=folder)
    finally:
        os.close(folder)


def _write(folder: int, name: str, data: bytes) -> None:
    half = f"{name}.new"
    with suppress(FileNotFoundError):
        os.unlink(half, dir_fd=folder)
    handle = os.open(half, _FILE_FLAGS, 0o644, dir_fd=folder)
    try:
        write_all(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)
    os.replace(half, name, src_dir_fd=folder, dst_dir_fd=folder)


def _write_looking(folder: Path, files: Mapping[str, bytes]) -> None:
    for made in (folder.parent, folder):
        made.mkdir(exist_ok=True)
        if made.is_symlink() or (hasattr(made, "is_junction") and made.is_junction()):
            raise OSError(1, "a link")
    for name, data in files.items():
        put(folder / name, data)
