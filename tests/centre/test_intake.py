"""The centre's book: every row once, in any order, on SQLite and on PostgreSQL."""

import json
import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from kiosk.centre.intake import Heard, Intake
from kiosk.centre.store import open_store
from kiosk.centre.tables import EVENT, KIOSK, PROBLEM, UNREAD
from kiosk.centre.views import Period, Views
from kiosk.wire.address import Address
from kiosk.wire.message import now_utc
from kiosk.wire.rows import AnyRow, DayRow, ProblemRow
from kiosk.wire.state import Alive
from kiosk.wire.topics import Leaf
from tools.halls.processes import Process, find_port
from tools.halls.visits import invent_day

HALL = Address("jiegu-07")
POSTGRES = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"))), Path("/usr/lib/postgresql/bin"))


def start_postgres(stack: ExitStack, folder: Path) -> str:
    """A PostgreSQL of its own folder, by a user who is not root; its address."""
    port = find_port()
    subprocess.run(["install", "-d", "-o", "postgres", "-m", "700", str(folder)], check=True)
    base = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    subprocess.run(
        [*base, str(POSTGRES / "initdb"), "-D", str(folder), "-A", "trust", "-N"], check=True, capture_output=True
    )
    options = ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-k", ""]
    server = Process(
        [*base, str(POSTGRES / "postgres"), "-D", str(folder), "-p", str(port), *options],
        folder.with_suffix(".run"),
        port,
    )
    server.start()
    stack.callback(server.stop)
    return f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres"


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real PostgreSQL, which only root can start for another user."""
    import os

    if os.geteuid() or not (POSTGRES / "initdb").exists():
        pytest.skip("PostgreSQL is not installed, or cannot be started by another user")
    folder = Path("/tmp") / f"kiosk-postgres-{find_port()}"  # pytest's own folders are closed to other users
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder.with_suffix(".run"), ignore_errors=True)
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        yield start_postgres(stack, folder)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        opened = open_store(f"sqlite:///{tmp_path}/centre.db")
    else:
        opened = open_store(request.getfixturevalue("postgres"))
        with opened.begin() as base:
            base.execute(text("TRUNCATE kiosk, day, event, problem, contents, unread, command, person, login, health"))
    yield opened
    opened.dispose()


def hear(row: AnyRow | bytes, hall: Address = HALL, leaf: Leaf = Leaf.ROWS) -> Heard:
    return Heard(hall, leaf, row if isinstance(row, bytes) else row.write(), 1000)


def make_day(sequence: int, done: float = 1.0, book: str = "book", number: int = 0, hall: str = "h") -> DayRow:
    return DayRow(sequence=sequence, made=now_utc(), book=book, **invent_day(hall, number, done).to_data())


def test_a_row_counts_once_however_often_it_comes(engine: Engine) -> None:
    intake = Intake(engine)
    rows = [hear(make_day(1)), hear(make_day(1))]
    for _ in range(3):
        assert intake.take(rows) == {HALL: [1, 1]}
    assert read_visits(engine) == invent_day("h", 0, 1.0).data["visits"]


def test_the_last_word_on_a_day_stands_in_whatever_order_words_come(engine: Engine) -> None:
    words = [make_day(number, number / 10) for number in range(1, 11)]
    random.Random(1).shuffle(words)
    for row in words:
        Intake(engine).take([hear(row)])
    final = invent_day("h", 0, 1.0).data
    assert read_visits(engine) == final["visits"]
    with engine.connect() as base:
        events = {row.event: row.opened for row in base.execute(select(EVENT))}
    assert {event: counts["opened"] for event, counts in final["events"].items()}.items() <= events.items()


def test_two_words_in_one_batch_are_put_in_order(engine: Engine) -> None:
    Intake(engine).take([hear(make_day(9)), hear(make_day(3, 0.1))])
    assert read_visits(engine) == invent_day("h", 0, 1.0).data["visits"]


def test_two_books_of_one_day_are_added(engine: Engine) -> None:
    Intake(engine).take([hear(make_day(1)), hear(make_day(2, book="after damage"))])
    assert read_visits(engine) == 2 * invent_day("h", 0, 1.0).data["visits"]


def read_visits(engine: Engine) -> int:
    period = Period(365, date(2026, 12, 31))
    return sum(sums.visits for sums in Views(engine).sum_kiosks(period).values())


def test_a_row_that_cannot_be_read_is_kept_and_read_by_a_newer_centre(engine: Engine) -> None:
    future = {"kind": "weather", "sequence": 5, "made": "2026-01-01T00:00:00Z"}
    assert Intake(engine).take([hear(json.dumps(future).encode())]) == {HALL: [5]}
    with engine.begin() as base:
        assert base.execute(select(UNREAD.c.why)).scalar_one()
        base.execute(UNREAD.update().values(payload=ProblemRow(sequence=5, made=now_utc(), code="c", text="t").write()))
    assert Intake(engine).read_again() == 1
    with engine.connect() as base:
        assert base.execute(select(PROBLEM.c.text)).scalar_one() == "t"
        assert base.execute(select(UNREAD)).all() == []


@pytest.mark.parametrize(
    "payload", [b"", b"\xff\xfe", b"[1]", b'{"sequence": "1"}', b'{"sequence": true}', b"x" * 600_000]
)
def test_nonsense_gets_no_receipt_and_harms_no_other_row(tmp_path: Path, payload: bytes) -> None:
    engine = open_store(f"sqlite:///{tmp_path}/centre.db")
    receipts = Intake(engine).take([hear(payload), hear(make_day(4)), hear(payload, leaf=Leaf.ALIVE)])
    assert receipts == {HALL: [4]}


def test_a_kiosk_that_no_list_names_is_met(engine: Engine) -> None:
    Intake(engine).take([hear(Alive(alive=True, session="s").write(), Address("stranger"), Leaf.ALIVE)])
    with engine.connect() as base:
        row = base.execute(select(KIOSK)).one()
    assert (row.address, row.alive, row.listed, row.heard) == ("stranger_1", True, False, 1000)


def test_what_the_broker_only_remembers_is_not_taken_for_news(engine: Engine) -> None:
    Intake(engine).take([Heard(HALL, Leaf.ALIVE, Alive(alive=True, session="s").write(), 1000, retained=True)])
    with engine.connect() as base:
        assert base.execute(select(KIOSK.c.heard)).scalar_one() is None
