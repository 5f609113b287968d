"""Walks every screen without a display and saves what a visitor would see, one proof sheet a language."""

import os
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import App, make_application
from kiosk.care_stops import Machine
from kiosk.content.languages import read_tag
from kiosk.content.model import Hall
from kiosk.content.reading import Reading
from kiosk.messages import say
from kiosk.narration.voice import Silence
from kiosk.proofs import write_proofs
from kiosk.settings.groups import STILL
from kiosk.stops import PATIENCE_SECONDS, Stop, TurnedClock, plan_tour, walk_items

SIZES = [(1920, 1080), (1080, 1920)]
SHEET_COLUMNS = {"wide": 3, "tall": 6}
THUMB_WIDTH = {"wide": 1280, "tall": 640}


def run_tour(
    reading: Reading, out: Path, sizes: Sequence[tuple[int, int]] | None, languages: Sequence[str] | None
) -> int:
    """Save all screens below `out`, and proofs of each language; 0, or 1 when a language is unknown to the hall."""
    hall = reading.hall
    assert hall is not None
    wanted = [read_tag(tag) or tag for tag in languages or hall.languages]
    unknown = [tag for tag in wanted if tag not in hall.languages]
    if unknown:
        print(f"This hall has no {', '.join(unknown)}; it has {', '.join(hall.languages)}.", file=sys.stderr)
        return 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = make_application(sys.argv[:1])
    walks = {size: _walk(hall, reading.assets, out, QSize(*size), wanted) for size in sizes or SIZES}
    shown = next((size for size in walks if size[0] > size[1]), next(iter(walks)))
    for language, pictures in walks[shown].items():
        file = out / f"proofs-{language}.pdf"
        count = write_proofs(reading, language, pictures, file)
        print(say("{count} pages to sign, {file}", count=count, file=file))
    application.quit()
    return 0


def _walk(hall: Hall, assets: Path, out: Path, size: QSize, languages: Sequence[str]) -> dict[str, list[Path]]:
    """The saved pictures of what visitors see, by language; those of the technician's screens lie beside them."""
    walked: dict[str, list[Path]] = {}
    clock = TurnedClock()
    machine = Machine()
    app = App(hall, assets, STILL, clock, Silence(), care=machine.make_care())
    window = app.show(size)
    shape = "tall" if size.height() > size.width() else "wide"
    for language in languages:
        folder = out / f"{size.width()}x{size.height()}" / language
        folder.mkdir(parents=True, exist_ok=True)
        files = [_visit_stop(app, clock, window, stop, folder, n) for n, stop in enumerate(plan_tour(hall, language))]
        plan = enumerate(machine.plan(language), len(files))
        kept = [_visit_stop(app, clock, window, stop, folder, n) for n, stop in plan]
        sheet = out / f"sheet-{language}-{size.width()}x{size.height()}.png"
        _make_sheet([*files, *kept], shape).save(str(sheet))
        print(f"{len(files) + len(kept)} screens, {sheet}")
        walked[language] = files
    app.close()
    return walked


def _visit_stop(app: App, clock: TurnedClock, window: QQuickWindow, stop: Stop, folder: Path, number: int) -> Path:
    stop.go(app, clock)
    settle(window)
    file = folder / f"{number:02} {stop.name}.png"
    window.grabWindow().save(str(file))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no event loop runs that would do it
    return file


def settle(window: QQuickWindow) -> None:
    """Wait until every picture on the window is decoded and every row and column has laid out what it holds."""
    until = time.monotonic() + PATIENCE_SECONDS
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    while _is_loading(window) and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    for _ in range(3):  # what lies in rows of columns is laid out from within
        polish(walk_items(window.contentItem()))
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def polish(items: Iterable[QQuickItem]) -> None:
    """Lay out these items now; a Shape lays out nothing, and crashes where another's layout took it off its window."""
    for item in tuple(items):
        if not item.inherits("QQuickShape"):
            item.ensurePolished()


def _is_loading(window: QQuickWindow) -> bool:
    return any(item.property("settled") is False for item in walk_items(window.contentItem()))


def _make_sheet(files: Sequence[Path], shape: str) -> QImage:
    columns, width, margin, title = SHEET_COLUMNS[shape], THUMB_WIDTH[shape], 24, 40
    first = QImage(str(files[0]))
    height = round(width * first.height() / first.width())
    rows = -(-len(files) // columns)
    sheet = QImage(columns * (width + margin) + margin, rows * (height + title + margin), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#D8CFC0"))
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(24)
    painter.setFont(font)
    for number, file in enumerate(files):
        x = margin + number % columns * (width + margin)
        y = number // columns * (height + title + margin)
        painter.drawText(QRect(x, y, width, title), Qt.AlignmentFlag.AlignVCenter, file.stem)
        thumb = QImage(str(file)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(x, y + title, thumb)
    painter.end()
    return sheet
