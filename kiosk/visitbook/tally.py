"""What is counted of some visits, and the three measures that halls report."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tally:
    """Counts of some visits; what does not apply to them is 0.

    `median` is in seconds, None without visits. `part` are the visits that opened something. `heard` are tellings (a
    visit, an event and a voice), `heard_out` those that came to their end. `answers` are answers given, raised hands
    counted each. The faces are satisfied, so-so and dissatisfied.
    """

    visits: int = 0
    median: float | None = None
    part: int = 0
    heard: int = 0
    heard_out: int = 0
    answers: int = 0
    right: int = 0
    satisfied: int = 0
    so_so: int = 0
    dissatisfied: int = 0

    @property
    def faces(self) -> int:
        return self.satisfied + self.so_so + self.dissatisfied

    @property
    def know(self) -> float | None:
        """The share of right answers (知晓率), None without answers."""
        return _share(self.right, self.answers)

    @property
    def take_part(self) -> float | None:
        """The share of visits that opened something (参与率), None without visits."""
        return _share(self.part, self.visits)

    @property
    def content(self) -> float | None:
        """The share of satisfied faces (满意度), None without faces."""
        return _share(self.satisfied, self.faces)

    @property
    def out(self) -> float | None:
        """The share of tellings that were heard to the end, None without any."""
        return _share(self.heard_out, self.heard)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
