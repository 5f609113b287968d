"""Keeps the count of failed starts in the state folder, so that it outlives a program that is killed."""

import json
import logging
from dataclasses import asdict
from pathlib import Path

from kiosk.caretaker.starts import Starts
from kiosk.content.writing import write_whole

FILE_NAME = "starts.json"
BOOT = Path("/proc/sys/kernel/random/boot_id")

log = logging.getLogger(__name__)


class StartsFile:
    """`starts` is what is known; where nothing can be written, it is known for this run only."""

    def __init__(self, state: Path) -> None:
        self._file = state / FILE_NAME
        self.starts = self._read().begin(read_boot())

    def keep(self, starts: Starts) -> None:
        """From now on this is known."""
        self.starts = starts
        try:
            write_whole(self._file, json.dumps(asdict(starts)).encode())
        except OSError as error:
            log.warning("starts cannot be counted: %s", error)

    def _read(self) -> Starts:
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
            return Starts(str(told["boot"]), int(told["failures"]), bool(told["again"]))
        except (OSError, ValueError, TypeError, KeyError):
            return Starts()


def read_boot() -> str:
    """What tells this start of the machine from every other."""
    try:
        return BOOT.read_text(encoding="ascii").strip()
    except OSError:
        import psutil

        return f"{psutil.boot_time():.0f}"
