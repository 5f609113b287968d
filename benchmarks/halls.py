"""What a broker and a consumer carry, and how long halls need to catch up after a day: python benchmarks/halls.py.

CPU seconds of the processes are measured, so that other work on the machine changes the figures little; what one core
carries is 1 divided by the CPU seconds of one message. Everything runs on loopback with TLS.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil

sys.path.insert(0, str(Path(__file__).parent.parent))

from kiosk.centre.intake import Heard, Intake
from kiosk.centre.store import open_store
from kiosk.devices.broker import Broker
from kiosk.devices.link import Link
from kiosk.outbox.post import Post
from kiosk.wire.address import Address
from kiosk.wire.message import now_utc
from kiosk.wire.orders import Taken
from kiosk.wire.rows import AnyRow, DayRow, HealthRow
from kiosk.wire.state import Alive, Reported
from kiosk.wire.topics import CENTRE, Leaf, read_topic, write_topic
from tools.halls.processes import Process, make_centre, make_mosquitto
from tools.halls.visits import InventedFacts, invent_day

ROUNDS = 3
MESSAGES_AN_HOUR = 9.0  # of an open hall: its day and its report every quarter of an hour, and its health
CATCH_UP = {91: 60.0, 10_000: 1800.0}  # seconds at most
LEAST_HALLS = 10_000.0
LINES = 4  # on which the simulated halls share
MOST_FLYING = 2000  # rows of one line that have no receipt yet
HANDSHAKES = 300

Row = dict[str, Any]


def make_rows(hall: str, days: int = 1) -> list[AnyRow]:
    """What a hall has to tell after so many days without a line: each day whole, and its health every hour."""
    start, rows = datetime(2026, 5, 1, tzinfo=UTC), []
    health = InventedFacts(hall, Path(), 0, 1).measure_health()
    for day in range(days):
        base = int((start + timedelta(days=day)).timestamp() * 1000)
        rows += [HealthRow(sequence=base + hour, made=start, health=health) for hour in range(24)]
        rows.append(DayRow(sequence=base + 99, made=start, book="book", **invent_day(hall, day, 1.0).to_data()))
    return rows


class Crowd:
    """A talker for many halls on one line; it counts receipts and holds back while too much is on its way."""

    def __init__(self, halls: Sequence[str]) -> None:
        self._halls = halls
        self._posts = self._make_posts()
        self._listens = False
        self.sent = self.confirmed = 0
        self.over = False

    def _make_posts(self) -> Iterator[Post]:
        facts = InventedFacts("", Path(), 0, 1)
        report = Reported(at=now_utc(), versions=facts.name_versions(), health=facts.measure_health())
        for hall in self._halls:
            address = Address.parse(hall)
            yield Post(write_topic(address, Leaf.ALIVE), Alive(alive=True, session="s").write(), True)
            yield Post(write_topic(address, Leaf.REPORTED), report.write(), True)
            for row in make_rows(hall):
                yield Post(write_topic(address, Leaf.ROWS), row.write(), False)

    @property
    def subscriptions(self) -> list[tuple[str, int]]:
        return [(CENTRE, 0), *((write_topic(Address.parse(hall), Leaf.TAKEN), 0) for hall in self._halls)]

    @property
    def will(self) -> Post:
        return Post("kiosk/v1/nobody", b"{}", False)

    @property
    def patience(self) -> float:
        return 0.0 if self._listens and not self.over and self.sent - self.confirmed < MOST_FLYING else 0.01

    def start(self) -> None: ...
    def close(self) -> None: ...
    def connect(self) -> None: ...
    def work(self, now: float) -> None: ...

    def hear(self, topic: str, payload: bytes, now: float, retained: bool = False) -> None:  # noqa: ARG002
        if topic == CENTRE:
            self._listens = Alive.read(payload).alive
        elif read_topic(topic)[1] is Leaf.TAKEN:
            self.confirmed += len(Taken.read(payload).sequences)

    def list_posts(self, now: float) -> Iterator[Post]:  # noqa: ARG002
        while self._listens and not self.over and self.sent - self.confirmed < MOST_FLYING:
            post = next(self._posts, None)
            if post is None:
                self.over = True
                return
            self.sent += not post.retain
            yield post

    @property
    def done(self) -> bool:
        return self.over and self.confirmed >= self.sent


def spend(process: Process) -> float:
    """CPU seconds that a process has used."""
    times = psutil.Process(process.pid).cpu_times()
    return float(times.user + times.system)


@dataclass(frozen=True)
class Ground:
    """A broker and the centre, running."""

    mosquitto: Process
    centre: Process
    port: int
    clients: Path

    def show(self, name: str) -> Broker:
        home = self.clients / name
        return Broker("localhost", self.port, True, home / "ca.pem", name, home / "password")


def start_ground(stack: ExitStack, database: str, lines: int = LINES) -> Ground:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    crowds = [Address(f"crowd-{number}") for number in range(lines)]
    mosquitto, port, clients = make_mosquitto(folder / "broker", crowds)
    with (folder / "broker" / "acl").open("a") as acl:  # a line here carries many halls
        acl.writelines(f"\nuser {crowd}\ntopic readwrite kiosk/v1/#\n" for crowd in crowds)
    own = clients / "centre"
    told = f"{{host: localhost, port: {port}, ca_file: {own}/ca.pem, password_file: {own}/password}}"
    centre = make_centre(folder / "centre", told, database)
    for process in (mosquitto, centre):
        stack.callback(process.stop)
        process.start()
    return Ground(mosquitto, centre, port, clients)


def catch_up(number: int, database: str) -> tuple[float, float, float, int]:
    """Halls after a day without a line: wall seconds, CPU seconds of broker and consumer, and how many messages."""
    with ExitStack() as stack:
        ground = start_ground(stack, database)
        halls = [f"hall-{one:05}_1" for one in range(number)]
        crowds = [Crowd(halls[start::LINES]) for start in range(LINES)]
        links = [
            Link(ground.show(f"crowd-{place}_1"), f"crowd-{place}_1", lambda _, crowd=crowd: crowd)  # type: ignore[misc]
            for place, crowd in enumerate(crowds)
        ]
        before, begun = (spend(ground.mosquitto), spend(ground.centre)), time.perf_counter()
        for link in links:
            stack.callback(link.stop)
            link.start()
        while not all(crowd.done for crowd in crowds):
            time.sleep(0.05)
        seconds = time.perf_counter() - begun
        spent = spend(ground.mosquitto) - before[0], spend(ground.centre) - before[1]
        return seconds, *spent, sum(crowd.sent for crowd in crowds) + 2 * number


def shake_hands() -> tuple[float, float]:
    """CPU seconds of the broker for one kiosk that comes, and its memory for one that stays, in kB."""
    with ExitStack() as stack:
        ground = start_ground(stack, "sqlite:///centre.db", HANDSHAKES)
        cpu = psutil.Process(ground.mosquitto.pid)
        before, room = spend(ground.mosquitto), cpu.memory_info().rss
        for number in range(HANDSHAKES):
            broker = ground.show(f"crowd-{number}_1")
            client = broker.make_client("")
            client.connect(broker.host, broker.port)
            while not client.is_connected():
                client.loop(0.1)
            stack.callback(lambda client=client: client.socket() and client.socket().close())  # type: ignore[misc]
        return (spend(ground.mosquitto) - before) / HANDSHAKES, (cpu.memory_info().rss - room) / HANDSHAKES / 1000


def write_rows(database: str) -> float:
    """Rows a second that one core reads, checks and writes down, without a broker."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_store(database if "postgresql" in database else f"sqlite:///{folder}/centre.db")
        heard = [
            Heard(Address.parse(hall), Leaf.ROWS, row.write(), 0)
            for hall in (f"hall-{one:03}_1" for one in range(91))
            for row in make_rows(hall, 3)
        ]
        intake, begun = Intake(engine), time.process_time()
        for start in range(0, len(heard), 500):
            intake.take(heard[start : start + 500])
        seconds = time.process_time() - begun
        engine.dispose()
        return len(heard) / seconds


def measure(halls: Sequence[int] = (91, 10_000), database: str = "sqlite:///centre.db") -> Iterator[Row]:
    """Every figure; `target` is what must not be missed, None where it is only told."""
    for number in halls:
        runs = [catch_up(number, database) for _ in range(ROUNDS if number < 1000 else 1)]
        told = f"{number:,} halls have caught up after a day without a line"
        yield _row(f"halls-catch-up-{number}", told, runs[0][3], [run[0] for run in runs], "s", CATCH_UP.get(number))
        carried = [run[3] / run[1] for run in runs], [run[3] / run[2] for run in runs]
        for name, found in zip(("broker", "consumer"), carried, strict=True):
            told = f"messages a second that one core of the {name} carries ({number:,} halls at once)"
            yield _row(f"halls-{name}-{number}", told, runs[0][3], found, "1/s", None)
        usual = [min(rates) / MESSAGES_AN_HOUR * 3600 for rates in zip(*carried, strict=True)]
        yield _row(f"halls-core-{number}", "open halls that a core of each carries", 0, usual, "halls", LEAST_HALLS)
    shaken = [shake_hands() for _ in range(ROUNDS)]
    rates = [1 / seconds for seconds, _ in shaken]
    yield _row("halls-handshakes", "kiosks a second that one core of the broker lets in (TLS)", 0, rates, "1/s", None)
    yield _row("halls-memory", "the broker's memory for one kiosk", 0, [room for _, room in shaken], "kB", None)
    written = [write_rows(database) for _ in range(ROUNDS)]
    yield _row("halls-rows", "rows a second that one core writes down", 0, written, "1/s", None)


def _row(identity: str, what: str, events: int, found: Sequence[float], unit: str, target: float | None) -> Row:
    """A row of the common table; of rates the least is the worst, of times and sizes the most."""
    rate = unit in ("1/s", "halls")
    worst = min(found) if rate else max(found)
    met = target is None or (worst >= target if rate else worst <= target)
    return {
        "id": identity, "what": what, "events": events, "median": statistics.median(found), "worst": worst,
        "unit": unit, "floor": None, "target": target, "met": met,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--halls", type=int, nargs="+", default=[91, 10_000])
    parser.add_argument("--database", default="sqlite:///centre.db")
    options = parser.parse_args()
    rows = []
    for row in measure(options.halls, options.database):
        rows.append(row)
        if not options.json:
            print(f"{row['what']:<78} {row['median']:>10,.1f} {row['unit']:<6} worst {row['worst']:,.1f}", flush=True)
    if options.json:
        print(json.dumps(rows))


if __name__ == "__main__":
    main()
