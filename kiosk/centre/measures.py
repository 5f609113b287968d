"""The three measures of a campaign, from sums of counts: know 知晓率, take part 参与率, satisfied 满意度."""

from dataclasses import dataclass, fields
from typing import Self


@dataclass(frozen=True)
class Sums:
    """Counts of some halls over some days, added up."""

    visits: int = 0
    seconds: int = 0
    opened: int = 0
    heard: int = 0
    heard_out: int = 0
    answers: int = 0
    right: int = 0
    satisfied: int = 0
    so_so: int = 0
    dissatisfied: int = 0

    def __add__(self, other: "Sums") -> Self:
        return type(self)(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    @property
    def faces(self) -> int:
        return self.satisfied + self.so_so + self.dissatisfied

    @property
    def minutes(self) -> float | None:
        """Minutes a visit."""
        return self.seconds / self.visits / 60 if self.visits else None

    @property
    def measures(self) -> "dict[str, Measure]":
        return {
            "know": Measure(self.right, self.answers),
            "take-part": Measure(self.opened, self.visits),
            "satisfied": Measure(self.satisfied, self.faces),
        }


@dataclass(frozen=True)
class Measure:
    """A part of a whole."""

    part: int
    whole: int

    @property
    def share(self) -> float | None:
        """0 to 1; None where there is nothing to measure."""
        return min(self.part / self.whole, 1.0) if self.whole else None

    @property
    def percent(self) -> str:
        return "–" if self.share is None else f"{self.share:.0%}"

    def compare(self, earlier: "Measure") -> str:
        """The change in points, with its sign; "" where one is unknown."""
        if self.share is None or earlier.share is None:
            return ""
        return f"{round((self.share - earlier.share) * 100):+d}".replace("-", "−")
