"""Writes the pages that explain every problem to curators: python -m tools.problems [--check].

The words come from the rules' catalogue, the examples from tests/halls/bad: what a curator reads here is what `check`
prints, and what the tests hold.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.content.examination import examine_hall
from kiosk.content.problems.problem import Problem
from kiosk.content.problems.report import write_caret
from kiosk.content.problems.rule import Rule
from kiosk.content.problems.rules import GROUPS
from kiosk.messages import MessageLanguage, translate

ROOT = Path(__file__).parent.parent
BAD = ROOT / "tests" / "halls" / "bad"
PAGES: dict[MessageLanguage, Path] = {
    "en": ROOT / "docs" / "curators" / "problems.md",
    "zh": ROOT / "docs" / "curators" / "problems.zh.md",
}
SPOKEN = {  # what fills the words of rules about files that no repository can hold
    "cannot-read": {"found": "Permission denied"},
    "no-hall-here": {},
    "too-many-parts": {"most": "600,000"},
    "too-large": {"most": "5 MB"},
    "include-many": {"found": "exhibits/*.yaml", "most": "500"},
    "file-huge": {"found": "pictures/spring.jpg", "size": "140", "kind": "picture", "most": "100"},
    "file-spelt-otherwise": {"found": "pictures/Spring.JPG", "guess": "pictures/spring.jpg"},
}
HEAD = {
    "en": "# Every problem\n\n中文：[problems.zh.md](problems.zh.md)\n\nWhat `python main.py check` says, and why. "
    "An **error** keeps a hall from being published; a *warning* never does. "
    "This page is written by `python -m tools.problems` from the program's own messages.\n",
    "zh": "# 全部问题\n\nEnglish: [problems.md](problems.md)\n\n`python main.py check` 会说什么，为什么。"
    "**错误**会阻止展厅发布；*提醒*不会。本页由 `python -m tools.problems` 根据程序自己的消息写成。\n",
}


def find_examples() -> dict[str, Problem]:
    """For each rule a problem of a broken hall: of its own story where there is one, else the first."""
    found: dict[str, Problem] = {}
    for file in sorted(BAD.glob("*.yaml")):
        for problem in examine_hall(file).problems:
            if problem.rule not in found or file.stem.removeprefix("warning-") == problem.rule:
                found[problem.rule] = problem
    for code, args in SPOKEN.items():
        found[code] = Problem(BAD / "exhibits.yaml", 1, 1, code, tuple(args.items()))
    return found


def write_page(language: MessageLanguage, examples: Mapping[str, Problem]) -> str:
    """The page in one language, as Markdown."""
    parts = [HEAD[language]]
    for heading, rules in GROUPS.items():
        parts.append(f"\n## {translate(heading, language)}\n")
        for rule in rules:
            parts += _write_rule(rule, examples[rule.code], language)
    return "\n".join(parts)


def _write_rule(rule: Rule, example: Problem, language: MessageLanguage) -> Iterator[str]:
    said = example.in_language(language)
    severity = {"error": ("**error**", "**错误**"), "warning": ("*warning*", "*提醒*")}[rule.severity]
    yield f"### `{rule.code}` · {severity[language == 'zh']}\n"
    yield f"{said.what}\n\n→ {said.mend}\n"
    if (caret := write_caret(example)) and not caret[0].startswith("# "):
        yield "```\n" + "\n".join(caret) + "\n```\n"


def main() -> int:
    examples = find_examples()
    pages = {file: write_page(language, examples) for language, file in PAGES.items()}
    if "--check" not in sys.argv:
        for file, words in pages.items():
            file.write_text(words, encoding="utf-8")
    return int(any(not file.is_file() or file.read_text(encoding="utf-8") != words for file, words in pages.items()))


if __name__ == "__main__":
    sys.exit(main())
