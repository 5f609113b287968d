"""Takes in what came on a stick, once the kiosk's signature holds; the same row by line or by stick counts once."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, select, update

from kiosk.bundles.homecoming import REPORT, read_report
from kiosk.bundles.outlay import REPORTS
from kiosk.bundles.refusal import Refusal
from kiosk.centre.intake import Heard, Intake
from kiosk.centre.tables import KIOSK
from kiosk.messages import mark as _
from kiosk.outbox.carrying import FILE_NAME
from kiosk.wire.address import ONLY_KIOSK, Address
from kiosk.wire.topics import Leaf

CHUNK = 500


@dataclass(frozen=True)
class Taken:
    """What one kiosk's folder brought: rows, lines that could not be read, and why nothing was taken, "" otherwise."""

    folder: str
    rows: int = 0
    unread: int = 0
    refused: str = ""


def take_stick(engine: Engine, stick: Path, trust: bool = False) -> Iterator[Taken]:
    """Every kiosk that reports on a stick; with `trust` also those whose key is not known yet, which then is."""
    home = stick / REPORTS if (stick / REPORTS).is_dir() else stick
    for folder in sorted(file.parent for file in home.glob(f"*/{REPORT}")):
        try:
            yield _take_folder(engine, folder, trust)
        except Refusal as refusal:
            yield Taken(folder.name, refused=str(refusal))


def _take_folder(engine: Engine, folder: Path, trust: bool) -> Taken:
    keys = read_keys(engine)
    told = _read_key(folder)
    if trust and told:
        keys.setdefault(folder.name, told)
    said, files = read_report(folder, keys)
    if FILE_NAME not in files:
        raise Refusal(_("{folder}: this kiosk brought no rows."), folder=folder.name)
    try:
        address = Address(str(said["hall"]), str(said["kiosk"]) or ONLY_KIOSK)
    except ValueError:
        raise Refusal(_("{folder}: there is no report that can be read."), folder=folder.name) from None
    rows, unread = take_lines(engine, files[FILE_NAME], address)
    with engine.begin() as base:
        base.execute(update(KIOSK).where(KIOSK.c.address == str(address)).values(key=told))
    return Taken(folder.name, rows, unread)


def read_keys(engine: Engine) -> dict[str, str]:
    """The known kiosks' keys, by the name of their folder on a stick."""
    keys = {}
    with engine.connect() as base:
        for row in base.execute(select(KIOSK.c.address, KIOSK.c.key).where(KIOSK.c.key != "")):
            address = Address.parse(row.address)
            keys[f"{address.hall}-{address.kiosk}"] = row.key
            if address.kiosk == ONLY_KIOSK:
                keys[address.hall] = row.key
    return keys


def _read_key(folder: Path) -> str:
    try:
        return str(json.loads((folder / REPORT).read_bytes())["key"])[:64]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""


def take_lines(engine: Engine, data: bytes, address: Address) -> tuple[int, int]:
    """Take in the lines of one kiosk; how many rows they were, and how many lines were none of its rows."""
    lines = [line for line in data.splitlines() if line.strip()]
    heard, intake = [*_read_lines(lines, address)], Intake(engine)
    rows = 0
    for start in range(0, len(heard), CHUNK):
        receipts = intake.take(heard[start : start + CHUNK])
        rows += sum(map(len, receipts.values()))
    return rows, len(lines) - rows


def _read_lines(lines: list[bytes], address: Address) -> Iterator[Heard]:
    for line in lines:
        try:
            told = json.loads(line)
            if told["kiosk"] == str(address):
                yield Heard(address, Leaf.ROWS, json.dumps(told["row"]).encode(), int(time.time()))
        except (ValueError, TypeError, KeyError, RecursionError):
            continue
