"""Commands of the centre: each done once or not at all, and answered."""

import base64
from queue import SimpleQueue
from typing import TYPE_CHECKING

from kiosk.outbox.facts import Duties, Limits
from kiosk.outbox.outbox import Outbox
from kiosk.outbox.pace import Pace
from kiosk.wire.message import now_utc
from kiosk.wire.orders import Command
from kiosk.wire.rows import AnswerRow

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_ANSWERS = 20  # waiting
MOST_PICTURE = 290_000  # bytes
EARLIEST_YEAR = 2025  # a clock before it is not set


class Commands:
    """Takes commands, lets the duties do them, and puts the answers into the outbox."""

    def __init__(self, outbox: Outbox, duties: Duties, limits: Limits, now: float) -> None:
        self._outbox = outbox
        self._duties = duties
        self._limits = limits
        self._pace = Pace(now)
        self._ends: dict[str, float] = {}
        self._inbox: SimpleQueue[Callable[[], None]] = SimpleQueue()

    def settle(self) -> None:
        """At the start: answer what the last run began. A restart has come about by now."""
        for identity, act in self._outbox.list_begun():
            if act == "restart":
                self._answer(identity, "done")
            else:
                self._answer(identity, "failed", "the program ended meanwhile")

    def take(self, command: Command, now: float) -> None:
        """Do a command that is new, in time and allowed; answer all but those that come too fast."""
        if not self._pace.admit(now) or not self._outbox.begin_command(command.id, command.act):
            return
        clock = now_utc()
        left = (command.expires - clock).total_seconds()
        if clock.year < EARLIEST_YEAR:
            self._answer(command.id, "refused", "the kiosk's clock is not set, so nothing can expire")
        elif left <= 0:
            self._answer(command.id, "expired", f"it is {clock.isoformat()} at the kiosk")
        elif not self._is_allowed(command):
            self._answer(command.id, "refused", "the technician does not allow it")
        elif not self._pace.allow(command.act, now):
            self._answer(command.id, "refused", "too soon after the last one, or after the start")
        else:
            self._ends[command.id] = now + left
            self._do(command, left)

    def work(self, now: float) -> None:
        """Note what the duties have done, and what they did not do in time."""
        while not self._inbox.empty():
            self._inbox.get()()
        for identity in [one for one, end in self._ends.items() if now >= end]:
            self._answer(identity, "expired", "it could not be done in time")

    def _is_allowed(self, command: Command) -> bool:
        limits = self._limits
        greets = limits.greeting == "words" or (limits.greeting == "fixed" and not command.text)
        return {"screenshot": limits.screenshot, "restart": limits.restart, "hello": greets}[command.act]

    def _do(self, command: Command, seconds: float) -> None:
        if command.act == "screenshot":
            self._duties.take_screenshot(lambda jpeg: self._inbox.put(lambda: self._show(command.id, jpeg)))
        elif command.act == "restart":
            self._duties.restart(seconds)
        else:
            self._duties.greet(command.text)
            self._answer(command.id, "done")

    def _show(self, identity: str, jpeg: bytes) -> None:
        if 0 < len(jpeg) <= MOST_PICTURE:
            self._answer(identity, "done", picture=base64.b64encode(jpeg).decode())
        else:
            self._answer(identity, "failed", "no picture of the screen could be taken")

    def _answer(self, identity: str, outcome: str, reason: str = "", picture: str = "") -> None:
        self._ends.pop(identity, None)
        if self._outbox.end_command(identity):
            slot = self._outbox.take_slot("answer", MOST_ANSWERS)
            self._outbox.put(AnswerRow, slot, command=identity, outcome=outcome, reason=reason, picture=picture)
