"""What a finger can press on a window now, and the finger."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

PRESSABLE = ("QQuickAbstractButton", "QQuickSlider", "QQuickMouseArea")


def list_touchables(window: QQuickWindow) -> list[QQuickItem]:
    """The items that can be pressed, with their middle on the screen, in the order of painting."""
    return list(_walk(window.contentItem(), QRectF(0, 0, window.width(), window.height())))


def _walk(item: QQuickItem, frame: QRectF) -> Iterator[QQuickItem]:
    """The touchables of an item within the frame that does not cut them off."""
    if not item.isVisible() or not item.isEnabled() or item.opacity() < 0.02:
        return
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if any(item.inherits(kind) for kind in PRESSABLE) and frame.contains(rect.center()) and not rect.isEmpty():
        yield item
    inner = frame & rect if item.clip() else frame
    for child in item.childItems():
        yield from _walk(child, inner)
