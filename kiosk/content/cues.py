"""The timed lines of a narration's captions (WebVTT, W3C), read from the file beside the sound."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from kiosk.content.yaml_file.source import Fault, UnreadableError, read_text

TIME = r"(?:([0-9]{2,4}):)?([0-5][0-9]):([0-5][0-9])\.([0-9]{3})"
TIMING = re.compile(rf"^\s*{TIME}\s+-->\s+{TIME}(?:\s.*)?$")
TAG = re.compile(r"<[^<>]*>")
_MEANT_AS_TIMING = re.compile(r"^\s*(?:\d+[:：])+\d+[.,。，]?\d*\s*(?:[-–—>→ ]+)\s*\d")
_LONGEST_TIMING = 200  # characters
_PASSED_OVER = ("NOTE", "STYLE", "REGION")


class CaptionsError(ValueError):
    """The file is no WebVTT; the text says the line and why."""


@dataclass(frozen=True)
class Cue:
    """One line of captions; `start` and `end` are seconds in the sound, `line` is that of its times in the file."""

    start: float
    end: float
    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class CueSheet:
    """A whole captions file: its cues in the order of the file, and where its times cannot be used."""

    cues: tuple[Cue, ...]
    faults: tuple[Fault, ...]


def read_cues(file: Path) -> tuple[Cue, ...]:
    """The cues of a WebVTT file in the order of time.

    Raises OSError where it cannot be read and CaptionsError where it is no WebVTT.
    """
    if not file.is_file():
        raise FileNotFoundError(file)
    try:
        return parse_cues(read_text(file))
    except UnreadableError as error:
        raise CaptionsError(f"line {error.fault.line}: {error.fault.rule}") from error


def parse_cues(text: str) -> tuple[Cue, ...]:
    """The cues of WebVTT `text` in the order of time; raises CaptionsError at the first fault."""
    sheet = scan_cues(text)
    for fault in sheet.faults:
        raise CaptionsError(f"line {fault.line}: {fault.rule}")
    return tuple(sorted(sheet.cues, key=lambda cue: cue.start))


def scan_cues(text: str) -> CueSheet:
    """Everything in WebVTT `text`; notes, styles and regions are passed over, a cue that cannot be used is a fault."""
    lines = text.splitlines()
    if not lines or not re.match(r"WEBVTT(\s|$)", lines[0]):
        return CueSheet((), (Fault("captions-header", 1, 1),))
    read = [_read_block(number, block) for number, block in _split_blocks(lines)]
    return CueSheet(
        tuple(part for part in read if isinstance(part, Cue)), tuple(part for part in read if isinstance(part, Fault))
    )


def _split_blocks(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The blocks between empty lines after the header, each with the number of its first line."""
    block: list[str] = []
    for number, line in enumerate([*lines[1:], ""], start=2):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _read_block(first: int, lines: Sequence[str]) -> Cue | Fault | None:
    if lines[0].startswith(_PASSED_OVER):
        return None
    for number, line in enumerate(lines[:2]):
        if timing := TIMING.match(line):
            start, end = _seconds(timing.groups()[:4]), _seconds(timing.groups()[4:])
            if end <= start:
                return _blame(first + number, line, "cue-backward")
            words = unescape(TAG.sub("", " ".join(lines[number + 1 :]))).strip()
            return Cue(start, end, words, first + number)
        if "-->" in line or _MEANT_AS_TIMING.search(line[:_LONGEST_TIMING]):
            return _blame(first + number, line, "cue-time")
    return None


def _blame(number: int, line: str, rule: str) -> Fault:
    found = line.strip()
    return Fault(rule, number, len(line) - len(line.lstrip()) + 1, (("found", found[:60]),))


def _seconds(parts: Sequence[str | None]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
