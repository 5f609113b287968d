"""The screen's brightness: the kernel's backlight where there is one, else a monitor's own by ddcutil."""

import logging
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

log = logging.getLogger(__name__)
BACKLIGHTS = Path("/sys/class/backlight")
LEAST = 5  # percent: a screen that was made black could not be made bright again
LUMINANCE = "10"  # the monitor control command set's number
PATIENCE_SECONDS = 8.0


class Brightness:
    """Reads and sets percent; both may take seconds. `folder` is where the kernel shows backlights."""

    def __init__(self, folder: Path = BACKLIGHTS) -> None:
        self._folder = folder

    def read(self) -> int | None:
        """The percent now, None where it cannot be set."""
        panel = self._find_panel()
        return _read_panel(panel) if panel else _read_monitor()

    def set(self, percent: int) -> None:
        """Make it so bright, never darker than LEAST; a refusal is logged."""
        wanted = min(100, max(LEAST, percent))
        try:
            if panel := self._find_panel():
                most = _read_number(panel / "max_brightness")
                (panel / "brightness").write_text(str(max(1, round(wanted / 100 * most))))
            else:
                _run_ddcutil(["setvcp", LUMINANCE, str(wanted)])
        except OSError as error:
            log.warning("the brightness cannot be set: %s", error)

    def _find_panel(self) -> Path | None:
        found = sorted(self._folder.glob("*")) if self._folder.is_dir() else []
        return next((panel for panel in found if _may_write(panel / "brightness")), None)


def _may_write(file: Path) -> bool:
    try:
        with file.open("r+"):
            return True
    except OSError:
        return False


def _read_panel(panel: Path) -> int | None:
    try:
        return round(100 * _read_number(panel / "brightness") / _read_number(panel / "max_brightness"))
    except (OSError, ValueError, ZeroDivisionError):
        return None


def _read_number(file: Path) -> int:
    return int(file.read_text())


def _read_monitor() -> int | None:
    """What `VCP 10 C 50 100` says: the value and the most."""
    found = re.search(r"VCP 10 C (\d+) (\d+)", _run_ddcutil(["getvcp", LUMINANCE, "--brief"]))
    return round(100 * int(found[1]) / int(found[2])) if found and int(found[2]) else None


def _run_ddcutil(arguments: Sequence[str]) -> str:
    if not shutil.which("ddcutil"):
        return ""
    try:
        done = subprocess.run(
            ["ddcutil", *arguments], capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.warning("ddcutil: %s", error)
        return ""
    return done.stdout
