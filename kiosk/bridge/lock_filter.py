"""The one place where a locked kiosk decides what reaches its window: keys, buttons, drops, closing."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.clicker import read_key
from kiosk.bridge.keypad import PRESSING, WAYS
from kiosk.caretaker.corner import Finger

CURSOR_MILLISECONDS = 3000
MOUSE = -1  # a mouse, or a frame that acts as one, is a finger too
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
VISIT_KEYS = {key.value for key in (*WAYS, *PRESSING, Qt.Key.Key_Backspace, Qt.Key.Key_Home)}
KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
BUTTONS = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
REFUSED = {
    QEvent.Type.Close,
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.Gesture,
    QEvent.Type.InputMethod,
    QEvent.Type.NativeGesture,
    QEvent.Type.Shortcut,
}


class Keys(Enum):
    """Which keys mean something now: none, those that lead a visitor who uses no finger, or a lesson's as well."""

    NONE = auto()
    VISIT = auto()
    LESSON = auto()


def may_pass(key: int, modifiers: Qt.KeyboardModifier, keys: Keys) -> bool:
    """Whether a key means something here; never together with Ctrl, Alt or the system's key."""
    if keys is Keys.NONE or modifiers & COMMANDS:
        return False
    return key in VISIT_KEYS or (keys is Keys.LESSON and read_key(key) is not None)


class LockFilter(QObject):
    """Lets through what the three doors need. `keys` says which keys are wanted now; `felt` is told the fingers on the
    glass at every change.
    """

    def __init__(self, window: QQuickWindow, keys: Callable[[], Keys], felt: Callable[[list[Finger]], None]) -> None:
        super().__init__()
        self._window = window
        self._keys = keys
        self._felt = felt
        self._hiding = QTimer(self, interval=CURSOR_MILLISECONDS, singleShot=True)
        self._hiding.timeout.connect(self._hide_cursor)
        self._hidden = False
        self._hide_cursor()
        window.installEventFilter(self)

    def let_go(self) -> None:
        """Hear nothing more: the window is about to be deleted."""
        self._hiding.stop()
        self._show_cursor()
        self._window.removeEventFilter(self)

    def _hide_cursor(self) -> None:
        if not self._hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._hidden = True

    def _show_cursor(self) -> None:
        if self._hidden:
            QGuiApplication.restoreOverrideCursor()
        self._hidden = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Whether the window is not to hear of the event."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in KEYS:
            refused = not may_pass(event.key(), event.modifiers(), self._keys())
        elif isinstance(event, QTouchEvent) and kind in TOUCHES:
            self._feel(event)
            refused = False
        elif isinstance(event, QMouseEvent):
            refused = self._weigh_mouse(event)
        else:
            refused = kind in REFUSED
        if refused:
            event.ignore()
        return refused

    def _feel(self, event: QTouchEvent) -> None:
        gone = event.type() is QEvent.Type.TouchCancel
        points = [] if gone else event.points()
        self._felt([_read_point(point) for point in points if point.state() is not QEventPoint.State.Released])

    def _weigh_mouse(self, event: QMouseEvent) -> bool:
        if event.pointingDevice().type() is QPointingDevice.DeviceType.TouchScreen:
            return False  # Qt's own echo of a touch
        if event.type() in BUTTONS and event.button() is not Qt.MouseButton.LeftButton:
            return True
        self._show_cursor()
        self._hiding.start()
        place = event.position()
        pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        self._felt([Finger(MOUSE, place.x(), place.y())] if pressed else [])
        return False


def _read_point(point: QEventPoint) -> Finger:
    place, size = point.position(), point.ellipseDiameters()
    return Finger(point.id(), place.x(), place.y(), max(size.width(), size.height()))
