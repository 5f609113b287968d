"""The way out of a locked kiosk as QML sees it: the mark in the corner, the PIN pad, and whether the page is open."""

import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.care import Care
from kiosk.bridge.session import Session
from kiosk.caretaker.corner import CornerHold, Finger
from kiosk.caretaker.gate import Gate, Stage
from kiosk.caretaker.pin import fits
from kiosk.caretaker.tries import Tries, Waiting, read_tries, write_tries

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
CORNER = 0.12  # of the screen's short side
PALM_MILLIMETRES = 35.0


@QmlElement
@QmlUncreatable("made by the program")
class LockView(QObject):
    """`stage` is one of shut, asking, open. `spoken` tells that the technician reads another language."""

    changed = Signal()
    moved = Signal()
    spoken = Signal()

    def __init__(self, session: Session, care: Care, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._locked = care.locked
        self._hold = CornerHold()
        self._gate = _make_gate(care, session.clock())
        self._language = ""
        self._shown: object = None
        self._mark = 0.0

    @property
    def busy(self) -> bool:
        """Whether time matters: a finger rests in the corner, or the pad or the page is there."""
        return self._hold.holding or self._gate.stage is not Stage.SHUT

    @property
    def reading(self) -> str:
        """What the technician has chosen to read, "" where nobody chose."""
        return self._language

    @property
    def open(self) -> bool:
        return self._gate.stage is Stage.OPEN

    def feel(self, fingers: list[Finger], side: float, millimetre: float) -> None:
        """The fingers on a window with this short side; both in pixels."""
        now = self._session.clock()
        if self._gate.stage is not Stage.SHUT:
            self._gate.touch(now)
        self._hold.feed(fingers, CORNER * side, PALM_MILLIMETRES * millimetre, now)
        self.follow()

    def follow(self) -> None:
        """Follow the time, and tell QML what it changed."""
        now = self._session.clock()
        if self._hold.progress(now) >= 1:
            self._hold.end()
            self._gate.ask(now)
        self._gate.tick(now)
        self._show()

    def _show(self) -> None:
        now = self._session.clock()
        gate = self._gate
        if gate.stage is Stage.SHUT and self._language:
            self._language = ""
            self.spoken.emit()
        shown = gate.stage, len(gate.typed), gate.refused, self.secondsLeft, self._language
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
        if self._mark != (mark := self._hold.mark(now)):
            self._mark = mark
            self.moved.emit()

    @Property(bool, constant=True)
    def locked(self) -> bool:
        """Whether only the PIN leads out."""
        return self._locked

    @Property(float, notify=moved)
    def mark(self) -> float:
        """How long a finger has rested in the corner, 0 to 1; 0 for the first two seconds."""
        return self._mark

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._gate.stage.value

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits were typed."""
        return len(self._gate.typed)

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._gate.refused

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:  # noqa: N802
        """Seconds until a PIN is taken again."""
        return math.ceil(self._gate.left(self._session.clock()))

    @Property(str, notify=changed)
    def language(self) -> str:
        """What the technician reads: the visit's language until another was chosen."""
        return self._language or self._session.visit.language

    @Slot(str)
    def type(self, digit: str) -> None:
        self._gate.type_digit(digit, self._session.clock())
        self._show()

    @Slot()
    def erase(self) -> None:
        self._gate.erase(self._session.clock())
        self._show()

    @Slot()
    def enter(self) -> None:
        """Try what was typed; the page ends the visit that lies below it, and keeps its language."""
        self._gate.enter(self._session.clock())
        if self.open:
            self._language = self.language
            self.spoken.emit()
            self._session.reset()
        self._show()

    @Slot()
    def shut(self) -> None:
        """Take the pad or the page away."""
        self._gate.shut()
        self._show()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._gate.touch(self._session.clock())
        self._language = language
        self.spoken.emit()
        self._show()


def _make_gate(care: Care, now: float) -> Gate:
    file, pin = care.tries, care.pin
    if file is None:
        return Gate(lambda typed: fits(typed, pin), Waiting(Tries(), now))
    return Gate(lambda typed: fits(typed, pin), Waiting(read_tries(file), now, lambda tries: write_tries(file, tries)))
