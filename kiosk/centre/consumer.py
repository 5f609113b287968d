"""The one consumer: hears all kiosks, writes down, gives receipts, and sends what people at the centre ordered."""

import logging
import secrets
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from kiosk.centre.intake import Heard, Intake
from kiosk.outbox.post import Post
from kiosk.wire.address import Address
from kiosk.wire.orders import Taken
from kiosk.wire.state import Alive
from kiosk.wire.topics import CENTRE, FROM_KIOSK, ROOT, Leaf, read_topic, write_topic

if TYPE_CHECKING:
    from kiosk.centre.orders import Orders

log = logging.getLogger(__name__)
MOST_HEARD = 1000  # messages in one transaction
SETTLE_SECONDS = 0.05
ORDER_SECONDS = 1.0
LOST = Alive(alive=False, session="lost").write()


class Consumer:
    """The centre's end of the line: what `Clerk` is for a kiosk."""

    def __init__(self, intake: Intake, orders: "Orders", read_clock: Callable[[], int]) -> None:
        self._intake = intake
        self._orders = orders
        self._read_clock = read_clock
        self._heard: list[Heard] = []
        self._since = 0.0
        self._orders_due = 0.0
        self._fresh: Post | None = None

    def start(self) -> None:
        self._intake.read_again()

    def close(self) -> None:
        self._heard.clear()  # without a receipt they come again

    @property
    def subscriptions(self) -> list[tuple[str, int]]:
        return [(f"{ROOT}/+/{leaf}", 1) for leaf in FROM_KIOSK]

    @property
    def will(self) -> Post:
        return Post(CENTRE, LOST, retain=True)

    @property
    def patience(self) -> float:
        """Seconds for which nothing has to be done."""
        return SETTLE_SECONDS if self._heard else ORDER_SECONDS

    def connect(self) -> None:
        """The line has come up: whoever kept rows sends them now."""
        self._heard.clear()
        self._fresh = Post(CENTRE, Alive(alive=True, session=secrets.token_hex(8)).write(), retain=True)

    def hear(self, topic: str, payload: bytes, now: float, retained: bool = False) -> None:
        """A message has come; one on a topic of nobody is passed over."""
        try:
            address, leaf = read_topic(topic)
        except ValueError:
            log.warning("a message on a topic of nobody: %s", topic)
            return
        if not self._heard:
            self._since = now
        self._heard.append(Heard(address, leaf, payload, self._read_clock(), retained))

    def work(self, now: float) -> None:
        """Nothing is to be done without a line."""

    def list_posts(self, now: float) -> Iterator[Post]:
        """Receipts for what has been written down, and new orders."""
        if self._fresh:
            yield self._fresh
            self._fresh = None
        if self._heard and (len(self._heard) >= MOST_HEARD or now - self._since >= SETTLE_SECONDS):
            batch, self._heard = self._heard, []
            for address, sequences in self._intake.take(batch).items():
                yield _write_receipt(address, sequences)
        if now >= self._orders_due:
            self._orders_due = now + ORDER_SECONDS
            yield from self._orders.list_posts(self._read_clock())


def _write_receipt(address: Address, sequences: list[int]) -> Post:
    return Post(write_topic(address, Leaf.TAKEN), Taken(sequences=tuple(sequences)).write(), retain=False)
