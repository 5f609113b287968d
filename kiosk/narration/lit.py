"""Finds the spoken cue in the text that is read, so that it can be lit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.cues import Cue

CHINESE_END = "。，、；：！？”’）》】…—"


@dataclass(frozen=True)
class Lit:
    """A text in three parts; `now` is spoken, the whole text is in `before` when nothing is."""

    before: str
    now: str = ""
    after: str = ""


def flow(text: str) -> str:
    """A text as one line a paragraph: lines of the file are joined, with a space where the script has one."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n".join(re.sub(r"\s*\n\s*", _join, paragraph) for paragraph in paragraphs)


def _join(found: re.Match[str]) -> str:
    before = found.string[found.start() - 1]
    return "" if before in CHINESE_END or "\u4e00" <= before <= "\u9fff" or before == "\u0f0b" else " "


def find_spans(text: str, cues: Sequence[Cue]) -> tuple[tuple[int, int] | None, ...]:
    """Where each cue stands in `text` as (start, end) offsets; None for a cue whose words are not there.

    White space counts for nothing: a text is wrapped in the YAML file, a cue is one line.
    """
    places = [number for number, letter in enumerate(text) if not letter.isspace()]
    bare = "".join(text[number] for number in places)
    spans: list[tuple[int, int] | None] = []
    after = 0
    for cue in cues:
        wanted = "".join(cue.text.split())
        at = bare.find(wanted, after) if wanted else -1
        if at >= 0:
            after = at + len(wanted)
            spans.append((places[at], places[after - 1] + 1))
        else:
            spans.append(None)
    return tuple(spans)


def light(text: str, span: tuple[int, int] | None) -> Lit:
    """`text` with the part of `span` lit."""
    if span is None:
        return Lit(text)
    start, end = span
    return Lit(text[:start], text[start:end], text[end:])
