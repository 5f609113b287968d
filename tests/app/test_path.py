"""A visitor's path by touch, from the posters to an event and back."""

from datetime import time
from typing import TYPE_CHECKING

import pytest

from kiosk.caretaker.hours import Hours
from kiosk.content.line_breaks import mark_breaks
from kiosk.visit.loudness import Loudness
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from conftest import Visitor
    from PySide6.QtQuick import QQuickItem


def open_event(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("cover-rivers")
    visitor.tap("event-spring")


def test_from_the_posters_to_the_event_and_back(visitor: "Visitor") -> None:
    assert visitor.screen == "posters"
    visitor.tap("begin-zh-Hans")
    assert visitor.screen == "home"
    assert visitor.app.session.visit.language == "zh-Hans"
    visitor.tap("cover-rivers")
    assert visitor.screen == "exhibit"
    visitor.tap("event-spring")
    assert visitor.screen == "event"
    visitor.tap("zoom")
    assert visitor.screen == "picture"
    for screen in ("event", "exhibit", "home"):
        visitor.tap("back")
        assert visitor.screen == screen


def test_a_missing_picture_is_named_on_every_screen(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.app.kiosk.visit.openExhibit("people")
    visitor.app.kiosk.visit.openEvent("song")
    visitor.wait_until(lambda: visitor.find("missing-picture") is not None)
    visitor.app.kiosk.visit.openPicture(0)
    visitor.wait_until(lambda: is_upon(visitor.find("missing-picture"), visitor.find("closeup")))


def is_upon(item: "QQuickItem | None", ground: "QQuickItem | None") -> bool:
    while item is not None and item is not ground:
        item = item.parentItem()
    return item is not None


def test_home_is_one_touch_away(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.tap("home")
    assert visitor.screen == "home"


def test_sources_and_back(visitor: "Visitor") -> None:
    visitor.tap("begin-bo")
    visitor.app.kiosk.visit.openExhibit("rivers")
    visitor.wait(0.1)
    visitor.app.kiosk.visit.openSources()
    visitor.wait(0.1)
    assert visitor.find("sources-list") is not None
    visitor.tap("back")
    assert visitor.screen == "exhibit"


def test_the_next_event_is_named_and_opens(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.tap("next")
    assert visitor.app.session.visit.place.event == "later"
    visitor.tap("previous")
    assert visitor.app.session.visit.place.event == "spring"


def test_the_words_light_up_with_the_voice(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.tap("play")
    visitor.wait(3.0)
    narration = visitor.app.kiosk.narration
    assert narration.playing
    assert narration.caption == mark_breaks("它流过草原。")
    assert "它流过草原。" in narration.now
    visitor.tap("captions")
    assert narration.caption == ""


def test_another_language_goes_on_with_the_same_sentence(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.tap("play")
    visitor.wait(3.0)
    visitor.tap("speak-bo")
    narration = visitor.app.kiosk.narration
    assert visitor.screen == "event"
    assert narration.playing
    assert narration.position == 3.5
    assert narration.caption == "དེ་རྩྭ་ཐང་བརྒྱུད་ནས་བཞུར།"


def test_leaving_the_event_ends_the_voice(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.tap("play")
    visitor.tap("back")
    assert not visitor.app.kiosk.narration.playing


def test_a_visitor_turns_the_voice_down_and_the_next_one_hears_it_as_it_was(visitor: "Visitor") -> None:
    voice, heard = visitor.app.session.narrator, []
    voice.set_volume = heard.append  # type: ignore[method-assign]
    open_event(visitor)
    visitor.tap("volume")
    assert visitor.find("replay") is None
    at_first = heard[-1]
    visitor.tap("softer")
    visitor.tap("softer")
    assert heard[-1] < at_first
    visitor.tap("louder")
    visitor.tap("louder")
    assert heard[-1] == pytest.approx(at_first)
    visitor.tap("softer")
    visitor.tap("volume")
    assert visitor.find("replay") is not None
    assert visitor.find("softer") is None
    visitor.wait(76)
    visitor.wait(20)
    assert visitor.screen == "posters"
    assert heard[-1] == pytest.approx(at_first)


def test_quiet_hours_begin_while_somebody_listens(visitor: "Visitor") -> None:
    session, heard = visitor.app.session, []
    session.loudness = Loudness(quiet=0.4, quiet_hours=(Hours(time(21), time(8)),))
    session.narrator.set_volume = heard.append  # type: ignore[method-assign]
    session.wall_clock = lambda: time(20, 59)
    open_event(visitor)
    visitor.tap("play")
    assert heard[-1] == pytest.approx(0.8)
    session.wall_clock = lambda: time(21, 0)
    visitor.wait(1)
    assert heard[-1] <= 0.4


def test_who_walks_away_leaves_nothing_behind(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.tap("captions")
    visitor.wait(76)
    assert visitor.find("stay") is not None
    visitor.wait(19.5)
    assert visitor.screen == "posters"
    assert visitor.app.session.visit == Visit("bo", volume=visitor.app.session.loudness.start_share)
    assert visitor.find("stay") is None


def test_who_is_still_here_stays(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.wait(80)
    visitor.tap("stay")
    assert visitor.screen == "event"
    visitor.wait(30)
    assert visitor.screen == "event"


def test_who_presses_buttons_is_here(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.wait(70)
    visitor.tap("captions")
    visitor.wait(70)
    assert visitor.find("stay") is None


def test_a_narration_is_not_cut_off(visitor: "Visitor") -> None:
    open_event(visitor)
    visitor.wait(74)
    visitor.tap("play")
    visitor.wait(5)
    visitor.wait(60)
    assert visitor.screen == "event"
    assert visitor.find("stay") is None


def test_an_event_without_a_picture_gives_the_words_the_screen(visitor: "Visitor") -> None:
    open_event(visitor)
    beside = visitor.find("words")
    assert beside is not None
    narrow = beside.width()
    visitor.tap("next")
    alone = visitor.find("words")
    assert alone is not None
    assert visitor.find("zoom") is None
    assert alone.width() > narrow or visitor.window.height() > visitor.window.width()


def test_a_missing_picture_is_a_quiet_place(visitor: "Visitor") -> None:
    visitor.tap("begin-bo")
    visitor.app.kiosk.visit.openExhibit("people")
    visitor.wait(0.1)
    visitor.app.kiosk.visit.openEvent("song")
    visitor.wait(0.1)
    assert visitor.screen == "event"
