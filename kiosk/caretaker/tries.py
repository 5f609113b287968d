"""Wrong PINs: how long to wait after them, kept over restarts without asking what time it is.

The file holds how many seconds are left, not until when: a new start waits them anew, so neither a wrong clock nor the
mains switch shortens a wait, and none is ever longer than LONGEST.
"""

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.content.writing import write_whole

log = logging.getLogger(__name__)
FREE = 3  # wrong tries without a wait
FIRST, LONGEST = 30.0, 900.0  # seconds
DOUBLINGS = 10  # more would not be longer


@dataclass(frozen=True)
class Tries:
    """How many PINs in a row were wrong, and the seconds that were left to wait when this was written."""

    wrong: int = 0
    left: float = 0.0


DAMAGED = Tries(FREE, FIRST)  # neither free tries nor a long wait for who damages the file


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong PINs in a row."""
    return min(LONGEST, FIRST * 2.0 ** min(wrong - FREE, DOUBLINGS)) if wrong >= FREE else 0.0


def read_tries(file: Path) -> Tries:
    """What the file says, within what can be; DAMAGED for a file that says nothing sensible."""
    try:
        told = json.loads(file.read_bytes())
        wrong, left = int(told["wrong"]), float(told["left"])
    except FileNotFoundError:
        return Tries()
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return DAMAGED
    return Tries(wrong, left) if wrong >= 0 and 0.0 <= left <= LONGEST else DAMAGED


def write_tries(file: Path, tries: Tries) -> None:
    """Write them so that a power cut leaves these or the last ones; a disk that fails costs only the memory of them."""
    try:
        write_whole(file, json.dumps(asdict(tries)).encode())
        if hasattr(os, "O_DIRECTORY"):
            folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
            os.fsync(folder)
            os.close(folder)
    except OSError as error:
        log.warning("wrong PINs cannot be kept: %s", error)


class Waiting:
    """Counts wrong PINs; `now` is monotonic seconds. `keep` is told each state that must outlive a restart."""

    def __init__(self, tries: Tries, now: float, keep: Callable[[Tries], None] = lambda _: None) -> None:
        self._wrong = tries.wrong
        self._until = now + tries.left
        self._kept = tries
        self._keep = keep

    def left(self, now: float) -> float:
        """Seconds until the next try is taken; one that has passed is noted, so that a new start does not repeat it."""
        left = max(0.0, self._until - now)
        if left == 0.0 and self._kept.left:
            self._write(Tries(self._wrong))
        return left

    def count(self, now: float) -> None:
        """One more try: it counts as wrong before it is looked at, so that pulling the plug gains nothing."""
        self._wrong += 1
        wait = wait_after(self._wrong)
        self._until = now + wait
        self._write(Tries(self._wrong, wait))

    def forgive(self) -> None:
        """The right PIN came: nothing is held against anyone."""
        self._wrong, self._until = 0, float("-inf")
        self._write(Tries())

    def _write(self, tries: Tries) -> None:
        self._kept = tries
        self._keep(tries)
