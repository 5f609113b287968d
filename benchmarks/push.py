"""Frames while a finger pushes through a timeline of 1,000 events with pictures for five seconds."""

import time
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from benchmarks.figures import ROUNDS, Figure, run_alone
from benchmarks.visiting import SILENT, Visiting, pass_time, visit_generated

SECONDS = 5.0
USUAL, LONGEST = 20.0, 60.0  # ms
STRIDE, STEPS = 110, 8  # pixels between two moves of the finger, and moves a push


def push(visiting: Visiting, seconds: float) -> list[float]:
    """Milliseconds between the frames of one long push, made of flicks to the left."""
    frames: list[float] = []
    connection = visiting.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        _flick(visiting)
        pass_time(0.4)
    visiting.window.disconnect(connection)
    return [(after - before) * 1000 for before, after in pairwise(frames)]


def _flick(visiting: Visiting) -> None:
    window, finger = visiting.window, visiting.finger
    at = QPoint(window.width() - 300, window.height() // 2)
    visiting.press(at)
    for step in range(1, STEPS + 1):
        pass_time(0.016)
        QTest.touchEvent(window, finger, False).move(0, at - QPoint(STRIDE * step, 0), window).commit(False)
    visiting.release(at - QPoint(STRIDE * STEPS, 0))


def measure(rounds: int = ROUNDS) -> Iterator[Figure]:
    usual, longest, middle = [], [], []
    with visit_generated(1_000, SILENT, exhibits=1) as visiting:
        for _ in range(rounds):
            visiting.go(visiting.app.session.visit.begin("bo").open_exhibit("x0"))
            visiting.rest(0.5)
            gaps = sorted(push(visiting, SECONDS))
            timeline = visiting.find("timeline")
            assert timeline is not None
            assert timeline.property("contentX") > 3 * visiting.window.width(), "nothing was pushed"
            usual.append(gaps[round(0.95 * (len(gaps) - 1))])
            longest.append(gaps[-1])
            middle.append(gaps[len(gaps) // 2])
            visiting.go(visiting.app.session.visit.home())
    what = "push through a timeline: time of a frame"
    yield Figure("push", f"{what}, 95 of 100 at most", 1_000, usual, "ms", USUAL)
    yield Figure("push-worst", f"{what}, the longest", 1_000, longest, "ms", LONGEST, by_worst=True)
    yield Figure("push-median", f"{what}, the middle one", 1_000, middle, "ms")


if __name__ == "__main__":
    run_alone(measure, "push")
