"""Mends a broken YAML text just so far that what follows the mistake can be read and checked too."""

import json
import re
from collections.abc import Callable, Iterator

import yaml

from kiosk.content.yaml_file.mistakes import (
    CLOSE_COLON,
    CLOSE_DASH,
    FULL_WIDTH_COLON,
    NO_COLON,
    WIDE_INDENT,
    explain_mistake,
)
from kiosk.content.yaml_file.source import Fault

MOST_LETTERS_READ = 12_000_000  # by all tries together, about two seconds
_VALUE = re.compile(r"(?P<key>\s*(?:- )*[A-Za-z_]\w*:)\s+(?P<words>\S.*?)\s*$")
_ENDLESS = 10**9
Lines = tuple[str, ...]


class Mender:
    """Tries mends, each of them keeping the number of lines.

    `touched` are the lines, counted from 1, whose meaning had to be guessed.
    """

    def __init__(self, text: str) -> None:
        self.lines: Lines = tuple(text.split("\n"))
        self.touched: set[int] = set()
        self._size = len(text) + 1
        self._left = MOST_LETTERS_READ

    def mend(self, fault: Fault) -> bool:
        """Change the lines so that the parser gets beyond the line of `fault`; False where no try does."""
        sure = _rewrite(self.lines, fault)
        if sure != self.lines and self._reach(sure) > fault.line:
            self.lines = sure
            return True
        best = next(filter(None, (self._choose(mends, fault) for mends in _list_mends(self.lines, fault))), self.lines)
        pairs = enumerate(zip(self.lines, best, strict=True), start=1)
        self.touched |= {number for number, (old, new) in pairs if old.lstrip() != new.lstrip()}
        if found := best != self.lines:
            self.touched.add(fault.line)
        self.lines = best
        return found

    def shifts(self, text: str) -> dict[int, int]:
        """By how many columns each line of `text` was pushed to the right, where its words are the same."""
        pairs = enumerate(zip(text.split("\n"), self.lines, strict=True), start=1)
        return {
            n: _indent(new) - _indent(old) for n, (old, new) in pairs if old != new and old.lstrip() == new.lstrip()
        }

    def _choose(self, mends: Iterator[Lines], fault: Fault) -> Lines | None:
        """Of mends that change equally much, the one with which the parser gets furthest beyond the mistake."""
        best, reached = None, fault.line
        for lines in mends:
            if self._left >= self._size and (reach := self._reach(lines)) > reached:
                best, reached = lines, reach
        return best

    def _reach(self, lines: Lines) -> int:
        """The line of the next mistake."""
        self._left -= self._size
        try:
            for _ in yaml.parse("\n".join(lines), Loader=yaml.CSafeLoader):
                pass
        except yaml.YAMLError as error:
            return explain_mistake(lines, error).line
        return _ENDLESS


def _rewrite(lines: Lines, fault: Fault) -> Lines:
    """The lines with a mistake mended that leaves no doubt about what was meant."""
    at = min(fault.line, len(lines)) - 1
    rewrite = _REWRITES.get(fault.rule)
    return _put(lines, at, rewrite(lines[at])) if rewrite else lines


def _list_mends(lines: Lines, fault: Fault) -> Iterator[Iterator[Lines]]:
    """Mended texts in groups, those that keep most of what was meant first."""
    at = min(fault.line, len(lines)) - 1
    if fault.rule in ("indentation", "colon-in-words", "dash-missing"):
        yield _list_indents(lines, at)
    if fault.rule == "tab":
        yield (tuple(_expand(line, step) for line in lines) for step in (2, 4, 8))
    if _VALUE.match(lines[at]):
        if fault.rule != "bracket-open":
            yield iter([_put(lines, at, _quote(lines[at]))])
        yield iter([_cut(_put(lines, at, _VALUE.sub(r"\g<key>", lines[at])), at + 1, _indent(lines[at]))])
    yield iter([_put(lines, at, "")])
    yield iter([_cut(lines, at + 1, _indent(lines[at])), _put(lines, max(0, at - 1), "")])
    yield iter([_cut(lines, at, _indent(lines[at]) - 1)])


def _list_indents(lines: Lines, at: int) -> Iterator[Lines]:
    """The line, and the line with all that belongs to it, pushed to where a line above begins, the nearest first."""
    own = _indent(lines[at])
    levels = {level for line in lines[max(0, at - 40) : at] if line.strip() for level in _begin(line)}
    following = next((_indent(line) for line in lines[at + 1 :] if line.strip()), own)
    for level in sorted(levels - {own}, key=lambda level: (level != following, abs(level - own), -level))[:4]:
        yield _put(lines, at, " " * level + lines[at].lstrip())
        end = next((n for n in range(at + 1, len(lines)) if lines[n].strip() and _indent(lines[n]) < own), len(lines))
        pushed = (" " * max(0, _indent(line) + level - own) + line.lstrip() for line in lines[at:end])
        yield (*lines[:at], *pushed, *lines[end:])


def _expand(line: str, step: int) -> str:
    """The line with every tab of its indent as so many spaces."""
    return re.sub(r"^[ \-]*\t+", lambda found: found[0].replace("\t", " " * step), line)


def _begin(line: str) -> Iterator[int]:
    """The columns at which a line's entry, and the key in it, begin."""
    yield _indent(line)
    if found := re.match(r"(\s*- )+", line):
        yield found.end()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _put(lines: Lines, at: int, line: str) -> Lines:
    return (*lines[:at], line, *lines[at + 1 :])


def _cut(lines: Lines, start: int, indent: int) -> Lines:
    """Without the lines from `start` on that are indented by more than `indent`."""
    inside = (n for n in range(start, len(lines)) if lines[n].strip() and _indent(lines[n]) <= indent)
    end = next(inside, len(lines))
    return (*lines[:start], *[""] * (end - start), *lines[end:])


def _quote(line: str) -> str:
    return _VALUE.sub(lambda found: f"{found['key']} {json.dumps(found['words'], ensure_ascii=False)}", line)


_REWRITES: dict[str, Callable[[str], str]] = {
    "full-width-colon": lambda line: _swap(FULL_WIDTH_COLON, "colon", ": ", line),
    "wide-indent": lambda line: _swap(WIDE_INDENT, "wide", lambda wide: "".join(map(_narrow, wide)), line),
    "dash-space": lambda line: _swap(CLOSE_DASH, "dash", "- ", line),
    "dash-missing": lambda line: line[: _indent(line)] + "- " + line.lstrip(),
    "colon-space": lambda line: _add(CLOSE_COLON, " ", line),
    "colon-missing": lambda line: _add(NO_COLON, ":", line),
}


def _narrow(space: str) -> str:
    return "  " if space == "\u3000" else " "


def _add(pattern: re.Pattern[str], mark: str, line: str) -> str:
    found = pattern.match(line)
    return f"{line[: found.end()]}{mark}{line[found.end() :]}" if found else line


def _swap(pattern: re.Pattern[str], part: str, by: str | Callable[[str], str], line: str) -> str:
    found = pattern.match(line)
    if not found:
        return line
    put = by if isinstance(by, str) else by(found[part])
    return line[: found.start(part)] + put + line[found.end(part) :].lstrip("\u3000\u00a0")
