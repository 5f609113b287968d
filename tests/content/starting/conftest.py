"""What tests of `new` share: photographs as cameras write them."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

Take = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of photographs, still empty; its name is the exhibit's title."""
    made = tmp_path / "赛马节"
    made.mkdir()
    return made


@pytest.fixture
def take(folder: Path) -> Take:
    """Writes a photograph with EXIF: `taken`, `changed` as cameras write them, `turn` 1 to 8."""

    def write(
        name: str,
        size: tuple[int, int] = (64, 48),
        taken: str = "",
        changed: str = "",
        turn: int = 0,
        **options: object,
    ) -> Path:
        exif = Image.Exif()
        if taken:
            exif.get_ifd(0x8769)[0x9003] = taken
        if changed:
            exif[0x0132] = changed
        if turn:
            exif[0x0112] = turn
        exif.get_ifd(0x8825)[1] = "N"  # GPS
        colour = tuple(hashlib.sha256(name.encode()).digest()[:3])  # no two are the same picture
        Image.new("RGB", size, colour).save(folder / name, exif=exif, **options)
        return folder / name

    return write
