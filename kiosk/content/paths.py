"""Paths of a hall's files: below assets/, never out of it, and what to type when one is wrong."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_LONGEST = 1000  # characters of a path, and bytes of a name in it: more cannot be opened on any system
_LONGEST_NAME = 255


@dataclass(frozen=True, slots=True)
class PathFault:
    """Why a path cannot be used: a rule of the catalogue, and the path to type instead where it is known."""

    rule: str
    guess: str = ""


def judge_path(words: str) -> PathFault | None:
    """What is wrong with the words of a path before any file is looked at, or None."""
    if "\0" in words or len(words) > _LONGEST or any(len(part.encode()) > _LONGEST_NAME for part in words.split("/")):
        return PathFault("bad-path")
    if re.match(r"[A-Za-z]:", words) or words.startswith(("/", "\\", "~")):
        return PathFault("path-absolute", _guess_below(words))
    if "\\" in words:
        return PathFault("path-backslash", words.replace("\\", "/"))
    if ".." in PurePosixPath(words).parts:
        return PathFault("path-leaves", _guess_below(words))
    if words.startswith("assets/"):
        return PathFault("path-doubled", words.removeprefix("assets/"))
    return PathFault("bad-path") if PurePosixPath(words).name in ("", ".") else None


def locate(assets: Path, words: str) -> Path | None:
    """The file a path means, or None when it is missing, no file, or leads out of assets (by a link too)."""
    if judge_path(words):
        return None
    try:
        real = (assets / words).resolve(strict=True)
        return assets / words if real.is_file() and real.is_relative_to(assets.resolve()) else None
    except (OSError, ValueError):
        return None


def _guess_below(words: str) -> str:
    parts = words.replace("\\", "/").split("/")
    below = parts[parts.index("assets") + 1 :] if "assets" in parts else []
    return "/".join(below) if ".." not in below else ""


def list_matches(folder: Path, words: str) -> list[Path]:
    """The files below a folder that a pattern of included files names, in the order in which people count."""
    found = folder.glob(words) if PurePosixPath(words).parts else ()  # "." is no pattern for Path.glob
    return sorted((path for path in found if path.is_file()), key=lambda path: natural_key(str(path)))


def natural_key(words: str) -> list[str | int]:
    """Sorts names as people count: 2-song.yaml before 10-dance.yaml."""
    parts = re.split(r"(\d+)", words.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)]
