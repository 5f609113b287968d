"""The plain screen: stands instead of a black one when the hall cannot be shown, until it can be tried again."""

import logging
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.app import delete_now, make_application, open_window
from kiosk.bridge.plain_view import PlainView
from kiosk.caretaker.facts import Fact, LoggedProblem, write_compactly
from kiosk.caretaker.leaving import Leaving
from kiosk.devices.log import Entry, read_problems
from kiosk.devices.machine_facts import list_facts
from kiosk.upkeep import Upkeep

log = logging.getLogger(__name__)


def run_plain(
    reasons: Sequence[str],
    upkeep: Upkeep,
    pause_seconds: float,
    is_mended: Callable[[], bool],
    size: tuple[int, int] | None = None,
) -> int:
    """Shows the reasons until the hall is to be tried again, which the exit code says."""
    log.error("the plain screen is shown: %s", " ".join(reasons))
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)  # whatever is wrong, it is not that
    application = make_application(sys.argv[:1])
    view = PlainView(reasons, write_facts(reasons, upkeep), pause_seconds, is_mended)
    engine, window = open_window("Plain", {"plain": view}, QSize(*size) if size else None)
    upkeep.watch(window, reasons[0], good=_stand)
    view.asked.connect(lambda: QCoreApplication.exit(Leaving.RESTART))
    window.closing.connect(QCoreApplication.quit)
    code = application.exec()
    delete_now(engine)
    delete_now(view)
    return code


def write_facts(reasons: Sequence[str], upkeep: Upkeep) -> str:
    """What the technician's code says."""
    problems = [LoggedProblem(_write_time(entry), entry.said) for entry in read_problems(upkeep.state)]
    return write_compactly([Fact("reason", reasons[0], fine=False), *list_facts(upkeep.read_machine())], problems)


def _write_time(entry: Entry) -> str:
    return entry.time.strftime("%m-%d %H:%M")


def _stand() -> None:
    """A plain screen that stands firm mends nothing."""
