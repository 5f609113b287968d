"""The whole examination of a hall: what reading it finds, and what only `check` has the time to look for."""

from dataclasses import replace
from pathlib import Path

from kiosk.content.glyphs import find_missing_glyphs
from kiosk.content.loader import Reading, read_hall


def examine_hall(target: Path) -> Reading:
    """As read_hall, with the characters that no bundled font has."""
    reading = read_hall(target)
    if reading.places is None:
        return reading
    found = set(find_missing_glyphs(reading.parts, reading.places))
    problems = sorted(found.union(reading.problems), key=lambda problem: problem.sort_key)
    return replace(reading, problems=tuple(problems))
