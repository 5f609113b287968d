"""A problem of a hall: where it is, what is wrong and what to type instead, in Chinese and English."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.problems.rule import GUESS, KINDS, SHAPES, Severity
from kiosk.content.problems.rules import RULES
from kiosk.messages import MessageLanguage, translate


@dataclass(frozen=True, slots=True)
class Message:
    """A problem in one language: what is wrong, and the mend."""

    what: str
    mend: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem; line and column count from 1, `excerpt` is the offending line, `args` fill the rule's words."""

    file: Path
    line: int
    column: int
    rule: str
    args: tuple[tuple[str, str], ...] = ()
    excerpt: str = ""

    @property
    def severity(self) -> Severity:
        """`error` stops a publish, `warning` does not."""
        return RULES[self.rule].severity

    @property
    def blocks(self) -> bool:
        """Whether no sane hall can be built while it is there."""
        return RULES[self.rule].blocks

    @property
    def place(self) -> tuple[Path, int, int]:
        """Where it is: file, line, column."""
        return self.file, self.line, self.column

    @property
    def sort_key(self) -> tuple[str, int, int, str, tuple[tuple[str, str], ...]]:
        """Orders problems as a person reads files: file, line, column."""
        return str(self.file), self.line, self.column, self.rule, self.args

    def in_language(self, language: MessageLanguage) -> Message:
        """What is wrong and what to type instead, in Chinese (`zh`) or English (`en`)."""
        rule, args = RULES[self.rule], _Blank({name: _word(name, value, language) for name, value in self.args})
        mend = GUESS if args.get("guess") else rule.mend
        return Message(*(translate(words, language).format_map(args) for words in (rule.what, mend)))

    def to_json(self) -> dict[str, Any]:
        """The problem as plain data for `check --json`, in both languages."""
        english, chinese = self.in_language("en"), self.in_language("zh")
        return {
            "file": self.file.as_posix(),
            "line": self.line,
            "column": self.column,
            "severity": self.severity,
            "rule": self.rule,
            "what": {"en": english.what, "zh": chinese.what},
            "mend": {"en": english.mend, "zh": chinese.mend},
            "guess": dict(self.args).get("guess", ""),
            "excerpt": self.excerpt,
        }

    def __str__(self) -> str:
        said = self.in_language("en")
        return f"{self.file}:{self.line}:{self.column}: {self.severity} {self.rule}: {said.what} {said.mend}"


class _Blank(dict[str, str]):
    """Leaves out what a message names but a problem does not know."""

    def __missing__(self, key: str) -> str:
        return "…"


def _word(name: str, value: str, language: MessageLanguage) -> str:
    names = SHAPES if name == "wanted" else KINDS if name == "kind" else {}
    return translate(names[value], language) if value in names else value
