"""Takes in rows that came on a stick; the same row by line or by another stick counts once."""

import json
import time
from collections.abc import Iterator
from typing import TypedDict

from sqlalchemy import Engine

from kiosk.centre.intake import Heard, Intake
from kiosk.wire.address import Address
from kiosk.wire.topics import Leaf

CHUNK = 500


class Taken(TypedDict):
    """How many rows were taken in, of how many kiosks, and how many lines could not be read."""

    rows: int
    kiosks: int
    unread: int


def take_lines(engine: Engine, data: bytes) -> Taken:
    """Take in lines as `kiosk.outbox.carrying` writes them; whoever calls has verified who wrote them."""
    intake, lines = Intake(engine), data.splitlines()
    found = list(_read_lines(lines))
    receipts: dict[Address, set[int]] = {}
    for start in range(0, len(found), CHUNK):
        for address, sequences in intake.take(found[start : start + CHUNK]).items():
            receipts.setdefault(address, set()).update(sequences)
    rows = sum(map(len, receipts.values()))
    return Taken(rows=rows, kiosks=len(receipts), unread=len([line for line in lines if line.strip()]) - rows)


def _read_lines(lines: list[bytes]) -> Iterator[Heard]:
    for line in lines:
        try:
            told = json.loads(line)
            address = Address.parse(told["kiosk"])
            yield Heard(address, Leaf.ROWS, json.dumps(told["row"]).encode(), int(time.time()), retained=True)
        except (ValueError, TypeError, KeyError):
            continue
