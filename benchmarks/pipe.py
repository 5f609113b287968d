"""A sound device that is a pipe: SDL's disk driver writes into it what would sound, block by block, in real time."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]  # of the left channel
FRAME_BYTES = 8


def make_pipe(path: Path) -> None:
    """Make the pipe, and make it the device that SDL opens in this process."""
    os.mkfifo(path)
    os.environ |= {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(path)}


def read_pipe(path: Path, hear: Callable[[Samples, float], None]) -> None:
    """Tell `hear` what comes out of the pipe and at which moment, until its other end is closed."""
    with path.open("rb", buffering=0) as pipe:
        rest = b""
        while data := pipe.read(65536):
            now, data = time.monotonic(), rest + data
            whole = len(data) // FRAME_BYTES * FRAME_BYTES
            hear(np.frombuffer(data[:whole], np.float32).reshape(-1, 2)[:, 0], now)
            rest = data[whole:]
