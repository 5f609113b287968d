"""From a change of language to the frame that shows it, on the screens that a hall of 10,000 events fills."""

from collections.abc import Callable, Iterator

from benchmarks.figures import ROUNDS, Figure, run_alone
from benchmarks.visiting import Visiting, visit_generated
from kiosk.app import App
from kiosk.settings.groups import STILL
from kiosk.visit.visit import Visit

LIMIT = 0.100
PREPARED = 4.0  # seconds after the start; what no visitor shall wait for is derived
SCREENS: dict[str, Callable[[App, Visit], Visit]] = {
    "home": lambda _, visit: visit.home(),
    "exhibit": lambda app, visit: visit.open_exhibit(app.session.hall.exhibits[0].id),
    "event": lambda app, visit: visit.open_exhibit(app.session.hall.exhibits[0].id).open_event(
        app.session.hall.exhibits[0].timeline[0].id
    ),
    "shelf": lambda _, visit: visit.open_shelf(),
    "learn": lambda _, visit: visit.open_learn(),
}


def time_changes(visiting: Visiting, screen: str, rounds: int) -> list[float]:
    """Milliseconds of each change on one screen."""
    session, times = visiting.app.session, []
    visiting.go(SCREENS[screen](visiting.app, session.visit.begin("bo")))
    for number in range(2 * rounds):
        language = ("zh-Hans", "bo")[number % 2]
        took = visiting.time_frame(lambda to=language: session.change(session.visit.speak(to)))  # type: ignore[misc]
        assert took is not None
        times.append(took * 1000)
        visiting.rest()
    return times


def measure(sizes: tuple[int, ...] = (24, 10_000), rounds: int = ROUNDS) -> Iterator[Figure]:
    for events in sizes:
        with visit_generated(events, STILL) as visiting:
            visiting.rest(PREPARED)
            for screen in SCREENS:
                runs = time_changes(visiting, screen, rounds)
                what = f"language change to the frame that shows it, {screen}"
                yield Figure(
                    f"language-{screen}", what, events, runs, "ms", LIMIT * 1000, by_worst=True, rule="each change"
                )


if __name__ == "__main__":
    run_alone(measure, "language")
