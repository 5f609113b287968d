"""Garbage is collected in the GUI thread alone."""

import gc
import weakref
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtQml import qmlEngine

from kiosk.bridge.housekeeper import Housekeeper, Tidying

if TYPE_CHECKING:
    from conftest import Visitor


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


def make_old_knot() -> "weakref.ref[Knot]":
    """Garbage that only a whole collection frees."""
    knot = Knot()
    gc.collect(0)
    gc.collect(1)
    return weakref.ref(knot)


def attach_tidying(visitor: "Visitor") -> None:
    engine = qmlEngine(visitor.window)
    assert engine is not None
    Tidying(visitor.app.session, engine, visitor.window, visitor.app.kiosk, milliseconds=0)


def test_what_a_visit_leaves_is_gone_when_nobody_is_there(visitor: "Visitor") -> None:
    attach_tidying(visitor)
    visitor.tap("begin-zh-Hans")
    left = make_old_knot()
    visitor.app.session.reset()
    visitor.wait_until(lambda: left() is None)


def read_memory() -> float:
    """MB that are the process's own."""
    return psutil.Process().memory_full_info().uss / 1e6


def draw_letters() -> None:
    """200 Chinese characters in 40 sizes, 10 MB and more of drawn letters."""
    picture = QImage(2000, 100, QImage.Format.Format_RGB32)
    font = QFont("Noto Sans SC")
    for pixels in range(20, 60):
        font.setPixelSize(pixels)
        painter = QPainter(picture)
        painter.setFont(font)
        painter.drawText(0, 80, "".join(map(chr, range(0x4E00, 0x4E00 + 200))))
        painter.end()


def test_letters_of_sizes_that_nobody_reads_any_more_are_let_go(visitor: "Visitor") -> None:
    attach_tidying(visitor)
    visitor.tap("begin-zh-Hans")
    before = read_memory()
    draw_letters()
    drawn = read_memory()
    assert drawn > before + 5
    visitor.app.session.reset()
    visitor.wait_until(lambda: read_memory() < drawn - 5)


def test_nothing_is_tidied_while_somebody_is_there(visitor: "Visitor") -> None:
    attach_tidying(visitor)
    session = visitor.app.session
    session.change(session.visit.begin("zh-Hans"))
    left = make_old_knot()
    session.reset()
    session.change(session.visit.begin("zh-Hans"))
    for _ in range(20):
        QCoreApplication.processEvents()
    assert left() is not None
