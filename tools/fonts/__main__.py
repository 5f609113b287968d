"""Makes kiosk/fonts again from Debian's packages fonts-noto-cjk, -cjk-extra and fonts-noto-core.

Chinese faces keep the characters of GBK (21,000 Chinese characters), Latin letters, punctuation and signs; the
Tibetan faces are whole. A fifth font has nothing but the zero width space, which the Chinese faces lack: taken from
the Tibetan face it would bring that one's tall line.
Run: python -m tools.fonts FONTS_FOLDER (usually /usr/share/fonts); needs fonttools.
"""

import shutil
import sys
from pathlib import Path

from fontTools import fontBuilder, subset, ttLib
from fontTools.ttLib.tables import _g_l_y_f

OUT = Path("kiosk/fonts")
SIMPLIFIED = 2  # the face of the Noto CJK collections that holds the mainland forms
CHINESE = {
    "NotoSansSC-Regular.otf": ("opentype/noto/NotoSansCJK-Regular.ttc", "Noto Sans SC", "Regular"),
    "NotoSerifSC-SemiBold.otf": ("opentype/noto/NotoSerifCJK-SemiBold.ttc", "Noto Serif SC", "SemiBold"),
}
TIBETAN = ["NotoSerifTibetan-Regular.ttf", "NotoSerifTibetan-Bold.ttf"]
RANGES = [
    (0x20, 0x24F),
    (0x2000, 0x206F),
    (0x20A0, 0x20BF),
    (0x2100, 0x22FF),
    (0x2460, 0x24FF),
    (0x2500, 0x25FF),
    (0x2600, 0x267F),
    (0x3000, 0x303F),
    (0x3100, 0x312F),
    (0xFE10, 0xFE4F),
    (0xFF00, 0xFFEF),
]


def gbk_characters() -> set[int]:
    pairs = (bytes([high, low]) for high in range(0x81, 0xFF) for low in range(0x40, 0xFF))
    return {ord(text) for pair in pairs if len(text := pair.decode("gbk", "ignore")) == 1}


def make_chinese(folder: Path, target: str, source: str, family: str, style: str) -> None:
    font = ttLib.TTFont(folder / source, fontNumber=SIMPLIFIED)
    options = subset.Options(
        layout_features=["kern", "ccmp", "locl", "palt", "halt", "mark", "mkmk"],
        name_IDs=["*"],
        hinting=False,
        desubroutinize=False,
        notdef_outline=True,
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=gbk_characters() | {c for a, b in RANGES for c in range(a, b + 1)})
    subsetter.subset(font)
    for record in font["name"].names:
        new = {
            1: f"{family} {style}" if style != "Regular" else family,
            2: "Regular",
            4: f"{family} {style}",
            6: target[:-4],
            16: family,
            17: style,
        }.get(record.nameID)
        if new:
            record.string = new
    font.save(OUT / target)


def make_breaks() -> None:
    empty = _g_l_y_f.Glyph()
    font = fontBuilder.FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder([".notdef", "zerowidthspace"])
    font.setupCharacterMap({0x200B: "zerowidthspace"})
    font.setupGlyf({".notdef": empty, "zerowidthspace": empty})
    font.setupHorizontalMetrics({".notdef": (0, 0), "zerowidthspace": (0, 0)})
    font.setupHorizontalHeader(ascent=1, descent=0)
    font.setupOS2(sTypoAscender=1, usWinAscent=1)
    font.setupNameTable({"familyName": "Kiosk Breaks", "styleName": "Regular"})
    font.setupPost()
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    font.save(OUT / "KioskBreaks.ttf")


if __name__ == "__main__":
    make_breaks()
    fonts = Path(sys.argv[1])
    for name, parts in CHINESE.items():
        make_chinese(fonts, name, *parts)
    for name in TIBETAN:
        shutil.copy(fonts / "truetype/noto" / name, OUT / name)
