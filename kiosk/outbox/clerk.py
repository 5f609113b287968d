"""The clerk: all that a kiosk says to the centre and hears from it, apart from the line itself."""

import json
import logging
import random
import secrets
from collections.abc import Callable, Iterator

from kiosk.outbox.commands import Commands
from kiosk.outbox.facts import Duties, Facts, Limits
from kiosk.outbox.gathering import Gatherer, Times
from kiosk.outbox.outbox import Outbox
from kiosk.outbox.post import Post
from kiosk.outbox.window import Window
from kiosk.outbox.wishes import limit_desired, read_desired
from kiosk.wire.address import Address
from kiosk.wire.message import UnreadableError, now_utc
from kiosk.wire.orders import Command, Taken
from kiosk.wire.state import Alive, Became, Desired, Field_, Reply, Reported
from kiosk.wire.topics import CENTRE, RETAINED, TO_KIOSK, Leaf, write_topic

log = logging.getLogger(__name__)
TICK_SECONDS = 1.0
LOOK_SECONDS = 60  # between two looks whether something to report has changed
MOVING = {"at", "health"}  # what changes by itself and waits for the next quarter of an hour


class Clerk:
    """Keeps rows until the centre has them, reports, follows desires and commands; used by the line's thread only."""

    def __init__(
        self,
        address: Address,
        outbox: Outbox,
        facts: Facts,
        duties: Duties,
        limits: Limits,
        now: float,
        times: Times | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._address = address
        self._outbox = outbox
        self._facts = facts
        self._duties = duties
        self._limits = limits
        self._times = times or Times()
        self._gatherer = Gatherer(outbox, facts, self._times)
        self._commands = Commands(outbox, duties, limits, now)
        self._window = Window(outbox, self._times.patience, chance)
        self._centre = ""  # the session in which the centre listens
        self._fresh: Post | None = None
        self._reply: tuple[Desired, dict[Field_, Became]] | None = None
        self._said = ""
        self._report_due = self._look_due = now

    def start(self) -> None:
        """Go on where the last run ended: begun commands are answered, the last desires hold again."""
        self._commands.settle()
        if kept := self._outbox.read_note("desired"):
            self._follow(kept.encode(), keep=False)

    def close(self) -> None:
        self._outbox.close()

    @property
    def subscriptions(self) -> list[tuple[str, int]]:
        """At QoS 0: the broker keeps nothing for a kiosk, because what is lost with a line is said again."""
        return [(topic, 0) for topic in (CENTRE, *(write_topic(self._address, leaf) for leaf in TO_KIOSK))]

    @property
    def will(self) -> Post:
        """What the broker says when the line is lost."""
        return self._post(Leaf.ALIVE, Alive(alive=False, session="lost").write())

    def connect(self) -> None:
        """The line has come up."""
        self._centre = ""
        self._window.begin()
        self._fresh = self._post(Leaf.ALIVE, Alive(alive=True, session=secrets.token_hex(8)).write())
        self._said = ""

    @property
    def patience(self) -> float:
        """Seconds for which nothing has to be done."""
        return TICK_SECONDS

    def hear(self, topic: str, payload: bytes, now: float, retained: bool = False) -> None:  # noqa: ARG002
        """A message has come; what cannot be read is passed over."""
        try:
            if topic == CENTRE:
                self._meet(Alive.read(payload))
            elif topic == write_topic(self._address, Leaf.TAKEN):
                taken = Taken.read(payload).sequences
                self._outbox.remove(taken)
                self._window.confirm(taken, now)
            elif topic == write_topic(self._address, Leaf.DESIRED):
                self._follow(payload)
            elif topic == write_topic(self._address, Leaf.COMMAND):
                self._commands.take(Command.read(payload), now)
        except UnreadableError as error:
            log.warning("a message on %s cannot be read: %s", topic, error)

    def work(self, now: float) -> None:
        """Gather and settle what is due, with or without a line."""
        self._gatherer.gather(now)
        self._commands.work(now)

    def list_posts(self, now: float) -> Iterator[Post]:
        """What is to be published now that the line is up."""
        if self._fresh:
            yield self._fresh
            self._fresh = None
        yield from self._report(now)
        if self._centre:
            for row in self._window.choose(now):
                yield self._post(Leaf.ANSWER if row.kind == "answer" else Leaf.ROWS, row.body.encode())

    def _meet(self, centre: Alive) -> None:
        session = centre.session if centre.alive else ""
        if session != self._centre:
            self._centre = session
            self._window.begin()

    def _follow(self, payload: bytes, keep: bool = True) -> None:
        desired, refused = read_desired(payload)
        wishes, became = limit_desired(desired, self._limits, self._facts.tell_contents().languages)
        if keep:
            self._outbox.write_note("desired", payload.decode())
        if desired.content_version and desired.content_version != self._facts.tell_contents().version:
            self._duties.look_for(desired.content_version)
        self._duties.apply(wishes)
        self._reply = desired, became | refused
        self._said = ""

    def _report(self, now: float) -> Iterator[Post]:
        if self._said and now < self._look_due:
            return
        self._look_due = now + LOOK_SECONDS
        try:
            reported = self.make_report()
        except (OSError, ValueError, RuntimeError) as error:
            log.warning("nothing to report: %s", error)
            return
        lasting = json.dumps(reported.model_dump(mode="json", exclude=MOVING))
        if lasting != self._said or now >= self._report_due:
            self._said = lasting
            self._report_due = now + self._times.report
            yield self._post(Leaf.REPORTED, reported.write())

    def make_report(self) -> Reported:
        """What the kiosk says of itself now."""
        contents = self._facts.tell_contents()
        waiting, dropped = self._outbox.count(), self._outbox.dropped
        return Reported(
            at=now_utc(),
            versions=self._facts.name_versions(),
            content_version=contents.version,
            languages=contents.languages,
            health=self._facts.measure_health().model_copy(update={"waiting": waiting, "dropped": dropped}),
            last_visit=self._facts.tell_last_visit(),
            problems=tuple(self._facts.list_troubles())[-10:],
            desired=self._answer_desires(contents.version),
        )

    def _answer_desires(self, version: str) -> Reply | None:
        if self._reply is None:
            return None
        desired, became = self._reply
        wanted = desired.content_version
        content: dict[Field_, Became] = {"content_version": "applied" if wanted == version else "waiting"}
        return Reply(revision=desired.revision, became=became | (content if wanted else {}))

    def _post(self, leaf: Leaf, payload: bytes) -> Post:
        return Post(write_topic(self._address, leaf), payload, leaf in RETAINED)
