"""A hall edited while questions are asked: what was answered stays, and nothing asks what is no longer there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.content.model import Event, Exhibit, Hall, Question

if TYPE_CHECKING:
    from conftest import Visitor

Questions = tuple[Question, ...]


def change_questions(hall: Hall, change: Callable[[str, Questions], Questions]) -> Hall:
    """The hall with other questions; `change` gets the id of their event."""

    def ask(exhibit: Exhibit) -> Exhibit:
        events = [
            event.model_copy(update={"questions": change(event.id, event.questions)}) for event in exhibit.timeline
        ]
        return exhibit.model_copy(update={"timeline": tuple(events)})

    return hall.model_copy(update={"exhibits": tuple(map(ask, hall.exhibits))})


def test_a_round_goes_on_with_the_questions_that_are_left(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("door-learn")
    visitor.tap("ask-all")
    visitor.tap("answer-A")
    session = visitor.app.session
    hall = session.hall
    session.replace_hall(change_questions(hall, lambda event, asked: asked if event == "spring" else ()), {})
    assert visitor.screen == "round"
    assert visitor.app.kiosk.question.verdict == "right"
    assert visitor.app.kiosk.lesson.count == 2, "the question and the end"
    visitor.tap("page-on")
    assert visitor.app.kiosk.question.givenCount == 1
    session.replace_hall(change_questions(hall, lambda event, asked: ()), {})
    assert visitor.screen == "learn"
    assert session.visit.round is None
    assert not session.visit.led


def test_the_way_back_from_an_event_ends_with_its_question(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("door-learn")
    visitor.tap("ask-all")
    visitor.tap("answer-A")
    visitor.app.kiosk.question.lookUp()
    session = visitor.app.session
    session.replace_hall(change_questions(session.hall, lambda event, asked: ()), {})
    assert visitor.screen == "event"
    assert not visitor.app.kiosk.visit.lookingUp
    visitor.tap("back")
    assert visitor.screen == "exhibit"


def test_a_voice_that_is_taken_away_can_no_longer_be_chosen(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("door-listen")
    visitor.tap("shelf-voice-bo")
    session, listen = visitor.app.session, visitor.app.kiosk.listen
    assert session.visit.voice == "bo"

    def keep_voices(hall: Hall, *voices: str) -> Hall:
        def mute(event: Event) -> Event:
            kept = {tag: told for tag, told in event.narration.items() if tag in voices}
            return event.model_copy(update={"narration": kept})

        exhibits = [e.model_copy(update={"timeline": tuple(map(mute, e.timeline))}) for e in hall.exhibits]
        return hall.model_copy(update={"exhibits": tuple(exhibits)})

    hall = session.hall
    session.replace_hall(keep_voices(hall, "zh-Hans"), {})
    visitor.wait(0)
    assert session.visit.voice == ""
    assert (visitor.find("shelf-voice-bo"), listen.voiced) == (None, True)
    session.replace_hall(keep_voices(hall), {})
    assert not listen.voiced
    session.replace_hall(hall, {})
    visitor.wait(0)
    assert visitor.find("shelf-voice-bo") is not None
