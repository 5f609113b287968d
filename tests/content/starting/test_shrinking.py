"""Photographs for the screens: upright, in sRGB, small enough, without private data."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kiosk.content.starting.shrinking import LONG_SIDE, MOST_BYTES, plan_shrinking, shrink

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 160, 0), (0, 0, 255), (255, 255, 255)
SEEN_UPRIGHT = (RED, GREEN, BLUE, WHITE)  # top left, top right, bottom left, bottom right
STORED = {  # how a camera stores the upright picture, by EXIF orientation
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def develop(file: Path) -> Image.Image:
    side, _ = plan_shrinking(file)
    return Image.open(io.BytesIO(shrink(file, side)))


def draw_quarters() -> Image.Image:
    image = Image.new("RGB", (96, 64))
    for number, colour in enumerate(SEEN_UPRIGHT):
        x, y = number % 2 * 48, number // 2 * 32
        image.paste(colour, (x, y, x + 48, y + 32))
    return image


def is_close(found: object, wanted: tuple[int, int, int]) -> bool:
    return isinstance(found, tuple) and all(abs(a - b) < 24 for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize("turn", STORED)
@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif"])
def test_every_orientation_comes_out_upright(turn: int, ending: str, tmp_path: Path) -> None:
    image, exif = draw_quarters(), Image.Exif()
    exif[0x0112] = turn
    stored = image.transpose(STORED[turn]) if STORED[turn] is not None else image
    options = {"quality": 95} if ending in ("jpg", "webp") else {}
    stored.save(tmp_path / f"a.{ending}", exif=exif, **options)
    seen = develop(tmp_path / f"a.{ending}")
    assert seen.size == (96, 64)
    corners = [seen.getpixel(place) for place in ((12, 12), (84, 12), (12, 52), (84, 52))]
    assert all(map(is_close, corners, SEEN_UPRIGHT)), corners


def test_nothing_private_is_left(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x010F] = "CAMERA-MAKER"
    draw_quarters().save(tmp_path / "a.jpg", exif=exif, comment=b"A-COMMENT", xmp=b"<x:xmpmeta>AN-XMP</x:xmpmeta>")
    data = shrink(tmp_path / "a.jpg", LONG_SIDE)
    assert not Image.open(io.BytesIO(data)).getexif()
    assert not any(words in data for words in (b"CAMERA", b"COMMENT", b"XMP", b"ICC_PROFILE", b"Exif"))


def test_a_colour_profile_is_turned_into_srgb(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    grey = Image.new("LAB", (64, 64), (128, 128, 128))
    grey.save(tmp_path / "lab.tif", icc_profile=lab.tobytes())
    assert is_close(develop(tmp_path / "lab.tif").getpixel((9, 9)), (119, 119, 119))


def test_a_broken_profile_or_exif_spoils_no_picture(tmp_path: Path) -> None:
    draw_quarters().save(tmp_path / "a.jpg", icc_profile=b"no profile", exif=b"Exif\0\0no exif")
    assert develop(tmp_path / "a.jpg").size == (96, 64)


@pytest.mark.parametrize(("mode", "level"), [("L", 128), ("I;16", 128 * 256), ("CMYK", (0, 0, 0, 127)), ("P", 128)])
def test_any_mode_keeps_its_tone(mode: str, level: object, tmp_path: Path) -> None:
    image = Image.new(mode, (64, 64), level)  # type: ignore[arg-type]
    if mode == "P":
        image.putpalette([tone for tone in range(256) for _ in range(3)])
    image.save(tmp_path / "a.tif")
    assert is_close(develop(tmp_path / "a.tif").getpixel((9, 9)), (128, 128, 128))


def test_paper_shows_through_what_is_transparent(tmp_path: Path) -> None:
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(tmp_path / "a.png")
    assert is_close(develop(tmp_path / "a.png").getpixel((9, 9)), (250, 246, 238))


def test_forty_megapixels_shrink_to_the_screen(tmp_path: Path) -> None:
    Image.new("RGB", (7300, 5475), RED).save(tmp_path / "a.jpg")
    assert develop(tmp_path / "a.jpg").size == (3840, 2880)


def test_a_small_picture_is_not_enlarged(tmp_path: Path) -> None:
    Image.new("RGB", (640, 400), RED).save(tmp_path / "a.jpg")
    assert develop(tmp_path / "a.jpg").size == (640, 400)


def test_memory_stays_bounded_also_for_pictures_that_need_much(tmp_path: Path) -> None:
    Image.new("RGB", (7300, 5475), RED).save(tmp_path / "a.jpg", progressive=True)
    side, cost = plan_shrinking(tmp_path / "a.jpg")
    assert cost <= MOST_BYTES
    assert max(Image.open(io.BytesIO(shrink(tmp_path / "a.jpg", side))).size) == 3650
    Image.new("1", (13000, 13000)).save(tmp_path / "a.png")
    with pytest.warns(Image.DecompressionBombWarning), pytest.raises(MemoryError):
        plan_shrinking(tmp_path / "a.png")
