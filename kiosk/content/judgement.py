"""What pydantic says about a hall's data, told as problems with the place where they were written."""

from collections.abc import Mapping
from contextlib import suppress
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.model import Answer, Event, Exhibit, Film, Hall, Lesson, Link, Narration, Picture, Question
from kiosk.content.problems.problem import Problem
from kiosk.content.problems.rules import RULES
from kiosk.content.yaml_file.mistakes import find_full_width_key, narrow_marks
from kiosk.content.yaml_file.places import Places, Trail

MOST_ERRORS = 500  # of one hall; a file with more is no hall
TOP_KEYS = ("hall", "include", "exhibits")
_MODELS: Mapping[str, type[BaseModel]] = {
    "exhibits": Exhibit,
    "timeline": Event,
    "pictures": Picture,
    "narration": Narration,
    "film": Film,
    "questions": Question,
    "answers": Answer,
    "links": Link,
    "lesson": Lesson,
}
_OWNERS = {key: owner for owner, model in reversed(tuple(_MODELS.items())) for key in model.model_fields}
_WANTED = {
    "bool_parsing": "truth", "bool_type": "truth",
    "float_parsing": "number", "float_type": "number", "finite_number": "number",
    "int_parsing": "whole", "int_parsing_size": "whole", "int_type": "whole", "int_from_float": "whole",
    "model_type": "mapping", "dict_type": "mapping", "mapping_type": "mapping", "model_attributes_type": "mapping",
    "tuple_type": "pair", "too_long": "pair", "too_short": "pair",
    "string_type": "words",
}  # fmt: skip
_RANGE = ("greater_than_equal", "less_than_equal")
_HIDDEN_BY_THE_REST = ("missing-key", "empty-list", "too-few-answers", "too-many-answers", "right-out-of-range")
_CLOSE_ENOUGH = 0.6


def judge(errors: ValidationError, places: Places, exhibits_only: bool = False) -> list[Problem]:
    """Every error of a hall's validation as a problem; what an unread rest of a file may mend is left out."""
    listed = [error for error in errors.errors(include_url=False) if error["loc"] != ("exhibits",)]
    if exhibits_only:
        listed = [error for error in listed if error["loc"][:1] == ("exhibits",)]
    del listed[MOST_ERRORS:]
    guessed = {(*error["loc"][:-1], guess) for error in listed if (guess := _guess(error))}
    told = [_tell(error, places) for error in listed if error["type"] != "missing" or error["loc"] not in guessed]
    return [problem for problem in told if problem is not None]


def guess_key(found: str, known: list[str]) -> str:
    """The key of `known` that was probably meant, or an empty string."""
    close = get_close_matches(found.lower(), known, n=1, cutoff=_CLOSE_ENOUGH)
    return close[0] if close else ""


def _tell(error: ErrorDetails, places: Places) -> Problem | None:
    loc = error["loc"]
    at_key = bool(loc) and loc[-1] == "[key]"
    trail: Trail = loc[:-1] if at_key else loc
    rule, trail, args = _name(error, trail)
    if rule in _HIDDEN_BY_THE_REST and places.hides_in(trail):
        return None
    if rule in ("wrong-shape", "missing-key") and (key := find_full_width_key(places.words(trail))):
        return places.report(trail, "full-width-colon", guess=f"{key}: ")
    written = args.get("found") or places.words(trail)
    if rule in ("wrong-shape", "unknown-language") and (guess := narrow_marks(written)):
        return places.report(trail, "full-width-marks", at_key, found=written, guess=guess)
    named = next((str(step) for step in reversed(trail) if isinstance(step, str)), "hall")
    return places.report(trail, rule, at_key or rule in ("unknown-key", "misplaced-key"), **{"key": named, **args})


def _name(error: ErrorDetails, trail: Trail) -> tuple[str, Trail, dict[str, str]]:
    """The rule that is broken, the trail to it, and what fills the rule's words."""
    kind, ctx = error["type"], error.get("ctx", {})
    if kind in RULES:
        args = {name: str(value) for name, value in ctx.items()}
        at = args.pop("at", "")
        return kind, (*trail, at) if at else trail, args
    if kind == "missing" and isinstance(trail[-1], str):
        return "missing-key", trail[:-1], {"found": trail[-1]}
    if kind == "missing":
        return "wrong-shape", trail[:-1], {"wanted": "pair"}
    if kind == "extra_forbidden":
        known = _name_known_keys(trail)
        if owner := _OWNERS.get(known["found"]):
            return "misplaced-key", trail, {"found": known["found"], "owner": owner}
        return "unknown-key", trail, known
    if kind in _RANGE:
        return "out-of-range", trail, {"found": str(error["input"]), **_name_range(trail)}
    return "wrong-shape", trail, {"wanted": _WANTED.get(kind, "mapping")}


def _try_entries(found: list[Any], trail: tuple[str | int, ...], model: type[BaseModel], entries: Any) -> None:
    """Adds each entry that is right, so that a wrong one does not hide the others."""
    for place, entry in enumerate(entries if isinstance(entries, list) else ()):
        with suppress(ValidationError):
            found.append(((*trail, place), model.model_validate(entry)))


def _guess(error: ErrorDetails) -> str:
    """The key that was meant by a misspelt one: it is not missing."""
    return _name_known_keys(error["loc"])["guess"] if error["type"] == "extra_forbidden" else ""


def _name_known_keys(trail: Trail) -> dict[str, str]:
    found = str(trail[-1])
    parts = (_MODELS[str(step)] for step in reversed(trail[:-1]) if str(step) in _MODELS)
    known = [name for name in next(parts, Hall).model_fields if name != "exhibits"]
    return {"found": found, "known": ", ".join(known), "guess": guess_key(found, known)}


def _name_range(trail: Trail) -> dict[str, str]:
    return {"least": "0", "most": "∞" if trail[-1] == "at" else "1"}


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
