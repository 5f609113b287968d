"""Chooses what draws on the bare screen: cage, or where it is missing or too old, Weston's kiosk shell."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

CAGE_SINCE = (0, 2)  # up to 0.1.5 it ends when the last output vanishes
WESTON_SINCE = (9, 0)  # the first with a kiosk shell
SEATD_SINCE = (12, 0)  # Weston before that wants a session of logind on Debian
_VERSION = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?")


@dataclass(frozen=True, slots=True)
class Compositor:
    """A compositor that is installed, with its version."""

    kind: Literal["cage", "weston"]
    path: str
    version: tuple[int, ...]

    @property
    def name(self) -> str:
        return f"{self.kind} {'.'.join(map(str, self.version))}"

    @property
    def uses_seatd(self) -> bool:
        """Whether seatd opens screen and touch for it; else it wants to be logged in."""
        return self.kind == "cage" or self.version >= SEATD_SINCE

    @property
    def fits(self) -> bool:
        """Whether it stays up when the screen is unplugged, and ends with the program."""
        return self.version >= (CAGE_SINCE if self.kind == "cage" else WESTON_SINCE)


def ask_version(path: str, option: str) -> str:
    """What a program says of its version; "" where it does not answer."""
    try:
        done = subprocess.run([path, option], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout + done.stderr


def find_compositor(
    find: Callable[[str], str | None] = shutil.which, ask: Callable[[str, str], str] = ask_version
) -> Compositor | None:
    """The best one that is installed: a fitting cage, a fitting Weston, else whichever is there, or None."""
    found = []
    if path := find("cage"):
        found.append(Compositor("cage", path, read_version(ask(path, "-v"))))
    if path := find("weston"):
        found.append(Compositor("weston", path, read_version(ask(path, "--version"))))
    return next((one for one in found if one.fits), found[0] if found else None)


def read_version(words: str) -> tuple[int, ...]:
    """The first version number in the words, (0,) where there is none."""
    found = _VERSION.search(words)
    return tuple(int(number) for number in found.groups() if number) if found else (0,)
