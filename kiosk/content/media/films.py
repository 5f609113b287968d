"""Films: whether each opens and shows something."""

from pathlib import Path

from kiosk.content.media.facts import FilmFacts

_FORMATS = {".mp4": "mov", ".mov": "mov", ".webm": "matroska", ".mkv": "matroska"}


def measure_film(file: Path) -> FilmFacts:
    """Whether a film has pictures of which the first can be decoded.

    The format is that of the name's ending: FFmpeg's own guess may take a list of addresses for a film.
    """
    import av

    try:
        with av.open(
            str(file), format=_FORMATS[file.suffix.lower()], options={"protocol_whitelist": "file"}
        ) as container:
            if not container.streams.video:
                return FilmFacts(fault="film-without-picture")
            found = next(container.decode(container.streams.video[0]), None)
    except (OSError, av.FFmpegError):
        return FilmFacts(fault="broken-file")
    return FilmFacts(fault="" if found else "broken-file")
