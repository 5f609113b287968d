"""Collects garbage in the GUI thread alone: a Qt object that another thread collects takes the program down.

Python collects in whatever thread happens to allocate, and sound, watcher and recordings have threads of their own.
"""

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.session import Session
from kiosk.devices.allocator import return_free_memory
from kiosk.visit.place import Screen

YOUNG_MILLISECONDS = 1000
TIDY_MILLISECONDS = 1500  # after a visit: its screens have faded and gone
WHOLE_EVERY = 60  # times the young


class Housekeeper(QObject):
    """Takes collecting over from Python for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rounds = 0
        gc.disable()
        self._timer = QTimer(self, interval=YOUNG_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """The young garbage; at first, and once a minute, all of it. What is there at first is taken to stay."""
        gc.collect(1 if self._rounds % WHOLE_EVERY else 2)
        if self._rounds == 0:
            gc.freeze()
        self._rounds += 1


class Tidying(QObject):
    """Cleans up behind every visit while only posters are shown, so that a day of visits takes no more than one."""

    def __init__(
        self,
        session: Session,
        engine: QQmlEngine,
        window: QQuickWindow,
        parent: QObject,
        milliseconds: int = TIDY_MILLISECONDS,
    ) -> None:
        super().__init__(parent)
        self._session, self._engine, self._window = session, engine, window
        self._resting = True
        self._timer = QTimer(self, interval=milliseconds, singleShot=True)
        self._timer.timeout.connect(self.tidy)
        session.listen(self._follow)

    def _follow(self) -> None:
        before, self._resting = self._resting, self._session.visit.place.screen is Screen.POSTERS
        if self._resting and not before:
            self._timer.start()
        elif not self._resting:
            self._timer.stop()

    def tidy(self) -> None:
        """The garbage of Python and of QML, pictures and letters that nothing shows, then the memory that lies free.

        Qt keeps letters of every size that was read for minutes, and opens a font's file again for each few sizes.
        """
        gc.collect()
        self._engine.collectGarbage()
        self._window.releaseResources()
        QFont.cleanup()
        return_free_memory()
