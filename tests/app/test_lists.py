"""Lists make a card at once: one half made, when its list changes or its screen goes, takes Qt down."""

from typing import TYPE_CHECKING

from PySide6.QtQml import QQmlComponent, QQmlIncubator, qmlEngine

if TYPE_CHECKING:
    from conftest import Visitor

CARD = b"import QtQuick\nItem {}"


def test_no_card_is_ever_half_made(visitor: "Visitor") -> None:
    engine = qmlEngine(visitor.window)
    assert engine is not None
    component = QQmlComponent(engine)
    component.setData(CARD, "")
    incubator = QQmlIncubator(QQmlIncubator.IncubationMode.Asynchronous)
    component.create(incubator)
    assert incubator.isReady()
