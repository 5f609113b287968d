"""From a touch to the first changed frame: 200 touches over all screens of the sample hall.

What is touched looks otherwise under the finger; what it opens begins to come when the finger is lifted.
"""

import random
from collections.abc import Callable, Iterator, Sequence

from benchmarks.figures import Figure, run_alone
from benchmarks.generated import SAMPLE
from benchmarks.touching import list_touchables
from benchmarks.visiting import Visiting, middle, visit_hall
from kiosk.app import App
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.visit.visit import Visit

TOUCHES = 200
LIMIT = 0.050
UNANSWERED = 0.15  # seconds after which nothing will come
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


def touch_often(visiting: Visiting, chance: random.Random) -> Iterator[tuple[str, float | None, float | None]]:
    """Screen by screen in turns, each touch on something that can be pressed.

    Yields the screen, the seconds from the finger's coming down to the next frame, and those from its lifting.
    """
    app = visiting.app
    for number in range(TOUCHES):
        if number % 10 == 9:
            app.session.reset()
        else:
            begun = app.session.visit.begin(chance.choice(app.session.hall.languages))
            app.session.change(SCREENS[number % len(SCREENS)](app, begun))
        visiting.rest(0.3)
        screen = app.session.visit.place.screen.value
        at = middle(chance.choice(list_touchables(visiting.window)))
        pressed = visiting.time_frame(lambda at=at: visiting.press(at), UNANSWERED)  # type: ignore[misc]
        visiting.rest()
        lifted = visiting.time_frame(lambda at=at: visiting.release(at), UNANSWERED)  # type: ignore[misc]
        yield screen, pressed, lifted


def measure() -> Iterator[Figure]:
    with visit_hall(SAMPLE, STILL, Silence()) as visiting:  # nothing moves by itself: every frame is an answer
        for warming in SCREENS:
            visiting.go(warming(visiting.app, visiting.app.session.visit.begin("bo")))
        found = list(touch_often(visiting, random.Random(8)))
        events = sum(len(exhibit.timeline) for exhibit in visiting.app.session.hall.exhibits)
    pressed = [(screen, seconds * 1000) for screen, seconds, _ in found if seconds is not None]
    lifted = [(screen, seconds * 1000) for screen, _, seconds in found if seconds is not None]
    assert len(pressed) > 0.95 * TOUCHES, f"{len(pressed)} of {TOUCHES} touches were answered"
    what = "touch to the first changed frame"
    worst = max(pressed, key=lambda one: one[1])[0]
    rule = f"worst of {len(pressed)}, on {worst}"
    yield Figure("touch", what, events, _times(pressed), "ms", LIMIT * 1000, by_worst=True, rule=rule)
    what = "lifted finger to the first frame of what it opens"
    yield Figure("touch-lifted", what, events, _times(lifted), "ms")


def _times(told: Sequence[tuple[str, float]]) -> list[float]:
    return [milliseconds for _, milliseconds in told]


if __name__ == "__main__":
    run_alone(measure, "touch")
