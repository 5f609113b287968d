"""Where lines of words may break: what the screen's own rules get wrong is mended with unseen characters.

Qt breaks lines by the Unicode line breaking algorithm; W3C tlreq and clreq and GB/T 15834 ask for more. The cases, each
with its source, are in tests/app/test_line_breaks.py.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

JOINER = "\u2060"  # word joiner: no break here; no bundled font has it, and so nothing is drawn
OPENING = "\u200b"  # zero width space: a break here, if need be
NO_BREAK = "\u00a0"
_MARK = JOINER + OPENING
_UNMARKED = {ord(mark): None for mark in _MARK}
_SYLLABLE = "\u0f40-\u0f6c\u0f71-\u0fbc"  # letters and what stands above and below them
_SHAD = "།༎༏༐༑༒༔"
_SNAKE = "༈"
_HEAD = "\u0f01-\u0f07\u0f09\u0f0a\u0fd0-\u0fd4"  # ornaments that begin a text
_HEADED = f"{_HEAD}\u0f7e\u0f82\u0f83{_SHAD}"
_DIGIT = "0-9０-９\u0f20-\u0f33"
_NUMBER = f"[{_DIGIT}]+(?![{_DIGIT}༽])"  # and not the counter of a list
_HAN = "々〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_OPENS = "“‘《〈（【〔「『［｛(\\[{༼༺"
_LINK = "—–～~\\-"  # between the ends of a range

_Mend = Callable[[re.Match[str]], str]


def _space(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _hold(found: re.Match[str]) -> str:
    return NO_BREAK * len(found[0])


def _join(found: re.Match[str]) -> str:
    return found[0].replace(" ", NO_BREAK) + JOINER


def _open(found: re.Match[str]) -> str:
    return found[0] + OPENING


def _list_rules() -> Iterator[tuple[str, _Mend]]:
    yield f"(?<=[{_SHAD}]){NO_BREAK}+(?=[{_SYLLABLE}{_DIGIT}{_OPENS}])", _space  # a line may break after a shad
    yield f" +(?=[{_SHAD}{_SNAKE}་༌༴༽])|(?<={_SNAKE}) +", _hold  # and begins with none, nor with tsheg or snake
    yield f"(?<=[^\\s{_MARK}])(?={_SNAKE})|(?<={_SNAKE})(?=[^\\s{_MARK}])", _join
    yield f"[{_HEAD}][{_HEADED} {NO_BREAK}]*(?=[^{_HEADED}\\s{_MARK}])", _join  # ornaments stay with what they begin
    yield f"(?<=[{_SYLLABLE}་]) +(?={_NUMBER})|(?<=[{_DIGIT}%]) +(?=[{_SYLLABLE}])", _hold  # numbers, what they count
    yield f"(?<=[{_DIGIT}]) +(?=[{_HAN}%‰℃°])|(?<=第) +(?=[{_DIGIT}])", _hold
    yield f"(?<=་)(?={NO_BREAK}|{_NUMBER})|(?<=[{_DIGIT}])(?=[{_HAN}])|(?<=第)(?=[{_DIGIT}])", _join
    yield f"(?<=[{_DIGIT}])(?=[{_LINK}：∶][{_DIGIT}])|(?<=[{_DIGIT}][{_LINK}：∶])(?=[{_DIGIT}])", _join  # ranges, times
    yield f"(?<=[^\\s—{_MARK}])(?=[–～]|—(?!—))|(?<=[^\\s{_MARK}])(?=[·‧・])", _join  # links, dots: not before
    yield f"(?<=[{_HAN}])(?=[/／][{_HAN}])|(?<=[{_HAN}][/／])(?=[{_HAN}])", _join  # strokes: neither before nor after
    yield f"(?<=[{_HAN}])(?=[{_HAN}][。！？…][”’）》]*(?:\n|$))", _join  # one character is no last line
    yield f"(?<=[^\\s{_OPENS}{_MARK}])(?=[“‘])|(?<=[”’])(?=[{_HAN}{_OPENS}])", _open  # quotation marks among others
    yield "(?<=[、，。；：！？])(?=[+＋\\-−±￥¥$€£])", _open  # signs and currencies after a mark


_RULES = tuple((re.compile(pattern), mend) for pattern, mend in _list_rules())


@lru_cache(maxsize=4096)
def mark_breaks(words: str) -> str:
    """The words as they are to be set; marks in them are forgotten, so that marking again changes nothing."""
    words = words.translate(_UNMARKED)
    for pattern, mend in _RULES:
        words = pattern.sub(mend, words)
    return words


def divide_marked(marked: str, parts: Sequence[str]) -> list[str]:
    """Words that were joined of `parts` and marked, in these parts again; a mark between two goes with the first."""
    places = [number for number, letter in enumerate(marked) if letter not in _MARK] + [len(marked)]
    ends = [places[min(end, len(places) - 1)] for end in accumulate(map(_count_letters, parts))]
    return [marked[start:end] for start, end in pairwise([0, *ends])]


def _count_letters(words: str) -> int:
    return len(words.translate(_UNMARKED))
