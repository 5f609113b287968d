"""Captions: whether each file can be read, and whether its cues follow each other and end with the sound."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from kiosk.content.cues import Cue, CueSheet, scan_cues
from kiosk.content.problems.problem import Problem
from kiosk.content.yaml_file.places import Document
from kiosk.content.yaml_file.source import Fault, UnreadableError, read_text

_APART = 0.02  # seconds; less is a rounding, not an overlap
_AFTER_SOUND = 0.3  # seconds by which a last cue may stay


def judge_captions(file: Path, seconds: float | None) -> Iterator[Problem]:
    """Every problem of a captions file; `seconds` is how long the sound lasts, None where that is not known."""
    try:
        text = read_text(file)
    except UnreadableError as error:
        yield Document(file, (), None, whole=False).report(error.fault)
        return
    document = Document(file, tuple(text.split("\n")), None, whole=True)
    for fault in _find_faults(scan_cues(text), seconds):
        yield document.report(fault)


def _find_faults(sheet: CueSheet, seconds: float | None) -> Iterator[Fault]:
    yield from sheet.faults
    if not sheet.cues and not sheet.faults:
        yield Fault("no-cues", 1, 1)
    yield from (Fault("cue-empty", cue.line, 1) for cue in sheet.cues if not cue.text)
    for before, cue in pairwise(sheet.cues):
        if cue.start < before.start:
            yield _blame("cue-out-of-order", cue, before)
        elif cue.start < before.end - _APART:
            yield _blame("cues-overlap", cue, before)
    late = [cue for cue in sheet.cues if seconds and cue.end > seconds + _AFTER_SOUND]
    if late and seconds:
        ends = (("found", write_time(late[0].end)), ("most", write_time(seconds)))
        yield Fault("cue-outlasts-sound", late[0].line, 1, ends)


def _blame(rule: str, cue: Cue, before: Cue) -> Fault:
    times = (("found", write_time(cue.start)), ("first", write_time(before.start)), ("last", write_time(before.end)))
    return Fault(rule, cue.line, 1, times)


def write_time(seconds: float) -> str:
    """A time as captions have it: 01:02.500."""
    whole = round(seconds * 1000)
    hours, minutes = whole // 3_600_000, whole // 60_000 % 60
    return (f"{hours:02}:" if hours else "") + f"{minutes:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"
