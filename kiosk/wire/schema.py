"""The JSON Schemas of all messages, as files for people and programs: python -m kiosk.wire.schema FOLDER."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.wire.message import Message
from kiosk.wire.orders import Command, Taken
from kiosk.wire.rows import AnswerRow, ContentsRow, DayRow, HealthRow, ProblemRow
from kiosk.wire.state import Alive, Desired, Reported

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MESSAGES: dict[str, type[Message]] = {
    "alive": Alive,
    "reported": Reported,
    "rows-day": DayRow,
    "rows-health": HealthRow,
    "rows-problem": ProblemRow,
    "rows-contents": ContentsRow,
    "answer": AnswerRow,
    "desired": Desired,
    "command": Command,
    "taken": Taken,
}


def write_schemas() -> Iterator[tuple[str, str]]:
    """Each schema's file name and text."""
    for name, kind in MESSAGES.items():
        schema: dict[str, Any] = {"$schema": DIALECT, **kind.model_json_schema()}
        yield f"{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    for name, text in write_schemas():
        (Path(sys.argv[1]) / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
