"""The gate before the technician's page: shut, asking for the PIN, or open."""

from collections.abc import Callable
from enum import StrEnum

from kiosk.caretaker.pin import MOST
from kiosk.caretaker.tries import Waiting

ASK_SECONDS = 30.0  # without touch, until the pad goes
OPEN_SECONDS = 600.0  # without touch, until the page goes


class Stage(StrEnum):
    """What stands over the hall."""

    SHUT = "shut"
    ASKING = "asking"
    OPEN = "open"


class Gate:
    """Opens for a PIN that `fits`; `now` is monotonic seconds. `refused` says that the last PIN was wrong."""

    def __init__(self, fits: Callable[[str], bool], waiting: Waiting) -> None:
        self._fits = fits
        self._waiting = waiting
        self._touched = 0.0
        self.stage = Stage.SHUT
        self.typed = ""
        self.refused = False

    def ask(self, now: float) -> None:
        """Show the pad."""
        if self.stage is Stage.SHUT:
            self.stage = Stage.ASKING
            self.touch(now)

    def touch(self, now: float) -> None:
        """Somebody is there."""
        self._touched = now

    def type_digit(self, digit: str, now: float) -> None:
        self.touch(now)
        if self.stage is Stage.ASKING and not self.left(now) and len(self.typed) < MOST:
            self.typed += digit
            self.refused = False

    def erase(self, now: float) -> None:
        self.touch(now)
        self.typed = self.typed[:-1]

    def enter(self, now: float) -> None:
        """Look at what was typed; nothing is looked at while there is a wait."""
        self.touch(now)
        typed, self.typed = self.typed, ""
        if self.stage is not Stage.ASKING or not typed or self.left(now):
            return
        self._waiting.count(now)
        self.refused = not self._fits(typed)
        if not self.refused:
            self._waiting.forgive()
            self.stage = Stage.OPEN

    def left(self, now: float) -> float:
        """Seconds until a PIN is taken again."""
        return self._waiting.left(now)

    def shut(self) -> None:
        self.stage, self.typed, self.refused = Stage.SHUT, "", False

    def tick(self, now: float) -> None:
        """Shut it when nobody touches any more."""
        patience = {Stage.ASKING: ASK_SECONDS, Stage.OPEN: OPEN_SECONDS}.get(self.stage)
        if patience is not None and now - self._touched >= patience:
            self.shut()
