"""Fingers on the glass: pinch and push, palms and second hands, fingers that slide off, an answer in the next frame."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour import settle
from tests.app.survey import Survey

if TYPE_CHECKING:
    from conftest import Visitor


def middle_of(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def find(visitor: "Visitor", name: str) -> QQuickItem:
    item = visitor.find(name)
    assert item is not None, name
    return item


def find_picture(visitor: "Visitor") -> QQuickItem:
    """What pushes the picture that is on the screen; its neighbours wait beside it."""
    shown = [found.item for found in Survey(visitor.window, 1).items if found.item.objectName() == "looked-at"]
    return next(item for item in shown if item.mapToScene(QPointF(0, 0)).x() == 0)


def zoom_of(visitor: "Visitor") -> float:
    return float(find_picture(visitor).parentItem().property("zoom"))


def open_picture(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    visitor.tap("cover-rivers")
    visitor.tap("event-spring")
    visitor.tap("zoom")


def pinch(visitor: "Visitor", one: list[QPointF], other: list[QPointF]) -> None:
    touch = QTest.touchEvent(visitor.window, visitor.finger)
    touch.press(0, one[0].toPoint(), visitor.window).press(1, other[0].toPoint(), visitor.window).commit()
    for here, there in zip(one, other, strict=True):
        touch.move(0, here.toPoint(), visitor.window).move(1, there.toPoint(), visitor.window).commit()
        visitor.draw_frame()
    touch.release(0, one[-1].toPoint(), visitor.window).release(1, other[-1].toPoint(), visitor.window).commit()
    settle(visitor.window)


def spread(middle: QPointF, wide: float) -> tuple[list[QPointF], list[QPointF]]:
    """Two fingers that go apart around a point, each to `wide` pixels from it."""
    steps = [60 + (wide - 60) * part / 8 for part in range(9)]
    return [middle - QPointF(step, 0) for step in steps], [middle + QPointF(step, 0) for step in steps]


def test_two_fingers_look_closer_and_never_too_close(visitor: "Visitor") -> None:
    open_picture(visitor)
    middle = middle_of(find_picture(visitor))
    pinch(visitor, *spread(middle, 150))
    assert 1.2 < zoom_of(visitor) < 4
    for _ in range(3):
        pinch(visitor, *spread(middle, 300))
    assert zoom_of(visitor) == 4
    one, other = spread(middle, 300)
    for _ in range(4):
        pinch(visitor, one[::-1], other[::-1])
    assert zoom_of(visitor) == 1


def test_two_fingers_push_the_picture_and_never_turn_it(visitor: "Visitor") -> None:
    open_picture(visitor)
    looked = find_picture(visitor)
    pinch(visitor, *spread(middle_of(looked), 300))
    image = looked.property("contentItem").childItems()[0]
    before = looked.property("contentX")
    middle = middle_of(looked)
    along = [middle + QPointF(-12 * step, 0) for step in range(9)]
    pinch(visitor, [at - QPointF(150, 0) for at in along], [at + QPointF(150, 0) for at in along])
    assert looked.property("contentX") > before + 30
    circle = [QPointF(0, -150), QPointF(60, -130), QPointF(110, -100), QPointF(140, -50), QPointF(150, 0)]
    pinch(visitor, [middle + at for at in circle], [middle - at for at in circle])
    assert image.rotation() == 0


def test_one_finger_pushes_with_momentum_and_no_edge_comes_inside(visitor: "Visitor") -> None:
    open_picture(visitor)
    looked = find_picture(visitor)
    shown = Survey(visitor.window, 1).list_touchables()
    plus = next(found for found in shown if found.item.objectName() == "plus")
    visitor.tap_at(plus.seen.center())
    start = middle_of(looked)
    before = looked.property("contentX")
    touch = visitor.hold(start)
    for step in range(1, 5):
        touch.move(0, (start - QPointF(25 * step, 0)).toPoint(), visitor.window).commit()
        visitor.draw_frame()
    pushed = looked.property("contentX")
    assert pushed > before
    touch.release(0, (start - QPointF(100, 0)).toPoint(), visitor.window).commit()
    visitor.wait_until(lambda: not looked.property("moving"))
    assert looked.property("contentX") >= pushed
    for _ in range(8):
        visitor.sweep(start, start + QPointF(looked.width() * 0.45, 0))
        visitor.wait_until(lambda: not looked.property("moving"))
    assert looked.property("contentX") == 0


def test_two_taps_lead_to_a_point_and_back(visitor: "Visitor") -> None:
    open_picture(visitor)
    looked = find_picture(visitor)
    image = looked.property("contentItem").childItems()[0]
    point = image.mapToScene(QPointF(image.width() * 0.3, image.height() * 0.4))
    visitor.tap_at(point)
    visitor.tap_at(point)
    assert zoom_of(visitor) == pytest.approx(2.5)
    there = image.mapToScene(QPointF(image.width() * 0.3, image.height() * 0.4))
    if image.width() > looked.width():
        assert abs(there.x() - point.x()) < 3
    visitor.tap_at(there + QPointF(200, 200))
    visitor.tap_at(there)
    visitor.tap_at(there)
    assert zoom_of(visitor) == 1


def test_a_finger_that_slides_off_presses_nothing(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    door = find(visitor, "door-look")
    start = middle_of(door)
    touch = visitor.hold(start)
    touch.move(0, (start - QPointF(0, door.height())).toPoint(), visitor.window).commit()
    touch.release(0, (start - QPointF(0, door.height())).toPoint(), visitor.window).commit()
    settle(visitor.window)
    assert visitor.screen == "home"


def test_a_second_hand_presses_nothing(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    corridor, door = middle_of(find(visitor, "corridor")), middle_of(find(visitor, "door-look"))
    touch = visitor.hold(corridor)
    touch.stationary(0).press(1, door.toPoint(), visitor.window).commit()
    touch.stationary(0).move(1, door.toPoint(), visitor.window).commit()
    touch.stationary(0).release(1, door.toPoint(), visitor.window).commit()
    assert visitor.screen == "home"
    touch.release(0, corridor.toPoint(), visitor.window).commit()
    settle(visitor.window)
    visitor.tap("home") if visitor.screen != "home" else None
    visitor.tap("door-look")
    assert visitor.screen == "exhibit"


def test_a_hand_that_is_laid_down_presses_nothing(visitor: "Visitor") -> None:
    visitor.tap("begin-zh-Hans")
    door = middle_of(find(visitor, "door-look"))
    fingers = [door + QPointF(25 * number, 6 * number) for number in range(4)]
    touch = QTest.touchEvent(visitor.window, visitor.finger)
    for number, at in enumerate(fingers):
        touch.press(number, at.toPoint(), visitor.window)
    touch.commit()
    for number, at in enumerate(fingers):
        touch.release(number, at.toPoint(), visitor.window)
    touch.commit()
    settle(visitor.window)
    assert visitor.screen == "home"


def test_every_button_answers_in_the_next_frame(visitor: "Visitor") -> None:
    """Each thing on the home screen, an event and a question looks otherwise as soon as a finger lies on it."""
    for go in (
        lambda: visitor.tap("begin-zh-Hans"),
        lambda: (visitor.tap("cover-rivers"), visitor.tap("event-spring")),
        lambda: (visitor.tap("home"), visitor.tap("door-learn")),
    ):
        go()
        dull = []
        for found in Survey(visitor.window, 1).list_touchables():
            if not found.item.inherits("QQuickAbstractButton") or not found.item.isEnabled():
                continue
            at, area = found.seen.center().toPoint(), found.seen.toAlignedRect()
            before = visitor.window.grabWindow().copy(area)
            touch = QTest.touchEvent(visitor.window, visitor.finger)
            touch.press(0, at, visitor.window).commit()
            if visitor.window.grabWindow().copy(area) == before:
                dull.append(found.name)
            touch.move(0, found.seen.topLeft().toPoint() - QPointF(400, 400).toPoint(), visitor.window).commit()
            touch.release(0, found.seen.topLeft().toPoint() - QPointF(400, 400).toPoint(), visitor.window).commit()
            settle(visitor.window)
        assert dull == []
