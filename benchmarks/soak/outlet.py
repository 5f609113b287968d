"""A sound device that can be pulled out: a pipe whose reader goes away, and comes back."""

import os
import time
from pathlib import Path
from threading import Event, Thread

import numpy as np

from benchmarks.pipe import make_pipe

LOUD = 0.01
BYTES_A_SECOND = 48_000 * 8


class Outlet:
    """Takes what would sound: counts the `seconds` that were not silent, how often the plug was `pulled`, and the
    seconds `regained` since it was for the first time.
    """

    def __init__(self, pipe: Path) -> None:
        make_pipe(pipe)
        self.seconds = self.regained = 0.0
        self.pulled = 0
        self._pipe = pipe
        self._plugged, self._ended = Event(), Event()
        self._plugged.set()
        self._thread = Thread(target=self._listen, name="outlet", daemon=True)
        self._thread.start()

    def pull(self) -> None:
        self.pulled += 1
        self._plugged.clear()

    def plug(self) -> None:
        self._plugged.set()

    def _listen(self) -> None:
        while True:
            self._plugged.wait()
            handle = os.open(self._pipe, os.O_RDONLY | os.O_NONBLOCK)
            try:
                while self._plugged.is_set():
                    self._take(handle)
            finally:
                os.close(handle)

    def _take(self, handle: int) -> None:
        try:
            data = os.read(handle, 65536)
        except BlockingIOError:
            data = b""
        if not data:
            time.sleep(0.02)
            return
        samples = np.frombuffer(data[: len(data) // 4 * 4], np.float32)
        if np.abs(samples).max(initial=0) > LOUD:
            seconds = len(data) / BYTES_A_SECOND
            self.seconds += seconds
            self.regained += seconds if self.pulled else 0.0
