"""How long `check` looks at halls of 1,000 and 10,000 events without media, and whether that grows with the hall."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import ROUNDS, Figure, run_alone
from benchmarks.generated import write_hall
from kiosk.content.examination import examine_hall

LIMITS = {1_000: 1.2, 10_000: 12.0}
LINEAR = 12.0  # times as long for ten times as many


def time_check(folder: Path) -> float:
    begun = time.perf_counter()
    reading = examine_hall(folder, folder / "cache")
    assert reading.hall is not None
    return time.perf_counter() - begun


def measure(rounds: int = ROUNDS) -> Iterator[Figure]:
    medians = []
    for events, limit in LIMITS.items():
        with tempfile.TemporaryDirectory(prefix="kiosk-check-") as folder:
            hall = write_hall(Path(folder), events, pictures=False)
            time_check(hall)
            figure = Figure("check", "check, no media", events, [time_check(hall) for _ in range(rounds)], "s", limit)
        medians.append(figure.median)
        yield figure
    grown = medians[1] / medians[0]
    what = "check of ten times as many events takes so many times as long"
    yield Figure("check-linear", what, 10_000, [grown], "times", LINEAR)


if __name__ == "__main__":
    run_alone(measure, "check")
