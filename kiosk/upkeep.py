"""Keeps one run of the program accounted for: log, crash reports, heartbeat, and the count of failed starts."""

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from kiosk import BUILT
from kiosk.bridge.heart import Heart, Stop
from kiosk.caretaker.starts import Starts
from kiosk.devices.crash import begin_crashes, list_reports
from kiosk.devices.log import begin_log
from kiosk.devices.machine import Machine, read_machine, read_versions
from kiosk.devices.starts_file import StartsFile
from kiosk.devices.systemd import Systemd
from kiosk.settings import Settings

log = logging.getLogger(__name__)


class Upkeep:
    """One run; `close` it whatever happens. Starts are counted where the program is `locked`: there nobody looks on."""

    def __init__(self, settings: Settings, locked: bool) -> None:
        self.begun = time.monotonic()
        self.state = settings.folders.state_path
        self._locked = locked
        self._log = begin_log(self.state, settings.log.megabytes)
        versions = read_versions()
        facts = f"kiosk {versions.program} · Qt {versions.qt} · Python {versions.python} · {versions.system}"
        self._crashes = begin_crashes(self.state, facts)
        self._systemd = Systemd()
        self._starts = StartsFile(self.state)
        self._stop: Stop | None = None
        log.info("begun: %s, pid %s", facts, os.getpid())

    @property
    def starts(self) -> Starts:
        """What is known of the starts before this one."""
        return self._starts.starts if self._locked else Starts()

    @property
    def last_crash(self) -> str:
        """What the newest crash report says, in one line with its time; "" where there is none."""
        reports = list_reports(self.state)
        return f"{reports[-1].time:%m-%d %H:%M} {reports[-1].said}" if reports else ""

    def read_machine(self) -> Machine:
        return read_machine(self.state, BUILT, self.begun)

    def keep_starts(self, starts: Starts) -> None:
        if self._locked:
            self._starts.keep(starts)

    def watch(self, window: QQuickWindow, status: str, good: Callable[[], None]) -> None:
        """From the window's first picture on the program is ready and beats; `good` is called once it stands firm."""
        Heart(window, self._systemd, good, status)
        self._stop = self._stop or Stop()

    def take(self, error: BaseException) -> None:
        """Reports an error that ends the program."""
        if self._crashes:
            self._crashes.take(error)

    def close(self, code: int) -> None:
        """The program ends in order."""
        self._systemd.stopping()
        self._systemd.close()
        if self._stop:
            self._stop.give_back()
        log.info("ended with %s after %.0f s", code, time.monotonic() - self.begun)
        if self._crashes:
            self._crashes.close()
        if self._log:
            self._log.close()


def name_hall(file: Path) -> str:
    """The hall's file and when it was changed, as the log and `systemctl status` have it."""
    try:
        changed = time.strftime("%Y-%m-%d %H:%M", time.localtime(file.stat().st_mtime))
    except OSError:
        return str(file)
    return f"{file} ({changed})"
