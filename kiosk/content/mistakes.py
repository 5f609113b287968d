"""What a curator did when the YAML parser gives up, guessed from its words and the line it stopped at."""

import re

import yaml

from kiosk.content.source import Fault

_FULL_WIDTH = re.compile(r"^\s*(?:- )?(?P<key>[A-Za-z_][\w-]*)\s*(?P<colon>：)")
_RULES = (
    ("mapping values are not allowed", "colon-in-words"),
    ("could not find expected ':'", "colon-missing"),
    ("did not find expected ',' or", "bracket-open"),
    ("did not find expected node content", "bracket-content"),
    ("found unexpected end of stream", "quote-open"),
    ("found unexpected document indicator", "quote-open"),
    ("found unknown escape character", "backslash-in-quotes"),
    ("did not find expected hexdecimal number", "backslash-in-quotes"),
    ("did not find expected key", "indentation"),
    ("did not find expected '-' indicator", "indentation"),
    ("block sequence entries are not allowed", "indentation"),
    ("block mapping keys are not allowed", "indentation"),
    ("found character that cannot start any token", "special-character"),
    ("did not find expected alphabetic or numeric character", "special-character"),
    ("did not find expected <document start>", "indentation"),
    ("found duplicate anchor", "yaml-syntax"),
)
_AT_OPENING = ("bracket-open", "quote-open")


def explain_mistake(text: str, error: yaml.YAMLError) -> Fault:
    """The fault behind a parser's error: where it began and the rule that explains it."""
    mark = getattr(error, "problem_mark", None)
    said = str(getattr(error, "problem", None) or error)
    lines = text.split("\n")
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    opening = getattr(error, "context_mark", None)
    fault = _find_tab(lines, line) or _find_full_width_colon(lines, line)
    if fault:
        return fault
    rule = next((rule for words, rule in _RULES if words in said), "yaml-syntax")
    if rule in _AT_OPENING and opening is not None:
        line, column = opening.line + 1, opening.column + 1
    found = lines[line - 1][column - 1 : column] if line <= len(lines) else ""
    return Fault(rule, line, column, (("found", found), ("said", said)))


def find_full_width_key(words: str) -> str:
    """The key before a full-width colon in words that should have been a mapping, or an empty string."""
    found = _FULL_WIDTH.match(words)
    return found["key"] if found else ""


def _find_tab(lines: list[str], line: int) -> Fault | None:
    for number in range(max(1, line - 1), min(line, len(lines)) + 1):
        indent = re.match(r"[ \-]*\t", lines[number - 1])
        if indent:
            tabbed = sum(bool(re.match(r" *\t", other)) for other in lines)
            return Fault("tab", number, indent.end(), (("found", str(max(1, tabbed))),))
    return None


def _find_full_width_colon(lines: list[str], line: int) -> Fault | None:
    for number in range(min(line, len(lines)), max(0, line - 3), -1):
        found = _FULL_WIDTH.match(lines[number - 1])
        if found:
            return Fault("full-width-colon", number, found.start("colon") + 1, (("guess", f"{found['key']}: "),))
    return None
