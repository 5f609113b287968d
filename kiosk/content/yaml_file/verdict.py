"""What pydantic says about data that were read from a YAML file, told as problems with the place of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.content.problems.problem import Problem
from kiosk.content.problems.rules import RULES
from kiosk.content.yaml_file.mistakes import find_full_width_key, narrow_marks
from kiosk.content.yaml_file.places import Places, Trail

MOST_ERRORS = 500  # of one file; one with more is something else
_WANTED = {
    "bool_parsing": "truth", "bool_type": "truth",
    "float_parsing": "number", "float_type": "number", "finite_number": "number",
    "int_parsing": "whole", "int_parsing_size": "whole", "int_type": "whole", "int_from_float": "whole",
    "model_type": "mapping", "dict_type": "mapping", "mapping_type": "mapping", "model_attributes_type": "mapping",
    "tuple_type": "pair", "too_long": "pair", "too_short": "pair",
    "string_type": "words",
}  # fmt: skip
_RANGE = ("greater_than_equal", "less_than_equal")
_CLOSE_ENOUGH = 0.6


@dataclass(frozen=True, slots=True)
class Grammar:
    """Which model stands behind which key of a file; `name` says what the outermost one is.

    `unwritten` fields of it are never proposed, and problems of the rules `hidden_by_the_rest` are left out where a
    part of the file could not be read.
    """

    root: type[BaseModel]
    name: str
    parts: Mapping[str, type[BaseModel]]
    unwritten: tuple[str, ...] = ()
    hidden_by_the_rest: tuple[str, ...] = ()

    def find_model(self, trail: Trail) -> type[BaseModel]:
        """The model of the part in which the last step of a trail stands."""
        return next((self.parts[str(step)] for step in reversed(trail[:-1]) if str(step) in self.parts), self.root)

    def find_owner(self, key: str) -> str:
        """The first part that has such a key, or an empty string."""
        return next((name for name, model in self.parts.items() if key in model.model_fields), "")


def tell_errors(errors: Sequence[ErrorDetails], places: Places, grammar: Grammar) -> list[Problem]:
    """Every error as a problem; what an unread rest of the file may mend is left out."""
    teller = _Teller(places, grammar)
    listed = errors[:MOST_ERRORS]
    guessed = {(*error["loc"][:-1], guess) for error in listed if (guess := teller.guess(error))}
    told = [teller.tell(error) for error in listed if error["type"] != "missing" or error["loc"] not in guessed]
    return [problem for problem in told if problem is not None]


def guess_key(found: str, known: Sequence[str]) -> str:
    """The key of `known` that was probably meant, or an empty string."""
    close = get_close_matches(found.lower(), known, n=1, cutoff=_CLOSE_ENOUGH)
    return close[0] if close else ""


@dataclass(frozen=True, slots=True)
class _Teller:
    places: Places
    grammar: Grammar

    def tell(self, error: ErrorDetails) -> Problem | None:
        loc = error["loc"]
        at_key = bool(loc) and loc[-1] == "[key]"
        trail: Trail = loc[:-1] if at_key else loc
        rule, trail, args = self._name(error, trail)
        if rule in self.grammar.hidden_by_the_rest and self.places.hides_in(trail):
            return None
        if rule in ("wrong-shape", "missing-key") and (key := find_full_width_key(self.places.words(trail))):
            return self.places.report(trail, "full-width-colon", guess=f"{key}: ")
        written = args.get("found") or self.places.words(trail)
        if rule in ("wrong-shape", "unknown-language") and (guess := narrow_marks(written)):
            return self.places.report(trail, "full-width-marks", at_key, found=written, guess=guess)
        named = next((str(step) for step in reversed(trail) if isinstance(step, str)), self.grammar.name)
        at_key = at_key or rule in ("unknown-key", "misplaced-key")
        return self.places.report(trail, rule, at_key, **{"key": named, **args})

    def guess(self, error: ErrorDetails) -> str:
        """The key that was meant by a misspelt one: it is not missing."""
        return self._name_known_keys(error["loc"])["guess"] if error["type"] == "extra_forbidden" else ""

    def _name(self, error: ErrorDetails, trail: Trail) -> tuple[str, Trail, dict[str, str]]:
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
            known = self._name_known_keys(trail)
            if owner := self.grammar.find_owner(known["found"]):
                return "misplaced-key", trail, {"found": known["found"], "owner": owner}
            return "unknown-key", trail, known
        if kind in _RANGE:
            return "out-of-range", trail, {"found": str(error["input"]), **self._name_range(trail)}
        if kind == "literal_error":
            return "unknown-choice", trail, self._name_choices(str(error["input"]), trail)
        return "wrong-shape", trail, {"wanted": _WANTED.get(kind, "mapping")}

    def _name_known_keys(self, trail: Trail) -> dict[str, str]:
        found, model = str(trail[-1]), self.grammar.find_model(trail)
        hidden = self.grammar.unwritten if model is self.grammar.root else ()
        known = [name for name in model.model_fields if name not in hidden]
        return {"found": found, "known": ", ".join(known), "guess": guess_key(found, known)}

    def _name_range(self, trail: Trail) -> dict[str, str]:
        """The limits of a number; a share, from 0 to 1, where it has no name of its own."""
        field = self.grammar.find_model(trail).model_fields.get(str(trail[-1]))
        if field is None:
            return {"least": "0", "most": "1"}
        limits = {name: getattr(part, name) for part in field.metadata for name in ("ge", "le") if hasattr(part, name)}
        return {"least": f"{limits.get('ge', '-∞')}", "most": f"{limits.get('le', '∞')}"}

    def _name_choices(self, found: str, trail: Trail) -> dict[str, str]:
        field = self.grammar.find_model(trail).model_fields[str(trail[-1])]
        return {"found": found, "known": ", ".join(str(choice) for choice in get_args(field.annotation))}
