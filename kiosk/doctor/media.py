"""What decodes pictures, sounds and films, and what plays them."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from kiosk.doctor.finding import Finding, Kiosk
from kiosk.messages import say

PICTURES = ("jpeg", "png", "webp", "svg")
SOUNDS = ("opus", "vorbis", "mp3", "flac", "aac", "pcm_s16le")
FILMS = ("vp9", "h264", "av1")
_QT_READS_ITSELF = ("png",)


def check_pictures(_: Kiosk) -> Iterator[Finding]:
    """Qt's plug-ins for pictures, looked for as files: Qt itself may lack a library here."""
    folder = find_qt() / "plugins" / "imageformats"
    found = {file.stem.removeprefix("lib").removeprefix("q") for file in folder.glob("*q*")}
    missing = [kind for kind in PICTURES if kind not in found and kind not in _QT_READS_ITSELF]
    yield _judge("pictures", PICTURES, missing)


def check_sounds(_: Kiosk) -> Iterator[Finding]:
    """FFmpeg's decoders of narrations."""
    yield _judge("sounds", SOUNDS, [name for name in SOUNDS if not _decodes(name)])


def check_films(_: Kiosk) -> Iterator[Finding]:
    """FFmpeg's decoders of films, and Qt's own player."""
    missing = [name for name in FILMS if not _decodes(name)]
    if not list((find_qt() / "plugins" / "multimedia").glob("*ffmpegmediaplugin*")):
        missing.append("Qt Multimedia")
    yield _judge("films", FILMS, missing)


def check_sound_device(kiosk: Kiosk) -> Iterator[Finding]:
    """The sound cards that the kernel lists, and whether this user may play on them."""
    cards = kiosk.root / "proc/asound/cards"
    if not (kiosk.root / "proc").is_dir():
        yield Finding("sound device", "unknown", say("This system does not list its sound cards as files."))
        return
    lines = cards.read_text(encoding="utf-8", errors="replace").splitlines() if cards.is_file() else []
    names = [line.partition(" - ")[2].strip() for line in lines if " - " in line]
    outlets = sorted((kiosk.root / "dev/snd").glob("pcm*p"))
    if not names or not outlets:
        mend = say("Plug loudspeakers or a USB sound card in; everything else works, and captions run.")
        yield Finding("sound device", "care", say("No sound device was found."), mend)
        return
    yield Finding("sound device", "fine", " · ".join(names))


def find_qt() -> Path:
    """The folder with Qt's libraries, which need not load here."""
    spec = find_spec("PySide6")
    return Path(spec.origin).parent / "Qt" if spec and spec.origin else Path("PySide6")


def _decodes(name: str) -> bool:
    import av
    import av.codec

    try:
        av.codec.Codec(name, "r")
    except ValueError:  # av.codec.UnknownCodecError is one
        return False
    return True


def _judge(check: str, wanted: tuple[str, ...], missing: list[str]) -> Finding:
    if missing:
        told = say("cannot be read here: {names}", names=", ".join(missing))
        return Finding(check, "wrong", told, say("Install the program's packages again."))
    return Finding(check, "fine", ", ".join(wanted))
