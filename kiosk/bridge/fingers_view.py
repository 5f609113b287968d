"""The touch test as QML sees it: trails and felt fields as outlines to draw."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.caretaker.corner import Finger
from kiosk.caretaker.fingers import ACROSS, DOWN, Touched, Trail, follow_fingers

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class TrailRow:
    """One finger's way: `outline` in SVG's words, `atX` and `atY` where it is or was lifted, in pixels."""

    number: int
    finger: int
    outline: str
    atX: float  # noqa: N815
    atY: float  # noqa: N815
    down: bool


@QmlElement
@QmlUncreatable("made by the program")
class FingersView(QObject):
    """Follows the fingers while the test is shown."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seen = Touched()
        self._size = (1.0, 1.0)
        self._trails = Rows(TrailRow, self)

    def feel(self, fingers: list[Finger], width: float, height: float) -> None:
        """The fingers on a window of this size, in pixels."""
        self._size = (width, height)
        self._seen = follow_fingers(self._seen, fingers, width, height)
        self._show()

    def _show(self) -> None:
        self._trails.show_rows([_derive_trail(trail) for trail in self._seen.trails])
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self._seen = Touched()
        self._show()

    @Property(QObject, constant=True)
    def trails(self) -> Rows:
        return self._trails

    @Property(str, notify=changed)
    def fields(self) -> str:
        """The outline of every field that felt a finger."""
        width, height = self._size
        across, down = (ACROSS, DOWN) if width >= height else (DOWN, ACROSS)
        wide, high = width / across, height / down
        return " ".join(
            f"M{x * wide:.1f} {y * high:.1f}h{wide:.1f}v{high:.1f}h{-wide:.1f}z" for x, y in self._seen.fields
        )

    @Property(int, notify=changed)
    def felt(self) -> int:
        """How many of the fields felt a finger, in percent."""
        return 100 * len(self._seen.fields) // (ACROSS * DOWN)

    @Property(int, notify=changed)
    def down(self) -> int:
        """How many fingers are on the glass."""
        return self._seen.down

    @Property(int, notify=changed)
    def most(self) -> int:
        """The most that were there at once."""
        return self._seen.most


def _derive_trail(trail: Trail) -> TrailRow:
    (x, y), *rest = trail.places
    outline = f"M{x:.1f} {y:.1f}" + "".join(f"L{to_x:.1f} {to_y:.1f}" for to_x, to_y in rest)
    return TrailRow(trail.number, trail.finger, outline, *trail.places[-1], trail.down)
