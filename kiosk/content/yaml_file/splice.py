"""Puts a narration into the text of a YAML file at the places that the parser gives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from kiosk.content.yaml_file.entry import Entry, find_key, list_dropped, quote
from kiosk.content.yaml_file.source import blank_breaks

_FIRST = ("pictures", "text", "title", "date", "id")  # the key behind which a new `narration` goes
Pairs = dict[str, tuple[yaml.ScalarNode, yaml.Node]]


@dataclass
class Splice:
    """The changes of one text, each as (start, end, new words); `text` keeps its line ends."""

    text: str
    blank_lines_before: bool  # whether new lines come behind the blank lines that may belong to a block text
    changes: list[tuple[int, int, str]] = field(default_factory=list)

    def result(self) -> str:
        text = self.text
        for start, end, words in sorted(self.changes, reverse=True):
            text = text[:start] + words + text[end:]
        return text

    def write(self, at: tuple[int, int], entry: Entry) -> None:
        """Notes what writes `entry` into the event at (line, column); raises LookupError where there is no place."""
        root = yaml.compose(blank_breaks(self.text), Loader=yaml.CSafeLoader)
        event = _find_mapping(root, at)
        pairs = _pair(event)
        if "narration" not in pairs:
            self._add(event, "narration", entry, next(filter(pairs.__contains__, _FIRST), ""))
            return
        key, voices = pairs["narration"]
        if _is_empty(voices):
            self._insert_lines(key.end_mark.index, key.start_mark.column + self._step(event), [entry.write()])
            return
        if not isinstance(voices, yaml.MappingNode):
            raise LookupError
        spelt = find_key(_pair(voices), entry.voice)
        if spelt is None:
            self._add(voices, "", entry)
        else:
            self._renew(*_pair(voices)[spelt], entry)

    def _add(self, parent: yaml.MappingNode, name: str, entry: Entry, behind: str = "") -> None:
        """Adds `name: {voice: …}`, or only the voice where there is no name, to a mapping."""
        voice, pairs = entry.write(), _pair(parent)
        if parent.flow_style:
            self._add_in_flow(parent, f"{name}: {{{voice}}}" if name else voice)
            return
        key, value = pairs[behind] if behind else parent.value[-1]
        column, end = key.start_mark.column, _find_end(value)
        if name:
            self._insert_lines(end, column, [f"{name}:", " " * self._step(parent) + voice])
        else:
            self._insert_lines(end, column, [voice])

    def _add_in_flow(self, parent: yaml.MappingNode, words: str) -> None:
        if parent.value:
            at = _find_end(parent.value[-1][1]) or parent.value[-1][0].end_mark.index
            self.changes.append((at, at, f", {words}"))
        else:
            self.changes.append((parent.start_mark.index + 1,) * 2 + (words,))

    def _renew(self, key: yaml.ScalarNode, value: yaml.Node, entry: Entry) -> None:
        if not isinstance(value, yaml.MappingNode):
            self._replace(key, value, entry.write_value())
            return
        pairs = _pair(value)
        if pairs["file"][1].value != entry.file:
            self._replace(*pairs["file"], entry.file)
        self._drop(value, list_dropped(pairs, entry))
        if entry.speaker and "speaker" in pairs:
            self._replace(*pairs["speaker"], quote(entry.speaker))
        elif entry.speaker and value.flow_style:
            end = _find_end(pairs["file"][1])
            self.changes.append((end, end, f", speaker: {quote(entry.speaker)}"))
        elif entry.speaker:
            place, words = pairs["file"], f"speaker: {quote(entry.speaker)}"
            self._insert_lines(_find_end(place[1]), place[0].start_mark.column, [words])

    def _replace(self, key: yaml.ScalarNode, value: yaml.Node, words: str) -> None:
        if _is_empty(value):
            at = self.text.index(":", key.end_mark.index) + 1
            self.changes.append((at, at, f" {words}"))
            return
        end = _find_end(value)
        written = self.text[value.start_mark.index : end]
        self.changes.append((value.start_mark.index, value.start_mark.index + len(written.rstrip()), words))

    def _drop(self, parent: yaml.MappingNode, names: set[str]) -> None:
        """Takes pairs out of a mapping: what stands first up to the next key, anything else behind the one before."""
        first = [key.value not in names for key, _ in parent.value].index(True)
        for row, (key, value) in enumerate(parent.value):
            if key.value not in names:
                continue
            if row < first:
                self.changes.append((key.start_mark.index, parent.value[row + 1][0].start_mark.index, ""))
            elif parent.flow_style:
                self.changes.append((_find_end(parent.value[row - 1][1]), _find_end(value), ""))
            else:
                start = key.start_mark.index - key.start_mark.column
                self.changes.append((start, self._end_line(_find_end(value)), ""))

    def _insert_lines(self, behind: int, column: int, lines: list[str]) -> None:
        """Inserts whole lines below the line that holds the place `behind`."""
        at = self._end_line(behind)
        if self.blank_lines_before:
            at = behind if behind > 0 and self.text[behind - 1] in "\r\n" else at
        newline = (re.search(r"\r\n|\n|\r", self.text) or ["\n"])[0]
        block = newline.join(" " * column + line for line in lines)
        open_end = at > 0 and self.text[at - 1] not in "\r\n"
        self.changes.append((at, at, newline + block if open_end else block + newline))

    def _end_line(self, place: int) -> int:
        """Where the line begins that follows the last one with words before `place`."""
        place = len(self.text[:place].rstrip())
        found = re.compile(r"\r\n|\n|\r").search(self.text, place)
        return found.end() if found else len(self.text)

    def _step(self, event: yaml.MappingNode) -> int:
        """By how much this event indents what is below a key."""
        steps = [
            value.value[0][0].start_mark.column - key.start_mark.column
            for key, value in event.value
            if isinstance(value, yaml.MappingNode) and not value.flow_style and value.value
        ]
        return max(1, steps[0]) if steps else 2


def _walk(node: yaml.Node) -> Iterator[yaml.Node]:
    yield node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from (*_walk(key), *_walk(value))
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _walk(item)


def _find_mapping(root: yaml.Node | None, at: tuple[int, int]) -> yaml.MappingNode:
    for node in _walk(root) if root else ():
        if isinstance(node, yaml.MappingNode) and (node.start_mark.line + 1, node.start_mark.column + 1) == at:
            return node
    raise LookupError


def _pair(node: yaml.MappingNode) -> Pairs:
    return {key.value: (key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)}


def _is_empty(node: yaml.Node) -> bool:
    written = node.end_mark.index - node.start_mark.index
    return isinstance(node, yaml.ScalarNode) and not (written or node.value or node.style)


def _find_end(node: yaml.Node) -> int:
    """Where the last word of a node ends; libyaml counts what follows a block as part of it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        key, value = last if isinstance(last, tuple) else (None, last)
        return int(key.end_mark.index) + 1 if key is not None and _is_empty(value) else _find_end(value)
    return int(node.end_mark.index)
