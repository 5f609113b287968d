"""Takes in what the kiosks tell: many messages in one transaction, each counted once however often it comes."""

import base64
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, select, update

from kiosk.centre.store import insert_new, replace_older
from kiosk.centre.tables import COMMAND, CONTENTS, COUNTERS, DAY, EVENT, EVENT_COUNTERS, HEALTH, KIOSK, PROBLEM, UNREAD
from kiosk.wire.address import Address
from kiosk.wire.message import UnreadableError
from kiosk.wire.rows import AnswerRow, AnyRow, ContentsRow, DayRow, HealthRow, ProblemRow, read_row
from kiosk.wire.state import Alive, Reported
from kiosk.wire.topics import Leaf

MOST_UNREAD = 10_000
MOST_SEQUENCE = 2**53


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as it came; `retained` ones are told again by the broker and say nothing about now."""

    address: Address
    leaf: Leaf
    payload: bytes
    received: int
    retained: bool = False


Receipts = dict[Address, list[int]]


class Intake:
    """Writes messages down. Raises sqlalchemy.exc.SQLAlchemyError where nothing of the batch could be written."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known: set[Address] = set()

    def take(self, batch: Sequence[Heard]) -> Receipts:
        """Write a batch; the rows that each kiosk may now forget. Rows that cannot be read are kept as they came."""
        rows: list[tuple[Address, AnyRow]] = []
        receipts: Receipts = {}
        with self._engine.begin() as base:
            self._meet(base, {heard.address for heard in batch})
            for heard in batch:
                try:
                    if heard.leaf in (Leaf.ROWS, Leaf.ANSWER):
                        rows.append((heard.address, read_row(heard.payload)))
                    elif heard.leaf is Leaf.ALIVE:
                        _note_alive(base, heard)
                    elif heard.leaf is Leaf.REPORTED:
                        _note_report(base, heard)
                except UnreadableError as error:
                    if kept := _keep_unread(base, heard, str(error)):
                        receipts.setdefault(heard.address, []).append(kept)
            write_rows(base, rows)
            _note_heard(base, batch)
        for address, row in rows:
            receipts.setdefault(address, []).append(row.sequence)
        return receipts

    def read_again(self) -> int:
        """Read what an older program could not read; how many rows it was."""
        with self._engine.begin() as base:
            found = list(base.execute(select(UNREAD)))
            for row in found:
                try:
                    write_rows(base, [(Address.parse(row.kiosk), read_row(row.payload))])
                except UnreadableError:
                    continue
                base.execute(delete(UNREAD).where(UNREAD.c.id == row.id))
        return len(found)

    def _meet(self, base: Connection, addresses: Iterable[Address]) -> None:
        strangers = [address for address in addresses if address not in self._known]
        insert_new(base, KIOSK, [describe_stranger(address) for address in strangers])
        self._known.update(strangers)


def describe_stranger(address: Address) -> dict[str, Any]:
    """A kiosk that is in no list yet."""
    return {
        "address": str(address), "hall": address.hall, "listed": False, "place": 1_000_000, "kind": "village",
        "line": True, "name": {}, "township": {}, "alive": False, "session": "", "revision": 0, "published": 0,
    }  # fmt: skip


def write_rows(base: Connection, rows: Sequence[tuple[Address, AnyRow]]) -> None:
    """Write rows of any kind in any order."""
    days, events, healths, problems = [], [], [], []
    for address, row in rows:
        kiosk = str(address)
        if isinstance(row, DayRow):
            days.append(_write_day(kiosk, row))
            events += _write_events(kiosk, row)
        elif isinstance(row, HealthRow):
            healths.append({**_key(kiosk, row), "health": row.health.model_dump(exclude_none=True)})
        elif isinstance(row, ProblemRow):
            problems.append({**_key(kiosk, row), "code": row.code, "text": row.text})
        elif isinstance(row, ContentsRow):
            replace_older(base, CONTENTS, [_write_contents(kiosk, row)])
        else:
            _note_answer(base, kiosk, row)
    replace_older(base, DAY, days)
    replace_older(base, EVENT, events)
    insert_new(base, HEALTH, healths)
    insert_new(base, PROBLEM, problems)


def _key(kiosk: str, row: AnyRow) -> dict[str, Any]:
    return {"kiosk": kiosk, "sequence": row.sequence, "made": to_seconds(row.made)}


def _write_day(kiosk: str, row: DayRow) -> dict[str, Any]:
    counts = {name: getattr(row, name) for name in COUNTERS}
    key = {"kiosk": kiosk, "book": row.book, "day": row.day, "sequence": row.sequence}
    return {**key, **counts, "languages": row.languages}


def _write_events(kiosk: str, row: DayRow) -> list[dict[str, Any]]:
    key = {"kiosk": kiosk, "book": row.book, "day": row.day, "sequence": row.sequence}
    return [
        {**key, "event": event, **{name: getattr(counts, name) for name in EVENT_COUNTERS}}
        for event, counts in row.events.items()
    ]


def _write_contents(kiosk: str, row: ContentsRow) -> dict[str, Any]:
    told = row.model_dump(mode="json", include={"sequence", "version", "name", "exhibits"})
    return {"kiosk": kiosk, **told}


def _note_answer(base: Connection, kiosk: str, row: AnswerRow) -> None:
    """The first answer stands; one to a command that this centre never gave is passed over."""
    asked = update(COMMAND).where(COMMAND.c.id == row.command, COMMAND.c.kiosk == kiosk, COMMAND.c.outcome == "")
    facts = {"outcome": row.outcome, "reason": row.reason, "picture": read_picture(row.picture)}
    base.execute(asked.values(answered=to_seconds(row.made), **facts))


def read_picture(words: str) -> bytes | None:
    """The bytes of a JPEG, None for anything else."""
    try:
        picture = base64.b64decode(words, validate=True)
    except ValueError:
        return None
    return picture if picture.startswith(b"\xff\xd8\xff") else None


def _note_alive(base: Connection, heard: Heard) -> None:
    alive = Alive.read(heard.payload)
    kiosk = KIOSK.c.address == str(heard.address)
    changed = update(KIOSK).where(kiosk, KIOSK.c.session != alive.session)
    base.execute(changed.values(alive=alive.alive, session=alive.session, alive_since=heard.received, published=0))
    if alive.alive and not heard.retained:  # what was sent while it was away may not have come
        again = update(COMMAND).where(COMMAND.c.kiosk == str(heard.address), COMMAND.c.outcome == "")
        base.execute(again.where(COMMAND.c.expires > heard.received).values(sent=False))


def _note_report(base: Connection, heard: Heard) -> None:
    reported = Reported.read(heard.payload)
    told = reported.model_dump(mode="json", exclude_none=True)
    kiosk = KIOSK.c.address == str(heard.address)
    base.execute(update(KIOSK).where(kiosk).values(reported=told, reported_at=to_seconds(reported.at)))
    if not heard.retained:
        answered = reported.desired.revision if reported.desired else 0
        base.execute(update(KIOSK).where(kiosk, KIOSK.c.revision > answered).values(published=0))


def _note_heard(base: Connection, batch: Sequence[Heard]) -> None:
    last = {str(heard.address): heard.received for heard in batch if not heard.retained}
    for address, received in last.items():
        base.execute(update(KIOSK).where(KIOSK.c.address == address).values(heard=received))


def _keep_unread(base: Connection, heard: Heard, why: str) -> int:
    """The sequence of a row that was kept; 0 for what is no row, and where too many are kept already."""
    count = base.execute(select(func.count()).select_from(UNREAD)).scalar_one()
    sequence = _find_sequence(heard.payload) if heard.leaf in (Leaf.ROWS, Leaf.ANSWER) else 0
    if sequence and count < MOST_UNREAD:
        row = {"kiosk": str(heard.address), "leaf": str(heard.leaf), "received": heard.received, "why": why}
        base.execute(UNREAD.insert().values(**row, payload=heard.payload))
        return sequence
    return 0


def _find_sequence(payload: bytes) -> int:
    try:
        found = json.loads(payload)["sequence"]
    except (ValueError, TypeError, KeyError):
        return 0
    return found if type(found) is int and 0 < found < MOST_SEQUENCE else 0


def to_seconds(moment: datetime) -> int:
    return int(moment.timestamp())
