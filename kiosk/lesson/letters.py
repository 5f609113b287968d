"""How large the letters of a page can be: sentences measured against the room they have."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.narration.captions import count_lines, split_clauses

SCALES = (2.1, 1.8, 1.5, 1.25, 1.0)  # times the smallest letters of a lesson
PREFERRED = 1.5  # a page takes as many sentences as fit at this size
GAP = 0.7  # between two sentences, in ems
LINE_HEIGHT = 1.6  # ems
TIBETAN_LINE_HEIGHT = 2.1  # ems of the Chinese size: full stacks at 1.15 times that size
FILLED = 0.92  # of a line: the widths of letters are means

_TIBETAN = re.compile("[\u0f00-\u0fff]")


@dataclass(frozen=True)
class Room:
    """What a page has for words, in ems of its smallest letters."""

    width: float = 26.0
    height: float = 12.0


@dataclass(frozen=True)
class Sentence:
    """A sentence of an event's text, counted from 0; `second` are its words in another language, "" for none."""

    number: int
    words: str
    second: str = ""


def fits(sentences: Sequence[Sentence], room: Room, scale: float) -> bool:
    """Whether the sentences stand on one page at this scale, each beginning a new line."""
    height = sum(_measure_height(words, room.width / scale) for one in sentences for words in (one.words, one.second))
    return (height + GAP * (len(sentences) - 1)) * scale <= room.height


def choose_scale(sentences: Sequence[Sentence], room: Room) -> float:
    """The largest scale at which the sentences fit, else the smallest."""
    return next((scale for scale in SCALES if fits(sentences, room, scale)), SCALES[-1])


@lru_cache(maxsize=4096)  # a sentence is tried beside several others
def _measure_height(words: str, width: float) -> float:
    if not words:
        return 0.0
    return count_lines(words, width * FILLED) * (TIBETAN_LINE_HEIGHT if _TIBETAN.search(words) else LINE_HEIGHT)


def group(sentences: Sequence[Sentence], room: Room) -> list[list[Sentence]]:
    """The sentences in pages: as many together as fit at the preferred scale, one alone where it is long."""
    pages: list[list[Sentence]] = []
    for sentence in (part for whole in sentences for part in _divide(whole, room)):
        if pages and fits([*pages[-1], sentence], room, PREFERRED):
            pages[-1].append(sentence)
        else:
            pages.append([sentence])
    return pages


def _divide(sentence: Sentence, room: Room) -> list[Sentence]:
    """A sentence that is too long for a page even in the smallest letters, in parts; its languages part company."""
    if fits([sentence], room, SCALES[-1]):
        return [sentence]
    if sentence.second:
        alone = (Sentence(sentence.number, words) for words in (sentence.words, sentence.second))
        return [part for one in alone for part in _divide(one, room)]
    parts = [""]
    for piece in split_clauses(sentence.words, room.width * FILLED):
        if parts[-1] and not fits([Sentence(0, parts[-1] + piece)], room, SCALES[-1]):
            parts.append("")
        parts[-1] += piece
    return [Sentence(sentence.number, part.strip()) for part in parts if part.strip()]
