"""Divides a text into sentences: each becomes one cue of the captions."""

import re

_ENDS = {"zh": r"(?<=[。！？])(?![”’」』）])", "bo": r"(?<=[།༎])\s+"}


def split_sentences(text: str, voice: str) -> list[str]:
    """The sentences of a text in `bo` or `zh`, in order, without the space between them."""
    return [part.strip() for part in re.split(_ENDS[voice], text) if part.strip()]
