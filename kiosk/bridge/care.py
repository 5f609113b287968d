"""What the technician's parts need of the machine and its settings; the defaults suit a program that is not locked."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from kiosk import BUILT
from kiosk.caretaker.facts import Fact, LoggedProblem
from kiosk.caretaker.hours import OpeningHours
from kiosk.caretaker.leaving import Leaving
from kiosk.devices.brightness import Brightness
from kiosk.devices.power import ask_system
from kiosk.devices.screen_power import ScreenPower
from kiosk.visit.loudness import Loudness


def _find_nothing() -> Sequence[Fact]:
    return ()


def _remember_nothing() -> Sequence[LoggedProblem]:
    return ()


class Dimmer(Protocol):
    """What makes a screen brighter and darker, in percent; None where nothing can."""

    def read(self) -> int | None: ...

    def set(self, percent: int) -> None: ...


class Switch(Protocol):
    """What gives a screen its power."""

    def set(self, on: bool) -> None: ...


@dataclass(frozen=True)
class Care:
    """`pin` is the PIN's hash, `tries` the file of wrong tries, `opening` the hours now, `moment` the wall clock.

    `facts` and `problems` tell of the machine and may be slow: they run in `executor`, as `power` and `brightness` do.
    `save_loudness` writes the volume limits into the machine's settings; OSError or ValueError: it could not.
    """

    locked: bool = False
    pin: str = ""
    tries: Path | None = None
    opening: Callable[[], OpeningHours] = OpeningHours
    built: date = BUILT
    moment: Callable[[], datetime] = datetime.now
    facts: Callable[[], Sequence[Fact]] = _find_nothing
    problems: Callable[[], Sequence[LoggedProblem]] = _remember_nothing
    brightness: Dimmer = field(default_factory=Brightness)
    screen_power: Switch = field(default_factory=ScreenPower)
    power: Callable[[Leaving], None] = ask_system
    save_loudness: Callable[[Loudness], None] | None = None
    executor: Executor = field(default_factory=lambda: ThreadPoolExecutor(1, "technician"))
