"""Looks over everything on a window as a strict visitor would: what can be touched, what can be read, what is cut."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

TOUCH_MILLIMETRES = 20.0
APART_MILLIMETRES = 5.0
SLACK = 1.5  # pixels that rounding may take
SEEN_THROUGH = ("stage", "surface")
# What may be shortened: the titles of neighbours, and what stands whole one touch further on.
SHORTENED = (
    "previous",
    "next",
    "opening",  # of an event, whole on its screen
    "neighbour",
    "picture-caption",  # whole on the picture's own screen
    "overview-",  # whole on the page
    "running-title",  # whole on the event's first page
    "lesson-summary",  # whole at the exhibit
    "story-line",  # whole in the list of what comes, as is
    "voice-missed",
)


@dataclass(frozen=True)
class Found:
    """An item with its place in the window, in pixels; `seen` is the part that no frame or edge cuts off."""

    item: QQuickItem
    rect: QRectF
    seen: QRectF

    @property
    def name(self) -> str:
        item: QQuickItem | None = self.item
        while item is not None and not item.objectName():
            item = item.parentItem()
        kind = self.item.metaObject().className().split("_QML")[0]
        words = self.item.property("text")
        return f"{kind} {item.objectName() if item else '?'} “{str(words or '')[:24]}”"


class Survey:
    """One look at a settled window; `millimetre` is its length in pixels."""

    def __init__(self, window: QQuickWindow, millimetre: float) -> None:
        self.window, self.millimetre = window, millimetre
        self.bounds = QRectF(0, 0, window.width(), window.height())
        self.items = list(self._walk(window.contentItem(), self.bounds))
        self.blockers = [n for n, found in enumerate(self.items) if _blocks(found.item)]

    def _walk(self, item: QQuickItem, frame: QRectF) -> Iterator[Found]:
        if not item.isVisible() or item.opacity() < 0.02 or _is_shut_layer(item):
            return
        rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        yield Found(item, rect, rect & frame)
        inner = frame & rect if item.clip() else frame
        for child in sorted(item.childItems(), key=lambda child: child.z()):
            yield from self._walk(child, inner)

    def _is_covered(self, number: int) -> bool:
        middle = self.items[number].seen.center()
        return any(
            blocker > number
            and self.items[blocker].seen.contains(middle)
            and not _is_inside(self.items[number].item, self.items[blocker].item)
            for blocker in self.blockers
        )

    def list_touchables(self) -> list[Found]:
        """What a finger can press now, in the order of painting."""
        return [
            found
            for number, found in enumerate(self.items)
            if _is_touchable(found.item) and _is_seen(found) and not self._is_covered(number)
        ]

    def list_texts(self) -> list[Found]:
        """The texts that can be read now."""
        return [
            found
            for number, found in enumerate(self.items)
            if found.item.inherits("QQuickText")
            and found.item.property("text")
            and _is_seen(found)
            and not self._is_covered(number)
        ]

    def find_small(self) -> Iterator[str]:
        """Touchables below 20 mm either way."""
        least = TOUCH_MILLIMETRES * self.millimetre - SLACK
        for found in self.list_touchables():
            if min(found.rect.width(), found.rect.height()) < least:
                size = (round(side / self.millimetre, 1) for side in (found.rect.width(), found.rect.height()))
                yield f"{found.name} is {' × '.join(map(str, size))} mm"

    def find_crowded(self) -> Iterator[str]:
        """Pairs of touchables with less than 5 mm between them; one that lies on another is not beside it."""
        least = APART_MILLIMETRES * self.millimetre - SLACK
        found = self.list_touchables()
        for number, one in enumerate(found):
            for other in found[number + 1 :]:
                if not _is_inside(other.item, one.item) and not one.seen.contains(other.seen):
                    apart = _measure_gap(one.seen, other.seen)
                    if apart < least:
                        yield f"{one.name} and {other.name} are {apart / self.millimetre:.1f} mm apart"

    def find_out_of_reach(self) -> Iterator[str]:
        """Touchables of which no 20 mm lie in the lower half, and that cannot be pushed there."""
        lower = QRectF(0, self.bounds.height() / 2, self.bounds.width(), self.bounds.height() / 2)
        least = TOUCH_MILLIMETRES * self.millimetre - SLACK
        for found in self.list_touchables():
            part = found.rect & lower
            if min(part.width(), part.height()) < least and not _has_flickable(found.item):
                yield f"{found.name} ends {round(found.rect.bottom())} px from the top of {self.window.height()}"

    def find_cut(self) -> Iterator[str]:
        """Texts that are shortened against the rules, or that leave their button, their frame or the window."""
        for found in self.list_texts():
            text = found.item
            if text.property("truncated") and not any(name in found.name for name in SHORTENED):
                yield f"{found.name} is shortened"
            painted = measure_painted(text)
            for holder in _list_holders(text):
                frame = holder.mapRectToScene(QRectF(0, 0, holder.width(), holder.height()))
                if not frame.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(painted):
                    yield f"{found.name} leaves {Found(holder, frame, frame).name}"
                    break

    def find_overlapping(self) -> Iterator[str]:
        """Texts that lie on each other, or under a button to which they do not belong."""
        texts = [(found, measure_painted(found.item)) for found in self.list_texts()]
        buttons = [found for found in self.list_touchables() if found.item.inherits("QQuickAbstractButton")]
        for number, (one, rect) in enumerate(texts):
            for other, beside in texts[number + 1 :]:
                both = rect & beside & one.seen & other.seen
                if min(both.width(), both.height()) > 2 * SLACK:
                    yield f"{one.name} lies on {other.name}"
            for button in buttons:
                both = rect & button.seen & one.seen
                if min(both.width(), both.height()) > 2 * SLACK and not _is_inside(one.item, button.item):
                    yield f"{one.name} lies under {button.name}"


def _is_shut_layer(item: QQuickItem) -> bool:
    # Only layers rise. A metaobject's wrapper may outlive what it was made for, and be given out for another item.
    return item.property("rises") is not None and not item.isEnabled()


def _is_seen(found: Found) -> bool:
    return found.seen.width() > 1 < found.seen.height()


def _blocks(item: QQuickItem) -> bool:
    """Whether no touch falls through the item; what lies over a page to turn it lets everything be seen."""
    return item.inherits("QQuickMouseArea") and item.isEnabled() and item.property("objectName") not in SEEN_THROUGH


def _is_touchable(item: QQuickItem) -> bool:
    if item.inherits("QQuickAbstractButton") or item.inherits("QQuickSlider"):
        return True
    if item.inherits("QQuickMouseArea"):
        return bool(item.property("objectName")) and item.isEnabled()
    return any(child.inherits("QQuickTapHandler") and child.property("enabled") for child in item.children())


def _is_inside(item: QQuickItem, holder: QQuickItem) -> bool:
    """Whether an item is another one or belongs to it."""
    above: QQuickItem | None = item
    while above is not None and above != holder:
        above = above.parentItem()
    return above is not None


def _measure_gap(one: QRectF, other: QRectF) -> float:
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)


def _read_number(item: QQuickItem, name: str) -> int:
    """An enumeration's value, which PySide cannot convert."""
    value, _ = QQmlExpression(qmlContext(item), item, f"{name} + 0").evaluate()
    return int(value)


def measure_painted(text: QQuickItem) -> QRectF:
    """Where the letters of a text are, in the window; a line's own room above and below is left out."""
    width, height = text.property("contentWidth"), text.property("contentHeight")
    align = _read_number(text, "effectiveHorizontalAlignment")
    x = text.width() - width if align == 2 else (text.width() - width) / 2 if align == 4 else 0.0
    top, bottom = text.property("topPadding"), text.property("bottomPadding")
    air = 0.1 * text.property("lineHeight")
    upper, lower = max(0.0, top), top + height + min(0.0, bottom)
    return text.mapRectToScene(QRectF(QPointF(x, upper + air), QPointF(x + width, lower - air)))


def _list_holders(text: QQuickItem) -> Iterator[QQuickItem]:
    """The frames that a text may not leave: its buttons and clipping parents, up to what scrolls or the window."""
    above = text.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            return
        if above.clip() or above.inherits("QQuickAbstractButton") or above.parentItem() is None:
            yield above
        above = above.parentItem()


def _has_flickable(item: QQuickItem) -> bool:
    above = item.parentItem()
    while above is not None and not (above.inherits("QQuickFlickable") and above.property("interactive")):
        above = above.parentItem()
    return above is not None
