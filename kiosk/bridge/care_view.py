"""All that is the technician's as QML sees it: the lock, the page behind it, the touch test, the opening hours."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.care import Care
from kiosk.bridge.fingers_view import FingersView
from kiosk.bridge.hours_view import HoursView
from kiosk.bridge.labels import Labels
from kiosk.bridge.lock_filter import Keys, LockFilter
from kiosk.bridge.lock_view import LockView
from kiosk.bridge.machine_words import describe_screen, describe_touch
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.sound_test_view import SoundTestView
from kiosk.bridge.technician_view import TechnicianView
from kiosk.caretaker.corner import Finger
from kiosk.content.languages import own_name
from kiosk.devices.outputs import find_output

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
BUSY_MILLISECONDS = 100
HOURS_MILLISECONDS = 1000
READ = ("zh-Hans", "bo", "en")  # what technicians can read here, whatever the hall has


@dataclass(frozen=True)
class NamedLanguage:
    """A language that technicians can read."""

    tag: str
    name: str


@QmlElement
@QmlUncreatable("made by the program")
class CareView(QObject):
    """Joins the technician's views; `guard` locks a window."""

    def __init__(self, session: Session, labels: Labels, care: Care, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._lock = LockView(session, care, self)
        self._technician = TechnicianView(session, care, self)
        self._sound = SoundTestView(session, care, self)
        self._fingers = FingersView(self)
        self._hours = HoursView(session, labels, care, self)
        self._languages = Rows(NamedLanguage, self)
        self._languages.show_rows([NamedLanguage(tag, own_name(tag)) for tag in READ])
        self._window: QQuickWindow | None = None
        self._millimetre = 1.0
        self._filter: LockFilter | None = None
        self._open = False
        self._busy = QTimer(self, interval=BUSY_MILLISECONDS)
        self._busy.timeout.connect(self.follow)
        self._lock.changed.connect(self._watch)
        self._hours_timer = QTimer(self, interval=HOURS_MILLISECONDS)
        self._hours_timer.timeout.connect(self.follow_hours)
        self._hours_timer.start()

    def watch(self, window: QQuickWindow, millimetre: float) -> None:
        """Where it is locked, let through to the window only what visitors need, and follow the fingers on it."""
        self._window, self._millimetre = window, millimetre
        if self._lock.locked:  # the last filter is the first to be asked
            self._filter = LockFilter(window, self._weigh_keys, self.feel)

    def let_go(self) -> None:
        """The window is about to be deleted."""
        if self._filter:
            self._filter.let_go()
        self._window = None

    def _weigh_keys(self) -> Keys:
        if self._lock.stage != "shut" or self._hours.closed:
            return Keys.NONE
        return Keys.LESSON if self._session.visit.place.learning else Keys.VISIT

    def feel(self, fingers: list[Finger]) -> None:
        """The fingers on the glass as they are now."""
        window = self._window
        if window is None:
            return
        self._lock.feel(fingers, min(window.width(), window.height()), self._millimetre)
        if self._lock.open and self._technician.panel == "fingers":
            self._fingers.feel(fingers, window.width(), window.height())
        self._watch()

    def follow(self) -> None:
        """Follow the time while the lock is busy."""
        self._lock.follow()
        if self._lock.open:
            self._technician.follow()
            self._sound.follow()
        self._watch()

    def follow_hours(self) -> None:
        if self._hours.wanted:
            self._hours.follow(watched=self._lock.busy)

    def _watch(self) -> None:
        if self._lock.busy != self._busy.isActive():
            self._busy.start() if self._lock.busy else self._busy.stop()
        if self._lock.open != self._open:
            self._open = self._lock.open
            self._open_page() if self._open else self._sound.stop()

    def _open_page(self) -> None:
        facts = [describe_screen(find_output(self._window))] if self._window else []
        self._fingers.clear()
        self._sound.open()
        self._technician.open([*facts, describe_touch()])

    @Property(LockView, constant=True)
    def lock(self) -> LockView:
        return self._lock

    @Property(TechnicianView, constant=True)
    def technician(self) -> TechnicianView:
        return self._technician

    @Property(SoundTestView, constant=True)
    def sound(self) -> SoundTestView:
        return self._sound

    @Property(FingersView, constant=True)
    def fingers(self) -> FingersView:
        return self._fingers

    @Property(HoursView, constant=True)
    def hours(self) -> HoursView:
        return self._hours

    @Property(QObject, constant=True)
    def languages(self) -> Rows:
        """The languages of the pad and the page."""
        return self._languages
