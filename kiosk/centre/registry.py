"""The list of halls: a CSV file that a person keeps, one kiosk a line."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.messages import say
from kiosk.wire.address import ONLY_KIOSK, Address

COLUMNS = (
    "hall", "kiosk", "kind", "line", "name_zh", "name_bo", "name_en", "township_zh", "township_bo", "township_en",
    "key",
)  # fmt: skip
KINDS = ("centre", "township", "village")
LINES = ("yes", "none")
TAGS = {"zh": "zh-Hans", "bo": "bo", "en": "en"}


class RegistryError(Exception):
    """The list cannot be used; the text says which line and why."""


@dataclass(frozen=True)
class Entry:
    """One kiosk as it stands in the list; names are by language tag. Without a `line`, a stick carries its rows.

    `key` is the public key with which it signs them, "" where it is not known yet.
    """

    address: Address
    kind: str = "village"
    line: bool = True
    name: Mapping[str, str] = field(default_factory=dict)
    township: Mapping[str, str] = field(default_factory=dict)
    key: str = ""


def read_registry(data: bytes) -> list[Entry]:
    """The kiosks in the order of the list; raises RegistryError."""
    entries: list[Entry] = []
    met: set[Address] = set()
    for number, row in _read_rows(data):
        entry = _read_entry(number, row)
        if entry.address in met:
            raise RegistryError(say("Line {number}: {name} stands twice.", number=number, name=entry.address))
        met.add(entry.address)
        entries.append(entry)
    if not entries:
        raise RegistryError(say("The list has no halls."))
    return entries


def _read_rows(data: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RegistryError(say("The list is not UTF-8; save it as “CSV UTF-8”.")) from None
    reader = csv.DictReader(io.StringIO(text))
    unknown = [name for name in reader.fieldnames or [] if name not in COLUMNS]
    if unknown or "hall" not in (reader.fieldnames or []):
        told = say("The first line must name the columns: {columns}.", columns=", ".join(COLUMNS))
        raise RegistryError(told)
    for row in reader:
        if any(isinstance(value, str) and value.strip() for value in row.values()):
            yield reader.line_num, {name: (row.get(name) or "").strip() for name in COLUMNS}


def _read_entry(number: int, row: Mapping[str, str]) -> Entry:
    kind, line = row["kind"] or "village", row["line"] or "yes"
    for name, value, allowed in (("kind", kind, KINDS), ("line", line, LINES)):
        if value not in allowed:
            told = {"number": number, "column": name, "found": value, "allowed": ", ".join(allowed)}
            raise RegistryError(say("Line {number}: {column} is “{found}”; it can be {allowed}.", **told))
    try:
        address = Address(row["hall"], row["kiosk"] or ONLY_KIOSK)
    except ValueError as error:
        told = {"number": number, "found": str(error)}
        raise RegistryError(say("Line {number}: “{found}” is no id: Latin letters, digits, hyphens.", **told)) from None
    return Entry(address, kind, line == "yes", _read_texts(row, "name"), _read_texts(row, "township"), row["key"])


def _read_texts(row: Mapping[str, str], stem: str) -> dict[str, str]:
    found = {tag: row[f"{stem}_{short}"] for short, tag in TAGS.items()}
    return {tag: words for tag, words in found.items() if words}
