"""Whether the service is there, whether it runs, and since when."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.messages import say
from kiosk.service.compositor import find_compositor
from kiosk.service.files import list_paths
from kiosk.service.system import System, runs_systemd
from kiosk.service.wanted import UNIT

_SHOWN = ("ActiveState", "SubState", "UnitFileState", "NRestarts", "Result", "StatusText", "ActiveEnterTimestamp")


@dataclass(frozen=True, slots=True)
class Status:
    """`lines` are for people; `written` says that its files are there."""

    written: bool
    enabled: bool
    runs: bool
    restarts: int
    lines: tuple[str, ...]


def read_status(system: System | None = None, asks: Callable[..., str] | None = None) -> Status:
    """Asks systemd, where it is in charge, and looks for the files."""
    system = system or System()
    written = any(system.at(path).exists() or system.at(path).is_symlink() for path in list_paths())
    told = _show(asks or system.asks) if asks or runs_systemd() else {}
    enabled, runs = told.get("UnitFileState") == "enabled", told.get("ActiveState") == "active"
    restarts = int(told.get("NRestarts") or 0)
    lines = [say("Installed.") if written else say("Not installed.")]
    if told:
        state = f"{told.get('ActiveState', '')} ({told.get('SubState', '')}) {told.get('ActiveEnterTimestamp', '')}"
        lines.append(say("State: {state}", state=state.strip()))
        lines.append(say("Starts with the machine.") if enabled else say("Does not start with the machine."))
        if restarts:
            lines.append(say("Started again {number} times.", number=restarts))
        if words := told.get("StatusText"):
            lines.append(words)
    else:
        lines.append(say("systemd does not run this machine."))
    compositor = find_compositor()
    lines.append(compositor.name if compositor else say("Neither cage nor Weston is installed."))
    return Status(written, enabled, runs, restarts, tuple(lines))


def _show(asks: Callable[..., str]) -> dict[str, str]:
    told = asks("systemctl", "show", UNIT, "--property=" + ",".join(_SHOWN))
    return dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
