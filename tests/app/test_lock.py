"""The lock, by real touches and keys: only a resting finger and the PIN lead out."""

import random
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.bridge import lock_filter
from kiosk.bridge.lock_filter import Keys, may_pass
from kiosk.caretaker.corner import HOLD_SECONDS
from kiosk.caretaker.hours import read_opening
from kiosk.tour import settle

if TYPE_CHECKING:
    from conftest import Visitor

    from kiosk.caretaker.leaving import Leaving

PIN = "471108"
HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)  # quick, for a test only
CORNER = QPointF(20, 20)
HELD = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
def guest(request: pytest.FixtureRequest, visit_locked: Callable[..., "Visitor"]) -> "Visitor":
    return visit_locked(request.param, pin=HASH)


def wait(guest: "Visitor", seconds: float) -> None:
    guest.clock.now += seconds
    guest.app.kiosk.care.follow()
    settle(guest.window)


def hold_corner(guest: "Visitor") -> None:
    touch = guest.hold(CORNER)
    wait(guest, HOLD_SECONDS)
    touch.release(0, CORNER.toPoint(), guest.window).commit()
    settle(guest.window)


def type_pin(guest: "Visitor", pin: str) -> None:
    for digit in pin:
        guest.tap(f"key-{digit}")
    guest.tap("key-enter")


def test_a_resting_finger_and_the_pin_lead_to_the_page_and_back_to_the_posters(guest: "Visitor") -> None:
    guest.tap("begin-zh-Hans")
    touch = guest.hold(CORNER)
    wait(guest, 1.9)
    lock = guest.app.kiosk.care.lock
    assert lock.mark == 0
    wait(guest, 1)
    assert 0.5 < lock.mark < 0.6
    wait(guest, 2.2)
    assert guest.find("pad") is not None
    touch.release(0, CORNER.toPoint(), guest.window).commit()
    assert guest.screen == "home"
    type_pin(guest, PIN)
    assert guest.find("technician-page") is not None
    assert guest.find("pad") is None
    assert guest.screen == "posters"
    guest.tap("care-back")
    assert guest.find("technician-page") is None
    guest.tap("begin-bo")
    assert guest.screen == "home"


def test_taps_on_the_corner_never_open_the_pad(guest: "Visitor") -> None:
    guest.app.kiosk.visit.begin("bo")
    for _ in range(100):
        guest.clock.now += 0.1
        touch = guest.hold(CORNER)
        guest.clock.now += 0.3
        guest.app.kiosk.care.follow()
        touch.release(0, CORNER.toPoint(), guest.window).commit()
    wait(guest, 0)
    assert guest.find("pad") is None
    assert guest.app.kiosk.care.lock.mark == 0


@pytest.mark.parametrize("second", [QPoint(60, 40), QPoint(700, 500)], ids=["in the corner", "elsewhere"])
def test_a_second_finger_ends_the_hold(guest: "Visitor", second: QPoint) -> None:
    touch = guest.hold(CORNER)
    wait(guest, 4)
    touch.stationary(0).press(1, second, guest.window).commit()
    wait(guest, 20)
    assert guest.find("pad") is None
    touch.release(0, CORNER.toPoint(), guest.window).release(1, second, guest.window).commit()
    hold_corner(guest)
    assert guest.find("pad") is not None


def test_a_finger_that_moves_away_ends_the_hold(guest: "Visitor") -> None:
    touch = guest.hold(CORNER)
    wait(guest, 4)
    touch.move(0, QPoint(400, 400), guest.window).commit()
    wait(guest, 20)
    assert guest.find("pad") is None
    touch.release(0, QPoint(400, 400), guest.window).commit()


def test_a_mouse_held_in_the_corner_is_a_finger(guest: "Visitor") -> None:
    QTest.mousePress(guest.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, CORNER.toPoint())
    wait(guest, HOLD_SECONDS)
    QTest.mouseRelease(guest.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, CORNER.toPoint())
    settle(guest.window)
    assert guest.find("pad") is not None


def test_the_pad_goes_by_itself_and_by_a_touch_beside_it(guest: "Visitor") -> None:
    hold_corner(guest)
    guest.tap("key-4")
    wait(guest, 29)
    assert guest.find("pad") is not None
    wait(guest, 1)
    assert guest.find("pad") is None
    hold_corner(guest)
    assert guest.app.kiosk.care.lock.typed == 0
    guest.tap_at(QPointF(5, guest.window.height() / 2))
    assert guest.find("pad") is None


def test_wrong_pins_say_how_long_to_wait(guest: "Visitor") -> None:
    hold_corner(guest)
    for _ in range(3):
        type_pin(guest, "000000")
    told = guest.find("pad-told")
    assert told is not None
    assert "0:30" in told.property("text")
    guest.tap("key-4")
    assert guest.app.kiosk.care.lock.typed == 0
    wait(guest, 25)
    guest.tap("pad-close")
    wait(guest, 5)
    hold_corner(guest)
    type_pin(guest, PIN)
    assert guest.find("technician-page") is not None


def test_waits_outlive_the_program(visit_locked: Callable[..., "Visitor"], tmp_path: Path) -> None:
    tries = tmp_path / "tries.json"
    before = visit_locked(pin=HASH, tries=tries)
    hold_corner(before)
    for _ in range(3):
        type_pin(before, "000000")
    after = visit_locked(pin=HASH, tries=tries)
    assert after.app.kiosk.care.lock.secondsLeft == 30
    wait(after, 31)
    hold_corner(after)
    type_pin(after, PIN)
    assert visit_locked(pin=HASH, tries=tries).app.kiosk.care.lock.secondsLeft == 0


def test_200_random_wrong_pins_open_nothing(visit_locked: Callable[..., "Visitor"], tmp_path: Path) -> None:
    guest, chance = visit_locked(pin=HASH, tries=tmp_path / "tries.json"), random.Random(11)
    lock, waited = guest.app.kiosk.care.lock, 0
    for _ in range(200):
        guest.app.kiosk.care.feel([])
        lock._gate.ask(guest.clock.now)
        waited += lock.secondsLeft
        guest.clock.now += lock.secondsLeft
        for digit in f"{chance.randrange(10**6):06}".replace(PIN, "000000"):
            lock.type(digit)
        lock.enter()
        assert lock.stage == "asking"
        assert lock.secondsLeft <= 900
    assert waited > 47 * 3600


def list_strokes() -> Iterator[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Every key of Qt with every set of Shift, Ctrl, Alt and Meta."""
    sets = [Qt.KeyboardModifier.NoModifier]
    for one in HELD:
        sets += [held | one for held in sets]
    return ((key, held) for key in Qt.Key for held in sets)


VISIT_KEYS = {
    "Left",
    "Right",
    "Up",
    "Down",
    "Tab",
    "Backtab",
    "Return",
    "Enter",
    "Space",
    "Any",
    "Select",
    "Backspace",
    "Home",
}
LESSON_KEYS = {"PageUp", "PageDown", "End", "B", "Period", "Escape", *map(str, range(10))}


@pytest.mark.filterwarnings("ignore:Enum value")
@pytest.mark.parametrize(
    ("keys", "wanted"), [(Keys.NONE, set()), (Keys.VISIT, VISIT_KEYS), (Keys.LESSON, VISIT_KEYS | LESSON_KEYS)]
)
def test_these_keys_pass_and_no_others(keys: Keys, wanted: set[str]) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, held in list_strokes():
        plain = held in (Qt.KeyboardModifier.NoModifier, shift)
        assert may_pass(key.value, held, keys) is (plain and key.name.removeprefix("Key_") in wanted), (key, held)


@pytest.mark.filterwarnings("ignore:Enum value")
@pytest.mark.qt_log_ignore("keyToAscii")
@pytest.mark.parametrize("place", ["posters", "event", "lesson", "pad", "page", "closed"])
def test_a_keyboard_hammering_every_key_leads_nowhere(visit_locked: Callable[..., "Visitor"], place: str) -> None:
    opening = read_opening({"monday": "closed"} if place == "closed" else {})
    ended: list[Leaving] = []
    noon = datetime(2027, 1, 4, 12)
    guest = visit_locked(pin=HASH, opening=lambda: opening, moment=lambda: noon, power=ended.append)
    session, care = guest.app.session, guest.app.kiosk.care
    go_to(guest, place)
    loudness = session.loudness
    stage, closed = care.lock.stage, care.hours.closed
    wanted = {"event": Keys.VISIT, "posters": Keys.VISIT, "lesson": Keys.LESSON}.get(place, Keys.NONE)
    for key, held in list_strokes():
        before = session.visit
        QTest.keyClick(guest.window, key, held)
        if not may_pass(key.value, held, wanted):
            assert session.visit is before, (key, held)
        elif session.visit is not before:
            go_to(guest, place)
        assert (care.lock.stage, care.hours.closed) == (stage, closed)
    settle(guest.window)
    assert guest.window.isVisible()
    assert not ended
    assert session.loudness == loudness


def go_to(guest: "Visitor", place: str) -> None:
    care, visit = guest.app.kiosk.care, guest.app.session.visit
    if place == "posters":
        guest.app.session.reset()
    elif place == "event":
        guest.app.session.change(visit.begin("bo").open_exhibit("rivers").open_event("spring"))
    elif place == "lesson":
        guest.app.kiosk.learn.teach("rivers")
    elif place == "closed":
        care.follow_hours()
    elif care.lock.stage == "shut":
        hold_corner(guest)
        if place == "page":
            type_pin(guest, PIN)


def test_a_lesson_still_obeys_its_clicker(guest: "Visitor") -> None:
    guest.tap("begin-bo")
    guest.app.kiosk.learn.openLearn()
    guest.app.kiosk.learn.teach("rivers")
    settle(guest.window)
    guest.press(Qt.Key.Key_PageDown)
    assert guest.app.kiosk.lesson.number == 1
    guest.press(Qt.Key.Key_Escape)
    assert guest.screen == "learn"
    assert guest.window.isVisible()


def test_neither_the_window_system_nor_a_drop_nor_another_button_does_anything(guest: "Visitor") -> None:
    window, middle = guest.window, QPoint(500, 500)
    assert not window.close()
    assert window.isVisible()
    data = QMimeData()
    data.setText("something")
    for kind in (
        QDragEnterEvent(
            middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        ),
        QDropEvent(
            QPointF(middle), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        ),
    ):
        QCoreApplication.sendEvent(window, kind)
        assert not kind.isAccepted()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(window, button, Qt.KeyboardModifier.NoModifier, middle)
    assert guest.screen == "posters"
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert guest.screen == "home"


def test_the_cursor_shows_while_a_mouse_moves_only(
    visit_locked: Callable[..., "Visitor"], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_filter, "CURSOR_MILLISECONDS", 50)
    guest = visit_locked(pin=HASH)
    assert is_cursor_hidden()
    guest.tap("begin-bo")
    assert is_cursor_hidden()
    QTest.mouseMove(guest.window, QPoint(300, 300))
    assert not is_cursor_hidden()
    guest.wait_until(is_cursor_hidden)


def is_cursor_hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() is Qt.CursorShape.BlankCursor


def test_an_unlocked_program_has_no_corner_and_no_filter(visit_locked: Callable[..., "Visitor"]) -> None:
    guest = visit_locked(locked=False)
    hold_corner(guest)
    assert guest.find("pad") is None
    assert guest.window.close()
