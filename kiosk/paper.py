"""Sets words, pictures and rules on A4 pages and writes them as a PDF; a text that does not fit goes on overleaf."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from kiosk.app import SANS, TIBETAN
from kiosk.content.line_breaks import mark_breaks

DOTS_PER_INCH = 300
MILLIMETRE = DOTS_PER_INCH / 25.4
POINT = DOTS_PER_INCH / 72
WIDTH, HEIGHT = 210.0, 297.0
INK, SOFT, HAIR, SIGN = "#241A14", "#6B5B50", "#B9A78C", "#A3231C"
TIBETAN_LETTERS = re.compile("[\u0f00-\u0fff]")
TIBETAN_SCALE = 1.2
Leading = tuple[float, float]  # em: the height of a line, and its base line from above
LEADINGS: dict[bool, Leading] = {False: (1.55, 1.12), True: (1.95, 0.95)}


@dataclass(frozen=True)
class Line:
    """One line of set words; `height` and `base`, the base line from the line's top, are in millimetres."""

    layout: QTextLayout
    number: int
    height: float
    base: float
    colour: str

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        line = self.layout.lineAt(self.number)
        painter.setPen(QColor(self.colour))
        line.draw(painter, QPointF(x * MILLIMETRE, (y + self.base) * MILLIMETRE - line.ascent()))


def set_lines(words: str, points: float, width: float, colour: str = INK, bold: bool = False) -> list[Line]:
    """The words as lines of at most `width` millimetres, each paragraph in the face that its script needs."""
    return [line for paragraph in words.split("\n") for line in _set_paragraph(paragraph, points, width, colour, bold)]


def _set_paragraph(words: str, points: float, width: float, colour: str, bold: bool) -> list[Line]:
    tibetan = bool(TIBETAN_LETTERS.search(words))
    em = points * POINT * (TIBETAN_SCALE if tibetan else 1)
    font = QFont(TIBETAN if tibetan else SANS)
    font.setPixelSize(round(em))
    font.setBold(bold and tibetan)  # the bundled sans has one weight
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(mark_breaks(words), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * MILLIMETRE)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    height, base = (share * em / MILLIMETRE for share in LEADINGS[tibetan])
    return [Line(layout, number, height, base, colour) for number in range(layout.lineCount())]


def height_of(lines: Sequence[Line]) -> float:
    """Millimetres."""
    return sum(line.height for line in lines)


@dataclass
class Page:
    """One page; things are put on it in millimetres from its upper left corner."""

    marks: list[Callable[[QPainter], None]] = field(default_factory=list)

    def put_lines(self, lines: Sequence[Line], x: float, y: float) -> float:
        """Where the next line would stand."""
        for line in lines:
            self.marks.append(lambda painter, line=line, y=y: line.paint(painter, x, y))
            y += line.height
        return y

    def put_rule(self, x: float, y: float, right: float, bottom: float, colour: str = HAIR, thick: float = 0.2) -> None:
        def paint(painter: QPainter) -> None:
            painter.setPen(QPen(QColor(colour), thick * MILLIMETRE))
            painter.drawLine(QPointF(x, y) * MILLIMETRE, QPointF(right, bottom) * MILLIMETRE)

        self.marks.append(paint)

    def put_picture(self, picture: QImage, x: float, y: float, width: float, height: float) -> None:
        at = QRectF(x * MILLIMETRE, y * MILLIMETRE, width * MILLIMETRE, height * MILLIMETRE)
        self.marks.append(lambda painter: painter.drawImage(at, picture))


def write_pages(pages: Sequence[Page], file: Path, title: str) -> None:
    """Write the pages as a PDF with their fonts inside; raises OSError where the file cannot be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    writer = QPdfWriter(str(fresh))
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{file} cannot be written")
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        for mark in page.marks:
            mark(painter)
    painter.end()
    fresh.replace(file)
