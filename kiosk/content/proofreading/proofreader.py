"""Proofreads the words of a hall: every slip of the pen, told at the very character where it stands."""

from collections.abc import Iterator
from itertools import islice

from kiosk.content.languages import script_of
from kiosk.content.problems.problem import Problem
from kiosk.content.proofreading.room import judge_length
from kiosk.content.proofreading.typing_mistakes import find_typing_mistakes
from kiosk.content.text import Text
from kiosk.content.yaml_file.places import Places, Trail

MOST_SLIPS = 5_000  # of a hall
_MOST_OF_A_TEXT = 50  # one with more was typed by other rules altogether
_MOST_LETTERS = 20_000  # of one text; the rest of one that is longer is not read


def proofread(trail: Trail, text: Text, places: Places) -> Iterator[Problem]:
    """Marks typed wrongly, and words too long for the place that the trail leads to."""
    text = Text(tuple((tag, words[:_MOST_LETTERS]) for tag, words in text.pairs))
    for tag, slip in islice(find_typing_mistakes(text), _MOST_OF_A_TEXT):
        yield places.report_slip(trail, tag, slip)
    for tag, words in text.pairs:
        slip_of_length = judge_length(name_place(trail), words, script_of(tag) if tag else "other")
        if slip_of_length:
            yield places.report_slip(trail, tag, slip_of_length)


def name_place(trail: Trail) -> str:
    """The place of the screens that shows a text: `exhibit` for an exhibit's title, `answers`, else the last key."""
    keys = [step for step in trail if isinstance(step, str)]
    if keys[-2:] == ["answers", "text"]:
        return "answers"
    return "exhibit" if keys == ["exhibits", "title"] else keys[-1]
