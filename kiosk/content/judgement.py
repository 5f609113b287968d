"""What pydantic says about a hall's data, told as problems; and the parts that are right when the whole is not."""

from contextlib import suppress
from typing import Any

from pydantic import BaseModel, ValidationError

from kiosk.content.model import Answer, Event, Exhibit, Film, Hall, Lesson, Link, Narration, Picture, Question
from kiosk.content.problems.problem import Problem
from kiosk.content.yaml_file.places import Places, Trail
from kiosk.content.yaml_file.verdict import Grammar, tell_errors

TOP_KEYS = ("hall", "include", "exhibits")
_GRAMMAR = Grammar(
    root=Hall,
    name="hall",
    parts={
        "exhibits": Exhibit,
        "timeline": Event,
        "pictures": Picture,
        "narration": Narration,
        "film": Film,
        "questions": Question,
        "answers": Answer,
        "links": Link,
        "lesson": Lesson,
    },
    unwritten=("exhibits",),
    hidden_by_the_rest=("missing-key", "empty-list", "too-few-answers", "too-many-answers", "right-out-of-range"),
)


def judge(errors: ValidationError, places: Places, exhibits_only: bool = False) -> list[Problem]:
    """Every error of a hall's validation as a problem; what an unread rest of a file may mend is left out."""
    listed = [error for error in errors.errors(include_url=False) if error["loc"] != ("exhibits",)]
    if exhibits_only:
        listed = [error for error in listed if error["loc"][:1] == ("exhibits",)]
    return tell_errors(listed, places, _GRAMMAR)


def salvage(data: dict[str, Any]) -> list[tuple[Trail, BaseModel]]:
    """The parts of a hall that are right by themselves, with their trails, when the whole is not."""
    found: list[tuple[Trail, BaseModel]] = []
    filler = {"id": "filler", "title": "·"}
    _try(found, (), Hall, {**data, "exhibits": [{**filler, "timeline": [filler]}]}, {})
    for place, exhibit in enumerate(data.get("exhibits") or ()):
        if not isinstance(exhibit, dict):
            continue
        unnamed = {"id": f"unnamed-{place}", "title": "·"}
        _try(found, ("exhibits", place), Exhibit, {**exhibit, "timeline": [filler]}, unnamed)
        timeline = exhibit.get("timeline")
        for row, event in enumerate(timeline if isinstance(timeline, list) else ()):
            if isinstance(event, dict):
                unnamed = {"id": f"unnamed-{place}-{row}", "title": "·"}
                trail = ("exhibits", place, "timeline", row)
                _try(found, trail, Event, {"id": unnamed["id"], **event}, unnamed)
                _try_entries(found, (*trail, "pictures"), Picture, event.get("pictures"))
                _try_entries(found, (*trail, "questions"), Question, event.get("questions"))
    return found


def _try(found: list[Any], trail: Trail, model: type[BaseModel], data: dict[str, Any], filler: dict[str, str]) -> None:
    """Adds the part; where some of its keys are wrong, the rest of it, with `filler` for what it cannot lack."""
    try:
        found.append((trail, model.model_validate(data)))
    except ValidationError as errors:
        wrong = {error["loc"][0] for error in errors.errors() if error["loc"]}
        rest = {key: value for key, value in data.items() if key not in wrong}
        if wrong & (data.keys() | filler.keys()):
            _try(found, trail, model, {**filler, **rest}, {})


def _try_entries(found: list[Any], trail: tuple[str | int, ...], model: type[BaseModel], entries: Any) -> None:
    """Adds each entry that is right, so that a wrong one does not hide the others."""
    for place, entry in enumerate(entries if isinstance(entries, list) else ()):
        with suppress(ValidationError):
            found.append(((*trail, place), model.model_validate(entry)))
