"""What a check found, and what it is given to look at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

from kiosk.devices.machine import Machine
from kiosk.settings.reading import SettingsReading

State = Literal["fine", "care", "wrong", "unknown"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`check` names what was looked at, for programs; `wrong` keeps a kiosk from being of use, `care` does not yet."""

    check: str
    state: State
    told: str
    mend: str = ""
    details: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The finding as plain data."""
        details = {"details": list(self.details)} if self.details else {}
        return {"check": self.check, "state": self.state, "told": self.told, "mend": self.mend, **details}


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What is examined: the settings as they were read, the hall's place, the machine; `root` is the system's."""

    settings: SettingsReading
    hall: Path
    machine: Machine
    root: Path = Path("/")

    @property
    def state(self) -> Path:
        """The folder that the program writes to."""
        return self.settings.settings.folders.state_path


Check: TypeAlias = Callable[[Kiosk], Iterable[Finding]]
