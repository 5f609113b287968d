"""What a film file holds: its length and the size of its pictures."""

from dataclasses import dataclass
from pathlib import Path

FORMATS = ("matroska,webm", "mov,mp4,m4a,3gp,3g2,mj2")  # as FFmpeg names them


@dataclass(frozen=True, slots=True)
class Filmed:
    """A film by its header: `seconds`, and the pictures' size in pixels."""

    seconds: float
    width: int
    height: int


def probe(file: Path) -> Filmed:
    """Looks into the header; raises OSError where it cannot be read, ValueError where it is no film with pictures."""
    import av  # 0.1 s, and only halls with films need it
    from av.error import FFmpegError

    if not file.is_file():
        raise FileNotFoundError(file)
    try:
        with av.open(str(file), options={"protocol_whitelist": "file"}) as container:
            if container.format.name not in FORMATS:  # above all no playlist, which leads to other addresses
                raise ValueError(f"a film in the format {container.format.name}")
            if not container.streams.video:
                raise ValueError("no pictures in it")
            pictures = container.streams.video[0].codec_context
            if not container.duration or container.duration <= 0:
                raise ValueError("no length")
            return Filmed(container.duration / av.time_base, pictures.width, pictures.height)
    except FFmpegError as error:
        raise ValueError(str(error)) from error
