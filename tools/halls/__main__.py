"""Runs some halls in one process until the centre has all their visits: python -m tools.halls FOLDER NAME… --port N."""

import argparse
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from kiosk.devices.broker import Broker
from kiosk.devices.link import Backoff, Link
from kiosk.outbox.clerk import Clerk
from kiosk.outbox.facts import Limits, Wishes
from kiosk.outbox.gathering import Times
from kiosk.outbox.outbox import Outbox
from kiosk.wire.address import Address
from tools.halls.visits import InventedFacts


class NoDuties:
    """Does nothing."""

    def apply(self, wishes: Wishes) -> None: ...
    def look_for(self, version: str) -> None: ...
    def take_screenshot(self, tell: object) -> None: ...
    def restart(self, seconds: float) -> None: ...
    def greet(self, words: str) -> None: ...


class SimulatedHall:
    """One hall with its line."""

    def __init__(self, name: str, options: argparse.Namespace) -> None:
        self._home = options.folder / name
        self._home.mkdir(parents=True, exist_ok=True)
        self._address = Address.parse(name)
        self._total = options.days * options.steps
        self.facts = InventedFacts(name, self._home, options.days, options.steps)
        self._times = Times(count=options.every, health=options.every * 20, trouble=60, report=30, patience=2)
        clients = options.clients / name if options.clients else None
        secret = clients / "password" if clients else options.password
        ca = clients / "ca.pem" if clients else None
        user = name if clients else options.username
        self._broker = Broker(options.host, options.port, bool(clients), ca, user, secret)
        self.link = Link(self._broker, name, self._make_clerk, backoff=Backoff(longest=options.longest))

    def _make_clerk(self, now: float) -> Clerk:
        outbox = Outbox(self._home / "outbox.db")
        return Clerk(self._address, outbox, self.facts, NoDuties(), Limits(), now, self._times)

    @property
    def done(self) -> bool:
        """Whether all visits were put into the outbox, and the centre has them."""
        try:
            with closing(sqlite3.connect(f"file:{self._home / 'outbox.db'}?mode=ro", uri=True)) as base:
                counted = base.execute("SELECT value FROM note WHERE name = 'counted'").fetchone()
                waiting = base.execute("SELECT count(*) FROM waiting WHERE kind = 'day'").fetchone()[0]
        except sqlite3.OperationalError:  # not made yet
            return False
        return bool(counted) and int(counted[0].split()[1]) == self._total and not waiting


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+")
    parser.add_argument("--host", default="localhost")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--clients", type=Path, help="the broker's folder of clients; without: no TLS")
    parser.add_argument("--username", default="")
    parser.add_argument("--password", type=Path)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--steps", type=int, default=2, help="looks a day")
    parser.add_argument("--every", type=float, default=0.2, help="seconds between two looks")
    parser.add_argument("--longest", type=float, default=2.0, help="seconds between two tries")
    return parser.parse_args()


def main() -> int:
    options = read_options()
    halls = [SimulatedHall(name, options) for name in options.names]
    for hall in halls:
        hall.link.start()
    waiting = halls
    while waiting:
        time.sleep(0.2)
        waiting = [hall for hall in waiting if not hall.done]
    for hall in halls:
        hall.link.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
