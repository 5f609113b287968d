"""What a technician is told of a machine: rows for the page, and one compact text for the code."""

from collections.abc import Sequence
from dataclasses import dataclass

CODE_BYTES = 700  # a code of 89 modules a side, which a phone reads from an arm's length
PROBLEM_LETTERS = 110


@dataclass(frozen=True)
class Fact:
    """One fact: `key` names it for programs and people who speak no common language, `fine` says it needs no care."""

    key: str
    words: str
    fine: bool = True


@dataclass(frozen=True)
class LoggedProblem:
    """Something that went wrong: when, in words, and what."""

    when: str
    words: str


def write_compactly(facts: Sequence[Fact], problems: Sequence[LoggedProblem]) -> str:
    """All facts, one a line, "!" before those that need care; then as many of the newest problems as fit."""
    lines = [f"{'' if fact.fine else '!'}{fact.key}={fact.words}" for fact in facts]
    room = CODE_BYTES - len("\n".join(lines).encode())
    for problem in reversed(problems):
        line = f"{problem.when} {' '.join(problem.words.split())[:PROBLEM_LETTERS]}"
        room -= len(line.encode()) + 1
        if room < 0:
            break
        lines.append(line)
    return _cut("\n".join(lines), CODE_BYTES)


def _cut(words: str, most: int) -> str:
    return words.encode()[:most].decode(errors="ignore")
