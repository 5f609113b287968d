"""What the keys of a keyboard or a presenter's clicker mean in a lesson."""

from enum import Enum, auto

from PySide6.QtCore import Qt


class Act(Enum):
    """What a lecturer wants."""

    ON = auto()
    BACK = auto()
    FIRST = auto()
    LAST = auto()
    DARK = auto()
    LEAVE = auto()
    ENTER = auto()
    DIGIT = auto()


KEYS = {
    Qt.Key.Key_PageDown: Act.ON,
    Qt.Key.Key_Right: Act.ON,
    Qt.Key.Key_Down: Act.ON,
    Qt.Key.Key_Space: Act.ON,
    Qt.Key.Key_PageUp: Act.BACK,
    Qt.Key.Key_Left: Act.BACK,
    Qt.Key.Key_Up: Act.BACK,
    Qt.Key.Key_Backspace: Act.BACK,
    Qt.Key.Key_Home: Act.FIRST,
    Qt.Key.Key_End: Act.LAST,
    Qt.Key.Key_B: Act.DARK,
    Qt.Key.Key_Period: Act.DARK,
    Qt.Key.Key_Escape: Act.LEAVE,
    Qt.Key.Key_Return: Act.ENTER,
    Qt.Key.Key_Enter: Act.ENTER,
} | {Qt.Key(Qt.Key.Key_0.value + digit): Act.DIGIT for digit in range(10)}
ACTS = {key.value: act for key, act in KEYS.items()}


def read_key(key: int) -> Act | None:
    """The meaning of a Qt key code; None for a key that means nothing."""
    return ACTS.get(key)
