"""Whether anything can be shown on this machine, asked without Qt."""

import os
import sys


def can_show() -> bool:
    """Whether there is a display, or a Qt platform that needs none was asked for."""
    named = os.environ.get("QT_QPA_PLATFORM")
    return bool(named or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) or sys.platform != "linux"
