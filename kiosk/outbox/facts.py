"""What the outbox has to be told of its kiosk; the program answers, a test or a simulation answers likewise."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from kiosk.wire.health import Health
from kiosk.wire.rows import ExhibitTitles
from kiosk.wire.state import Trouble, Versions, Week


class CountedDay(Protocol):
    """All counts of one day so far, as the visit book gives them."""

    @property
    def day(self) -> str: ...

    def to_data(self) -> dict[str, Any]: ...


class Counted(Protocol):
    """The days that changed since the last look, and where to go on."""

    @property
    def book(self) -> str: ...
    @property
    def sequence(self) -> int: ...
    @property
    def days(self) -> Sequence[CountedDay]: ...


@dataclass(frozen=True)
class Contents:
    """The shown hall: its version, languages in order, and how its exhibits and events are called."""

    version: str = ""
    languages: tuple[str, ...] = ()
    name: Mapping[str, str] = field(default_factory=dict)
    exhibits: tuple[ExhibitTitles, ...] = ()


class Facts(Protocol):
    """Asked in the line's own thread; an answer may raise, and is asked again later."""

    def count_days(self, book: str, after: int) -> Counted: ...
    def measure_health(self) -> Health: ...
    def list_troubles(self) -> Sequence[Trouble]: ...
    def name_versions(self) -> Versions: ...
    def tell_contents(self) -> Contents: ...
    def tell_last_visit(self) -> datetime | None: ...


@dataclass(frozen=True)
class Limits:
    """What the technician leaves to the centre. `greeting`: off, fixed (the program's own words) or words.

    `check_hours` raises ValueError for hours that cannot be used.
    """

    volume_least: float = 0.0
    volume_most: float = 1.0
    volume: float = 0.8
    hours: bool = False
    greeting: str = "fixed"
    screenshot: bool = True
    restart: bool = True
    check_hours: Callable[[Week], None] = lambda _: None


@dataclass(frozen=True)
class Wishes:
    """What the centre wishes, within the limits; None: as the technician set it."""

    volume: float | None = None
    volume_least: float | None = None
    volume_most: float | None = None
    hours: Week | None = None
    first_language: str | None = None


class Duties(Protocol):
    """What the program does for the centre; called in the line's thread and returns at once."""

    def apply(self, wishes: Wishes) -> None:
        """Hold these wishes from the next time nobody is there."""

    def look_for(self, version: str) -> None:
        """Look for signed content now instead of later; what is shown is still decided by signature alone."""

    def take_screenshot(self, tell: Callable[[bytes], None]) -> None:
        """Tell the screen as JPEG, at most 200 kB; no bytes where there is none."""

    def restart(self, seconds: float) -> None:
        """Restart the program when nobody is there, if that comes about within so many seconds."""

    def greet(self, words: str) -> None:
        """Show plain words for a few seconds, or with "" the program's own greeting."""
