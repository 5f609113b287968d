"""The centre's keys: one file a role with a passphrase, and the chain of root files that says whose keys count.

The key `root` is only needed to make and to change the others, and lies in a safe; `targets`, `snapshot` and
`timestamp` sign releases. A kiosk is given root.json, of any age, and finds the newer ones by itself.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root

from kiosk.bundles.disk import put
from kiosk.bundles.refusal import Refusal
from kiosk.messages import mark as _

ROOT = "root"
SIGNING = ("targets", "snapshot", "timestamp")
ROLES = (ROOT, *SIGNING)
ROOT_FILE = "root.json"  # what a kiosk is given
LONG = timedelta(days=3650)
SECRET = 0o600
SHORTEST = 12  # characters of a passphrase: PKCS#8 stretches it with 2,048 rounds only
_NUMBERED = re.compile(r"(\d+)\.root\.json")


def make_keys(folder: Path, root_passphrase: str, passphrase: str, now: datetime) -> Path:
    """New keys for every role in a folder that has none, and the first root file, whose path it returns.

    Raises Refusal where keys are already there or a passphrase is too short, OSError where nothing can be written.
    """
    if known := [file for file in map(partial(key_file, folder), ROLES) if file.exists()] or list_roots(folder):
        raise Refusal(
            _("{folder} already holds keys ({found}); nothing was changed."), folder=folder, found=known[0].name
        )
    folder.mkdir(parents=True, exist_ok=True)
    root = Root(version=1, expires=now + LONG, consistent_snapshot=True)
    signers = {role: _make_key(folder, role, root_passphrase if role == ROOT else passphrase) for role in ROLES}
    for role, signer in signers.items():
        root.add_key(signer.public_key, role)
    for role in ROLES:
        _settle_key(folder, role)
    return _write_root(folder, root, [signers[ROOT]])


def rotate_key(folder: Path, role: str, root_passphrase: str, passphrase: str, now: datetime) -> Path:
    """A new key for a role, in the place of the old one; the path of the root file that says so.

    The old and the new root key sign a new root. Needs the key `root` in the folder. Raises Refusal, OSError.
    """
    known = read_newest_root(folder)
    old = load_key(folder, ROOT, root_passphrase)
    root = known.signed
    new = _make_key(folder, role, passphrase)
    for key in tuple(root.roles[role].keyids):
        root.revoke_key(key, role)
    root.add_key(new.public_key, role)
    root.version += 1
    root.expires = now + LONG
    written = _write_root(folder, root, [old, new] if role == ROOT else [old])
    _settle_key(folder, role)
    return written


def load_key(folder: Path, role: str, passphrase: str) -> CryptoSigner:
    """The signer of a role; raises Refusal where the key is not there or the passphrase is another."""
    file = key_file(folder, role)
    try:
        key = load_pem_private_key(file.read_bytes(), passphrase.encode())
    except FileNotFoundError:
        raise Refusal(_("There is no key {file}."), file=file) from None
    except (ValueError, TypeError):
        raise Refusal(
            _("{file} cannot be opened: the passphrase is another, or the file is damaged."), file=file
        ) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise Refusal(_("{file} is no key of this program."), file=file)
    return CryptoSigner(key)


def read_newest_root(folder: Path) -> Metadata[Root]:
    """The newest root file of a folder of keys; raises Refusal where there is none."""
    newest = max(_list_roots(folder), default=0)
    if not newest:
        raise Refusal(_("There are no keys in {folder}; make them with `bundle keys`."), folder=folder)
    return Metadata[Root].from_file(str(folder / f"{newest}.root.json"))


def list_roots(folder: Path) -> list[Path]:
    """Every root file, the oldest first."""
    return [folder / f"{number}.root.json" for number in sorted(_list_roots(folder))]


def key_file(folder: Path, role: str) -> Path:
    return folder / f"{role}.pem"


def _list_roots(folder: Path) -> Iterator[int]:
    files = folder.iterdir() if folder.is_dir() else ()
    return (int(found[1]) for found in map(_NUMBERED.fullmatch, (file.name for file in files)) if found)


def _make_key(folder: Path, role: str, passphrase: str) -> CryptoSigner:
    """A key beside the one in use, whose place it takes by _settle_key() once a root file names it."""
    if len(passphrase) < SHORTEST:
        raise Refusal(_("A passphrase needs {least} characters at least."), least=SHORTEST)
    key = Ed25519PrivateKey.generate()
    kept = BestAvailableEncryption(passphrase.encode())
    put(_new_file(folder, role), key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, kept), SECRET)
    return CryptoSigner(key)


def _settle_key(folder: Path, role: str) -> None:
    _new_file(folder, role).replace(key_file(folder, role))


def _new_file(folder: Path, role: str) -> Path:
    return folder / f"{role}.new.pem"


def _write_root(folder: Path, root: Root, signers: list[CryptoSigner]) -> Path:
    signed = Metadata(root)
    for signer in signers:
        signed.sign(signer, append=True)
    data = signed.to_bytes()
    put(folder / f"{root.version}.root.json", data)
    put(folder / ROOT_FILE, data)
    return folder / ROOT_FILE
