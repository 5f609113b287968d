"""The letters of a page cut out of the bundled fonts, so that it looks the same on a computer that lacks them."""

import io
from base64 import b64encode
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "fonts"
TIBETAN = range(0x0F00, 0x1000)
FACES = (
    ("Hall Sans", "NotoSansSC-Regular.otf", ""),
    ("Hall Serif", "NotoSerifSC-SemiBold.otf", ""),
    ("Hall Tibetan", "NotoSerifTibetan-Regular.ttf", "unicode-range: U+0F00-0FFF;"),
)


def write_faces(words: str) -> str:
    """The @font-face rules for a page with these words, with the fonts in them."""
    letters = {ord(letter) for letter in words} | set(range(0x20, 0x7F))
    tibetan = letters & set(TIBETAN)
    faces = [face for face in FACES if tibetan or not face[2]]
    return "\n".join(
        f"@font-face {{ font-family: '{family}'; {span} "
        f"src: url(data:font/woff;base64,{_cut(FOLDER / file, tibetan if span else letters - tibetan)}); }}"
        for family, file, span in faces
    )


def _cut(file: Path, letters: set[int]) -> str:
    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    options = Options()
    options.hinting = False
    written = io.BytesIO()
    with TTFont(file, lazy=True) as font:
        cutter = Subsetter(options)
        cutter.populate(unicodes=letters)
        cutter.subset(font)
        font.flavor = "woff"
        font.save(written)
    return b64encode(written.getvalue()).decode()
