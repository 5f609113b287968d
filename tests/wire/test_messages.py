"""Messages: their schemas are the ones in the docs, and what comes from outside is bounded."""

import json
from pathlib import Path

import jsonschema
import pytest

from kiosk.wire.address import Address
from kiosk.wire.message import MOST_BYTES, UnreadableError, now_utc
from kiosk.wire.orders import Command
from kiosk.wire.rows import DayRow, read_row
from kiosk.wire.schema import write_schemas
from kiosk.wire.topics import Leaf, read_topic, write_topic
from tools.halls.visits import invent_day

DOCS = Path(__file__).parent.parent.parent / "docs" / "centre"


@pytest.mark.parametrize(("name", "text"), list(write_schemas()))
def test_the_schemas_in_the_docs_are_fresh(name: str, text: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == text, "run: python -m kiosk.wire.schema docs/centre"


def test_every_schema_in_the_docs_has_its_message() -> None:
    assert {file.name for file in DOCS.glob("*.schema.json")} == {name for name, _ in write_schemas()}


def test_a_row_fits_its_own_schema() -> None:
    row = DayRow(sequence=1, made=now_utc(), book="b", **invent_day("jiegu_1", 3, 1.0).to_data())
    schema = json.loads((DOCS / "rows-day.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(row.write()), schema)
    assert read_row(row.write()) == row


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{",
        b"[]",
        b'{"kind": "day"}',
        b'{"kind": "wish", "sequence": 1, "made": "2026-01-01T00:00:00Z"}',
        b'{"kind": "problem", "sequence": 0, "made": "2026-01-01T00:00:00Z", "code": "x", "text": "y"}',
        b'{"kind": "problem", "sequence": 1, "made": "2026-01-01T00:00:00", "code": "x", "text": "y"}',
        b'{"kind": "problem", "sequence": 1, "made": "2026-01-01T00:00:00Z", "code": "x", "text": "'
        + b"y" * 501
        + b'"}',
        b" " * MOST_BYTES + b"{}",
    ],
)
def test_what_is_no_row_is_said_to_be_none(payload: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_row(payload)


def test_what_a_newer_program_adds_is_passed_over() -> None:
    told = b'{"kind": "problem", "sequence": 1, "made": "2026-01-01T00:00:00Z", "code": "x", "text": "y", "new": [1]}'
    assert read_row(told).sequence == 1


def test_greetings_are_one_plain_line() -> None:
    told = {"id": "a", "act": "hello", "expires": "2026-01-01T00:00:00Z", "text": "a\nb\u202ec\x1b[2J  \u0000d\u2028e"}
    assert Command.read(json.dumps(told).encode()).text == "a b c [2J d e"


def test_addresses_are_words_that_every_broker_takes() -> None:
    assert str(Address("jiegu-07")) == "jiegu-07_1"
    assert Address.parse("jiegu-07_door") == Address("jiegu-07", "door")
    for hall in ("", "a_b", "a/b", "a.b", "+", "#", "-a", "a b", "a" * 41, "\u0f40"):
        with pytest.raises(ValueError):
            Address(hall)


def test_a_topic_names_its_kiosk() -> None:
    topic = write_topic(Address("jiegu-07"), Leaf.ROWS)
    assert topic == "kiosk/v1/jiegu-07_1/rows"
    assert read_topic(topic) == (Address("jiegu-07"), Leaf.ROWS)
    for other in ("kiosk/v1/centre", "kiosk/v1/jiegu/rows", "kiosk/v1/a_1/else", "other/a_1/rows/x"):
        with pytest.raises(ValueError):
            read_topic(other)
