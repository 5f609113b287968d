"""The outbox's rows as lines for a stick, where there is no line: readable, and the same rows that MQTT carries."""

import json
from collections.abc import Iterator

from kiosk.outbox.outbox import Outbox
from kiosk.wire.address import Address


def write_lines(outbox: Outbox, address: Address) -> Iterator[str]:
    """One JSON object a line, with its line end, in the order the rows were put."""
    after = 0
    while rows := outbox.list_waiting(after):
        for row in rows:
            yield json.dumps({"kiosk": str(address), "row": json.loads(row.body)}, ensure_ascii=False) + "\n"
        after = rows[-1].sequence
