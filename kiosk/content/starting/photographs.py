"""The photographs of a folder in the order they were taken, and why any other file is left out."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from kiosk.content.paths import natural_key
from kiosk.content.starting.titles import clean_name
from kiosk.messages import say

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
ENDINGS = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif")
UNREAD_ENDINGS = (".heic", ".heif", ".hif", ".avif", ".dng", ".nef", ".cr2", ".cr3", ".arw", ".raf", ".orf", ".rw2")
_APPLE = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc")
_EXIF, _TAKEN, _CHANGED = 0x8769, 0x9003, 0x0132


@dataclass(frozen=True, slots=True)
class Photograph:
    """A picture that can be opened; `certain` says that `taken` is when it was taken, not when it was saved."""

    file: Path
    taken: datetime | None = None
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that gives no event, and why in the language of messages."""

    file: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Album:
    """What a folder holds: `others` counts files that are no pictures, `folders` those that were not looked into."""

    photographs: tuple[Photograph, ...]
    refusals: tuple[Refusal, ...]
    others: int = 0
    folders: int = 0


def gather(folder: Path) -> Album:
    """Every photograph that lies in the folder itself; raises OSError where the folder cannot be read."""
    entries = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
    files = [entry for entry in entries if not entry.is_dir()]
    pictures = [file for file in files if file.suffix.lower() in (*ENDINGS, *UNREAD_ENDINGS)]
    looked = [_look(file) for file in sorted(pictures, key=lambda file: natural_key(file.name))]
    found, refusals = _leave_out_copies([photograph for photograph in looked if isinstance(photograph, Photograph)])
    refusals = [*(refusal for refusal in looked if isinstance(refusal, Refusal)), *refusals]
    others, folders = len(files) - len(pictures), len(entries) - len(files)
    return Album(tuple(sorted(found, key=_order)), tuple(refusals), others, folders)


def explain(file: Path, error: Exception) -> Refusal:
    """Why a picture could not be used, in a curator's words."""
    if isinstance(error, Image.DecompressionBombError | MemoryError):
        reason = say("it has too many pixels for this program; save it smaller")
    elif isinstance(error, PermissionError):
        reason = say("you may not open it")
    elif _is_apple(file):
        reason = say("HEIC pictures cannot be read here; export it as JPEG")
    elif isinstance(error, UnidentifiedImageError):
        reason = say("it is no picture, whatever its ending says")
    else:
        reason = say("it is broken or was not copied to its end")
    return Refusal(file, reason)


def _look(file: Path) -> Photograph | Refusal:
    if file.suffix.lower() in UNREAD_ENDINGS and not _is_apple(file):
        return Refusal(file, say("this kind of picture cannot be read here; export it as JPEG"))
    if not file.is_file():
        return Refusal(file, say("it is a link that leads nowhere, or no file"))
    try:
        with Image.open(file, formats=FORMATS) as image:
            return Photograph(file, *_read_date(image))
    except Exception as error:  # readers of pictures raise nearly anything on hostile bytes
        return explain(file, error)


def _is_apple(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(12)[4:] in _APPLE
    except OSError:
        return False


def _read_date(image: Image.Image) -> tuple[datetime | None, bool]:
    try:
        exif = image.getexif()
        taken = _parse(exif.get_ifd(_EXIF).get(_TAKEN))
        return (taken, True) if taken else (_parse(exif.get(_CHANGED)), False)
    except Exception:  # a picture with broken EXIF is still a picture
        return None, False


def _parse(words: object) -> datetime | None:
    try:
        return datetime.strptime(str(words).strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None


def _leave_out_copies(photographs: Sequence[Photograph]) -> tuple[list[Photograph], list[Refusal]]:
    """Of files with the same bytes the one with the shortest name stays."""
    sizes = Counter(photograph.file.stat().st_size for photograph in photographs)
    alike: dict[object, list[Photograph]] = defaultdict(list)
    for photograph in photographs:
        single = sizes[photograph.file.stat().st_size] == 1
        alike[photograph.file if single else _digest(photograph.file)].append(photograph)
    kept, copies = [], []
    for group in alike.values():
        first, *rest = sorted(group, key=lambda photograph: len(photograph.file.name))
        kept.append(first)
        told = say("it is the same picture as {name}", name=clean_name(first.file))
        copies += [Refusal(photograph.file, told) for photograph in rest]
    return kept, copies


def _digest(file: Path) -> bytes:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").digest()


def _order(photograph: Photograph) -> tuple[bool, datetime, list[str | int]]:
    return photograph.taken is None, photograph.taken or datetime.min, natural_key(photograph.file.name)
