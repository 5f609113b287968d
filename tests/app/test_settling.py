"""A look at a screen waits for its layout, whatever leaves the screen meanwhile."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.tour import polish

DRAWN = b"import QtQuick\nimport QtQuick.Shapes\nShape { ShapePath { PathLine { x: 9; y: 9 } } }"


def test_a_shape_that_left_its_window_is_left_alone(application: QGuiApplication) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(DRAWN, "")
    shape = component.create()
    assert isinstance(shape, QQuickItem)
    polish([shape])
    assert shape.parentItem() is None
