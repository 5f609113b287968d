"""A sound device that is a pipe: SDL's disk driver writes into it what would sound, block by block, in real time."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]  # of the left channel
FRAME_BYTES = 8


class Pipe(Thread):
    """Makes the pipe SDL's device, and tells `hear` what comes and at which moment."""

    def __init__(self, path: Path, hear: Callable[[Samples, float], None]) -> None:
        super().__init__(daemon=True)
        os.mkfifo(path)
        os.environ |= {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(path)}
        self._path = path
        self._hear = hear
        self.start()

    def run(self) -> None:
        with self._path.open("rb", buffering=0) as pipe:
            rest = b""
            while data := pipe.read(65536):
                now, data = time.monotonic(), rest + data
                whole = len(data) // FRAME_BYTES * FRAME_BYTES
                self._hear(np.frombuffer(data[:whole], np.float32).reshape(-1, 2)[:, 0], now)
                rest = data[whole:]
