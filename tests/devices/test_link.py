"""The line over a real broker: it comes back, carries desires and commands both ways, and holds nobody up."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.centre.consumer import Consumer
from kiosk.centre.intake import Intake
from kiosk.centre.orders import Orders
from kiosk.centre.store import open_store
from kiosk.centre.views import Period, Views
from kiosk.devices.broker import Broker
from kiosk.devices.link import Backoff, Link
from kiosk.outbox.clerk import Clerk
from kiosk.outbox.facts import Limits, Wishes
from kiosk.outbox.gathering import Times
from kiosk.outbox.outbox import Outbox
from kiosk.wire.address import Address
from tests.outbox.kiosk import Duties, Facts
from tools.halls.processes import HOST, find_port, make_mosquitto
from tools.halls.visits import invent_day

if TYPE_CHECKING:
    from sqlalchemy import Engine

HALL = Address("jiegu-07")
PATIENCE = 30.0
QUICK = Times(count=0.2, health=60, trouble=0.2, report=1, patience=1)
JPEG = b"\xff\xd8\xff" + b"x" * 1000


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


def wait_until(holds: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)
    assert holds()


class Pair:
    """A kiosk and the centre, each with its line, over Mosquitto with TLS."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self.mosquitto, self._port, self._clients = make_mosquitto(folder / "broker", [HALL])
        self.engine: Engine = open_store(f"sqlite:///{folder}/centre.db")
        self.orders, self.views = Orders(self.engine), Views(self.engine)
        self.facts, self.duties, self._folder = Facts(), Duties(), folder
        self.mosquitto.start()
        stack.callback(self.mosquitto.stop)
        self.centre = Link(self.show("centre"), "centre", self._make_consumer, backoff=Backoff(longest=0.5))
        self.kiosk = Link(self.show(str(HALL)), str(HALL), self._make_clerk, backoff=Backoff(longest=0.5))
        for link in (self.centre, self.kiosk):
            stack.callback(link.stop)
            link.start()

    def show(self, name: str) -> Broker:
        home = self._clients / name
        return Broker("localhost", self._port, True, home / "ca.pem", name, home / "password")

    def _make_consumer(self, _: float) -> Consumer:
        return Consumer(Intake(self.engine), self.orders, lambda: int(time.time()))

    def _make_clerk(self, now: float) -> Clerk:
        outbox = Outbox(self._folder / "outbox.db")
        limits = Limits(volume_most=0.9, greeting="words")
        return Clerk(HALL, outbox, self.facts, self.duties, limits, now, QUICK)

    def count_waiting(self) -> int:
        with closing(Outbox(self._folder / "outbox.db")) as outbox:
            return outbox.count()

    @property
    def place(self) -> object:
        return next(iter(self.views.list_places(int(time.time()))), None)

    def knows(self, revision: int) -> bool:
        """Whether the centre knows what became of this desire."""
        place = next(iter(self.views.list_places(int(time.time()))), None)
        reported = place.reported if place else None
        return bool(reported and reported.desired and reported.desired.revision == revision)


@pytest.fixture
def pair(stack: ExitStack, tmp_path: Path) -> Pair:
    return Pair(stack, tmp_path)


def test_desires_and_commands_go_there_and_answers_come_back(pair: Pair) -> None:
    pair.facts.days = [1, 2, 3]
    wait_until(lambda: pair.place)
    pair.orders.desire([HALL], {"volume": 1.0, "content_version": "9"}, time.time())
    wait_until(lambda: pair.duties.wishes)
    assert pair.duties.wishes[0] == Wishes(volume=0.9)
    desired = pair.views.list_places(int(time.time()))[0].desired
    assert desired
    wait_until(lambda: pair.knows(desired.revision))
    reported = pair.views.list_places(int(time.time()))[0].reported
    assert reported
    assert reported.desired
    assert reported.desired.became == {"volume": "limited", "content_version": "waiting"}
    pair.orders.command([HALL], "screenshot", "", "anna", int(time.time()))
    wait_until(lambda: pair.duties.tells)
    pair.duties.tells[0](JPEG)
    wait_until(lambda: pair.views.list_commands(str(HALL))[0].outcome == "done")
    assert pair.views.read_picture(pair.views.list_commands(str(HALL))[0].id) == JPEG
    wait_until(lambda: pair.count_waiting() == 0)


def test_a_line_comes_back_after_the_broker_lost_everything(pair: Pair) -> None:
    wait_until(lambda: pair.kiosk.up and pair.place)
    pair.mosquitto.kill()
    wait_until(lambda: not pair.kiosk.up)
    pair.facts.days = [0, 1, 2]
    pair.orders.desire([HALL], {"volume": 0.5}, time.time())
    for file in pair._folder.glob("broker/state/*"):
        file.unlink()
    pair.mosquitto.start()
    wait_until(lambda: pair.duties.wishes)
    wait_until(lambda: pair.count_waiting() == 0)
    days = Period(365, date(2026, 12, 31))
    assert pair.views.sum_kiosks(days)[str(HALL)].visits == sum(
        invent_day("h", n, 1.0).data["visits"] for n in range(3)
    )


def test_a_kiosk_that_goes_away_is_known_to_be_gone(pair: Pair) -> None:
    wait_until(lambda: pair.place and pair.views.list_places(0)[0].standing.alive)
    pair.kiosk.stop()
    wait_until(lambda: not pair.views.list_places(0)[0].standing.alive)


def test_nobody_waits_for_a_line_that_does_not_come_up(stack: ExitStack, tmp_path: Path) -> None:
    nobody = Broker(HOST, find_port(), tls=False)
    facts = Facts()
    facts.days = [1]

    def make_clerk(now: float) -> Clerk:
        return Clerk(HALL, Outbox(tmp_path / "outbox.db"), facts, Duties(), Limits(), now, QUICK)

    link = Link(nobody, str(HALL), make_clerk, backoff=Backoff(longest=0.1))
    stack.callback(link.stop)
    link.start()
    wait_until(lambda: (tmp_path / "outbox.db").exists() and count(tmp_path) >= 2)
    assert not link.up
    begun = time.monotonic()
    link.stop()
    assert time.monotonic() - begun < PATIENCE


def count(folder: Path) -> int:
    with closing(Outbox(folder / "outbox.db")) as outbox:
        return outbox.count()


def test_a_wrong_password_is_tried_again_and_never_up(
    stack: ExitStack, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mosquitto, port, clients = make_mosquitto(tmp_path / "broker", [HALL])
    mosquitto.start()
    stack.callback(mosquitto.stop)
    wrong = tmp_path / "wrong"
    wrong.write_text("guess")
    broker = Broker("localhost", port, True, clients / "centre" / "ca.pem", str(HALL), wrong)

    def make_clerk(now: float) -> Clerk:
        return Clerk(HALL, Outbox(tmp_path / "outbox.db"), Facts(), Duties(), Limits(), now, QUICK)

    link = Link(broker, str(HALL), make_clerk, backoff=Backoff(longest=0.1))
    stack.callback(link.stop)
    link.start()
    wait_until(lambda: caplog.text.count("does not accept") >= 2)
    assert not link.up


def test_waits_grow_and_differ_from_hall_to_hall() -> None:
    chances = iter([0.0, 1.0] * 20)
    backoff = Backoff(lambda: next(chances))
    waits = [backoff.choose_wait() for _ in range(12)]
    assert waits[:4] == [0.5, 3.0, 2.0, 12.0]
    assert max(waits) == 450.0
    backoff.reset()
    assert backoff.choose_wait() < 2


def test_a_failing_disk_ends_nothing(stack: ExitStack, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "outbox.db").mkdir()

    def make_clerk(now: float) -> Clerk:
        return Clerk(HALL, Outbox(tmp_path / "outbox.db"), Facts(), Duties(), Limits(), now, QUICK)

    link = Link(Broker(HOST, 9, tls=False), str(HALL), make_clerk)
    stack.callback(link.stop)
    link.start()
    wait_until(lambda: "the outbox failed" in caplog.text)
    assert link._thread.is_alive()
