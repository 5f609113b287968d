"""From the tap on play to the first sample that leaves for the sound device, in the real program."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from benchmarks.beeps import FIRST, record_beeps
from benchmarks.figures import Figure, run_alone
from benchmarks.generated import SAMPLE
from benchmarks.pipe import Samples, make_pipe, read_pipe
from benchmarks.visiting import Visiting, middle, visit_hall, wait_until
from kiosk.settings.groups import STILL

TAPS = 30
LIMIT = 0.100


class FirstSample:
    """Hears when a sound begins after a silence."""

    def __init__(self) -> None:
        self.heard_at: float | None = None

    def hear(self, samples: Samples, now: float) -> None:
        if self.heard_at is None and samples.any():
            self.heard_at = now


def open_beeps(visiting: Visiting, folder: Path) -> None:
    """Stand before an event whose narration is ten minutes of beeps, and wait at the first of them."""
    session = visiting.app.session
    told = ((exhibit, event) for exhibit in session.hall.exhibits for event in exhibit.timeline if event.narration)
    exhibit, event = next(told)
    session.change(session.visit.begin().open_exhibit(exhibit.id).open_event(event.id))
    session.narrator.load(record_beeps(folder / "beeps.opus", minutes=10))
    session.narrator.seek(FIRST, time.monotonic())
    session.tell()
    visiting.rest(1.0)


def time_tap(visiting: Visiting, ear: FirstSample) -> float:
    """Seconds from one tap on play to its sound; the narration is at its first beep again afterwards."""
    play = visiting.find("play")
    assert play is not None
    at = middle(play)
    ear.heard_at = None
    begun = time.monotonic()
    visiting.tap(at)
    wait_until(lambda: ear.heard_at is not None)
    assert ear.heard_at is not None, "no sound came"
    heard = ear.heard_at - begun
    visiting.tap(at)
    visiting.rest(0.3)
    visiting.app.session.narrator.seek(FIRST, time.monotonic())
    visiting.rest(0.2)
    return heard


def measure() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="kiosk-sound-") as name:
        ear, folder = FirstSample(), Path(name)
        make_pipe(folder / "device")
        Thread(target=read_pipe, args=(folder / "device", ear.hear), daemon=True).start()
        with visit_hall(SAMPLE, STILL) as visiting:
            open_beeps(visiting, folder)
            runs = [time_tap(visiting, ear) * 1000 for _ in range(TAPS)]
            events = sum(len(exhibit.timeline) for exhibit in visiting.app.session.hall.exhibits)
    rule = "the first tap after the start among them"
    what = "tap to sound, the mixer plays"
    yield Figure("sound", what, events, runs, "ms", LIMIT * 1000, by_worst=True, rule=rule)


if __name__ == "__main__":
    run_alone(measure, "sound")
