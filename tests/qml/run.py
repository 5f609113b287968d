"""Runs the QML tests of this folder with the fonts of the program; called by test_parts.py."""

import sys

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk.app import load_fonts


class Setup(QObject):
    """Prepares the application that Qt Quick Test makes."""

    @Slot()
    def applicationAvailable(self) -> None:
        load_fonts()


if __name__ == "__main__":
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("parts", Setup, sys.argv))
