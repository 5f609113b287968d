"""Feels every finger on a window, and keeps palms and second hands from pressing; pictures can still be pinched."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.visit.touches import Touches

KINDS = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel)
PRESSED = ("QQuickAbstractButton", "QQuickMouseArea")


class Hands(QObject):
    """Sees every touch before the window does, and tells of it; `millimetre` is its length in pixels.

    A handler in QML would not do: what lies on a button comes to nobody else.
    """

    def __init__(self, window: QQuickWindow, millimetre: float, felt: Callable[[], None]) -> None:
        super().__init__(window)
        self._felt = felt
        self._millimetre = millimetre
        self._touches = Touches()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in KINDS and isinstance(event, QTouchEvent):
            self._felt()
            for point in event.points():
                self._follow(event, point)
        elif event.type() is QEvent.Type.TouchCancel:
            self._touches.forget()
        elif event.type() in MOUSE:
            self._felt()
        return False

    def _follow(self, event: QTouchEvent, point: QEventPoint) -> None:
        size = point.ellipseDiameters()
        across = max(size.width(), size.height()) / self._millimetre
        if point.state() is QEventPoint.State.Pressed:
            at = point.position() / self._millimetre
            self._touches.land(point.id(), at.x(), at.y(), across, event.timestamp() / 1000)
            return
        self._touches.spread(point.id(), across)
        if not self._touches.may_press(point.id()):
            self._let_go(event, point)
        if point.state() is QEventPoint.State.Released:
            self._touches.lift(point.id())

    def _let_go(self, event: QTouchEvent, point: QEventPoint) -> None:
        holder = event.exclusiveGrabber(point)
        if isinstance(holder, QQuickItem) and any(holder.inherits(kind) for kind in PRESSED):
            holder.ungrabTouchPoints()
            holder.ungrabMouse()
