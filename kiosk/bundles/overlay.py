"""One hall among many: what its file `halls/<id>.yaml` says lies over the common hall, by one rule.

The rule: what the hall writes replaces what the common hall has; keys one by one, exhibits and events by their id.
A key left empty takes the common one away, and an exhibit or event without its title goes with it. A new exhibit or
event stands after the one above it in the hall's file, or at the end.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.content.languages import read_tag
from kiosk.content.yaml_file.nodes import Node, Scalar, Sequence
from kiosk.content.yaml_file.places import Document, Places

NAMED_LISTS = ("exhibits", "timeline")  # whose entries have ids


@dataclass(frozen=True)
class Words:
    """Words of a file, with the place where they were written."""

    document: Document
    line: int
    column: int
    words: str | None = None  # None: the key was left empty


@dataclass(frozen=True)
class Row:
    """A list."""

    at: Words
    items: tuple["Piece", ...]


@dataclass(frozen=True)
class Book:
    """Keys with values."""

    at: Words
    values: Mapping[str, "Piece"]


Piece: TypeAlias = Words | Row | Book


def gather(places: Places) -> Book:
    """The common hall with the exhibits of all its files, as if it were one file."""
    at = Words(places.document, 1, 1)
    exhibits = tuple(read_piece(document, node) for document, node in places.exhibits)
    return Book(at, {"hall": read_piece(places.document, places.hall), "exhibits": Row(at, exhibits)})


def read_piece(document: Document, node: Node) -> Piece:
    """A node with its file."""
    at = Words(document, node.line, node.column)
    if isinstance(node, Scalar):
        return Words(document, node.line, node.column, None if node.empty else node.words)
    if isinstance(node, Sequence):
        return Row(at, tuple(read_piece(document, item) for item in node.items))
    return Book(at, {key: read_piece(document, value) for key, value in node.values.items()})


def lay_over(common: Piece | None, own: Piece, key: str = "", owner: str = "") -> Piece:
    """What a hall has of a part: `key` is the part's name, `owner` the id of the exhibit that it belongs to."""
    if isinstance(common, Book) and isinstance(own, Book):
        return Book(own.at, _merge_keys(common, own))
    if key in NAMED_LISTS and isinstance(common, Row) and isinstance(own, Row):
        return Row(common.at, tuple(_merge_entries(common, own, owner)))
    return own


def _merge_keys(common: Book, own: Book) -> dict[str, Piece]:
    merged = dict(common.values)
    owner = _words(own.values.get("id"))
    for key, piece in own.values.items():
        known = next((name for name in merged if name == key or _is_same_tag(name, key)), key)
        if isinstance(piece, Words) and piece.words is None:
            merged.pop(known, None)
        else:
            merged[known] = lay_over(merged.get(known), piece, key, owner)
    return merged


def _merge_entries(common: Row, own: Row, owner: str) -> Iterator[Piece]:
    """The common entries in their order, with the hall's own ones among them."""
    names: list[str | int] = [_name_entry(piece, owner, place) for place, piece in enumerate(common.items, start=1)]
    merged: dict[str | int, Piece | None] = {**dict(zip(names, common.items, strict=True))}
    above = len(names)
    for place, piece in enumerate(own.items):
        name = _words(piece.values.get("id")) if isinstance(piece, Book) else ""
        if name in merged:
            known = merged[name]
            merged[name] = _drop_untitled(lay_over(known, piece, owner=name), piece)
            above = names.index(name) + 1
        else:
            names.insert(above, name or place)
            merged[name or place] = piece
            above += 1
    return (entry for name in names if (entry := merged[name]) is not None)


def _drop_untitled(merged: Piece, own: Piece) -> Piece | None:
    """None for an entry whose title the hall emptied."""
    emptied = isinstance(own, Book) and "title" in own.values
    return None if emptied and isinstance(merged, Book) and "title" not in merged.values else merged


def _name_entry(piece: Piece, owner: str, place: int) -> str:
    """The id of an entry; an event without one is named as the hall's model names it."""
    return (_words(piece.values.get("id")) if isinstance(piece, Book) else "") or f"{owner}-{place}"


def _words(piece: Piece | None) -> str:
    return piece.words or "" if isinstance(piece, Words) else ""


def _is_same_tag(one: str, other: str) -> bool:
    tag = read_tag(one)
    return tag is not None and tag == read_tag(other)
