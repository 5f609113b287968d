"""How loud a visit may be: the technician's range, lower in quiet hours, and the visitor's place in it."""

from dataclasses import dataclass
from datetime import time

from kiosk.caretaker.hours import Hours

STEP = 0.125


@dataclass(frozen=True)
class Loudness:
    """A range from `least` to `most` within 0 to 1; within `quiet_hours` it ends at `quiet` instead."""

    least: float = 0.3
    most: float = 1.0
    start: float = 0.8
    quiet: float = 0.4
    quiet_hours: tuple[Hours, ...] = ()

    @property
    def start_share(self) -> float:
        """Where in the range a visit starts, 0 to 1."""
        width = self.most - self.least
        return (self.start - self.least) / width if width else 1.0

    def at(self, share: float, moment: time) -> float:
        """The volume, 0 to 1, of a `share` of the range at `moment` of the day."""
        calm = any(hours.have(moment) for hours in self.quiet_hours)
        most = min(self.most, self.quiet) if calm else self.most
        least = min(self.least, most)
        return least + (most - least) * share
