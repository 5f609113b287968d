"""A keyboard, a switch or a tactile keypad leads over everything that can be pressed, with Qt's own focus."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QEvent, QMetaObject, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.lectern_view import LecternView
from kiosk.bridge.session import Session
from kiosk.visit.place import Screen
from kiosk.visit.steps import Box, Way, choose_next

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Tab: Way.ON,
    Qt.Key.Key_Backtab: Way.BACK,
}
PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)
KINDS = ("QQuickAbstractButton", "QQuickSlider")


@QmlElement
@QmlUncreatable("made by the program")
class Keypad(QObject):
    """Sees the keys before the window does. In a lesson only Tab and what it has found are its own: see clicker."""

    changed = Signal()

    def __init__(self, session: Session, lectern: LecternView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._lectern = lectern
        self._window: QQuickWindow | None = None

    def watch(self, window: QQuickWindow) -> None:
        self._window = window
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self.changed)

    @Property(QQuickItem, notify=changed)
    def marked(self) -> QQuickItem | None:
        """What a key would press, as long as no finger came."""
        return self._find_focused()

    def rest(self) -> None:
        """A finger came: nothing is marked any more."""
        if focused := self._find_focused():
            focused.setFocus(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        self._session.touch()
        return self._press(Qt.Key(event.key()), event.text(), event.isAutoRepeat())

    def _press(self, key: Qt.Key, text: str, again: bool) -> bool:
        """Whether the key meant something here."""
        focused, place = self._find_focused(), self._session.visit.place
        if key in PRESSING and focused is not None and focused.inherits("QQuickAbstractButton"):
            return again or QMetaObject.invokeMethod(focused, "click")
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._move(WAYS[key], focused)
        if place.learning:
            return self._lectern.press(key.value, text, again)
        if key in WAYS:
            along = focused is not None and focused.inherits("QQuickSlider") and WAYS[key] in (Way.LEFT, Way.RIGHT)
            return not along and self._move(WAYS[key], focused)
        return not again and self._leave(key)

    def _leave(self, key: Qt.Key) -> bool:
        visit = self._session.visit
        if visit.place.screen is Screen.POSTERS:
            if key not in PRESSING:
                return False
            self._session.change(visit.begin())
        elif key is Qt.Key.Key_Backspace:
            self._session.change(visit.back())
        elif key is Qt.Key.Key_Home:
            self._session.change(visit.home())
        else:
            return False
        return True

    def _move(self, way: Way, focused: QQuickItem | None) -> bool:
        items = list(self._list_reachable())
        boxes = [_box(item) for item in items]
        found = choose_next(boxes, items.index(focused) if focused in items else None, way)
        if found is not None:
            items[found].forceActiveFocus(Qt.FocusReason.TabFocusReason)
            _bring_into_view(items[found])
        return True

    def _find_focused(self) -> QQuickItem | None:
        item = self._window.activeFocusItem() if self._window else None
        return item if item is not None and item.property("visualFocus") and item.isEnabled() else None

    def _list_reachable(self) -> Iterator[QQuickItem]:
        """What can be pressed now and is not covered by a panel, in the order of reading."""
        assert self._window is not None
        shown = list(_walk(self._window.contentItem()))
        sheets = [(n, item) for n, item in enumerate(shown) if item.inherits("QQuickMouseArea") and item.isEnabled()]
        for number, item in enumerate(shown):
            if item.isEnabled() and item.activeFocusOnTab() and any(item.inherits(kind) for kind in KINDS):
                seen = _see(item)
                if not any(n > number and _rect(sheet).contains(seen.center()) for n, sheet in sheets):
                    yield item


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is visible, as it is written; what stands in a list by its place there, however far it is pushed."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        listed = item.parentItem() is not None and item.parentItem().inherits("QQuickFlickable")
        for child in sorted(item.childItems(), key=_rank_listed if listed else QQuickItem.z):
            yield from _walk(child)


def _rank_listed(item: QQuickItem) -> tuple[float, float]:
    return round(item.y()), round(item.x())


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _see(item: QQuickItem) -> QRectF:
    """The part of an item that its lists show; nothing, which no sheet covers, where it must be pushed there first."""
    seen, above = _rect(item), item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            seen &= _rect(above)
        above = above.parentItem()
    return seen


def _box(item: QQuickItem) -> Box:
    rect = _rect(item)
    return Box(rect.x(), rect.y(), rect.width(), rect.height())


def _bring_into_view(item: QQuickItem) -> None:
    """Push every list around the item as far as is needed to see all of it."""
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            rect = above.mapRectFromItem(item, QRectF(0, 0, item.width(), item.height()))
            for name, start, end, room in (
                ("contentX", rect.left(), rect.right(), above.width()),
                ("contentY", rect.top(), rect.bottom(), above.height()),
            ):
                if over := min(start, 0.0) or max(0.0, min(end - room, start)):
                    above.setProperty(name, above.property(name) + over)
        above = above.parentItem()
