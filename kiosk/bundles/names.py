"""Whether names can be files of a hall: each is taken for hostile until it has been looked at."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from kiosk.bundles.refusal import Refusal
from kiosk.content.reading import FILE_NAME
from kiosk.messages import mark as _

MOST_NAMES = 20_000  # ten times a large hall
LONGEST = 400  # bytes of a path: the content disk's own folder comes before it
LONGEST_PART = 200
UNUSABLE = _("The release names a file that cannot be: {name} ({fault}).")
RECORD = "manifest.json"  # what a version folder holds besides its hall
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
_FORBIDDEN = re.compile('[\x00-\x1f\x7f<>:"|?*\\\\\ud800-\udfff]')
_HALL = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")


def check_names(names: Iterable[str]) -> None:
    """Raises Refusal for the first name that no version folder may hold, on any system."""
    folded: dict[str, str] = {}
    for name in names:
        if fault := judge_name(name):
            raise Refusal(UNUSABLE, name=name[:80], fault=fault)
        for part in (PurePosixPath(name), *PurePosixPath(name).parents[:-1]):
            known = folded.setdefault(fold(str(part)), str(part))
            if known != str(part):
                raise Refusal(
                    _("Two files of the release have names that some disks take for one: {name}, {other}."),
                    name=str(part)[:80],
                    other=known[:80],
                )
    _refuse_nesting(set(names))


def judge_name(name: str) -> str:
    """What is wrong with the name of a file, in a word or two; empty where it can be written anywhere."""
    parts = name.split("/")
    if _FORBIDDEN.search(name) or not name:
        return "characters"
    if name.startswith("/") or ".." in parts or "." in parts or "" in parts:
        return "leaves the folder"
    if len(name.encode()) > LONGEST or any(len(part.encode()) > LONGEST_PART for part in parts):
        return "too long"
    if any(_DEVICES.fullmatch(part) or part[-1] in ". " or part[0] in ".~ " for part in parts):
        return "not on every system"
    return "" if (parts[0] == "assets" and len(parts) > 1) or name.endswith(".yaml") else "no part of a hall"


def is_hall(name: str) -> bool:
    """Whether a name can be the id of one hall among many."""
    return bool(_HALL.fullmatch(name)) and not _DEVICES.fullmatch(name)


def fold(name: str) -> str:
    """A name as disks compare it that care neither for capitals nor for how accents are typed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", name).casefold())


def _refuse_nesting(names: set[str]) -> None:
    """A file cannot be a folder, too, and a hall begins in its one file."""
    for name in names:
        if any(str(folder) in names for folder in PurePosixPath(name).parents):
            raise Refusal(UNUSABLE, name=name[:80], fault="a file and a folder")
    if FILE_NAME not in names:
        raise Refusal(_("The release has no {file}."), file=FILE_NAME)
