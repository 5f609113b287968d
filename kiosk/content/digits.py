"""The digits that numbers in Tibetan are written with, as the hall chooses: 1951 or ༡༩༥༡."""

import re
from difflib import get_close_matches
from enum import StrEnum

from pydantic_core import PydanticCustomError

from kiosk.content.languages import script_of

EUROPEAN, TIBETAN = "0123456789", "༠༡༢༣༤༥༦༧༨༩"
_NEITHER_TIBETAN_NOR_SPACE = re.compile("[^\\s\u0f00-\u0fff]+")
_TIBETAN_LETTER = re.compile("[\u0f40-\u0f6c]")
_TO_TIBETAN = str.maketrans(EUROPEAN, TIBETAN)


class Digits(StrEnum):
    """The choices, by the names that are written in exhibits.yaml."""

    EUROPEAN = "european"
    TIBETAN = "tibetan"


_HABITS = {
    **dict.fromkeys(("tibetan", "bo", "tib", "bod", "藏文", "藏", "藏语", "བོད", "བོད་ཡིག"), Digits.TIBETAN),
    **dict.fromkeys(("european", "arabic", "latin", "western", "阿拉伯"), Digits.EUROPEAN),
}


def read_digits(value: object) -> Digits:
    """A choice from its name; raises the problem `unknown-digits`."""
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-shape", "shape", {"wanted": "words"})
    if value not in tuple(Digits):
        close = get_close_matches(value.strip().lower(), _HABITS, n=1, cutoff=0.66)
        guess = _HABITS[close[0]].value if close else ""
        raise PydanticCustomError("unknown-digits", "digits", {"found": value, "guess": guess})
    return Digits(value)


def set_digits(words: str, language: str, digits: Digits) -> str:
    """Words of a language with the hall's digits."""
    tibetan = digits is Digits.TIBETAN and script_of(language) == "tibetan"
    return write_tibetan(words) if tibetan else words


def write_tibetan(words: str) -> str:
    """Tibetan words with their numbers in Tibetan digits.

    A number that touches letters of another script (4A, 2021年, an address) belongs to them and stays, as do words
    that are not Tibetan at all. A number alone is written in Tibetan digits.
    """
    if not _TIBETAN_LETTER.search(words) and any(letter.isalpha() for letter in words):
        return words
    return _NEITHER_TIBETAN_NOR_SPACE.sub(_write_run, words)


def _write_run(found: re.Match[str]) -> str:
    run = found[0]
    return run if any(letter.isalpha() for letter in run) else run.translate(_TO_TIBETAN)
