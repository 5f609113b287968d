"""Divides a text into sentences: each becomes one cue of the captions."""

import re

from kiosk.content.languages import Script, script_of

_SHAD = "།༎༑"
_NO_HEAD = "".join(f"(?<![༄༅]{shads})" for shads in ("[།༎]", "།།", "[།༎]\\s[།༎]"))  # ornaments begin a sentence
_ENDS: dict[Script, re.Pattern[str]] = {
    "chinese": re.compile(r"(?<=[。！？；])(?![”’」』）])|(?<=。[”’」』）])"),
    "tibetan": re.compile(
        f"(?<=[{_SHAD}༏༐༔]){_NO_HEAD}\\s+(?![\\s{_SHAD}])"
        f"|(?<=\\s[{_SHAD}]){_NO_HEAD}(?=[^\\s{_SHAD}])"  # two shads with a space between: one end
    ),
}
_OTHER = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][”’\")]))\s+(?=[\"“‘(\[]?[^\W_a-z])")


def split_sentences(text: str, language: str) -> list[str]:
    """The sentences of a text in a language or voice, in order, each as one line."""
    parts = _ENDS.get(script_of(language), _OTHER).split(text)
    return [" ".join(part.split()) for part in parts if part.strip()]
