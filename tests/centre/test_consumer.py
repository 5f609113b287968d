"""The consumer: receipts after writing, never before; orders go out until they are answered."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import ValidationError
from sqlalchemy import Engine

from kiosk.centre.consumer import Consumer
from kiosk.centre.intake import Heard, Intake, Receipts
from kiosk.centre.orders import Orders
from kiosk.centre.store import open_store
from kiosk.centre.views import Views
from kiosk.outbox.post import Post
from kiosk.wire.address import Address
from kiosk.wire.health import Health
from kiosk.wire.message import now_utc
from kiosk.wire.orders import Command, Taken
from kiosk.wire.rows import AnswerRow, ProblemRow
from kiosk.wire.state import Alive, Desired, Reply, Reported, Versions
from kiosk.wire.topics import CENTRE, Leaf, write_topic

HALL = Address("jiegu-07")


class Centre:
    """A consumer whose clocks a test turns."""

    def __init__(self, engine: Engine) -> None:
        self.now = 0.0
        self.orders = Orders(engine)
        self.views = Views(engine)
        self.consumer = Consumer(Intake(engine), self.orders, lambda: int(self.now))
        self.consumer.start()
        self.consumer.connect()

    def hear(self, leaf: Leaf, payload: bytes) -> None:
        self.consumer.hear(write_topic(HALL, leaf), payload, self.now)

    def turn(self, seconds: float = 1.0) -> list[Post]:
        self.now += seconds
        return list(self.consumer.list_posts(self.now))

    def list_posts(self, leaf: Leaf) -> list[bytes]:
        return [post.payload for post in self.turn() if post.topic == write_topic(HALL, leaf)]


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return open_store(f"sqlite:///{tmp_path}/centre.db")


@pytest.fixture
def centre(engine: Engine) -> Centre:
    opened = Centre(engine)
    opened.hear(Leaf.ALIVE, Alive(alive=True, session="s1").write())
    opened.turn()
    return opened


def make_problem(sequence: int) -> bytes:
    return ProblemRow(sequence=sequence, made=now_utc(), code="c", text="t").write()


def report(revision: int) -> bytes:
    desired = Reply(revision=revision)
    return Reported(at=now_utc(), versions=Versions(), health=Health(), desired=desired).write()


def test_it_says_that_it_listens_anew_each_time(engine: Engine) -> None:
    centre = Centre(engine)
    first = centre.turn()[0]
    centre.consumer.connect()
    second = centre.turn()[0]
    assert first.topic == second.topic == CENTRE
    assert first.retain
    assert Alive.read(first.payload).session != Alive.read(second.payload).session
    assert Alive.read(centre.consumer.will.payload).alive is False


def test_a_receipt_comes_after_the_row_is_written(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    centre.hear(Leaf.ROWS, make_problem(3))
    centre.hear(Leaf.ROWS, make_problem(4))
    assert Taken.read(centre.list_posts(Leaf.TAKEN)[0]).sequences == (3, 4)
    assert len(centre.views.list_problems(str(HALL))) == 2

    def fail(self: Intake, batch: Sequence[Heard]) -> Receipts:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(Intake, "take", fail)
    centre.hear(Leaf.ROWS, make_problem(5))
    with pytest.raises(RuntimeError):
        centre.turn()


def test_a_desire_is_published_until_it_is_answered(centre: Centre) -> None:
    centre.orders.desire([HALL], {"volume": 0.5}, centre.now)
    sent = Desired.read(centre.list_posts(Leaf.DESIRED)[0])
    assert sent.volume == 0.5
    assert centre.list_posts(Leaf.DESIRED) == []
    centre.hear(Leaf.REPORTED, report(0))  # a broker that lost its memory, or a kiosk with a new disk
    assert len(centre.list_posts(Leaf.DESIRED)) == 1
    centre.hear(Leaf.REPORTED, report(sent.revision))
    assert centre.list_posts(Leaf.DESIRED) == []


def test_changes_add_to_what_was_desired_before(centre: Centre) -> None:
    centre.orders.desire([HALL], {"volume": 0.5, "first_language": "bo"}, 1)
    centre.orders.desire([HALL], {"volume": None, "content_version": "2"}, 1)
    sent = Desired.read(centre.list_posts(Leaf.DESIRED)[-1])
    assert (sent.volume, sent.first_language, sent.content_version) == (None, "bo", "2")


@pytest.mark.parametrize("changes", [{"volume": 2}, {"hours": {"monday": "early"}}, {"content_version": "x" * 81}])
def test_a_desire_that_cannot_be_is_refused(centre: Centre, changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        centre.orders.desire([HALL], changes, 1)
    assert centre.list_posts(Leaf.DESIRED) == []


def test_a_command_is_sent_again_when_the_kiosk_comes_back_and_never_after_its_answer(centre: Centre) -> None:
    [identity] = centre.orders.command([HALL], "hello", "བཀྲ་ཤིས།", "anna", int(centre.now))
    sent = Command.read(centre.list_posts(Leaf.COMMAND)[0])
    assert (sent.id, sent.text) == (identity, "བཀྲ་ཤིས།")
    assert centre.list_posts(Leaf.COMMAND) == []
    centre.hear(Leaf.ALIVE, Alive(alive=True, session="s2").write())
    assert len(centre.list_posts(Leaf.COMMAND)) == 1
    answer = AnswerRow(sequence=9, made=datetime.now(UTC), command=identity, outcome="done")
    centre.hear(Leaf.ANSWER, answer.write())
    assert Taken.read(centre.list_posts(Leaf.TAKEN)[0]).sequences == (9,)
    centre.hear(Leaf.ALIVE, Alive(alive=True, session="s3").write())
    assert centre.list_posts(Leaf.COMMAND) == []
    assert centre.views.list_commands(str(HALL))[0].outcome == "done"


def test_a_command_that_is_too_old_is_not_sent(centre: Centre) -> None:
    centre.orders.command([HALL], "restart", "", "anna", int(centre.now))
    centre.now += 301
    assert centre.list_posts(Leaf.COMMAND) == []


def test_no_kiosk_answers_for_another(centre: Centre) -> None:
    [identity] = centre.orders.command([HALL], "restart", "", "anna", int(centre.now))
    answer = AnswerRow(sequence=9, made=now_utc(), command=identity, outcome="done")
    centre.consumer.hear(write_topic(Address("other"), Leaf.ANSWER), answer.write(), centre.now)
    centre.turn()
    assert centre.views.list_commands(str(HALL))[0].outcome == ""


@pytest.mark.parametrize("topic", ["", "kiosk/v1/centre", "kiosk/v1/a/rows", "kiosk/v1/jiegu-07_1/else", "x/y"])
def test_topics_of_nobody_are_passed_over(centre: Centre, topic: str) -> None:
    centre.consumer.hear(topic, b"{}", centre.now)
    assert centre.turn() == []
