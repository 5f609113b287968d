"""A hall that closes: dark, silent, and never in the middle of a visit."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.caretaker.closing import LESSON_SECONDS, VISIT_SECONDS
from kiosk.caretaker.hours import WEEKDAYS, OpeningHours, read_opening
from kiosk.stops import walk_items
from kiosk.tour import settle

if TYPE_CHECKING:
    from conftest import Visitor

FIVE = datetime(2027, 1, 4, 17)
OPENING = read_opening(dict.fromkeys(WEEKDAYS, "09:00-17:00"))


class Power:
    """A screen whose power can be seen."""

    on = True

    def set(self, on: bool) -> None:
        self.on = on


class WallClock:
    """A clock that the test sets."""

    now = FIVE - timedelta(hours=1)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> WallClock:
    return WallClock()


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
def guest(request: pytest.FixtureRequest, visit_locked: Callable[..., "Visitor"], wall: WallClock) -> "Visitor":
    return make(visit_locked, wall, request.param)


def make(visit_locked: Callable[..., "Visitor"], wall: WallClock, size: tuple[int, int], **known: object) -> "Visitor":
    return visit_locked(size, **({"opening": lambda: OPENING, "moment": wall, "screen_power": Power()} | known))


def pass_time(guest: "Visitor", wall: WallClock, seconds: float) -> None:
    wall.now += timedelta(seconds=seconds)
    guest.clock.now += seconds
    guest.app.kiosk.tick()
    guest.app.kiosk.care.follow_hours()
    settle(guest.window)


def read_screen(guest: "Visitor") -> list[str]:
    words = guest.find("closed-words")
    return [] if words is None else [text for item in walk_items(words) if (text := item.property("text"))]


def test_a_closed_hall_is_dark_and_says_in_its_languages_when_it_opens(guest: "Visitor", wall: WallClock) -> None:
    power = guest.app.kiosk.care.hours._care.screen_power
    pass_time(guest, wall, 3600)
    said = read_screen(guest)
    assert len(said) == 2 * len(guest.app.session.hall.languages)
    assert all("09:00" in words for words in said[1::2])
    assert "明天" in said[3]
    assert not power.on
    image = guest.window.grabWindow()
    dark = sum(
        image.pixelColor(x, y).lightness() < 20
        for x in range(0, image.width(), 20)
        for y in range(0, image.height(), 20)
    )
    assert dark > 0.95 * (image.width() // 20) * (image.height() // 20)
    pass_time(guest, wall, 16 * 3600)
    assert guest.find("closed-words") is None
    assert power.on


def test_a_touch_on_a_closed_hall_shows_the_words_brighter_and_no_more(guest: "Visitor", wall: WallClock) -> None:
    power = guest.app.kiosk.care.hours._care.screen_power
    pass_time(guest, wall, 3600)
    words = guest.find("closed-words")
    assert words is not None
    dim = words.opacity()
    guest.tap_at(QPointF(300, 900))
    assert words.opacity() > dim
    assert power.on
    assert guest.screen == "posters"
    guest.press(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Home)
    assert guest.screen == "posters"
    pass_time(guest, wall, 21)
    assert words.opacity() == dim
    assert not power.on


def test_the_words_drift(guest: "Visitor", wall: WallClock) -> None:
    pass_time(guest, wall, 3600)
    places = set()
    for _ in range(30):
        words = guest.find("closed-words")
        assert words is not None
        places.add((words.x(), words.y()))
        assert words.x() >= 0
        assert words.y() >= 0
        assert words.x() + words.width() <= guest.window.width()
        assert words.y() + words.height() <= guest.window.height()
        pass_time(guest, wall, 60)
    assert len(places) == 30


def test_a_visitor_is_told_and_goes_on_until_done(guest: "Visitor", wall: WallClock) -> None:
    pass_time(guest, wall, 3600 - 650)
    guest.tap("begin-zh-Hans")
    pass_time(guest, wall, 30)
    assert guest.find("closing-note") is None
    guest.app.session.touch()
    pass_time(guest, wall, 30)
    note = guest.find("closing-note")
    assert note is not None
    assert "17:00" in note.property("text")
    pass_time(guest, wall, 20)
    assert guest.find("closing-note") is None
    for _ in range(10):
        guest.app.session.touch()
        pass_time(guest, wall, 60)
    assert wall.now > FIVE
    assert guest.screen == "home"
    pass_time(guest, wall, 80)
    pass_time(guest, wall, 30)
    assert guest.find("closed-words") is not None


@pytest.mark.parametrize("led", [False, True], ids=["a visit", "a lesson"])
def test_nobody_stays_for_ever(visit_locked: Callable[..., "Visitor"], wall: WallClock, led: bool) -> None:
    guest = make(visit_locked, wall, (1920, 1080))
    wall.now = FIVE - timedelta(seconds=5)
    guest.app.kiosk.visit.begin("bo")
    if led:
        guest.app.kiosk.learn.teach("rivers")
    pass_time(guest, wall, 5)
    for _ in range(int((LESSON_SECONDS if led else VISIT_SECONDS) / 60) - 1):
        guest.app.session.touch()
        pass_time(guest, wall, 60)
        assert guest.screen != "posters"
    guest.app.session.touch()
    pass_time(guest, wall, 61)
    assert guest.screen == "posters"
    assert guest.find("closed-words") is not None


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_wrong_clock_means_open(visit_locked: Callable[..., "Visitor"], wall: WallClock, year: int) -> None:
    wall.now = datetime(year, 1, 4, 23)
    guest = make(visit_locked, wall, (1920, 1080))
    pass_time(guest, wall, 1)
    assert guest.find("closed-words") is None
    guest.tap("begin-bo")
    assert guest.screen == "home"


def test_no_hours_are_always_open_and_cost_nothing(visit_locked: Callable[..., "Visitor"], wall: WallClock) -> None:
    guest = make(visit_locked, wall, (1920, 1080), opening=OpeningHours)
    assert not guest.app.kiosk.care.hours.wanted
    pass_time(guest, wall, 12 * 3600)
    assert guest.find("closed-words") is None
