"""The stops of the tour: how to come to every screen of a hall, with a clock that is turned by hand."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEventLoop, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.bridge.film_view import FilmView
from kiosk.content.model import Hall
from kiosk.narration.choice import list_voices
from kiosk.visit.visit import Visit

PATIENCE_SECONDS = 20.0


@dataclass
class TurnedClock:
    """A clock that the tour turns by hand."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Stop:
    """One picture of the tour: its name and how to get there from the stop before."""

    name: str
    go: Callable[[App, TurnedClock], None]


def plan_tour(hall: Hall, language: str) -> Iterator[Stop]:
    """Every screen of the hall in one language, in the order in which they lead to each other."""
    yield Stop("posters", lambda app, _: app.session.reset())
    yield Stop("home", lambda app, _: app.session.change(app.session.visit.begin(language)))
    yield Stop("home-end", lambda app, _: QMetaObject.invokeMethod(_find(app, "corridor"), "positionViewAtEnd"))
    for exhibit in hall.exhibits:
        yield Stop(exhibit.id, _change(lambda visit, wanted=exhibit.id: visit.open_exhibit(wanted)))
        for event in exhibit.timeline:
            yield Stop(event.id, _change(lambda visit, wanted=event.id: visit.open_event(wanted)))
    yield Stop("told", _tell)
    yield Stop("picture", _change(lambda visit: visit.open_picture(0)))
    yield from _plan_film(hall)
    yield Stop("sources", _change(lambda visit: visit.open_sources()))
    yield from _plan_listening(hall)
    yield from _plan_learning(hall)
    yield Stop("still-here", _wait)


def _plan_listening(hall: Hall) -> Iterator[Stop]:
    """The Listen door: the shelf, then the last exhibit's story in its ways."""
    scope = hall.exhibits[-1].id
    yield Stop("shelf", lambda app, _: app.kiosk.listen.openShelf())
    yield Stop("shelf-end", lambda app, _: QMetaObject.invokeMethod(_find(app, "shelf"), "positionViewAtEnd"))
    yield Stop("story-breath", lambda app, _: app.kiosk.listen.play(scope))
    yield Stop("story", lambda app, clock: _pass_time(app, clock, 5))
    yield Stop("story-large", lambda app, _: app.kiosk.listen.showCaptions("large"))
    yield Stop("story-no-captions", lambda app, _: app.kiosk.listen.showCaptions("off"))
    yield Stop("story-coming", _open_panel("coming"))
    yield Stop("story-choices", _open_panel("choices"))
    for voice in list_voices(hall):
        yield Stop(f"story-voice-{voice}", _hear_first(voice))
    yield Stop("story-end", lambda app, clock: _end_story(app, clock, scope))


def _plan_learning(hall: Hall) -> Iterator[Stop]:
    """The Learn door: the last exhibit's lesson page by page, then a round of questions, alone and in a group."""
    scope = hall.exhibits[-1].id
    yield Stop("learn", lambda app, _: app.kiosk.learn.openLearn())
    yield Stop("learn-end", lambda app, _: QMetaObject.invokeMethod(_find(app, "lessons"), "positionViewAtEnd"))
    yield Stop("lesson", lambda app, _: app.kiosk.learn.teach(scope))
    events = len(hall.exhibits[-1].taught)
    for number in range(1, 3 * min(events, 2) + 1):
        yield Stop(f"lesson-{number + 1}", lambda app, _: app.kiosk.lectern.turn(1))
    yield Stop("lesson-told", _tell_page)
    yield Stop("lesson-two-scripts", lambda app, _: app.kiosk.lectern.showBoth(True))
    yield Stop("lesson-overview", lambda app, _: app.kiosk.lectern.openPanel("overview"))
    yield Stop("lesson-dark", lambda app, _: app.kiosk.lectern.openPanel("dark"))
    yield Stop("lesson-end", lambda app, _: app.kiosk.lesson.go_to(app.kiosk.lesson.count))
    yield from _plan_questions()


def _plan_questions() -> Iterator[Stop]:
    yield Stop("question", _ask_hall)
    yield Stop("question-both", lambda app, _: app.kiosk.lectern.showBoth(True))
    yield Stop("question-right", _answer_rightly(True))
    yield Stop("question-wrong", _answer_rightly(False))
    yield Stop("question-pictures", _find_pictures)
    yield Stop("question-look-up", lambda app, _: app.kiosk.question.lookUp())
    yield Stop("round-end", lambda app, _: _end_round(app))
    yield Stop("round-rated", lambda app, _: app.kiosk.visit.rate("satisfied"))
    yield Stop("hands", _count_hands)
    yield Stop("hands-shown", lambda app, _: app.kiosk.question.show())
    yield Stop("hands-end", lambda app, _: _end_round(app))


def _ask_hall(app: App, _: TurnedClock) -> None:
    app.kiosk.lectern.showBoth(False)
    app.kiosk.learn.ask("")


def _tell_page(app: App, clock: TurnedClock) -> None:
    app.kiosk.lectern.tell()
    _pass_time(app, clock, 1)


def _answer_rightly(right: bool) -> Callable[[App, TurnedClock], None]:
    """Answer the next question on the screen that has not been answered."""

    def go(app: App, _: TurnedClock) -> None:
        app.kiosk.lectern.showBoth(False)
        if app.kiosk.question.shown:
            app.kiosk.lectern.turn(1)
        question = app.kiosk.lesson.page.question
        if question:
            app.kiosk.question.choose(question.right if right else question.right % len(question.answers) + 1)

    return go


def _find_pictures(app: App, _: TurnedClock) -> None:
    """The first question whose answers have pictures, if there is one."""
    numbers = range(app.kiosk.lesson.count)
    pictured = (n for n in numbers if (asked := app.kiosk.lesson.pages[n].question) and asked.answers[0].picture)
    app.kiosk.lesson.go_to(next(pictured, app.kiosk.lesson.number))


def _end_round(app: App) -> None:
    if app.kiosk.visit.lookingUp:
        app.kiosk.visit.back()
    app.kiosk.lesson.go_to(app.kiosk.lesson.count)


def _count_hands(app: App, _: TurnedClock) -> None:
    app.kiosk.learn.openLearn()
    app.kiosk.learn.ask("")
    app.kiosk.question.leadGroup(True)
    app.kiosk.question.countHands(1, 7)
    app.kiosk.question.countHands(2, 18)


def _open_panel(panel: str) -> Callable[[App, TurnedClock], None]:
    def go(app: App, _: TurnedClock) -> None:
        app.kiosk.listen.showCaptions("on")
        app.kiosk.listen.openPanel(panel)

    return go


def _hear_first(voice: str) -> Callable[[App, TurnedClock], None]:
    """The hall's first event in a voice that it may lack."""

    def go(app: App, clock: TurnedClock) -> None:
        app.kiosk.listen.chooseVoice(voice)
        app.kiosk.listen.openShelf()
        app.kiosk.listen.play("")
        _pass_time(app, clock, 8)

    return go


def _end_story(app: App, clock: TurnedClock, scope: str) -> None:
    app.kiosk.listen.chooseVoice(app.session.visit.language)
    app.kiosk.listen.play(scope)
    episodes = app.session.list_episodes(scope).episodes
    app.kiosk.listen.playFrom(scope, episodes[-1].event.id, scope)
    _pass_time(app, clock, 2)
    _pass_time(app, clock, episodes[-1].seconds + 2)


def _pass_time(app: App, clock: TurnedClock, seconds: float) -> None:
    """Go on in steps, so that what follows each other does."""
    for _ in range(round(seconds * 2)):
        clock.now += 0.5
        app.session.touch()
        app.kiosk.tick()


def _plan_film(hall: Hall) -> Iterator[Stop]:
    """The first film of the hall: playing with captions, its chapters, its end, and as if it were broken."""
    event = next((event for exhibit in hall.exhibits for event in exhibit.timeline if event.film), None)
    if event is None:
        return
    exhibit, _ = hall.find_event(event.id)
    yield Stop("film-event", _change(lambda visit: visit.open_exhibit(exhibit.id).open_event(event.id)))
    yield Stop("film", _watch)
    yield Stop("film-chapters", lambda app, _: _find(app, "film-screen").setProperty("chaptersShown", True))
    yield Stop("film-end", _end_film)
    yield Stop("film-broken", _break_film)
    yield Stop("film-left", _change(lambda visit: visit.back()))


def _watch(app: App, _: TurnedClock) -> None:
    app.session.change(app.session.visit.open_film())
    _wait_for_film(app, lambda film: film.failed or film.caption != "" or film.position > 3)
    app.kiosk.film.pause()


def _end_film(app: App, _: TurnedClock) -> None:
    app.kiosk.film.play()
    app.kiosk.film.seek(app.kiosk.film.length)
    _wait_for_film(app, lambda film: film.failed or film.ended)


def _break_film(app: App, _: TurnedClock) -> None:
    app.session.projector.fail()
    app.kiosk.tick()  # else its timer tells the screen, in the middle of a look at it


def _wait_for_film(app: App, until: Callable[[FilmView], bool]) -> None:
    """A film plays in real time, whatever the turned clock says; a hall without one has nothing to wait for."""
    limit = time.monotonic() + PATIENCE_SECONDS
    while not until(app.kiosk.film) and time.monotonic() < limit:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        app.kiosk.tick()


def _change(act: Callable[[Visit], Visit]) -> Callable[[App, TurnedClock], None]:
    return lambda app, _: app.session.change(act(app.session.visit))


def _tell(app: App, clock: TurnedClock) -> None:
    app.kiosk.narration.play()
    recording = app.session.narrator.recording
    clock.now += recording.cues[len(recording.cues) // 2].start + 0.5 if recording and recording.cues else 1.0
    app.session.touch()
    app.kiosk.tick()


def _wait(app: App, clock: TurnedClock) -> None:
    app.session.change(app.session.visit.home())
    app.session.touch()
    clock.now += app.session.idle.times.quiet + 8
    app.kiosk.tick()


def _find(app: App, name: str) -> QQuickItem:
    return next(item for item in walk_items(app.window.contentItem()) if item.objectName() == name)


def walk_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is visible in an item, the item first."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from walk_items(child)
