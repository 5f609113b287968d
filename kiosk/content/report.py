"""Tells curators the problems of a hall on a terminal, in Chinese or English."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Styled

from kiosk.content.loader import Reading
from kiosk.content.problems import MessageLanguage, Problem

LONGEST_LINE = 100
MOST_ERRORS = 100
MOST_ALIKE = 3  # warnings of one rule that are told in full
_ALIKE = {
    "en": "    … and {} more like this; `check --json` lists all",
    "zh": "    ……同样的还有 {} 处；`check --json` 列出全部",
}
_CLEAN = {"en": "No problems in {}.", "zh": "{} 没有问题。"}
_COUNT = {"en": "{} errors, {} warnings in {}", "zh": "{2}：错误 {0} 个，提醒 {1} 个"}
_SEVERITY = {"en": {"error": "error", "warning": "warning"}, "zh": {"error": "错误", "warning": "提醒"}}


def print_problems(reading: Reading, language: MessageLanguage) -> None:
    """Writes every error, and of each kind of warning the first few, with the line and the mend."""
    console = Console(highlight=False, soft_wrap=True)
    if not reading.problems:
        console.print(Styled(_CLEAN[language].format(_shorten(reading.file)), "green"))
        return
    groups = _group(reading.problems)
    errors = [group[0] for group in groups if group[0].severity == "error"]
    for problem in errors[:MOST_ERRORS]:
        _print_problem(console, problem, language)
    if len(errors) > MOST_ERRORS:
        console.print(Styled(_ALIKE[language].format(len(errors) - MOST_ERRORS), "dim"))
    for group in groups[len(errors) :]:
        told = group[:MOST_ALIKE]
        for problem in told:
            _print_problem(console, problem, language)
        if len(group) > len(told):
            console.print(Styled(_ALIKE[language].format(len(group) - len(told)), "dim"))
    counts = Counter(problem.severity for problem in reading.problems)
    console.print(Styled(_COUNT[language].format(counts["error"], counts["warning"], _shorten(reading.file)), "bold"))


def _group(problems: Sequence[Problem]) -> list[list[Problem]]:
    """Errors in reading order, each by itself; then warnings, those of one rule together."""
    warnings: dict[str, list[Problem]] = defaultdict(list)
    groups = [[problem] for problem in problems if problem.severity == "error"]
    for problem in problems:
        if problem.severity == "warning":
            warnings[problem.rule].append(problem)
    return groups + list(warnings.values())


def _print_problem(console: Console, problem: Problem, language: MessageLanguage) -> None:
    said = problem.in_language(language)
    style = "red" if problem.severity == "error" else "yellow"
    place = f"{_shorten(problem.file)}:{problem.line}:{problem.column}"
    console.print(Styled.assemble((place, "bold"), " ", (_SEVERITY[language][problem.severity], style), " ", said.what))
    line = problem.excerpt.strip()[:LONGEST_LINE]
    if line:
        console.print(Styled("    " + line, "dim"))
        before = line[: max(0, problem.column - 1 - problem.excerpt.index(line[0]))]
        console.print(Styled("    " + " " * cell_len(before) + "^", style))
    console.print(Styled("    → " + said.mend, "cyan"))


def _shorten(file: Path) -> str:
    try:
        return str(file.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(file)
