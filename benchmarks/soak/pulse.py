"""Feels the pulse of the running program: how long the screen's thread is held, and what the process takes."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import linear_regression

import psutil
from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MILLISECONDS = 10
PART_MINUTES = 5.0
THREADS = Path("/proc/self/task")
STAT, TICKS_A_SECOND = Path("/proc/stat"), 100
ROLLUP = Path("/proc/self/smaps_rollup")


@dataclass(frozen=True)
class Sample:
    """What the process takes at one moment: minutes since the start, MB of its own, counts.

    Pages of files that it maps, fonts and libraries, are left out: the system drops them when it wants room, and counts
    one as often as it is mapped.
    """

    minute: float
    memory: float
    handles: int
    threads: int

    def __str__(self) -> str:
        return f"{self.minute:5.1f} min  {self.memory:6.1f} MB  {self.handles} handles  {self.threads} threads"


@dataclass(frozen=True)
class Gap:
    """A time without a frame: seconds in all, and of these how long a thread of the program wanted a free processor.

    The screen's thread may have to wait for one that holds the interpreter's lock, so the thread that waited longest
    counts, and what the host of a virtual machine took. `worked` are seconds of processor time that the program used.
    """

    minute: float
    seconds: float
    waited: float
    worked: float
    doing: str

    @property
    def own(self) -> float:
        """Seconds that the program itself took."""
        return max(0.0, self.seconds - self.waited)


class Pulse(QObject):
    """Beats in the screen's thread, where a frame is drawn between two beats: a late beat is a late frame.

    `doing` tells what goes on, for the record of a gap.
    """

    def __init__(self, doing: Callable[[], str]) -> None:
        super().__init__()
        self.begun = time.monotonic()
        self.worst: list[Gap] = []
        self._doing = doing
        self._process = psutil.Process()
        self.skip()
        self._timer = QTimer(self, interval=BEAT_MILLISECONDS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @property
    def minute(self) -> float:
        return (time.monotonic() - self.begun) / 60

    def skip(self) -> None:
        """What happened since the last beat was the visitor's own thinking."""
        self._last, self._waited, self._worked = time.monotonic(), _read_waited(), time.process_time()

    def _beat(self) -> None:
        last, waited, worked = self._last, self._waited, self._worked
        self.skip()
        lacked = max(self._waited[thread] - waited[thread] for thread in self._waited.keys() & waited.keys())
        gap = Gap(self.minute, self._last - last, lacked, self._worked - worked, self._doing())
        self.worst = sorted([*self.worst, gap], key=lambda gap: -gap.own)[:10]

    def stop(self) -> None:
        self._timer.stop()

    def sample(self) -> Sample:
        return Sample(self.minute, _read_own_memory(), self._process.num_fds(), self._process.num_threads())


def _read_own_memory() -> float:
    """Anonymous memory in MB (Linux)."""
    words = ROLLUP.read_text(encoding="ascii").split()
    return int(words[words.index("Anonymous:") + 1]) * 1024 / 1e6


def _read_waited() -> dict[str, float]:
    """Seconds that each thread was ready to run and no processor was free, and that the host took (Linux)."""
    ticks = STAT.read_text(encoding="ascii").split(maxsplit=9)[8]
    found = {"host": int(ticks) / TICKS_A_SECOND / (os.cpu_count() or 1)}
    for thread in THREADS.iterdir():
        with suppress(OSError):  # it ended just now
            found[thread.name] = int((thread / "schedstat").read_text().split()[1]) / 1e9
    return found


def find_slope(samples: list[Sample]) -> float:
    """MB an hour by which the least memory of five minutes grows: what one visit more or less takes is no growth."""
    least: dict[int, Sample] = {}
    for sample in samples:
        part = int(sample.minute // PART_MINUTES)
        least[part] = min(least.get(part, sample), sample, key=lambda one: one.memory)
    times, sizes = [one.minute / 60 for one in least.values()], [one.memory for one in least.values()]
    return linear_regression(times, sizes).slope if len(least) > 1 else 0.0


def write_down(things: list[Sample] | list[Gap]) -> list[dict[str, object]]:
    return [asdict(thing) for thing in things]
