"""One photograph as the screens need it: upright, no larger than they are, in sRGB, and without private data."""

import io
import math
from pathlib import Path

from PIL import Image, ImageChops, ImageCms

from kiosk.content.starting.photographs import FORMATS

LONG_SIDE = 3840  # pixels of the largest screen
QUALITY = 88
MOST_BYTES = 360_000_000  # of memory for all pictures that are in work at once
PAPER = (250, 246, 238)  # shows through where a picture is transparent
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def plan_shrinking(file: Path) -> tuple[int, int]:
    """The long side to decode at, and the bytes of memory it takes; raises MemoryError above MOST_BYTES.

    A JPEG can be decoded at a half, a quarter, an eighth: where memory is short, the half is taken though it is
    a little smaller than the screen.
    """
    with Image.open(file, formats=FORMATS) as image:
        sides = (LONG_SIDE, LONG_SIDE // 2) if image.format in ("JPEG", "MPO") else (LONG_SIDE,)
        for side in sides:
            if (cost := _estimate(image, side)) <= MOST_BYTES:
                return side, cost
    raise MemoryError


def shrink(file: Path, side: int) -> bytes:
    """A JPEG of the photograph without metadata; raises whatever Pillow does on a broken one."""
    with Image.open(file, formats=FORMATS) as image:
        turn, profile = _read_turn(image), image.info.get("icc_profile")
        image.draft(None, _fit(image.size, side))
        small = _make_plain(image)
        small.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS, reducing_gap=None)
    small = _to_srgb(small, profile)
    if turn is not None:
        small = small.transpose(turn)
    small.info = {}
    written = io.BytesIO()
    small.save(written, "JPEG", quality=QUALITY, optimize=True)
    return written.getvalue()


def _fit(size: tuple[int, int], side: int) -> tuple[int, int]:
    share = min(1.0, side / max(size))
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))


def _estimate(image: Image.Image, side: int) -> int:
    """Bytes that decoding and resampling take; Pillow keeps a pixel in four bytes, resamples by width, then height."""
    jpeg = image.format in ("JPEG", "MPO")
    fitted = _fit(image.size, side)
    scale = next(s for s in (8, 4, 2, 1) if s == 1 or (jpeg and image.width // s >= fitted[0]))
    width, height = (math.ceil(length / scale) for length in image.size)
    final_width, final_height = _fit((width, height), LONG_SIDE)
    decoded = 4 * width * height
    if image.info.get("progressive"):
        decoding = decoded + 6 * image.width * image.height  # libjpeg holds every coefficient until the last scan
    else:
        decoding = decoded if jpeg or image.mode in ("RGB", "L") else decoded * 9 // 4
    return max(decoding, decoded + 4 * (final_width * height + final_width * final_height))


def _read_turn(image: Image.Image) -> Image.Transpose | None:
    try:
        return _TURNS.get(image.getexif().get(_ORIENTATION, 1)) if image.format != "TIFF" else None
    except Exception:  # a picture with broken EXIF is still a picture
        return None


def _make_plain(image: Image.Image) -> Image.Image:
    """In a mode that can be resampled and has no transparency."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda level: level / 256).convert("L")
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        seen.paste(PAPER, mask=ImageChops.invert(seen.getchannel("A")))
        return seen.convert("RGB")
    image.load()
    return image if image.mode in ("L", "RGB", "CMYK") else image.convert("RGB")


def _to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if profile:
        try:
            known = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(image, known, ImageCms.createProfile("sRGB"), outputMode="RGB")
            return turned or image.convert("RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a broken profile: the colours stay as they are
    return image.convert("RGB")
