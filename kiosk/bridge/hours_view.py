"""The opening hours as QML sees them: whether the hall is closed, what it says then, and where on the dark screen."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.care import Care
from kiosk.bridge.hours_words import say_closed, say_closing, say_opening
from kiosk.bridge.labels import Labels
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.caretaker.closing import ClosingRule, Outlook, Phase
from kiosk.caretaker.drift import place_at
from kiosk.visit.place import Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
STAY_SECONDS = 60.0  # in one place of the dark screen
LIT_SECONDS = 20.0  # after a touch
NOTICE_SECONDS = 15.0


@dataclass(frozen=True)
class ClosedRow:
    """That the hall is closed and when it opens, in one language."""

    tag: str
    closed: str
    opening: str


@QmlElement
@QmlUncreatable("made by the program")
class HoursView(QObject):
    """Asks the closing rule, ends a visit that outlasts it, and puts the screen's power off while it is closed."""

    changed = Signal()
    drifted = Signal()

    def __init__(self, session: Session, labels: Labels, care: Care, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._labels, self._care = session, labels, care
        self._rule = ClosingRule(care.opening, care.built)
        self._outlook = Outlook()
        self._rows = Rows(ClosedRow, self)
        self._lit_until = self._notice_until = float("-inf")
        self._notice = ""
        self._shown: object = None
        self._step = 0

    @property
    def wanted(self) -> bool:
        """Whether there is anything to follow."""
        hours = self._care.opening()
        return bool(hours.weekdays or hours.dates) or self._outlook.phase is not Phase.OPEN

    def follow(self, watched: bool = False) -> None:
        """Follow both clocks; call it each second. `watched` says that the technician is at the screen."""
        session, now, moment = self._session, self._session.clock(), self._care.moment()
        visit = session.visit
        visiting = visit.place.screen is not Screen.POSTERS
        self._outlook = self._rule.look(moment, now, visiting, visit.led)
        if self.closed and visiting:
            session.reset()
        self._care.screen_power.set(not self.closed or watched or self.lit)
        self._say(now)
        self._drift(now)

    def _say(self, now: float) -> None:
        moment, languages, reader = self._care.moment(), self._session.hall.languages, self._session.reader
        if self.closed:
            opening = self._outlook.moment
            said = [(tag, say_opening(self._labels, tag, opening, moment)) for tag in languages]
            rows = [ClosedRow(tag, say_closed(self._labels, tag), reader.set(words, tag)) for tag, words in said]
            self._rows.show_rows(rows)
        notice = ""
        if self._outlook.phase is Phase.CLOSING:
            notice = reader.set(say_closing(self._labels, reader.language, self._outlook, moment))
        if notice != self._notice:
            self._notice, self._notice_until = notice, now + NOTICE_SECONDS
        shown = self.closed, self.lit, self.notice
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _drift(self, now: float) -> None:
        step = int(now // STAY_SECONDS)
        if self.closed and step != self._step:
            self._step = step
            self.drifted.emit()

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        return self._outlook.phase is Phase.CLOSED

    @Property(bool, notify=changed)
    def lit(self) -> bool:
        """Whether the closed screen was touched a moment ago."""
        return self._session.clock() < self._lit_until

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What a visitor is told for some seconds near closing time, else empty."""
        return self._notice if self._session.clock() < self._notice_until else ""

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(float, notify=drifted)
    def across(self) -> float:
        """Where the words stand, a share of the room there is from left to right."""
        return place_at(self._step)[0]

    @Property(float, notify=drifted)
    def along(self) -> float:
        """Where the words stand, a share of the room there is from top to bottom."""
        return place_at(self._step)[1]

    @Slot()
    def touch(self) -> None:
        """Somebody touches a closed screen."""
        self._lit_until = self._session.clock() + LIT_SECONDS
        self.follow()

    @Slot()
    def dismiss(self) -> None:
        """The visitor has read the notice."""
        self._notice_until = self._session.clock()
        self.follow()
