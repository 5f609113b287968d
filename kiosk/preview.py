"""A curator's preview: the hall as it is being written, at the same place after each save, with its problems."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.app import App, Opened, delete_now, make_application, open_window
from kiosk.bridge.problems_view import ProblemsView
from kiosk.devices.watcher import Edition, Watcher
from kiosk.narration.voice import Voice
from kiosk.settings import Settings


class Preview(QObject):
    """Shows every edition that the watcher tells: the hall, or while it is broken, the last good one."""

    arrived = Signal()  # from the watcher's thread to the screen's
    shown = Signal()

    def __init__(
        self,
        target: Path,
        settings: Settings,
        size: QSize | None,
        looking: bool = False,
        clock: Callable[[], float] = time.monotonic,
        voice: Voice | None = None,
    ) -> None:
        super().__init__()
        self._settings, self._size, self._clock, self._voice = settings, size, clock, voice
        self._newest: Edition | None = None
        self._watcher = Watcher(target, self._take, looking)
        self._waiting: Opened | None = None
        self.problems = ProblemsView()
        self.app: App | None = None
        self.arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._watcher.start()

    @property
    def window(self) -> QQuickWindow | None:
        """What is on screen: the hall, or where none was good yet, the window that waits for one."""
        if self.app:
            return self.app.window
        return self._waiting[1] if self._waiting else None

    def _take(self, edition: Edition) -> None:
        self._newest = edition
        self.arrived.emit()

    def _show(self) -> None:
        edition, self._newest = self._newest, None
        if edition is None:  # a newer one was shown meanwhile
            return
        reading = edition.reading
        self.problems.show_reading(reading, keeps=reading.hall is None and self.app is not None)
        if self.app and reading.hall:
            self.app.session.replace_hall(reading.hall, edition.stamps)
        elif reading.hall:
            self._open(edition)
        elif not self.app and not self._waiting:
            self._waiting = open_window("Waiting", {"problems": self.problems}, self._size)
            self._waiting[1].closing.connect(QCoreApplication.quit)
        self.shown.emit()

    def _open(self, edition: Edition) -> None:
        reading = edition.reading
        assert reading.hall is not None
        self.app = App(reading.hall, reading.assets, self._settings, self._clock, self._voice, self.problems)
        self.app.session.replace_hall(reading.hall, edition.stamps)
        window = self.app.show(self._size)
        window.closing.connect(QCoreApplication.quit)
        if self._waiting:
            window.setPosition(self._waiting[1].position())
            self._close_waiting()
            window.requestActivate()  # the keys were the waiting window's

    def _close_waiting(self) -> None:
        if self._waiting:
            delete_now(self._waiting[0])
            self._waiting = None

    def close(self) -> None:
        """Stop watching, then take down what is on screen."""
        self._watcher.stop()
        self._close_waiting()
        if self.app:
            self.app.close()


def run_preview(target: Path, settings: Settings, size: tuple[int, int] | None, looking: bool) -> int:
    """Preview the hall until the curator leaves; the exit code."""
    application = make_application(sys.argv[:1])
    preview = Preview(target, settings, QSize(*size) if size else None, looking)
    preview.start()
    code = application.exec()
    preview.close()
    return code
