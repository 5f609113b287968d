"""Pictures: whether each is whole, sharp enough for the screens, and small enough for a kiosk's memory."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.content.media.facts import Broken, PictureFacts

MEGAPIXEL = 1_000_000
SHARP = 1920  # pixels of the long side that fill a full HD screen; the largest screen, 4K, has 3840
LARGE = 40 * MEGAPIXEL  # five times a 4K screen; above it a kiosk only waits
HUGE = 256 * 1024 * 1024 // 4  # Qt refuses to decode more than 256 MB, at 4 bytes a pixel


def measure_picture(file: Path) -> PictureFacts:
    """A picture's size from its header, and whether all of it can be decoded; one too large is never decoded."""
    try:
        with file.open("rb") as stream:
            picture = _open(stream, file.suffix.lower())
            width, height = picture.size
            if width * height > HUGE:
                return PictureFacts(width=width, height=height, fault="picture-huge")
            whole = width * height > LARGE or (picture.format == "JPEG" and _decodes_to_the_end(file))
            if not whole:
                picture.draft("L", (width // 8, height // 8))  # a JPEG is read to its end, but drawn small
                picture.load()
    except Exception:  # a decoder meets whatever bytes there are; Pillow raises a dozen kinds
        return PictureFacts(fault="broken-file")
    damaged = picture.format == "JPEG" and not whole
    return PictureFacts(width=width, height=height, fault="damaged-picture" if damaged else "")


def judge_picture(facts: PictureFacts) -> Iterator[Broken]:
    """The rules that a picture's size breaks."""
    size = {"width": str(facts.width), "height": str(facts.height)}
    size["megapixels"] = f"{facts.width * facts.height / MEGAPIXEL:.0f}"
    if facts.fault:
        yield facts.fault, size
    if facts.width * facts.height > LARGE and facts.fault != "picture-huge":
        yield "picture-large", size
    if 0 < max(facts.width, facts.height) < SHARP:
        yield "picture-small", size


def _open(stream: Any, ending: str) -> Any:
    """The picture by its header; not by Image.open, which refuses huge ones before it tells their size."""
    from PIL import JpegImagePlugin, PngImagePlugin, WebPImagePlugin

    readers: dict[str, Any] = {".png": PngImagePlugin.PngImageFile, ".webp": WebPImagePlugin.WebPImageFile}
    return readers.get(ending, JpegImagePlugin.JpegImageFile)(stream)


def _decodes_to_the_end(file: Path) -> bool:
    """Whether FFmpeg, which unlike Pillow tells of missing parts inside a JPEG, finds none."""
    import av
    from av.error import InvalidDataError

    try:
        with av.open(str(file), format="jpeg_pipe", options={"protocol_whitelist": "file"}) as container:
            stream = container.streams.video[0]
            stream.codec_context.options = {"err_detect": "explode", "lowres": "3"}
            next(container.decode(stream))
    except InvalidDataError:
        return False
    except (av.FFmpegError, StopIteration, IndexError):
        return True  # a kind that FFmpeg does not know
    return True
