"""Where one character of a scalar's words stands in the file."""

import re
from collections.abc import Sequence

from kiosk.content.yaml_file.nodes import Scalar

_BLOCK = re.compile(r"\|[-+]?\s*(?:#.*)?")


def find_spot(lines: Sequence[str], scalar: Scalar, at: int, shift: int = 0) -> tuple[int, int]:
    """Line and column, from 1, of the character `at` of a scalar's words without their outer blanks.

    Known for words in one line and for blocks after `|`; else (folded or escaped words) where the scalar begins.
    `shift` is the number of columns by which its line was pushed to the right before it was read.
    """
    words, begin = scalar.words, (scalar.line, max(1, scalar.column - shift))
    at += len(words) - len(words.lstrip())
    opening = lines[begin[0] - 1][begin[1] - 1 :] if scalar.line <= len(lines) else ""
    if _BLOCK.fullmatch(opening):
        return _find_in_block(lines, scalar, at) or begin
    quoted = int(opening[:1] in ("'", '"') and not scalar.plain)
    known = "\n" not in words and opening.startswith(words, quoted)
    return begin[0], begin[1] + (quoted + at if known else 0)


def _find_in_block(lines: Sequence[str], scalar: Scalar, at: int) -> tuple[int, int] | None:
    before = scalar.words[:at].split("\n")
    first = next((line for line in lines[scalar.line :] if line.strip()), "")
    number = scalar.line + len(before)
    column = len(first) - len(first.lstrip(" ")) + len(before[-1]) + 1
    found = lines[number - 1][column - 1 : column] if number <= len(lines) else ""
    return (number, column) if found and found == scalar.words[at : at + 1] else None
