"""Asks the system to stop the kiosk's service, to restart the machine or to shut it down."""

import os
import subprocess
import sys
from collections.abc import Sequence

from kiosk.caretaker.leaving import Leaving

UNIT = "KIOSK_UNIT"  # set by the service: the name of its unit
PATIENCE_SECONDS = 10.0


class RefusedError(Exception):
    """The system did not do it; the text is what it said."""


def find_line(leaving: Leaving, unit: str, system: str = sys.platform) -> Sequence[str]:
    """The command line that does it; empty where the program's exit code is all that is needed.

    The compositor hides exit codes and the service starts again whatever ends, so leaving stops the service itself.
    """
    if system == "win32":
        switch = {Leaving.REBOOT: "/r", Leaving.SHUT_DOWN: "/s"}.get(leaving)
        return ("shutdown", switch, "/t", "0") if switch else ()
    words = {
        Leaving.LEAVE: ("--no-block", "stop", unit) if unit else (),
        Leaving.REBOOT: ("reboot",),
        Leaving.SHUT_DOWN: ("poweroff",),
    }.get(leaving)
    return ("systemctl", "--no-ask-password", *words) if words else ()


def ask_system(leaving: Leaving) -> None:
    """Have it done; raises RefusedError. What is done by the exit code alone is left to the caller."""
    line = find_line(leaving, os.environ.get(UNIT, ""))
    if not line:
        return
    try:
        done = subprocess.run(
            line, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RefusedError(str(error)) from error
    if done.returncode:
        raise RefusedError(done.stderr.strip() or f"{line[0]}: {done.returncode}")
