"""The whole examination of a hall: what reading it finds, and what only `check` has the time to look for."""

from dataclasses import replace
from pathlib import Path

from kiosk.content.loader import read_hall
from kiosk.content.media.inspection import inspect_media
from kiosk.content.proofreading.glyphs import find_missing_glyphs
from kiosk.content.reading import Reading


def examine_hall(
    target: Path, cache_folder: Path | None = None, show_progress: bool = False, assets: Path | None = None
) -> Reading:
    """As read_hall, with the characters that no bundled font has, and with the problems of the media.

    What was measured of the media is kept in `cache_folder` for the next time.
    """
    reading = read_hall(target, assets)
    if reading.places is None:
        return reading
    found = inspect_media(reading.parts, reading.places, reading.assets, cache_folder, show_progress)
    found.update(find_missing_glyphs(reading.parts, reading.places))
    problems = sorted(found.union(reading.problems), key=lambda problem: problem.sort_key)
    return replace(reading, problems=tuple(problems))
