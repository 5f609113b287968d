"""The releases of this kiosk as a technician sees them; lets a new one onto the screen when nobody is there."""

from collections import deque

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.session import Session
from kiosk.bundles.arrival import Arrival
from kiosk.bundles.news import News
from kiosk.caretaker.starts import GOOD_SECONDS
from kiosk.devices.courier import Courier
from kiosk.visit.place import Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ReleaseView(QObject):
    """What the courier tells, brought from its thread to the screen's; `take` may be called in any thread.

    `opened` tells that another hall is on the screen.
    """

    heard = Signal()
    opened = Signal(object)  # the Reading
    changed = Signal()

    def __init__(self, session: Session, courier: Courier | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._courier = session, courier
        self._shown = courier.shown if courier else ""
        self._untold: deque[News] = deque()
        self._news = News()
        self._ready: Arrival | None = None
        self._next: Arrival | None = None
        self._proof = QTimer(self, interval=round(GOOD_SECONDS * 1000), singleShot=True)
        self._proof.timeout.connect(self._prove)
        self.heard.connect(self._listen, Qt.ConnectionType.QueuedConnection)
        session.listen(self._consider)

    @Slot()
    def begin(self) -> None:
        """The hall is on the screen: let the courier begin."""
        if self._courier:
            self._courier.start(self.take)
        if self._shown:
            self._proof.start()

    def end(self) -> None:
        """Stop the courier and wait for it."""
        self._proof.stop()
        if self._courier:
            self._courier.stop()
            self._courier = None

    def take(self, news: News) -> None:
        """Hear of news; the screen's thread comes to it by itself."""
        self._untold.append(news)
        self.heard.emit()

    @Slot()
    def _listen(self) -> None:
        while self._untold:
            self._news = self._untold.popleft()
            self._ready = self._news.ready or self._ready
            self._next = self._news.shown or self._next
        self._consider()
        self.changed.emit()

    def _consider(self) -> None:
        """While nobody is there, let what is ready be pointed at, and show what is pointed at."""
        if self._session.visit.place.screen is not Screen.POSTERS:
            return
        if self._ready and self._courier:
            self._ready = None
            self._courier.switch()
        if arrival := self._next:
            self._next, self._shown = None, arrival.manifest.folder
            assert arrival.reading.hall is not None
            self._session.open_hall(arrival.reading.hall, arrival.reading.assets)
            self._proof.start()
            self.opened.emit(arrival.reading)

    def _prove(self) -> None:
        if self._courier:
            self._courier.prove(self._shown)

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """What is shown, how old it is, what the last looks found; in the language of messages."""
        return list(self._news.standing.tell())

    @Property(str, notify=changed)
    def way(self) -> str:
        """`line` or `stick` while something is being fetched, else empty."""
        return self._news.way

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of it is here, 0 to 1."""
        return self._news.share

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether a release waits for a moment when nobody is there."""
        return self._ready is not None or self._next is not None

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """Whether the last looks met no trouble."""
        return self._news.standing.line.good and self._news.standing.stick.good

    @Property(bool, notify=changed)
    def canTakeBack(self) -> bool:  # noqa: N802
        return self._news.standing.before is not None

    @Slot()
    def look(self) -> None:
        """Ask the line soon."""
        if self._courier:
            self._courier.look()

    @Slot()
    def takeBack(self) -> None:  # noqa: N802
        """Show the release before again, once nobody is there."""
        if self._courier:
            self._courier.take_back()
