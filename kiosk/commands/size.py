"""A window's size on the command line."""

import argparse

from kiosk.messages import say


def read_size(words: str) -> tuple[int, int]:
    """Width and height in pixels of `1280x720`; raises ArgumentTypeError."""
    width, _, height = words.lower().partition("x")
    try:
        size = int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(say("{words} is no size; write it as 1280x720", words=words)) from None
    if min(size) < 320 or max(size) > 16384:
        raise argparse.ArgumentTypeError(say("{words}: each side must be between 320 and 16384", words=words))
    return size
