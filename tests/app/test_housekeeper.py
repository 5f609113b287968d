"""Garbage is collected in the GUI thread alone."""

import gc
import weakref

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.housekeeper import Housekeeper


class Knot:
    """Something that only a collection can free."""

    def __init__(self) -> None:
        self.itself = self
        self.thing = QObject()


def test_python_itself_collects_nothing_and_the_housekeeper_does(application: QGuiApplication) -> None:
    keeper = Housekeeper(application)
    assert not gc.isenabled()
    freed = weakref.ref(Knot())
    assert freed() is not None
    keeper.collect()
    assert freed() is None
