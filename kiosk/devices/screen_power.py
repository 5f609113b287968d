"""Turns the screen's power off and on, where the platform has a way that a touch can undo.

Left out on purpose: wlr-randr takes the output away (older cage ends with its last output), vbetool needs root and a
PC BIOS, and monitors that were turned off by DDC often do not listen any more.
"""

import logging
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kiosk.devices.brightness import BACKLIGHTS

log = logging.getLogger(__name__)
POWER_DOWN, UNBLANK = "4", "0"  # the kernel's FB_BLANK values


class ScreenPower:
    """`set` does nothing where there is no way, and never waits."""

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        which: Callable[[str], str | None] = shutil.which,
        folder: Path = BACKLIGHTS,
    ) -> None:
        self._lines = find_lines(environment, which)
        self._folder = folder
        self._on = True
        self._running: subprocess.Popen[bytes] | None = None

    def set(self, on: bool) -> None:
        """The screen's power; asking twice for the same does nothing."""
        if on == self._on:
            return
        self._on = on
        try:
            if self._lines:
                self._run(self._lines[0 if on else 1])
            else:
                self._write(UNBLANK if on else POWER_DOWN)
        except OSError as error:
            log.warning("the screen's power cannot be set: %s", error)

    def _run(self, line: Sequence[str]) -> None:
        if self._running:
            self._running.poll()  # else it stays as a zombie
        quiet = subprocess.DEVNULL
        self._running = subprocess.Popen(line, stdin=quiet, stdout=quiet, stderr=quiet)

    def _write(self, value: str) -> None:
        for file in self._folder.glob("*/bl_power"):
            if os.access(file, os.W_OK):
                file.write_text(value)


def find_lines(
    environment: Mapping[str, str], which: Callable[[str], str | None]
) -> tuple[Sequence[str], Sequence[str]] | None:
    """The command lines that turn it on and off, None where no command can."""
    if environment.get("WAYLAND_DISPLAY"):
        return (("wlopm", "--on", "*"), ("wlopm", "--off", "*")) if which("wlopm") else None
    if environment.get("DISPLAY") and which("xset"):
        never = ("+dpms", "dpms", "0", "0", "0")  # off only when we say so
        return ("xset", "dpms", "force", "on"), ("xset", *never, "dpms", "force", "off")
    return None
