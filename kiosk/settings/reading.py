"""Reads kiosk.yaml, finds every problem in one pass, and keeps every setting that is right."""

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.problems.problem import Problem
from kiosk.content.yaml_file.nodes import Mapping, Scalar, Tree, read_tree, to_data
from kiosk.content.yaml_file.places import Document, Places
from kiosk.content.yaml_file.source import Fault, UnreadableError, decode, read_text
from kiosk.content.yaml_file.verdict import Grammar, tell_errors
from kiosk.settings.groups import GROUPS, Settings
from kiosk.settings.places import find_config

FILE_NAME = "kiosk.yaml"
SERVICE = Path("/etc/kiosk") / FILE_NAME
_GRAMMAR = Grammar(Settings, FILE_NAME, GROUPS)


@dataclass(frozen=True, slots=True)
class SettingsReading:
    """The settings, with defaults where the file says nothing or something wrong; `found` is False without a file."""

    settings: Settings
    problems: tuple[Problem, ...]
    file: Path
    found: bool = True

    @property
    def usable(self) -> bool:
        """Whether the file says what it means: nothing of it was replaced by a default."""
        return not self.problems


def find_settings() -> Path:
    """This user's kiosk.yaml, or where there is none, that of the service, if it may be read."""
    own = find_config() / FILE_NAME
    return SERVICE if not _exists(own) and os.access(SERVICE, os.R_OK) else own


def read_settings(file: Path | None = None) -> SettingsReading:
    """The settings of a file, by default this user's, which need not exist; never raises."""
    place = file or find_settings()
    try:
        text = read_text(place)
    except UnreadableError as error:
        if not _exists(place):
            missing = () if file is None else (Problem(place, 1, 1, "no-settings-here"),)
            return SettingsReading(Settings(), missing, place, found=False)
        return SettingsReading(Settings(), (_tell(place, error.fault),), place)
    return _judge_text(text, place)


def judge_settings(data: bytes, file: Path) -> SettingsReading:
    """The settings of bytes that are to become `file`."""
    try:
        return _judge_text(decode(data), file)
    except UnreadableError as error:
        return SettingsReading(Settings(), (_tell(file, error.fault),), file)


def _tell(file: Path, fault: Fault) -> Problem:
    return Problem(file, fault.line, fault.column, fault.rule, fault.args)


def _exists(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:  # a folder that may not be looked into
        return True


def _judge_text(text: str, file: Path) -> SettingsReading:
    tree = read_tree(text)
    document = Document(file, tuple(text.split("\n")), tree.root, tree.whole, tree.touched, tree.shifts)
    problems = [document.report(fault) for fault in tree.faults]
    settings = Settings()
    root = tree.root
    if isinstance(root, Mapping):
        settings, errors = salvage(to_data(root))
        touched = {problem.place for problem in problems}
        told = tell_errors(errors, Places(document, root), _GRAMMAR)
        problems += [_hide(one) for one in told if one.line not in tree.touched and one.place not in touched]
    elif not _is_bare(tree):
        problems.append(document.report(Fault("not-settings", 1, 1)))
    return SettingsReading(settings, tuple(sorted(set(problems), key=lambda problem: problem.sort_key)), file)


def _hide(problem: Problem) -> Problem:
    """A PIN that somebody wrote into the file is not repeated on screens and in logs."""
    return replace(problem, excerpt="") if problem.rule == "pin-readable" else problem


def _is_bare(tree: Tree) -> bool:
    """Whether there are only comments, or a problem already says why nothing could be read."""
    return bool(tree.faults) or tree.root is None or (isinstance(tree.root, Scalar) and tree.root.empty)


def salvage(data: dict[str, Any]) -> tuple[Settings, list[ErrorDetails]]:
    """The settings with each wrong value replaced by its default, and all errors."""
    found: list[ErrorDetails] = []
    while True:
        try:
            return Settings.model_validate(data), found
        except ValidationError as errors:
            listed = errors.errors(include_url=False)
            found += listed
            for error in listed:
                smaller = _drop(data, (*error["loc"], *error.get("ctx", {}).get("at", "").split()))
                data = smaller if smaller != data else {}


def _drop(data: Any, trail: tuple[str | int, ...]) -> Any:
    """The data without what the trail leads to; where it leads nowhere, without the last part on the way."""
    if not isinstance(data, dict) or not trail:
        return {}
    step, *rest = trail
    below = data.get(str(step))
    others = {key: value for key, value in data.items() if key != step}
    if isinstance(below, dict) and rest and rest[0] != "[key]" and (kept := _drop(below, tuple(rest))) != below:
        return {**others, step: kept}
    return others
