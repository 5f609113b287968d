"""A merged hall as one YAML file, of which each line knows where it was written."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.bundles.overlay import Book, Piece, Row, Words
from kiosk.content.problems.problem import Problem

_STEP = "  "
_OTHER_BREAKS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029, 0xFEFF, 0x7F)}


@dataclass(frozen=True)
class Merged:
    """The text of a merged hall; `origins` are the places of its lines, the first line first."""

    text: str
    origins: tuple[Words, ...]

    def find(self, problem: Problem) -> Problem:
        """A problem of this text where a curator can mend it: in the file that brought the line."""
        origin = self.origins[min(problem.line, len(self.origins)) - 1]
        told = replace(problem, file=origin.document.file, line=origin.line, column=origin.column)
        return replace(told, excerpt=origin.document.line(origin.line))


def write_merged(book: Book, comment: str) -> Merged:
    """The text of a hall that begins with a comment of one line."""
    rows = [(f"# {comment}", book.at), *_write(book, "")]
    return Merged("\n".join(line for line, _ in rows) + "\n", tuple(at for _, at in rows))


def _write(piece: Piece, indent: str) -> Iterator[tuple[str, Words]]:
    if isinstance(piece, Book):
        for key, value in piece.values.items():
            yield from _write_value(f"{indent}{_quote(key)}:", value, indent)
    elif isinstance(piece, Row):
        for item in piece.items:
            yield from _write_value(f"{indent}-", item, indent)


def _write_value(start: str, value: Piece, indent: str) -> Iterator[tuple[str, Words]]:
    if isinstance(value, Words):
        yield start if value.words is None else f"{start} {_quote(value.words)}", value
    elif not (value.values if isinstance(value, Book) else value.items):
        yield f"{start} {'{}' if isinstance(value, Book) else '[]'}", value.at
    else:
        yield start, value.at
        yield from _write(value, indent + _STEP)


def _quote(words: str) -> str:
    """Words in double quotes, as both JSON and YAML read them."""
    return json.dumps(words, ensure_ascii=False).translate(_OTHER_BREAKS)
