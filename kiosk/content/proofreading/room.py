"""The room that each place of the screens has for words, and how much of it words need.

The figures are those of kiosk/qml at 200 % text size, in units of a screen whose short side is 1080; of a wide and a
tall screen the narrower place counts. Screens grow with their size, so 1280×720 has as much room as 3840×2160.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.languages import Script
from kiosk.content.proofreading.slip import Slip, slip

LARGEST = 2.0  # the text size that everything must fit, as a share of the smallest
TIBETAN = 1.15  # how much larger than Chinese Tibetan is set
LONGEST: Mapping[Script, int] = {"latin": 100, "chinese": 160, "tibetan": 160}  # see judge_length
_UNITS: Mapping[Script, re.Pattern[str]] = {
    "latin": re.compile(r"\w[\w’'-]*"),
    "chinese": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]|[A-Za-z0-9]+"),
    "tibetan": re.compile("[\u0f40-\u0fbc]+|[A-Za-z0-9༠-༩]+"),
}
# What a line never breaks: a Tibetan syllable with its tsheg, a Chinese character with its mark, a Latin word.
_PIECE = re.compile(
    "[\u0f00-\u0fff]{0,24}?[\u0f0b\u0f0d\u0f0e] ?|[\u0f00-\u0fff]{1,24} ?"
    "|[《“（]{0,2}[\u3400-\u9fff][，。：；！？、”》）]{0,2}|[^\\s\u0f00-\u0fff\u3400-\u9fff]{1,40}\\s?|\\s|."
)
_ADVANCES = (  # average width in parts of the size, measured on the bundled fonts
    (re.compile("[\u0f40-\u0f6c\u0f88-\u0f8c]"), 0.72 * TIBETAN),
    (re.compile("[\u0f0b-\u0f14]"), 0.29 * TIBETAN),
    (re.compile("[\u0f71-\u0f84\u0f8d-\u0fbc\u0f35\u0f37\u0f39]"), 0.0),
    (re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”—…]"), 1.0),
    (re.compile("\\s"), 0.22),
    (re.compile("[ijltf.,;:'!|]"), 0.3),
    (re.compile("[A-Zmw]"), 0.66),
)
_LATIN_ADVANCE = 0.53


@dataclass(frozen=True, slots=True)
class Room:
    """A place for words: the size they are set in at 100 %, the width of a line, and how many lines there are.

    Of the growth of letters they take the share `growth`, as in Theme.qml.
    """

    size: float
    width: float
    lines: int
    growth: float = 1.0

    @property
    def largest(self) -> float:
        """The size of the words where letters are largest."""
        return self.size * (1 + (LARGEST - 1) * self.growth)


ROOMS: Mapping[str, Room] = {
    "name": Room(60, 976, 3, 0.45),  # HomeScreen, tall: what is left for covers above the doors
    "exhibit": Room(46, 640, 3, 0.6),  # Cover beside its picture, 4:3
    "summary": Room(33, 976, 6),  # ExhibitOpening, tall; what is longer is pushed
    "title": Room(60, 811, 3, 0.45),  # EventScreen beside the picture, 4:3; a fourth line would hide the text
    "caption": Room(33, 674, 4),  # PictureScreen beside the zoom buttons, tall; PictureStrip shortens it
    "credit": Room(27, 674, 3),  # PictureScreen below the caption
    "ask": Room(60, 695, 5, 0.45),  # QuestionPage beside its answers, as on a wide screen with large letters
    "answers": Room(46, 710, 3, 0.6),  # AnswerCard beside its letter, the hands below
}


def judge_length(place: str, words: str, script: Script) -> Slip | None:
    """The slip of words that are too long for their place, else None.

    An event's text scrolls, so reading limits it: labels of more than 100 English words are not read (Smithsonian).
    A word of English is about 1.6 Chinese characters to translators; in the sample hall's parallel texts it is 1.3
    Chinese characters and 1.3 Tibetan syllables, so the equivalents are generous.
    """
    if place == "text" and script in LONGEST:
        count = sum(1 for _ in _UNITS[script].finditer(words))
        over = count > LONGEST[script]
        return slip(f"long-text-{script}", 0, found=str(count), most=str(LONGEST[script])) if over else None
    room = ROOMS.get(place)
    if room is None:
        return None
    lines = count_lines(words, room.width / room.largest)
    return slip("long-words", 0, key=place, found=str(lines), most=str(room.lines)) if lines > room.lines else None


def count_lines(words: str, width: float) -> int:
    """About how many lines of `width` (in parts of the type size) the words need."""
    lines, filled = 1, 0.0
    for piece in _cut(words):
        if piece == "\n":
            lines, filled = lines + 1, 0.0
            continue
        need = measure(piece.rstrip())
        if filled and filled + need > width:
            lines, filled = lines + 1, 0.0
        lines += int(need // width)
        filled += measure(piece) % width if need > width else measure(piece)
    return lines


def measure(words: str) -> float:
    """About how wide the words are, in parts of the type size."""
    return sum(next((wide for kind, wide in _ADVANCES if kind.match(letter)), _LATIN_ADVANCE) for letter in words)


def _cut(words: str) -> Iterator[str]:
    return (found[0] for found in _PIECE.finditer(words))
