"""A kiosk without a screen, whose clock and facts a test turns by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.outbox.clerk import Clerk
from kiosk.outbox.facts import Contents, Limits, Wishes
from kiosk.outbox.outbox import Outbox
from kiosk.outbox.post import Post
from kiosk.wire.address import Address
from kiosk.wire.health import Health
from kiosk.wire.state import Alive, Trouble, Versions
from kiosk.wire.topics import CENTRE, Leaf, read_topic
from tools.halls.visits import Counted, invent_day

ADDRESS = Address("jiegu-07")


class Facts:
    """Facts that a test sets."""

    def __init__(self) -> None:
        self.days: list[int] = []
        self.troubles: list[Trouble] = []
        self.version = "2026-01-01.1"

    def count_days(self, book: str, after: int) -> Counted:
        fresh = self.days[after:] if book == "book" else self.days
        return Counted("book", len(self.days), [invent_day("h", number, 1.0) for number in fresh])

    def measure_health(self) -> Health:
        return Health(disk_free_mb=5000)

    def list_troubles(self) -> Sequence[Trouble]:
        return self.troubles

    def name_versions(self) -> Versions:
        return Versions(program="1")

    def tell_contents(self) -> Contents:
        return Contents(self.version, ("bo", "zh-Hans"), {"bo": "ཡུལ།"})

    def tell_last_visit(self) -> datetime | None:
        return None


@dataclass
class Duties:
    """Notes what was wanted."""

    wishes: list[Wishes] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    tells: list[Callable[[bytes], None]] = field(default_factory=list)

    def apply(self, wishes: Wishes) -> None:
        self.wishes.append(wishes)

    def look_for(self, version: str) -> None:
        self.done.append(f"look for {version}")

    def take_screenshot(self, tell: Callable[[bytes], None]) -> None:
        self.done.append("screenshot")
        self.tells.append(tell)

    def restart(self, seconds: float) -> None:
        self.done.append("restart")

    def greet(self, words: str) -> None:
        self.done.append(f"greet {words}".strip())


class Kiosk:
    """A kiosk whose process can end and begin again over the same file."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._file = folder / "outbox.db"
        self._limits = limits
        self.facts = Facts()
        self.begin()

    def begin(self, now: float = 0.0) -> None:
        self.duties = Duties()
        self.now = now
        self.outbox = Outbox(self._file)
        self.clerk = Clerk(ADDRESS, self.outbox, self.facts, self.duties, self._limits, now, chance=lambda: 0.5)
        self.clerk.start()

    def end(self) -> None:
        self.clerk.close()

    def connect(self, session: str = "s1") -> None:
        self.clerk.connect()
        self.meet(session)

    def meet(self, session: str, alive: bool = True) -> None:
        self.clerk.hear(CENTRE, Alive(alive=alive, session=session).write(), self.now)

    def hear(self, leaf: Leaf, payload: bytes) -> None:
        self.clerk.hear(f"kiosk/v1/{ADDRESS}/{leaf}", payload, self.now)

    def turn(self, seconds: float = 0.0) -> list[Post]:
        """Let time pass; what is published."""
        self.now += seconds
        self.clerk.work(self.now)
        return list(self.clerk.list_posts(self.now))

    def list_posts(self, leaf: Leaf, seconds: float = 0.0) -> list[bytes]:
        return [post.payload for post in self.turn(seconds) if read_topic(post.topic)[1] is leaf]
