"""A hall edited while questions are asked: what was answered stays, and nothing asks what is no longer there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.content.model import Exhibit, Hall, Question

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
