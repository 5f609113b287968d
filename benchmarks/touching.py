"""What a finger can press on a window now, and the finger."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

PRESSABLE = ("QQuickAbstractButton", "QQuickSlider", "QQuickMouseArea")


def list_touchables(window: QQuickWindow) -> list[QQuickItem]:
    """The items that can be pressed, with their middle on the screen, in the order of painting."""
    bounds = QRectF(0, 0, window.width(), window.height())
    return list(_walk(window.contentItem(), bounds))


def _walk(item: QQuickItem, bounds: QRectF) -> Iterator[QQuickItem]:
    if not item.isVisible() or not item.isEnabled() or item.opacity() < 0.02:
        return
    if any(item.inherits(kind) for kind in PRESSABLE) and _is_inside(item, bounds):
        yield item
    for child in item.childItems():
        yield from _walk(child, bounds)


def _is_inside(item: QQuickItem, bounds: QRectF) -> bool:
    seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return bounds.contains(seen.center()) and not seen.isEmpty()
