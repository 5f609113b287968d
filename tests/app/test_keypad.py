"""A keyboard, a switch or a tactile keypad reaches everything, and a finger takes its mark away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.app.survey import Found, Survey

if TYPE_CHECKING:
    from conftest import Visitor

Key = Qt.Key


def list_buttons(visitor: "Visitor") -> list[Found]:
    shown = Survey(visitor.window, 1).list_touchables()
    kinds = ("QQuickAbstractButton", "QQuickSlider")
    return [found for found in shown if found.item.isEnabled() and any(found.item.inherits(kind) for kind in kinds)]


def marked(visitor: "Visitor") -> str:
    item = visitor.app.kiosk.keypad.marked
    return item.objectName() if item else ""


def walk_round(visitor: "Visitor") -> set[str]:
    """The names of all that Tab marks until it comes round."""
    names: list[str] = []
    for _ in range(120):
        visitor.press(Key.Key_Tab)
        if marked(visitor) in names:
            break
        names.append(marked(visitor))
    return set(names)


def test_tab_comes_to_everything_on_each_screen(visitor: "Visitor") -> None:
    for go in (
        lambda: visitor.tap("begin-zh-Hans"),
        lambda: visitor.tap("cover-rivers"),
        lambda: visitor.tap("event-spring"),
        lambda: (visitor.tap("home"), visitor.tap("door-listen")),
        lambda: (visitor.tap("home"), visitor.tap("door-learn")),
        lambda: visitor.tap("reading"),
    ):
        go()
        missing = {found.item.objectName() for found in list_buttons(visitor)} - walk_round(visitor)
        assert missing == set(), visitor.screen


def test_arrows_and_enter_lead_through_the_hall(visitor: "Visitor") -> None:
    visitor.press(Key.Key_Return)
    assert visitor.screen == "home"
    while marked(visitor) != "cover-rivers":
        visitor.press(Key.Key_Tab)
    visitor.press(Key.Key_Return)
    assert visitor.screen == "exhibit"
    while marked(visitor) != "event-spring":
        visitor.press(Key.Key_Tab)
    visitor.press(Key.Key_Space)
    assert visitor.screen == "event"
    visitor.press(Key.Key_Backspace)
    assert visitor.screen == "exhibit"
    visitor.press(Key.Key_Home)
    assert visitor.screen == "home"


def test_arrows_go_the_way_they_point(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    while marked(visitor) != "door-look":
        visitor.press(Key.Key_Tab)
    visitor.press(Key.Key_Right)
    assert marked(visitor) == "door-listen"
    visitor.press(Key.Key_Left)
    assert marked(visitor) == "door-look"
    visitor.press(Key.Key_Up)
    assert marked(visitor).startswith("cover-")


def test_the_list_follows_what_is_marked(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    while marked(visitor) != "cover-rivers":
        visitor.press(Key.Key_Tab)
    for _ in range(3):
        visitor.press(Key.Key_Right)
        item = visitor.app.kiosk.keypad.marked
        assert item is not None
        rect = item.mapRectToScene(item.boundingRect())
        assert rect.left() >= -1
        assert rect.right() <= visitor.window.width() + 1


def test_a_finger_takes_the_mark_away(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.press(Key.Key_Tab)
    assert marked(visitor)
    visitor.tap("reading")
    assert marked(visitor) == ""


def test_a_key_is_a_sign_of_life(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.wait(80)
    assert visitor.find("stay") is not None
    visitor.press(Key.Key_Tab)
    visitor.wait(30)
    assert visitor.screen == "home"


def test_a_clicker_turns_pages_while_a_button_is_marked(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("door-learn")
    visitor.tap("lesson-rivers")
    visitor.press(Key.Key_Tab)
    assert marked(visitor)
    visitor.press(Key.Key_PageDown)
    assert visitor.app.kiosk.lesson.at == 2


def test_every_control_has_a_name_and_a_role(visitor: "Visitor") -> None:
    for go in (
        lambda: None,
        lambda: visitor.tap("begin-zh-Hans"),
        lambda: visitor.tap("reading"),
        lambda: (visitor.tap("close-reading"), visitor.tap("cover-rivers")),
        lambda: visitor.tap("event-spring"),
        lambda: visitor.tap("zoom"),
        lambda: (visitor.tap("home"), visitor.tap("door-listen")),
        lambda: visitor.app.kiosk.listen.play(""),
        lambda: (visitor.tap("home"), visitor.tap("door-learn")),
        lambda: visitor.tap("lesson-rivers"),
    ):
        go()
        for found in list_buttons(visitor):
            told = QAccessible.queryAccessibleInterface(found.item)
            assert told is not None, found.name
            assert told.text(QAccessible.Text.Name).strip(), found.name
            assert told.role() is not QAccessible.Role.NoRole, found.name
