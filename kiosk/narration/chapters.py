"""The chapters of a film, marked in its captions file by notes that anybody can type.

`NOTE Chapter: Title` (also 章节, 章 or ལེའུ, with either colon) begins a chapter at the next cue.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.cues import TIMING

_MARK = re.compile(r"^NOTE\s+(?:chapter|章节|章|ལེའུ།?)\s*[:：]\s*(\S.*?)\s*$", re.IGNORECASE)
MOST = 40  # chapters; more would be no help to anybody


@dataclass(frozen=True)
class Chapter:
    """A part of a film, from `start` in seconds to the next one."""

    start: float
    title: str


def parse_chapters(text: str) -> tuple[Chapter, ...]:
    """The chapters that notes in WebVTT `text` mark, in the order of time; no notes, no chapters."""
    found: dict[float, Chapter] = {}
    title = ""
    for line in text.splitlines():
        if mark := _MARK.match(line):
            title = mark[1]
        elif title and (timing := TIMING.match(line)):
            hours, minutes, seconds, thousandths = (int(part or 0) for part in timing.groups()[:4])
            start = hours * 3600 + minutes * 60 + seconds + thousandths / 1000
            found[start] = Chapter(start, title)
            title = ""
    return tuple(found[start] for start in sorted(found))[:MOST]


def chapter_at(chapters: Sequence[Chapter], seconds: float) -> int:
    """The number of the chapter that runs at `seconds`, or −1 before the first."""
    return bisect_right(chapters, seconds, key=lambda chapter: chapter.start) - 1
