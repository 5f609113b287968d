"""Tells the C library how to hold memory: pictures come and go all day, and what they leave must not stay in pieces."""

import ctypes
import sys

TRIM_THRESHOLD, MMAP_THRESHOLD, ARENA_MAX = -1, -3, -8  # numbers of glibc's mallopt
LARGE_BYTES = 256 * 1024  # from here on a block is one of its own, and goes back to the system when it is free
SPARE_BYTES = 1024 * 1024
ARENAS = 2


def give_back_memory() -> bool:
    """Large blocks go back at once instead of leaving holes; whether the C library can be told so (glibc)."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is None:
        return False
    wishes = ((MMAP_THRESHOLD, LARGE_BYTES), (TRIM_THRESHOLD, SPARE_BYTES), (ARENA_MAX, ARENAS))
    return all(mallopt(what, value) for what, value in wishes)


def return_free_memory() -> None:
    """What lies free between blocks that are in use goes back to the system, too (glibc)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
