"""How espeak-ng is told Chinese: numbers in words, words in pinyin with tone numbers."""

from tools.voices.numbers import say_numbers_in_chinese

VOICE = "cmn-latn-pinyin"
SPEED = 150  # words a minute: calm
_PAUSES = {"，": ", ", "、": ", ", "：": ", ", "；": ", ", "。": ". ", "？": "? ", "！": "! "}


def write_phrase(text: str) -> str:
    """The text in pinyin such as `yu4 shu4 shi4,`; quotation marks are not spoken."""
    from pypinyin import Style, lazy_pinyin

    said = lazy_pinyin(say_numbers_in_chinese(text), style=Style.TONE3, neutral_tone_with_five=True, errors=list)
    return " ".join(_PAUSES.get(part, part) for part in said if part[0].isalpha() or part in _PAUSES).replace("v", "ü")
