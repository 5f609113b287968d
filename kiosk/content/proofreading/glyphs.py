"""Characters that no bundled font has, told before a visitor sees an empty box; only `check` looks for them."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from pydantic import BaseModel

from kiosk.content.problems.problem import Problem
from kiosk.content.proofreading.slip import Slip, name_codes, slip
from kiosk.content.proofreading.texts import list_texts
from kiosk.content.yaml_file.places import Places, Trail

FONTS = Path(__file__).parents[2] / "fonts"
SANS, SERIF = "NotoSansSC-Regular.otf", "NotoSerifSC-SemiBold.otf"
TIBETAN, TIBETAN_BOLD = "NotoSerifTibetan-Regular.ttf", "NotoSerifTibetan-Bold.ttf"
_SERIF_PLACES = ("name", "title")  # what Words.qml sets with `serif: true`; buttons repeat it in sans
_UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp", "Mn")  # no box is drawn for these, or the letter below carries them
_MOST = 20  # of one text
_MOST_LETTERS = 20_000  # of one text; the rest of one that is longer is not read


def find_missing_glyphs(parts: Iterable[tuple[Trail, BaseModel]], places: Places) -> Iterator[Problem]:
    """Each character of each text that the faces it is set in lack."""
    for part_trail, part in parts:
        for trail, text in list_texts(part_trail, part):
            for tag, words in text.pairs:
                for found in find_unknown_letters(words, trail[-1] in _SERIF_PLACES):
                    yield places.report_slip(trail, tag, found)


def find_unknown_letters(words: str, serif: bool) -> Iterator[Slip]:
    """Each character once that is in none of the fonts that `words` are set in; `serif` for titles and names."""
    faces = _choose_faces(words, serif)
    unknown = [
        letter for letter in dict.fromkeys(words[:_MOST_LETTERS]) if not all(_has(face, letter) for face in faces)
    ]
    for letter in unknown[:_MOST]:
        font = next(Path(face[0]).stem for face in faces if not _has(face, letter))
        told = {"found": letter, "code": name_codes(letter), "name": unicodedata.name(letter, "?"), "font": font}
        yield slip("missing-glyph", words.index(letter), **told)


def _choose_faces(words: str, serif: bool) -> list[tuple[str, ...]]:
    """The fonts by the rule of Words.qml, each with the one that app.load_fonts substitutes."""
    if any("\u0f00" <= letter <= "\u0fff" for letter in words):
        return [(TIBETAN_BOLD if serif else TIBETAN, SANS)]
    return [(SANS, TIBETAN), *([(SERIF, TIBETAN_BOLD)] if serif else [])]


def _has(face: tuple[str, ...], letter: str) -> bool:
    seen = unicodedata.category(letter) not in _UNSEEN
    return not seen or any(ord(letter) in _read_letters(font) for font in face)


@cache
def _read_letters(font: str) -> frozenset[int]:
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with TTFont(FONTS / font, lazy=True) as opened:
        return frozenset(opened.getBestCmap())
