"""From the start of the process to the first frame that a visitor can touch, beside the floor, in turns."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.figures import ROUNDS, Figure, run_alone
from benchmarks.generated import SAMPLE, SHAPES, prepare_hall, write_hall
from benchmarks.screen import SIZE as SIZE  # chooses the screen for the programs that are started

ABOVE_FLOOR = 1.8
ABOVE_SMALL = {1_000: 1.2, 10_000: 2.0}
FLOOR = ("-m", "benchmarks.floor")
KIOSK = ("-m", "benchmarks.shown")


def run_start(arguments: Sequence[str]) -> tuple[float, float]:
    """Seconds from the start of Python to the frame, and seconds of processor time until then."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, *arguments], cwd=SAMPLE, capture_output=True, text=True, timeout=300, check=True
    )
    moment, spent = map(float, done.stdout.split()[:2])
    return moment - begun, spent


def measure(rounds: int = ROUNDS, sizes: Sequence[int] = tuple(SHAPES)) -> Iterator[Figure]:
    """Each size of hall, the smallest first; one start before each is not counted: it finds cold files."""
    with tempfile.TemporaryDirectory(prefix="kiosk-start-") as folder:
        halls = {events: write_hall(Path(folder, str(events)), events) for events in sizes}
        lines: dict[int, Sequence[str]] = {0: FLOOR}
        lines |= {events: (*KIOSK, str(hall), str(hall)) for events, hall in halls.items()}
        for hall in halls.values():
            prepare_hall(hall, hall, 0, 0)
        for line in lines.values():
            run_start(line)
        runs: dict[int, list[tuple[float, float]]] = {events: [] for events in lines}
        for _ in range(rounds):
            for events, line in lines.items():
                runs[events].append(run_start(line))
    floor = Figure("start-floor", "a bare window's first frame", 0, _walls(runs[0]), "s")
    small = Figure(
        "start", "start to the first frame that can be touched", 24, _walls(runs[24]), "s", ABOVE_FLOOR * floor.median,
        floor.median, rule=f"{ABOVE_FLOOR} × the floor",
    )  # fmt: skip
    yield small
    for events in (0, 24):
        what = "processor time until then" if events else "processor time of the floor"
        yield Figure("start-processor", what, events, [spent for _, spent in runs[events]], "s")
    for events in sizes[1:]:
        times = ABOVE_SMALL[events]
        target, rule = times * small.median, f"{times:g} × 24 events"
        yield Figure("start", small.what, events, _walls(runs[events]), "s", target, floor.median, rule=rule)


def _walls(runs: Sequence[tuple[float, float]]) -> list[float]:
    return [seconds for seconds, _ in runs]


if __name__ == "__main__":
    run_alone(measure, "start")
