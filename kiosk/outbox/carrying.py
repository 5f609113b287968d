"""Rows for a stick, where there is no line: the same rows that MQTT carries, one a line, made when a stick is there."""

import json
from collections.abc import Iterator
from datetime import datetime

from kiosk.outbox.facts import Counted
from kiosk.wire.address import Address
from kiosk.wire.health import Health
from kiosk.wire.rows import AnyRow, DayRow, HealthRow

FILE_NAME = "rows.jsonl"


def write_lines(address: Address, counted: Counted, health: Health, now: datetime) -> bytes:
    """Every day of the visit book, whole, and how the machine is; a later stick replaces what an earlier one said."""
    lines = (_write_line(address, row) for row in _list_rows(counted, health, now))
    return "".join(lines).encode()


def _list_rows(counted: Counted, health: Health, now: datetime) -> Iterator[AnyRow]:
    sequence = max(int(now.timestamp() * 1000), 1)
    yield HealthRow(sequence=sequence, made=now, health=health)
    for number, day in enumerate(counted.days, start=1):
        yield DayRow(sequence=sequence + number, made=now, book=counted.book, **day.to_data())


def _write_line(address: Address, row: AnyRow) -> str:
    told = {"kiosk": str(address), "row": row.model_dump(mode="json", exclude_none=True)}
    return json.dumps(told, ensure_ascii=False) + "\n"
