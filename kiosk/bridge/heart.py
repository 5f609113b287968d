"""Beats in the screen's thread: tells systemd that it lives, and hears when the system asks to stop."""

import logging
import signal
import socket
import time
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.caretaker.heartbeat import Heartbeat, choose_interval
from kiosk.devices.systemd import Systemd

log = logging.getLogger(__name__)


class Heart(QObject):
    """Begins to beat with the window's first picture; `good` is called once, when the start has not failed.

    The beat comes from a timer: a screen on which nothing moves swaps no frame and is as healthy as any.
    """

    def __init__(self, window: QQuickWindow, systemd: Systemd, good: Callable[[], None], status: str) -> None:
        super().__init__(window)
        self._systemd, self._good, self._status = systemd, good, status
        self._heartbeat: Heartbeat | None = None
        self._timer = QTimer(self, interval=round(choose_interval(systemd.watchdog_seconds) * 1000))
        self._timer.timeout.connect(self._beat)
        window.frameSwapped.connect(self._begin, Qt.ConnectionType.SingleShotConnection)

    def _begin(self) -> None:
        self._heartbeat = Heartbeat(time.monotonic())
        self._systemd.ready()
        self._systemd.status(self._status)
        self._timer.start()

    def _beat(self) -> None:
        self._systemd.beat()
        beat = self._heartbeat.beat(time.monotonic()) if self._heartbeat else None
        if beat and beat.gap:
            log.warning("the screen stood still for %.0f s", beat.gap)
        if beat and beat.good:
            self._good()


class Stop(QObject):
    """Ends the application when the system asks (SIGTERM) or somebody types Ctrl+C, at once and in order."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = False
        self._read, self._write = socket.socketpair()
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._former_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._former = {number: signal.signal(number, self._note) for number in (signal.SIGTERM, signal.SIGINT)}

    def give_back(self) -> None:
        """The signals do again what they did before."""
        for number, former in self._former.items():
            signal.signal(number, former)
        signal.set_wakeup_fd(self._former_fd)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.asked = True

    def _hear(self) -> None:
        self._read.recv(64)
        if self.asked:
            QCoreApplication.exit(0)  # to quit would ask the window, and a locked one never closes
