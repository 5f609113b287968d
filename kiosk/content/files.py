"""The files a hall names: whether each is there, of the right kind, whole, and inside assets/."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path, PurePosixPath

from kiosk.content.paths import locate

KINDS: Mapping[str, tuple[str, ...]] = {
    "picture": (".jpg", ".jpeg", ".png", ".webp"),
    "sound": (".ogg", ".opus", ".mp3", ".flac", ".wav"),
    "film": (".mp4", ".webm", ".mkv", ".mov"),
    "captions": (".vtt",),
}
_BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".webp": (b"RIFF",),
    ".ogg": (b"OggS",),
    ".opus": (b"OggS",),
    ".flac": (b"fLaC",),
    ".wav": (b"RIFF",),
}
_ENDS: Mapping[str, bytes] = {".jpg": b"\xff\xd9", ".jpeg": b"\xff\xd9", ".png": b"IEND\xaeB`\x82"}
_CLOSE_ENOUGH = 0.8
MEGABYTE = 1_000_000
_MOST_MEGABYTES = {"picture": 100, "sound": 200, "captions": 1}  # ten times what any hall needs
_TAIL = 4096  # some cameras write a little after a picture's end


@dataclass
class FileNames:
    """How the files below `assets` are spelt, each folder looked into once."""

    assets: Path
    _folders: dict[Path, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def all(self) -> tuple[str, ...]:
        """The paths of all files, sorted."""
        found = (path for path in self.assets.rglob("*") if path.is_file() and not path.name.startswith("."))
        return tuple(sorted(path.relative_to(self.assets).as_posix() for path in found))

    def spells(self, words: str) -> bool:
        """Whether a path is spelt as its folders have it, which some systems do not ask for and others do."""
        path = PurePosixPath(words)
        steps = zip((*path.parents[-2::-1], path), path.parts, strict=False)
        return all(name in self._list(self.assets / step.parent) for step, name in steps)

    def guess(self, words: str) -> str:
        """The file probably meant: other capitals, full-width letters, another ending, a typing mistake, or empty."""
        wanted = _fold(words)
        if wanted in self._folded:
            return self._folded[wanted]
        folder, _, name = wanted.rpartition("/")
        beside = {folded: path for folded, path in self._folded.items() if folded.rpartition("/")[0] == folder}
        endings = [path for folded, path in beside.items() if folded.rpartition(".")[0] == wanted.rpartition(".")[0]]
        close = [beside[folded] for folded in get_close_matches(wanted, beside, n=1, cutoff=_CLOSE_ENOUGH)]
        elsewhere = [path for folded, path in self._folded.items() if folded.rpartition("/")[2] == name]
        return next(iter((*endings, *close, *(elsewhere if len(elsewhere) == 1 else ()))), "")

    @cached_property
    def _folded(self) -> dict[str, str]:
        return {_fold(path): path for path in self.all}

    def _list(self, folder: Path) -> frozenset[str]:
        if folder not in self._folders:
            self._folders[folder] = frozenset(path.name for path in folder.iterdir())
        return self._folders[folder]


def _fold(words: str) -> str:
    return unicodedata.normalize("NFKC", words).casefold()


def judge_file(names: FileNames, words: str, kind: str) -> tuple[str, dict[str, str]] | None:
    """The rule that the file of these words breaks, with what fills the rule's words; None when it is fine."""
    try:
        return _judge_path(names, names.assets / words, words, kind)
    except OSError:  # a folder that may not be looked into
        return "broken-file", {"found": words}


def _judge_path(names: FileNames, path: Path, words: str, kind: str) -> tuple[str, dict[str, str]] | None:
    if path.is_dir():
        return "file-is-folder", {"found": words}
    if path.exists() and not path.is_file():
        return "special-file", {"found": words}
    if not path.is_file():
        return "missing-file", {"found": words, "guess": names.guess(words)}
    if not names.spells(words):
        return "file-spelt-otherwise", {"found": words, "guess": names.guess(words)}
    if locate(names.assets, words) is None:
        return "link-leaves", {"found": words}
    ending = path.suffix.lower()
    if ending not in KINDS[kind]:
        return "wrong-kind", {"found": words, "kind": kind, "known": " ".join(KINDS[kind])}
    return _judge_size(path, words, kind) or _judge_bytes(path, words, ending)


def _judge_size(path: Path, words: str, kind: str) -> tuple[str, dict[str, str]] | None:
    most, size = _MOST_MEGABYTES.get(kind), path.stat().st_size / MEGABYTE
    if most is None or size <= most:
        return None
    return "file-huge", {"found": words, "size": f"{size:.0f}", "kind": kind, "most": str(most)}


def _judge_bytes(path: Path, words: str, ending: str) -> tuple[str, dict[str, str]] | None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(16)
            file.seek(max(0, size - _TAIL))
            tail = file.read()
    except OSError:
        return "broken-file", {"found": words}
    if not size:
        return "file-empty", {"found": words}
    begun = not _BEGINNINGS.get(ending) or start.startswith(_BEGINNINGS[ending])
    ended = _ENDS.get(ending, b"") in tail
    return None if begun and ended else ("broken-file", {"found": words})
