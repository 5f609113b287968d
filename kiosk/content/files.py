"""The files a hall names: whether each is there, of the right kind, whole, and inside assets/."""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

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
MEGABYTE = 1_000_000
_MOST_MEGABYTES = {"picture": 100, "sound": 200, "captions": 1}  # ten times what any hall needs
_TAIL = 4096  # some cameras write a little after a picture's end


def judge_file(assets: Path, words: str, kind: str) -> tuple[str, dict[str, str]] | None:
    """The rule that the file of these words breaks, with what fills the rule's words; None when it is fine."""
    path = assets / words
    if path.is_dir():
        return "file-is-folder", {"found": words}
    if path.exists() and not path.is_file():
        return "special-file", {"found": words}
    if not path.is_file():
        return "missing-file", {"found": words, "guess": _guess_file(assets, words)}
    if locate(assets, words) is None:
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


def _guess_file(assets: Path, words: str) -> str:
    """A file whose name differs only by capitals, ending or a typing mistake."""
    folder = (assets / words).parent
    if not folder.is_dir():
        found = sorted(assets.glob(f"*/**/{Path(words).name}")) if assets.is_dir() else []
        return found[0].relative_to(assets).as_posix() if len(found) == 1 else ""
    names = {file.name.lower(): file for file in sorted(folder.iterdir()) if file.is_file()}
    close = get_close_matches(Path(words).name.lower(), names, n=1, cutoff=0.7)
    return names[close[0]].relative_to(assets).as_posix() if close else ""
