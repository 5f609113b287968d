"""Which poster is shown while nobody is there, and where it and its words stand: never long in one place."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.session import Session
from kiosk.caretaker.drift import place_at
from kiosk.visit.place import Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PostersView(QObject):
    """Counts on over visits, so that a hall with many of them does not always begin at the same place."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._number = 0
        self._away = False
        session.listen(self._watch)

    def _watch(self) -> None:
        """A visit has covered the posters: when it ends, the next one comes."""
        covered = self._session.visit.place.screen is not Screen.POSTERS
        if self._away and not covered:
            self.turn()
        self._away = covered

    @Slot()
    def turn(self) -> None:
        """The next poster at the next place."""
        self._number += 1
        self.changed.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._number

    @Property(bool, notify=changed)
    def otherSide(self) -> bool:  # noqa: N802
        """Whether picture and banner have changed sides; every second time, so that each picture is seen on both."""
        return self._number // 2 % 2 == 1

    @Property(float, notify=changed)
    def across(self) -> float:
        """A share of the room there is from left to right."""
        return place_at(self._number)[0]

    @Property(float, notify=changed)
    def along(self) -> float:
        """A share of the room there is from top to bottom."""
        return place_at(self._number)[1]
