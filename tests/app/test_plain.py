"""The plain screen: readable in three languages, whole on every shape, and a way back to the hall."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.app import delete_now, open_window
from kiosk.bridge.plain_view import PlainView

REASONS = [
    "/srv/hall/exhibits.yaml:412:9 没有 `titel` 这个键。" * 2,
    "There is no key `titel` here. Did you mean `title`?",
]
SIZES = [(1280, 720), (1920, 1080), (1080, 1920), (800, 1280)]


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def plain(application: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[tuple[PlainView, QQuickWindow]]:
    view = PlainView(REASONS, "reason=x\n" * 70, 300.0, lambda: False)
    engine, window = open_window("Plain", {"plain": view}, QSize(*request.param))
    assert QTest.qWaitForWindowExposed(window)
    yield view, window
    delete_now(engine)
    delete_now(view)


def list_items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from list_items(child)


def test_everything_is_within_the_screen(plain: tuple[PlainView, QQuickWindow]) -> None:
    _, window = plain
    shown = [item for item in list_items(window.contentItem()) if item.isVisible() and item.property("text")]
    words = {item.property("text") for item in shown}
    assert {*REASONS, "本屏暂停使用", "This screen is out of use for now"} <= words
    for item in shown:
        place = item.mapRectToScene(item.boundingRect())
        assert place.left() >= 0
        assert place.top() >= 0
        assert place.right() <= window.width()
        assert place.bottom() <= window.height()


def test_a_touch_asks_for_the_hall_again(plain: tuple[PlainView, QQuickWindow], finger: QPointingDevice) -> None:
    view, window = plain
    asked = QSignalSpy(view.asked)
    button = next(item for item in list_items(window.contentItem()) if item.objectName() == "again-zh-Hans")
    place = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    QTest.touchEvent(window, finger).press(0, place, window).commit()
    QTest.touchEvent(window, finger).release(0, place, window).commit()
    assert asked.count() == 1


def test_what_is_mended_asks_by_itself(application: QGuiApplication) -> None:
    mended = False
    view = PlainView(["x"], "x", 300.0, lambda: mended)
    asked = QSignalSpy(view.asked)
    view.look()
    assert asked.count() == 0
    mended = True
    view.look()
    assert asked.count() == 1
    delete_now(view)
