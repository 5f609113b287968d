"""Writes one narration into the text of exhibits.yaml and leaves every other byte as it was.

A YAML library that writes the whole file again changes line ends, byte-order marks, folded lines and the indentation of
block texts; here the parser only says where something stands, and what is new is put in as text.
"""

from typing import Any

import yaml

from kiosk.content.languages import shorten_tag
from kiosk.content.yaml_file.entry import Entry, find_key, list_dropped
from kiosk.content.yaml_file.nodes import Mapping, Node, Scalar, Tree, read_tree, to_data, walk
from kiosk.content.yaml_file.nodes import Sequence as Row
from kiosk.content.yaml_file.source import decode
from kiosk.content.yaml_file.splice import Splice

_BOM = b"\xef\xbb\xbf"


class CannotEditError(Exception):
    """The file has no place where the narration could be written without changing anything else."""


def set_narration(data: bytes, at: tuple[int, int], entry: Entry) -> tuple[bytes, int]:
    """The bytes of a YAML file with a recorded narration in the event at (line, column), and the line it stands in.

    A mark `synthetic` of that voice is taken away. Raises CannotEditError.
    """
    old = read_tree(decode(data))
    event = next((node for node in walk(old.root) if _stands(node, at)), None) if old.root and old.whole else None
    if not isinstance(event, Mapping):
        raise CannotEditError
    for blank_lines_before in (False, True):
        splice = Splice(data.removeprefix(_BOM).decode("utf-8"), blank_lines_before)
        try:
            splice.write(at, entry)
        except (LookupError, yaml.YAMLError) as error:
            raise CannotEditError from error
        new = (_BOM if data.startswith(_BOM) else b"") + splice.result().encode("utf-8")
        if _says(read_tree(decode(new)), old, event, entry):
            return new, _find_line(new, at, entry.voice)
    raise CannotEditError


def _stands(node: Node, at: tuple[int, int]) -> bool:
    return isinstance(node, Mapping) and (node.line, node.column) == at


def _says(new: Tree, old: Tree, event: Mapping, entry: Entry) -> bool:
    """Whether the new text means what the old one did and the entry."""
    if new.root is None or old.root is None or not new.whole or len(new.faults) != len(old.faults):
        return False
    return bool(to_data(new.root) == _expect(old.root, event, entry))


def _expect(node: Node, event: Mapping, entry: Entry) -> Any:
    if isinstance(node, Scalar):
        return to_data(node)
    if isinstance(node, Row):
        return [_expect(item, event, entry) for item in node.items]
    data = {key: _expect(value, event, entry) for key, value in node.values.items()}
    if node is event:
        voices = data.get("narration") or {}
        key = find_key(voices, entry.voice) or shorten_tag(entry.voice)
        data["narration"] = {**voices, key: _renew(voices.get(key), entry)}
    return data


def _renew(before: Any, entry: Entry) -> Any:
    kept = before if isinstance(before, dict) else {}
    dropped = list_dropped(kept, entry)
    new = {key: value for key, value in kept.items() if key not in dropped} | {"file": entry.file}
    if entry.speaker:
        new["speaker"] = entry.speaker
    return new if isinstance(before, dict) or entry.speaker else entry.file


def _find_line(data: bytes, at: tuple[int, int], voice: str) -> int:
    root = read_tree(decode(data)).root
    events = [node for node in walk(root) if _stands(node, at)] if root else []
    voices = events[0].values.get("narration") if events and isinstance(events[0], Mapping) else None
    key = find_key(voices.keys, voice) if isinstance(voices, Mapping) else None
    return voices.keys[key].line if isinstance(voices, Mapping) and key else at[0]
