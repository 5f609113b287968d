"""Puts the list of halls into the database; what is known of a hall stays when the list changes."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, update

from kiosk.centre.intake import describe_stranger
from kiosk.centre.registry import Entry
from kiosk.centre.store import insert_new
from kiosk.centre.tables import KIOSK


def write_list(engine: Engine, entries: Sequence[Entry]) -> None:
    """The listed kiosks in their order; those that were listed before and are no more become strangers."""
    with engine.begin() as base:
        base.execute(update(KIOSK).values(listed=False))
        insert_new(base, KIOSK, [describe_stranger(entry.address) for entry in entries])
        for place, entry in enumerate(entries):
            facts: dict[str, Any] = {
                "listed": True,
                "place": place,
                "kind": entry.kind,
                "line": entry.line,
                "name": dict(entry.name),
                "township": dict(entry.township),
            }
            if entry.key:
                facts["key"] = entry.key
            base.execute(update(KIOSK).where(KIOSK.c.address == str(entry.address)).values(**facts))
