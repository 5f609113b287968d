"""YAML as a tree of nodes that know their line and column, without any of YAML's surprises."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import yaml

from kiosk.content.yaml_file.mending import Mender
from kiosk.content.yaml_file.mistakes import explain_mistake
from kiosk.content.yaml_file.source import Fault

DEEPEST = 40
MOST_NODES = 600_000  # of a hall; a full event has about fifty, and halls have up to ten thousand
MOST_MISTAKES = 50  # of the kind that stops the parser
MOST_BORROWED = 100_000  # nodes that aliases may add to what is written
_TRUTHS = frozenset(("no", "yes", "on", "off", "true", "false", "y", "n", "null", "~"))
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))


@dataclass(slots=True, eq=False)
class Scalar:
    """Words; `plain` ones are written without quotes, `last` is their last line."""

    line: int
    column: int
    words: str
    plain: bool
    last: int
    size: int = 1
    height: int = 1

    @property
    def empty(self) -> bool:
        """Whether nothing was written (a key without a value)."""
        return self.plain and self.words in _NOTHING


@dataclass(slots=True, eq=False)
class Sequence:
    """A list."""

    line: int
    column: int
    items: list["Node"] = field(default_factory=list)
    last: int = 0
    size: int = 1
    height: int = 1


@dataclass(slots=True, eq=False)
class Mapping:
    """Keys with values, each key once."""

    line: int
    column: int
    keys: dict[str, Scalar] = field(default_factory=dict)
    values: dict[str, "Node"] = field(default_factory=dict)
    last: int = 0
    size: int = 1
    height: int = 1


Node: TypeAlias = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Tree:
    """What a YAML text holds; `whole` is False when a mistake hides what comes after it.

    `touched` are the lines, counted from 1, whose meaning had to be guessed; `shifts` are the columns by which lines
    were pushed to the right before they were read.
    """

    root: Node | None
    faults: tuple[Fault, ...]
    whole: bool
    touched: frozenset[int] = frozenset()
    shifts: dict[int, int] = field(default_factory=dict)


class StopError(Exception):
    """The text cannot be followed any further."""


def read_tree(text: str) -> Tree:
    """Reads one YAML document past every mistake that can be mended; never raises for any text."""
    mender = Mender(text)
    mistakes: list[Fault] = []
    while True:
        composer = _Composer()
        whole, mendable = True, False
        try:
            for event in yaml.parse("\n".join(mender.lines), Loader=yaml.CSafeLoader):
                composer.take(event)
        except StopError:
            whole = False
        except yaml.YAMLError as error:
            fault = explain_mistake(mender.lines, error)
            if fault.line not in mender.touched:
                mistakes.append(_push_back(fault, mender.shifts(text)))
            whole, mendable = False, len(mistakes) < MOST_MISTAKES and mender.mend(fault)
        if not mendable:
            shifts = mender.shifts(text)
            found = [_push_back(fault, shifts) for fault in composer.faults if fault.line not in mender.touched]
            faults = (*mistakes, *found)
            if not whole:
                mender.touched.update(range(max(fault.line for fault in faults), len(mender.lines) + 1))
            return Tree(composer.root, faults, whole, frozenset(mender.touched), shifts)


def _push_back(fault: Fault, shifts: dict[int, int]) -> Fault:
    return replace(fault, column=max(1, fault.column - shifts.get(fault.line, 0)))


def to_data(node: Node) -> Any:
    """The node as plain data: every scalar a string, a value that was not written None."""
    if isinstance(node, Scalar):
        return None if node.empty else node.words
    if isinstance(node, Sequence):
        return [to_data(item) for item in node.items]
    return {key: to_data(value) for key, value in node.values.items()}


def walk(node: Node) -> Iterator[Node]:
    """The node and all nodes below it."""
    yield node
    below = node.items if isinstance(node, Sequence) else node.values.values() if isinstance(node, Mapping) else ()
    for child in below:
        yield from walk(child)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    node: Sequence | Mapping
    key: Scalar | None = None
    skip: bool = False


class _Composer:
    """Builds the tree from the parser's events without recursion, so that no nesting can exhaust the stack."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self._open: list[_Open] = []
        self._anchors: dict[str, Node] = {}
        self._run_on: list[Mapping] = []  # entries into which the next one runs
        self._documents = 0
        self._borrowed = 0
        self._placed = 0

    def take(self, event: Any) -> None:
        """Takes the parser's next event; raises StopError where the rest makes no sense."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            plain = not event.style  # libyaml gives "" for plain words
            self._place(event, Scalar(*_mark(event), event.value, plain, _last_line(event)))
        elif kind is yaml.MappingStartEvent:
            self._begin(event, Mapping(*_mark(event)))
        elif kind is yaml.SequenceStartEvent:
            self._begin(event, Sequence(*_mark(event)))
        elif kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
            self._end()
        elif kind is yaml.AliasEvent:
            self._borrow(event)
        elif kind is yaml.DocumentStartEvent:
            self._begin_document(event)

    def _begin_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop("several-documents", event)

    def _begin(self, event: Any, node: Sequence | Mapping) -> None:
        if len(self._open) >= DEEPEST:
            self._stop("too-deep", event, most=str(DEEPEST))
        self._place(event, node)
        self._open.append(_Open(node))

    def _end(self) -> None:
        done = self._open.pop().node
        below = done.items if isinstance(done, Sequence) else list(done.values.values())
        done.last = max((child.last for child in below), default=done.line)
        done.size += sum(child.size for child in below)
        done.height += max((child.height for child in below), default=0)

    def _borrow(self, event: Any) -> None:
        known = self._anchors.get(event.anchor)
        if known is None:
            self._blame("unknown-anchor", event, found=event.anchor)
            known = Scalar(*_mark(event), "", plain=True, last=_mark(event)[0])
        if any(known is parent.node for parent in self._open):
            self._stop("anchor-loop", event, found=event.anchor)
        if len(self._open) + known.height > DEEPEST:
            self._stop("too-deep", event, most=str(DEEPEST))
        self._borrowed += known.size
        if self._borrowed > MOST_BORROWED:
            self._stop("anchors-explode", event, found=event.anchor)
        self._attach(event, known)

    def _place(self, event: Any, node: Node) -> None:
        self._placed += 1
        if self._placed > MOST_NODES:
            self._stop("too-many-parts", event, most=f"{MOST_NODES:,}")
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        if event.tag is not None and event.tag != "!":
            self._blame("yaml-tag", event, found=event.tag)
        self._attach(event, node)

    def _attach(self, event: Any, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent.node, Sequence):
            parent.node.items.append(node)
        elif parent.key is None:
            parent.key, parent.skip = self._read_key(event, parent.node, node)
        else:
            if not parent.skip:
                parent.node.keys[parent.key.words] = parent.key
                parent.node.values[parent.key.words] = node
            parent.key = None

    def _read_key(self, event: Any, parent: Mapping, node: Node) -> tuple[Scalar, bool]:
        if not isinstance(node, Scalar):
            self._blame("key-not-words", event)
            return Scalar(node.line, node.column, "", plain=True, last=node.line), True
        if node.words in parent.keys:
            self._blame_twin(event, parent, node)
            return node, True
        if node.plain and node.words.lower() in _TRUTHS:
            self._blame("boolean-key", event, found=node.words)
        return node, False

    def _blame_twin(self, event: Any, parent: Mapping, node: Scalar) -> None:
        """A key written before; where the first key of a list's entry comes again, a new entry lacks its hyphen."""
        if parent in self._run_on:
            return
        entry = len(self._open) > 1 and isinstance(self._open[-2].node, Sequence)
        if entry and next(iter(parent.keys)) == node.words:
            self._run_on.append(parent)
            self._blame("dash-missing", event, guess=f"- {node.words}: …")
        else:
            self._blame("key-twice", event, found=node.words, first=str(parent.keys[node.words].line))

    def _blame(self, rule: str, event: Any, **args: str) -> None:
        self.faults.append(Fault(rule, *_mark(event), tuple(args.items())))

    def _stop(self, rule: str, event: Any, **args: str) -> None:
        self._blame(rule, event, **args)
        raise StopError


def _mark(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _last_line(event: Any) -> int:
    mark = event.end_mark
    return max(int(event.start_mark.line) + 1, int(mark.line) + (1 if mark.column else 0))
