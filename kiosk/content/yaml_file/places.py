"""Where each part of a hall's data was written: file, line, column and the line itself."""

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence as Row
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from kiosk.content.languages import read_tag
from kiosk.content.problems.problem import Problem
from kiosk.content.proofreading.slip import Slip
from kiosk.content.yaml_file.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.yaml_file.source import Fault
from kiosk.content.yaml_file.spot import find_spot

Trail: TypeAlias = Row[str | int]  # steps from the hall down: keys, and places in lists counted from 0
LONGEST_EXCERPT = 400
SHORTENED = ("text", "events")  # steps that the short form of an answer or a lesson leaves out


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file of a hall: its lines, and its tree as far as it could be read.

    `touched` are the lines, counted from 1, whose meaning had to be guessed; `shifts` are the columns by which lines
    were pushed to the right before they were read.
    """

    file: Path
    lines: tuple[str, ...]
    root: Node | None
    whole: bool
    touched: frozenset[int] = frozenset()
    shifts: MappingOf[int, int] = field(default_factory=dict)

    def hides_in(self, node: Node) -> bool:
        """Whether something written in this part, or right after it, could not be read."""
        if not self.whole or not self.touched:
            return not self.whole
        end = node.last
        while end < len(self.lines) and (end + 1 in self.touched or not self.lines[end].strip()):
            end += 1
        return any(node.line <= line <= end for line in self.touched)

    def line(self, number: int) -> str:
        """One line of the file, counted from 1, cut where it is absurdly long."""
        return self.lines[number - 1][:LONGEST_EXCERPT] if number <= len(self.lines) else ""

    def report(self, fault: Fault) -> Problem:
        """A fault of this file as a problem."""
        return Problem(self.file, fault.line, fault.column, fault.rule, fault.args, self.line(fault.line))


@dataclass(slots=True)
class Places:
    """Finds the node of a trail through a hall's data, such as ("exhibits", 0, "timeline", 2, "title")."""

    document: Document
    hall: Mapping
    exhibits: list[tuple[Document, Node]] = field(default_factory=list)

    def report(self, trail: Trail, rule: str, at_key: bool = False, **args: str) -> Problem:
        """A problem at what the trail leads to, or at its key; a trail that leads nowhere ends at its last part."""
        document, node, key = self._follow(trail)
        spot = key if key is not None and (at_key or (isinstance(node, Scalar) and node.empty)) else node
        column = max(1, spot.column - document.shifts.get(spot.line, 0))
        return document.report(Fault(rule, spot.line, column, tuple(args.items())))

    def report_slip(self, trail: Trail, tag: str, slip: Slip) -> Problem:
        """A slip in the words that a text has in the language `tag`, at the character where it stands."""
        document, node, _ = self._follow((*trail, tag) if tag else trail)
        shift = document.shifts.get(node.line, 0)
        line, column = node.line, max(1, node.column - shift)
        if isinstance(node, Scalar):
            line, column = find_spot(document.lines, node, slip.start, shift)
        return document.report(Fault(slip.rule, line, column, slip.args))

    def hides_in(self, trail: Trail) -> bool:
        """Whether something written where the trail leads could not be read."""
        document, node, _ = self._follow(trail)
        return document.hides_in(node)

    def find(self, trail: Trail) -> tuple[Path, int]:
        """The file and the line, counted from 1, of what the trail leads to."""
        document, node, key = self._follow(trail)
        return document.file, key.line if key else node.line

    def words(self, trail: Trail) -> str:
        """The words written at the trail's end, or an empty string where there are none."""
        node = self._follow(trail)[1]
        return node.words if isinstance(node, Scalar) else ""

    def keys(self, trail: Trail) -> list[str]:
        """The keys written in the mapping at the trail's end."""
        node = self._follow(trail)[1]
        return list(node.values) if isinstance(node, Mapping) else []

    def count(self, trail: Trail) -> int:
        """How many entries the list at the trail's end has; 0 where there is none."""
        node = self._follow(trail)[1]
        return len(node.items) if isinstance(node, Sequence) else 0

    def _follow(self, trail: Trail) -> tuple[Document, Node, Scalar | None]:
        document, node, steps = self._begin(trail)
        key: Scalar | None = None
        for step in steps:
            if isinstance(node, Mapping) and (written := _find_key(node, step)):
                key, node = node.keys[written], node.values[written]
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                key, node = None, node.items[step]
            elif step not in SHORTENED:
                break
        return document, node, key

    def _begin(self, trail: Trail) -> tuple[Document, Node, Trail]:
        if len(trail) > 1 and trail[0] == "exhibits" and isinstance(trail[1], int):
            return *self.exhibits[trail[1]], trail[2:]
        return self.document, self.hall, trail


def _find_key(node: Mapping, step: str | int) -> str:
    """A step as it was written: `zh` where the trail says `zh-Hans`."""
    if step in node.values:
        return str(step)
    if not isinstance(step, str) or read_tag(step) != step:
        return ""
    return next((key for key in node.values if read_tag(key) == step), "")
