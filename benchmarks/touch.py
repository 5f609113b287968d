"""From a touch to the first changed frame: 200 touches over all screens of the sample hall.

A touch counts as its pressing and its lifting; the slower of the two is told. What answers neither is counted apart.
"""

import random
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterator

from benchmarks.figures import Figure, run_alone
from benchmarks.generated import SAMPLE
from benchmarks.touching import list_touchables
from benchmarks.visiting import SILENT, Visiting, middle, visit_hall
from kiosk.app import App
from kiosk.narration.voice import Silence
from kiosk.visit.visit import Visit

TOUCHES = 200
LIMIT = 0.050
UNANSWERED = 0.3  # seconds after which nothing will come
SCREENS: tuple[Callable[[App, Visit], Visit], ...] = (
    lambda _, visit: visit,
    lambda app, visit: visit.open_exhibit(app.session.hall.exhibits[0].id),
    lambda app, visit: _open_event(app, visit),
    lambda app, visit: _open_event(app, visit).open_picture(0),
    lambda app, visit: visit.open_exhibit(app.session.hall.exhibits[0].id).open_sources(),
    lambda _, visit: visit.open_shelf(),
    lambda _, visit: visit.open_learn(),
)


def _open_event(app: App, visit: Visit) -> Visit:
    exhibit = app.session.hall.exhibits[0]
    return visit.open_exhibit(exhibit.id).open_event(exhibit.timeline[0].id)


def touch_often(visiting: Visiting, chance: random.Random) -> Iterator[tuple[str, float | None]]:
    """Screen by screen in turns, each touch on something that can be pressed: the screen and the seconds."""
    app = visiting.app
    for number in range(TOUCHES):
        if number % 10 == 9:
            app.session.reset()
        else:
            begun = app.session.visit.begin(chance.choice(app.session.hall.languages))
            app.session.change(SCREENS[number % len(SCREENS)](app, begun))
        visiting.rest(0.35)
        screen = app.session.visit.place.screen.value
        at = middle(chance.choice(list_touchables(visiting.window)))
        pressed = visiting.time_frame(lambda at=at: visiting.press(at), UNANSWERED)  # type: ignore[misc]
        visiting.rest()
        lifted = visiting.time_frame(lambda at=at: visiting.release(at), UNANSWERED)  # type: ignore[misc]
        yield screen, max((seconds for seconds in (pressed, lifted) if seconds is not None), default=None)


def measure() -> Iterator[Figure]:
    with visit_hall(SAMPLE, SILENT, Silence()) as visiting:
        for warming in SCREENS:
            visiting.go(warming(visiting.app, visiting.app.session.visit.begin("bo")))
        found = list(touch_often(visiting, random.Random(8)))
        events = sum(len(exhibit.timeline) for exhibit in visiting.app.session.hall.exhibits)
    answered = [seconds * 1000 for _, seconds in found if seconds is not None]
    by_screen = defaultdict(list)
    for screen, seconds in found:
        by_screen[screen].append((seconds or 0) * 1000)
    slowest = max(by_screen, key=lambda screen: statistics.median(by_screen[screen]))
    rule = f"worst of {len(answered)}; the slowest screen is {slowest}"
    what = "touch to the first changed frame"
    yield Figure("touch", what, events, answered, "ms", LIMIT * 1000, by_worst=True, rule=rule)


if __name__ == "__main__":
    run_alone(measure, "touch")
