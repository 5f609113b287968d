"""How far Tibetan stacks reach above and below the line, from the very outlines of the font."""

import re
from functools import cache

from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
FACE = "Noto Serif Tibetan"
EM = 1000  # pixels
_MARKS = "\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc\u0fc6"
_STACK = re.compile(f"[\u0f00-\u0fff][{_MARKS}]*")


@QmlElement
class Ink(QObject):
    """Theme holds the only one. Qt's own metrics leave out where a font places its marks."""

    @Slot(str, bool, result=QPointF)
    def measure(self, words: str, bold: bool) -> QPointF:
        """The reach of the tallest stack above the base line (x) and of the deepest one below it (y), in ems."""
        reaches = [measure_stack(stack, bold) for stack in set(_STACK.findall(words))]
        return QPointF(max((x for x, _ in reaches), default=0.0), max((y for _, y in reaches), default=0.0))


@cache
def measure_stack(stack: str, bold: bool) -> tuple[float, float]:
    """The reach of one stack above and below the base line, in ems, 0 where it does not reach so far."""
    layout = QTextLayout(stack, _make_font(bold))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100 * EM)
    layout.endLayout()
    base = line.y() + line.ascent()
    above = below = 0.0
    for run in layout.glyphRuns():
        font = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            box = font.boundingRect(glyph)
            above, below = max(above, base - place.y() - box.top()), max(below, place.y() + box.bottom() - base)
    return above / EM, below / EM


def _make_font(bold: bool) -> QFont:
    font = QFont(FACE)
    font.setPixelSize(EM)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
