"""How long a sound file lasts, read from its header."""

from pathlib import Path

from tinytag import TinyTag, TinyTagException


def length(file: Path) -> float:
    """Seconds a sound lasts; raises OSError where it cannot be read, ValueError where it is no sound."""
    try:
        seconds = TinyTag.get(file, tags=False).duration
    except TinyTagException as error:
        raise ValueError(str(error)) from error
    if not seconds:
        raise ValueError("no duration")
    return float(seconds)
