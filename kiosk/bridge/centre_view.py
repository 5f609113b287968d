"""What the program does for the centre: between visits it holds the centre's wishes, restarts, or shows a greeting."""

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QBuffer, QIODevice, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.session import Session
from kiosk.caretaker.leaving import Leaving
from kiosk.content.model import Hall
from kiosk.visit.loudness import Loudness
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from kiosk.outbox.facts import Wishes

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
GREETING_MILLISECONDS = 20_000
PICTURE_SIZE = QSize(1280, 1280)
QUALITIES = (75, 50, 25)
MOST_BYTES = 200_000


@QmlElement
@QmlUncreatable("made by the program")
class CentreView(QObject):
    """The duties of `kiosk.outbox.facts.Duties`: called in the line's thread, done in the screen's."""

    called = Signal()
    changed = Signal()

    def __init__(self, session: Session, loudness: Loudness, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._technicians = session, loudness
        self._window: QQuickWindow | None = None
        self._calls: deque[Callable[[], None]] = deque()
        self._wishes: Wishes | None = None
        self._restart_until = -1.0
        self._greeting, self._greets = "", False
        self._was_there = False
        self.last_visit: datetime | None = None
        self._rest = QTimer(self, interval=GREETING_MILLISECONDS, singleShot=True)
        self._rest.timeout.connect(self._end_greeting)
        self.called.connect(self._answer_calls, Qt.ConnectionType.QueuedConnection)
        session.listen(self._consider)

    @property
    def hall(self) -> Hall:
        """What is shown; may be asked in any thread."""
        return self._session.hall

    def watch(self, window: QQuickWindow) -> None:
        self._window = window

    def apply(self, wishes: "Wishes") -> None:
        self._call(lambda: self._wish(wishes))

    def look_for(self, version: str) -> None:
        """Nothing: releases are looked for by whoever brings them (see `kiosk.correspondence`)."""

    def take_screenshot(self, tell: Callable[[bytes], None]) -> None:
        self._call(lambda: tell(self._take_picture()))

    def restart(self, seconds: float) -> None:
        self._call(lambda: self._restart_within(seconds))

    def greet(self, words: str) -> None:
        self._call(lambda: self._begin_greeting(words))

    def _call(self, act: Callable[[], None]) -> None:
        self._calls.append(act)
        self.called.emit()

    @Slot()
    def _answer_calls(self) -> None:
        while self._calls:
            self._calls.popleft()()

    def _wish(self, wishes: "Wishes") -> None:
        self._wishes = wishes
        self._consider()

    def _restart_within(self, seconds: float) -> None:
        self._restart_until = monotonic() + seconds
        self._consider()

    def _consider(self) -> None:
        """While nobody is there, do what waits for that."""
        there = self._session.visit.place.screen is not Screen.POSTERS
        if self._was_there and not there:
            self.last_visit = datetime.now(UTC)
        self._was_there = there
        if there:
            return
        if wishes := self._wishes:
            self._wishes = None
            self._session.prefer(limit_loudness(self._technicians, wishes), wishes.first_language or "")
        if monotonic() < self._restart_until:
            self._restart_until = -1.0
            QGuiApplication.exit(Leaving.RESTART)

    def _take_picture(self) -> bytes:
        """The window as JPEG of at most 200 kB; no bytes where it cannot be taken."""
        image = self._window.grabWindow() if self._window else QImage()
        if image.isNull():
            return b""
        ways = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        small = (
            image.scaled(PICTURE_SIZE, *ways) if max(image.width(), image.height()) > PICTURE_SIZE.width() else image
        )
        pictures = (_write_jpeg(small, quality) for quality in QUALITIES)
        return next((picture for picture in pictures if len(picture) <= MOST_BYTES), b"")

    def _begin_greeting(self, words: str) -> None:
        self._greeting, self._greets = words, True
        self._rest.start()
        self.changed.emit()

    def _end_greeting(self) -> None:
        self._greets = False
        self.changed.emit()

    @Property(str, notify=changed)
    def greeting(self) -> str:
        """Plain words of the centre; "" for the program's own."""
        return self._greeting

    @Property(bool, notify=changed)
    def greets(self) -> bool:
        """Whether a greeting is to be seen."""
        return self._greets


def limit_loudness(technicians: Loudness, wishes: "Wishes") -> Loudness:
    """The loudness of visits: the wishes, where there are any, within what the technician set."""
    least = technicians.least if wishes.volume_least is None else wishes.volume_least
    most = technicians.most if wishes.volume_most is None else wishes.volume_most
    start = technicians.start if wishes.volume is None else wishes.volume
    return Loudness(least, most, min(max(start, least), most), technicians.quiet, technicians.quiet_hours)


def _write_jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
