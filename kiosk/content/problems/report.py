"""Tells the problems of a file on a terminal, in Chinese or English."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Styled

from kiosk.content.problems.problem import Problem
from kiosk.messages import choose_message_language, say, translate
from kiosk.messages import mark as _

LONGEST_LINE = 100
MOST_ERRORS = 100
MOST_ALIKE = 3  # warnings of one rule that are told in full
_SEVERITY = {"error": _("error"), "warning": _("warning")}


class Reading(Protocol):
    """What was read: a file, and every problem of it."""

    @property
    def file(self) -> Path: ...
    @property
    def problems(self) -> Sequence[Problem]: ...


def print_problems(reading: Reading, console: Console | None = None) -> None:
    """Writes every error, and of each kind of warning the first few, with the line and the mend."""
    console = console or Console(highlight=False, soft_wrap=True)
    if not reading.problems:
        console.print(Styled(say("No problems in {file}.", file=_shorten(reading.file)), "green"))
        return
    groups = _group(reading.problems)
    errors = [group[0] for group in groups if group[0].severity == "error"]
    for problem in errors[:MOST_ERRORS]:
        _print_problem(console, problem)
    if len(errors) > MOST_ERRORS:
        console.print(Styled(_count_rest(len(errors) - MOST_ERRORS), "dim"))
    for group in groups[len(errors) :]:
        told = group[:MOST_ALIKE]
        for problem in told:
            _print_problem(console, problem)
        if len(group) > len(told):
            console.print(Styled(_count_rest(len(group) - len(told)), "dim"))
    counts = Counter(problem.severity for problem in reading.problems)
    sums = {"errors": counts["error"], "warnings": counts["warning"], "file": _shorten(reading.file)}
    console.print(Styled(say("{errors} errors, {warnings} warnings in {file}", **sums), "bold"))


def _count_rest(number: int) -> str:
    return "    " + say("… and {number} more like this; `check --json` lists all", number=number)


def _group(problems: Sequence[Problem]) -> list[list[Problem]]:
    """Errors in reading order, each by itself; then warnings, those of one rule together."""
    warnings: dict[str, list[Problem]] = defaultdict(list)
    groups = [[problem] for problem in problems if problem.severity == "error"]
    for problem in problems:
        if problem.severity == "warning":
            warnings[problem.rule].append(problem)
    return groups + list(warnings.values())


def _print_problem(console: Console, problem: Problem) -> None:
    said = problem.in_language(choose_message_language())
    style = "red" if problem.severity == "error" else "yellow"
    place = f"{_shorten(problem.file)}:{problem.line}:{problem.column}"
    console.print(
        Styled.assemble((place, "bold"), " ", (translate(_SEVERITY[problem.severity]), style), " ", said.what)
    )
    line, caret = write_caret(problem) or ("", "")
    if line:
        console.print(Styled("    " + line, "dim"))
        console.print(Styled("    " + caret, style))
    console.print(Styled("    → " + said.mend, "cyan"))


def write_caret(problem: Problem) -> tuple[str, str] | None:
    """The offending line without its indent, and a caret under the place; None where there is no line to show."""
    line = problem.excerpt.strip()
    if not line:
        return None
    at = max(0, problem.column - 1 - problem.excerpt.index(line[0]))
    cut = max(0, at - LONGEST_LINE + 20)
    line = ("…" if cut else "") + line[cut : cut + LONGEST_LINE]
    return line, " " * cell_len(line[: at - cut + (1 if cut else 0)]) + "^"


def _shorten(file: Path) -> str:
    try:
        return str(file.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(file)
