"""What the courier tells the screen."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from kiosk.bundles.arrival import Arrival
from kiosk.bundles.standing import Standing

Way: TypeAlias = Literal["", "line", "stick"]


@dataclass(frozen=True)
class News:
    """How things stand, and what is being brought just now (`share` of it is here, 0 to 1).

    `ready` is installed and waits for a moment when nobody is there; `shown` is to be shown from then on.
    """

    standing: Standing = field(default_factory=Standing)
    way: Way = ""
    share: float = 0.0
    ready: Arrival | None = None
    shown: Arrival | None = None
