"""When starts that fail one after the other must give way to a screen that says why."""

from dataclasses import dataclass, replace

MOST_FAILURES = 3  # in a row
GOOD_SECONDS = 60.0  # after which a start has not failed
FIRST_PAUSE_SECONDS = 300.0  # the plain screen stands, until the hall is tried again; twice as long each time
LONGEST_PAUSE_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Starts:
    """How many starts failed in a row since the machine was started; `boot` tells one start of it from another.

    Each start counts as failed until it says otherwise, because a program that is killed can say nothing.
    """

    boot: str = ""
    failures: int = 0
    again: bool = False  # the plain screen has stood long enough

    def begin(self, boot: str) -> "Starts":
        """A start of the program; another start of the machine begins to count anew."""
        return self if boot == self.boot else Starts(boot)

    @property
    def must_be_plain(self) -> bool:
        """Whether this start shows the plain screen instead of the hall."""
        return self.failures >= MOST_FAILURES and not self.again

    def try_hall(self) -> "Starts":
        """The hall is being shown; it counts as failed until `succeed`."""
        return replace(self, failures=self.failures + 1, again=False)

    def succeed(self) -> "Starts":
        """The hall stood for GOOD_SECONDS, or was left on purpose."""
        return Starts(self.boot)

    def try_again(self) -> "Starts":
        """The plain screen has stood long enough, or somebody asked for the hall."""
        return replace(self, again=True)

    @property
    def pause_seconds(self) -> float:
        """How long the plain screen stands."""
        return float(min(FIRST_PAUSE_SECONDS * 2 ** min(self.failures - MOST_FAILURES, 10), LONGEST_PAUSE_SECONDS))
