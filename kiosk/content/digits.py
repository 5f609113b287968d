"""The digits that numbers in Tibetan are written with, as the hall chooses: 1951 or ༡༩༥༡."""

import re
from enum import StrEnum
from typing import Any

from pydantic_core import PydanticCustomError

EUROPEAN, TIBETAN = "0123456789", "༠༡༢༣༤༥༦༧༨༩"
_NEITHER_TIBETAN_NOR_SPACE = re.compile("[^\\s\u0f00-\u0fff]+")
_TIBETAN_LETTER = re.compile("[\u0f40-\u0f6c]")
_TO_TIBETAN = str.maketrans(EUROPEAN, TIBETAN)


class Digits(StrEnum):
    """The choices, by the names that are written in exhibits.yaml."""

    EUROPEAN = "european"
    TIBETAN = "tibetan"


def read_digits(value: object) -> Any:
    """A choice from its name; raises the problem `unknown-digits`."""
    if value not in tuple(Digits):
        raise PydanticCustomError("unknown-digits", "digits", {"found": str(value)})
    return value


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
