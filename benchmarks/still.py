"""Processor time of one core while nobody touches: on still screens, and on the posters that move."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.figures import ROUNDS, Figure, run_alone
from benchmarks.generated import SAMPLE
from benchmarks.touch import SCREENS
from benchmarks.visiting import SILENT, Visiting, visit_hall
from kiosk.narration.voice import Silence

STILL_SHARE, MOVING_SHARE = 1.0, 25.0  # percent
SECONDS = 4.0
EXHIBIT, EVENT = 1, 2  # of the screens that are touched


def measure_share(seconds: float) -> float:
    """Percent of one core that this process takes while Qt's own loop waits, as in a hall."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    begun, spent = time.perf_counter(), time.process_time()
    loop.exec()
    return 100 * (time.process_time() - spent) / (time.perf_counter() - begun)


def watch_screen(visiting: Visiting, screen: int, rounds: int) -> list[float]:
    app = visiting.app
    visiting.go(SCREENS[screen](app, app.session.visit.begin("bo")))
    visiting.rest(1.0)
    return [measure_share(SECONDS) for _ in range(rounds)]


def measure(rounds: int = ROUNDS) -> Iterator[Figure]:
    with visit_hall(SAMPLE, SILENT, Silence()) as visiting:
        events = sum(len(exhibit.timeline) for exhibit in visiting.app.session.hall.exhibits)
        what = "processor time of one core"
        visiting.rest(3.0)
        moving = [measure_share(SECONDS) for _ in range(rounds)]
        for name, screen in (("exhibit", EXHIBIT), ("event", EVENT)):
            runs = watch_screen(visiting, screen, rounds)
            yield Figure(f"still-{name}", f"{what}, a still {name}", events, runs, "%", STILL_SHARE)
        yield Figure("posters", f"{what}, the posters", events, moving, "%", MOVING_SHARE)


if __name__ == "__main__":
    run_alone(measure, "still")
