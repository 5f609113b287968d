"""Collects Python's garbage in the GUI thread alone: a Qt object that another thread collects takes the program down.

Python collects in whatever thread happens to allocate, and sound, watcher and recordings have threads of their own.
"""

import gc

from PySide6.QtCore import QObject, QTimer

YOUNG_MILLISECONDS = 1000
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
