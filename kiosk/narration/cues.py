"""The timed lines of a narration's captions (WebVTT, W3C), read from the file beside the sound."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

TIME = r"(?:(\d{2,}):)?(\d{2}):(\d{2})\.(\d{3})"
TIMING = re.compile(rf"^\s*{TIME}\s+-->\s+{TIME}(?:\s.*)?$")
TAG = re.compile(r"<[^>]*>")


class CaptionsError(ValueError):
    """The file is no WebVTT; the text says the line and why."""


@dataclass(frozen=True)
class Cue:
    """One line of captions; `start` and `end` are seconds in the sound."""

    start: float
    end: float
    text: str


def read_cues(file: Path) -> tuple[Cue, ...]:
    """The cues of a WebVTT file in the order of time.

    Raises OSError where it cannot be read and CaptionsError where it is no WebVTT.
    """
    try:
        return parse_cues(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise CaptionsError("not UTF-8") from error


def parse_cues(text: str) -> tuple[Cue, ...]:
    """The cues of WebVTT `text`; notes, styles and regions are passed over."""
    lines = text.splitlines()
    if not lines or not lines[0].startswith("WEBVTT"):
        raise CaptionsError("line 1: the file does not begin with WEBVTT")
    blocks = re.split(r"\n\s*\n", "\n".join(lines[1:]))
    cues = [cue for block in blocks if (cue := _parse_block(block.strip("\n").splitlines()))]
    return tuple(sorted(cues, key=lambda cue: cue.start))


def _parse_block(lines: Sequence[str]) -> Cue | None:
    for number, line in enumerate(lines[:2]):
        if timing := TIMING.match(line):
            start, end = _seconds(timing.groups()[:4]), _seconds(timing.groups()[4:])
            if end <= start:
                raise CaptionsError(f"a cue ends before it starts: {line.strip()}")
            return Cue(start, end, unescape(TAG.sub("", " ".join(lines[number + 1 :]))).strip())
        if "-->" in line:
            raise CaptionsError(f"a time that cannot be read: {line.strip()}")
    return None


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def cue_at(cues: Sequence[Cue], seconds: float) -> int:
    """The number of the cue that is spoken at `seconds`, or −1 in a silence longer than a breath before it."""
    number = bisect_right(cues, seconds, key=lambda cue: cue.start) - 1
    if number < 0:
        return -1
    following = cues[number + 1].start if number + 1 < len(cues) else float("inf")
    still_lit = min(cues[number].end + 1.0, following)
    return number if seconds < still_lit else -1
