"""Marks typed wrongly in the words of a text, each language by the rules of its script."""

from collections.abc import Iterator

from kiosk.content.languages import script_of
from kiosk.content.proofreading.chinese import find_chinese_slips, find_unpaired
from kiosk.content.proofreading.slip import Slip
from kiosk.content.proofreading.tibetan import find_tibetan_slips
from kiosk.content.text import Text


def find_typing_mistakes(text: Text) -> Iterator[tuple[str, Slip]]:
    """Every slip with the tag of the language it is written in."""
    for tag, words in text.pairs:
        script = script_of(tag) if tag else "other"
        if script == "tibetan":
            yield from ((tag, slip) for slip in find_tibetan_slips(words))
        if script == "chinese":
            yield from ((tag, slip) for slip in find_chinese_slips(words))
        if script in ("tibetan", "chinese"):
            yield from ((tag, slip) for slip in find_unpaired(words))
