"""Shrinks many photographs, several at once, within a bound of memory."""

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.starting.photographs import Photograph, Refusal, explain
from kiosk.content.starting.shrinking import MOST_BYTES, plan_shrinking, shrink

MOST_WORKERS = 4


class Memory:
    """Bytes that several threads share; who asks for more than is left waits."""

    def __init__(self, most: int) -> None:
        self._left = most
        self._changed = threading.Condition()

    @contextmanager
    def borrow(self, amount: int) -> Iterator[None]:
        """Holds that many bytes for the time of the block."""
        with self._changed:
            self._changed.wait_for(lambda: self._left >= amount)
            self._left -= amount
        try:
            yield
        finally:
            with self._changed:
                self._left += amount
                self._changed.notify_all()


def develop(photographs: Sequence[Photograph], folder: Path) -> Iterator[tuple[Photograph, Path | Refusal]]:
    """In the given order each photograph with its shrunk file in `folder`, or with why there is none.

    Raises OSError where nothing can be written.
    """
    memory = Memory(MOST_BYTES)

    def work(place: int, photograph: Photograph) -> Path | Refusal:
        try:
            side, cost = plan_shrinking(photograph.file)
            with memory.borrow(cost):
                data = shrink(photograph.file, side)
        except Exception as error:  # readers of pictures raise nearly anything on hostile bytes
            return explain(photograph.file, error)
        written = folder / f"{place}.part"
        written.write_bytes(data)
        return written

    # Pillow lets other threads run while it decodes, resamples and encodes
    workers = ThreadPoolExecutor(min(MOST_WORKERS, os.cpu_count() or 1))
    try:
        yield from zip(photographs, workers.map(work, range(len(photographs)), photographs), strict=True)
    finally:
        workers.shutdown(cancel_futures=True)
