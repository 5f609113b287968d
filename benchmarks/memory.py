"""Memory after the tour, beside the floor: 24 events with their pictures, spread over the hall, and every screen but
those of films and questions, which a generated hall has not.

The tour is silent, as `kiosk tour` is; `memory-sound` is the program with its sound libraries.
"""

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.figures import ROUNDS, Figure, run_alone
from benchmarks.floor import read_memory
from benchmarks.generated import SAMPLE, SHAPES
from benchmarks.visiting import SILENCE, Visiting, visit_generated
from kiosk.narration.voice import Voice
from kiosk.settings.groups import STILL

ABOVE_FLOOR, ABOVE_SMALL = 2.0, 60.0  # times; MB
EVENTS = 24
TIDIED = 2.5  # seconds after a visit: the program has tidied up behind it


def tour(visiting: Visiting) -> None:
    session, window = visiting.app.session, visiting.window
    hall, visit = session.hall, session.visit.begin("bo")
    listed = [(exhibit.id, event.id) for exhibit in hall.exhibits for event in exhibit.timeline]
    for exhibit, event in listed[:: max(1, len(listed) // EVENTS)][:EVENTS]:
        for there in (opened := visit.open_exhibit(exhibit), opened.open_event(event)):
            visiting.go(there)
            window.grabWindow()
        visiting.go(session.visit.open_picture(0))
        window.grabWindow()
    exhibit = hall.exhibits[0].id
    for act in (
        lambda: session.change(visit.open_exhibit(exhibit).open_sources()),
        lambda: visiting.app.kiosk.learn.teach(exhibit),
        lambda: visiting.app.kiosk.listen.play(exhibit),
    ):
        act()
        visiting.rest()
        window.grabWindow()
    for language in ("zh-Hans", "bo"):
        for there in (visit.home(), visit.open_shelf(), visit.open_learn(), visit.open_exhibit(exhibit)):
            visiting.go(there.speak(language))
            window.grabWindow()
    session.reset()
    visiting.rest(TIDIED)


def be_visited(events: int, voice: Voice | None) -> None:
    """Be the program that is toured; prints MB."""
    with visit_generated(events, STILL, voice=voice) as visiting:
        tour(visiting)
        print(read_memory(), flush=True)


def measure(rounds: int = ROUNDS) -> Iterator[Figure]:
    floors = [_ask(("benchmarks.floor",), 2) for _ in range(rounds)]
    small, middle, large = ([_tour_hall(events) for _ in range(rounds)] for events in SHAPES)
    floor = Figure("memory-floor", "", 0, floors, "MB").median
    what = "memory after the tour"
    first = Figure("memory", what, 24, small, "MB", ABOVE_FLOOR * floor, floor, rule=f"{ABOVE_FLOOR:g} × the floor")
    yield first
    sound = [_tour_hall(24, "sound") for _ in range(rounds)]
    yield Figure("memory-sound", f"{what}, with the sound libraries", 24, sound, "MB", floor=floor)
    yield Figure("memory", what, 1_000, middle, "MB", floor=floor)
    most, rule = first.median + ABOVE_SMALL, f"24 events + {ABOVE_SMALL:g} MB"
    yield Figure("memory", what, 10_000, large, "MB", most, floor, rule=rule)


def _tour_hall(events: int, *sound: str) -> float:
    return _ask(("benchmarks.memory", str(events), *sound), 0)


def _ask(arguments: tuple[str, ...], place: int) -> float:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=SAMPLE, capture_output=True, text=True, timeout=900, check=True
    )
    return float(done.stdout.split()[place])


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1].isdigit():
        be_visited(int(sys.argv[1]), None if sys.argv[2:] else SILENCE)
    else:
        run_alone(measure, "memory")
