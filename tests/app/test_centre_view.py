"""What the centre may do to a screen: wishes between visits, a restart when nobody is there, plain words, a picture."""

from threading import Thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.centre_view import limit_loudness
from kiosk.caretaker.leaving import Leaving
from kiosk.outbox.facts import Wishes
from kiosk.visit.loudness import Loudness

if TYPE_CHECKING:
    from conftest import Visitor


@pytest.fixture
def exits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The exit codes that were asked for."""
    asked: list[int] = []
    monkeypatch.setattr(QGuiApplication, "exit", asked.append)
    return asked


def test_wishes_hold_from_the_next_visit_on(visitor: "Visitor") -> None:
    session, centre = visitor.app.session, visitor.app.centre
    visitor.tap("begin-bo")
    before = session.loudness
    centre.apply(Wishes(volume=0.5, volume_most=0.6, first_language="zh-Hans"))
    visitor.wait(1)
    assert session.visit.language == "bo"
    assert session.loudness == before
    session.reset()
    assert session.visit.language == "zh-Hans"
    assert (session.loudness.start, session.loudness.most) == (0.5, 0.6)
    centre.apply(Wishes())
    visitor.wait_until(lambda: session.visit.language == "bo")
    assert session.loudness == before


def test_a_language_that_the_hall_does_not_have_is_passed_over(visitor: "Visitor") -> None:
    visitor.app.session.prefer(visitor.app.session.loudness, "fr")
    assert visitor.app.session.visit.language == "bo"


@pytest.mark.parametrize(
    ("wishes", "range_"),
    [
        (Wishes(), (0.3, 0.8, 1.0)),
        (Wishes(volume_most=0.5), (0.3, 0.5, 0.5)),
        (Wishes(volume_least=0.9), (0.9, 0.9, 1.0)),
        (Wishes(volume=0.4), (0.3, 0.4, 1.0)),
    ],
)
def test_the_start_stays_within_the_range(wishes: Wishes, range_: tuple[float, float, float]) -> None:
    found = limit_loudness(Loudness(0.3, 1.0, 0.8), wishes)
    assert (found.least, found.start, found.most) == range_


def test_a_restart_waits_until_nobody_is_there(visitor: "Visitor", exits: list[int]) -> None:
    visitor.tap("begin-bo")
    visitor.app.centre.restart(300)
    visitor.wait(1)
    assert exits == []
    visitor.app.session.reset()
    assert exits == [Leaving.RESTART]
    visitor.app.session.reset()
    assert exits == [Leaving.RESTART]


def test_a_restart_that_came_too_late_does_not_happen(visitor: "Visitor", exits: list[int]) -> None:
    visitor.tap("begin-bo")
    visitor.app.centre.restart(-1)
    visitor.wait(1)
    visitor.app.session.reset()
    assert exits == []


def test_a_greeting_is_plain_words_that_take_no_touch(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.app.centre.greet("<b>你</b>")
    visitor.wait_until(lambda: visitor.find("greeting") is not None)
    greeting = visitor.find("greeting")
    assert greeting is not None
    words = greeting.childItems()[-1]
    assert words.property("text") == "<b>你</b>"
    assert words.property("contentWidth") > 3 * words.property("font").pixelSize()  # the marks are seen, not obeyed
    visitor.tap("cover-rivers")
    assert visitor.screen == "exhibit"
    visitor.app.centre._end_greeting()
    visitor.wait_until(lambda: visitor.find("greeting") is None)


def test_the_program_greets_in_the_language_that_is_read(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.app.centre.greet("")
    visitor.wait_until(lambda: visitor.find("greeting") is not None)
    greeting = visitor.find("greeting")
    assert greeting is not None
    assert greeting.childItems()[-1].property("text") == "中心向大家问好"


def test_a_picture_of_the_screen_is_asked_for_in_another_thread(visitor: "Visitor") -> None:
    told: list[bytes] = []
    asking = Thread(target=visitor.app.centre.take_screenshot, args=(told.append,))
    asking.start()
    visitor.wait_until(lambda: bool(told))
    asking.join()
    image = QImage.fromData(told[0], "JPEG")  # type: ignore[call-overload]
    assert not image.isNull()
    assert max(image.width(), image.height()) <= 1280
    assert len(told[0]) <= 200_000


def test_the_last_visit_is_noted_when_it_ends(visitor: "Visitor") -> None:
    assert visitor.app.centre.last_visit is None
    visitor.tap("begin-bo")
    visitor.app.session.reset()
    assert visitor.app.centre.last_visit is not None
