"""Marks typed wrongly: in Tibetan (W3C tlreq) and in Chinese (W3C clreq)."""

import re
from collections.abc import Iterator

from kiosk.content.languages import script_of
from kiosk.content.text import Text

_TSHEG_BEFORE_SHAD = re.compile("[\u0f40-\u0fbc]*[^ང\\s]་[།༎]")
_DOUBLED_SHAD = re.compile("[\u0f40-\u0fbc]*།།")
_HALF_WIDTH = re.compile("[\u4e00-\u9fff][,;:?!](?=[\u4e00-\u9fff\\s]|$)")
_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}


def find_typing_mistakes(text: Text) -> Iterator[tuple[str, dict[str, str]]]:
    """Rules that the words break, each with what fills the rule's words."""
    for tag, words in text.pairs:
        script = script_of(tag) if tag else "other"
        if script == "tibetan":
            yield from (("tsheg-before-shad", {"found": found[0]}) for found in _TSHEG_BEFORE_SHAD.finditer(words))
            yield from (("doubled-shad", {"found": found[0]}) for found in _DOUBLED_SHAD.finditer(words))
        elif script == "chinese":
            for found in _HALF_WIDTH.finditer(words):
                yield "half-width-mark", {"found": found[0], "wide": found[0][0] + _WIDE[found[0][1]]}
