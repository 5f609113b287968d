"""What a curator did when the YAML parser gives up, guessed from its words and the lines it stopped at."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

import yaml

from kiosk.content.yaml_file.source import Fault

WIDE_SPACES = "\u3000\u00a0\u2002\u2003\u2007\u2009\u202f\u205f"
WIDE_INDENT = re.compile(f"[ -]*(?P<wide>[{WIDE_SPACES}]+)")
FULL_WIDTH_COLON = re.compile(r"\s*(?:- )?(?P<key>[A-Za-z_][\w-]*)\s*(?P<colon>：)")
CLOSE_DASH = re.compile(r"\s*(?P<dash>[－—–−•·]\s*|\*\s+|-)(?=(?P<rest>[A-Za-z_]\w*\s*:(?:\s|$).*))")
CLOSE_COLON = re.compile(r"\s*(?:- )?(?P<key>[A-Za-z_]\w*):(?=(?P<rest>[^\s/:].*))")
LATE_WORDS = re.compile(
    r"\s*(?:- )?[A-Za-z_]\w*:\s+(?P<quote>[\"'])(?P<words>(?:\\.|(?!(?P=quote)).)*)(?P=quote)\s*[^\s#,]"
)
NO_COLON = re.compile(r"(?P<key>\s*(?:- )?[A-Za-z_]\w*)(?=\s+(?P<rest>[^\s:].*)|\s*$)")
_BARE_KEY = re.compile(r"\s*[\w-]*$")
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
_AT_OPENING = ("bracket-open", "quote-open", "colon-missing")
_LONGEST_LIST = 120
_NEARBY = 2  # lines above the parser's stop that may hold the mistake


def explain_mistake(lines: Sequence[str], error: yaml.YAMLError) -> Fault:
    """The fault behind a parser's error: where it began and the rule that explains it."""
    mark, opening = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    said = str(getattr(error, "problem", None) or error)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    rule = next((rule for words, rule in _RULES if words in said), "yaml-syntax")
    began = opening.line + 1 if opening and rule in _AT_OPENING else line
    typed = _find_tab(lines, line) or _find_typed(lines, began, line)
    if typed:
        return typed
    if rule in _AT_OPENING and opening is not None:
        line, column = opening.line + 1, opening.column + 1
    written = lines[line - 1] if line <= len(lines) else ""
    if rule == "colon-missing" and (key := NO_COLON.match(written)):
        return Fault(rule, line, column, (("guess", f"{key['key'].strip()}: {key['rest'] or ''}".strip()),))
    if "expected '-' indicator" in said and opening is not None and opening.column == column - 1:
        return Fault("dash-missing", line, column, (("guess", f"- {written.strip()}"),))
    if rule == "colon-in-words" and _BARE_KEY.match(written[: column - 1]):
        rule, column = "indentation", len(written) - len(written.lstrip()) + 1
    return Fault(rule, line, column, (("found", written[column - 1 : column]), ("said", said)))


def find_full_width_key(words: str) -> str:
    """The key before a full-width colon in words that should have been a mapping, or an empty string."""
    found = FULL_WIDTH_COLON.match(words)
    return found["key"] if found else ""


def narrow_marks(words: str) -> str:
    """The words with half-width marks, where full-width ones stand for brackets or commas of YAML, else empty."""
    narrow = unicodedata.normalize("NFKC", re.sub("：\\s*", ": ", re.sub("[，、]\\s*", ", ", words)))
    return narrow if re.search("[，：［］｛｝、]", words) and len(words) < _LONGEST_LIST else ""


def _find_tab(lines: Sequence[str], line: int) -> Fault | None:
    for number in range(max(1, line - 1), min(line, len(lines)) + 1):
        indent = re.match(r"[ \-]*\t", lines[number - 1])
        if indent:
            tabbed = sum(bool(re.match(r" *\t", other)) for other in lines)
            return Fault("tab", number, indent.end(), (("found", str(max(1, tabbed))),))
    return None


def _find_typed(lines: Sequence[str], began: int, line: int) -> Fault | None:
    """The nearest typing mistake that would explain the stop: where it began, at it, or just above."""
    near = [began, line, *(number for number in range(line - 1, line - 1 - _NEARBY, -1))]
    for number in near:
        if 0 < number <= len(lines):
            for fault in _judge_line(lines[number - 1], number):
                return fault
    return None


def _judge_line(words: str, line: int) -> Iterator[Fault]:
    if found := WIDE_INDENT.match(words):
        yield Fault("wide-indent", line, found.start("wide") + 1, (("found", str(len(found["wide"]))),))
    if found := FULL_WIDTH_COLON.match(words):
        yield Fault("full-width-colon", line, found.start("colon") + 1, (("guess", f"{found['key']}: "),))
    if found := CLOSE_DASH.match(words):
        yield Fault("dash-space", line, found.start("dash") + 1, (("guess", f"- {found['rest'].strip()}"),))
    if found := CLOSE_COLON.match(words):
        yield Fault("colon-space", line, found.end(), (("guess", f"{found['key']}: {found['rest'].strip()}"),))
    if found := LATE_WORDS.match(words):
        yield Fault("words-after-quote", line, found.end(), (("found", found["words"]),))
