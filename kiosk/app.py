"""Builds every part of the running kiosk, joins them, starts them, and stops them in reverse order."""

import logging
import math
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.care import Care
from kiosk.bridge.centre_view import CentreView
from kiosk.bridge.housekeeper import Housekeeper, Tidying
from kiosk.bridge.ink import Ink as Ink  # Theme makes it
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.labels import Labels
from kiosk.bridge.problems_view import ProblemsView
from kiosk.bridge.release_view import ReleaseView
from kiosk.bridge.session import Session
from kiosk.caretaker.hours import read_hours
from kiosk.content.model import Hall
from kiosk.content.reading import Reading
from kiosk.devices.allocator import give_back_memory
from kiosk.devices.courier import Courier
from kiosk.devices.earcons import Earcons
from kiosk.devices.loudspeaker import Loudspeaker
from kiosk.devices.outputs import OutputKeeper, choose_output, find_output
from kiosk.devices.projector import Projector
from kiosk.devices.spoken import SpokenVoice
from kiosk.millimetres import derive_density
from kiosk.narration.narrator import Narrator
from kiosk.narration.voice import Voice
from kiosk.settings import Settings
from kiosk.settings.groups import SoundSettings
from kiosk.visit.happenings import Keeper
from kiosk.visit.idle import IdleTimes
from kiosk.visit.loudness import Loudness
from kiosk.visitbook.book import VisitBook

if TYPE_CHECKING:
    from kiosk.devices.link import Link

log = logging.getLogger(__name__)
HERE = Path(__file__).parent
Opened: TypeAlias = tuple[QQmlApplicationEngine, QQuickWindow]
IDLE_MILLISECONDS = "3"  # between frames, for events; where no display sets the pace Qt's own 5 make some frames late
SANS, SERIF, TIBETAN, BREAKS = "Noto Sans SC", "Noto Serif SC", "Noto Serif Tibetan", "Kiosk Breaks"


class App:
    """One hall on one window. `show` opens it, `close` takes everything down, the engine first."""

    def __init__(
        self,
        hall: Hall,
        assets: Path,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        voice: Voice | None = None,
        problems: ProblemsView | None = None,
        keeper: Keeper | None = None,
        courier: Courier | None = None,
        care: Care | None = None,
    ) -> None:
        visit, sound = settings.visit, settings.sound
        self.loudspeaker = Loudspeaker(sound.mono)
        self.projector = Projector(sound.volume)
        self._sounds = voice is None or sound.earcons
        self.labels = Labels()
        times = IdleTimes(visit.idle_seconds, visit.warning_seconds, visit.limit_seconds, visit.lesson_seconds)
        if problems:  # a curator looks at the editor, not at the screen, and finds the same place again
            times = IdleTimes(math.inf, visit.warning_seconds, math.inf, math.inf)
        self.session = Session(
            hall=hall,
            assets=assets,
            narrator=Narrator(voice or SpokenVoice(self.loudspeaker), sound.volume),
            earcons=Earcons(self.loudspeaker, sound.earcons),
            projector=self.projector,
            idle_times=times,
            clock=clock,
            keeper=keeper,
            loudness=read_loudness(sound),
        )
        self._problems = problems
        self._output = settings.screen.output
        self._diagonal = settings.screen.diagonal_inches
        self.centre = CentreView(self.session, self.session.loudness)
        self.releases = ReleaseView(self.session, courier)
        self._aside: Executor | None = ThreadPoolExecutor(1, "prepare")
        self._preparing: Future[None] = Future()
        self._engine: QQmlApplicationEngine | None = None
        self.window: QQuickWindow | None = None
        self._reading = ""  # what a technician reads, as long as there is one
        self.session.listen(self._speak)
        motion = settings.screen.motion
        self.kiosk = Kiosk(self.session, self.labels, self.releases, motion, care)
        self.kiosk.care.lock.spoken.connect(self._speak_to_technician)

    def _speak(self) -> None:
        visit = self.session.visit
        if self.labels.speak(self._reading or visit.language, self.session.hall.digits) and self._engine:
            self._engine.retranslate()

    def _speak_to_technician(self) -> None:
        self._reading = self.kiosk.care.lock.reading
        self._speak()
        self.kiosk.care.technician.speak()

    def show(self, size: QSize | None = None) -> QQuickWindow:
        """The window, full screen or of `size`; raises RuntimeError when its QML cannot be loaded."""
        properties: dict[str, Any] = {"kiosk": self.kiosk, "centre": self.centre}
        if self._problems:
            properties["problems"] = self._problems
        self._engine, self.window = open_window("Main", properties, size, self._output)
        Tidying(self.session, self._engine, self.window, self.kiosk)
        self.centre.watch(self.window)
        self.kiosk.watch(self.window, self._measure_density(self.window, size is None))
        if self._sounds:
            self.window.frameSwapped.connect(self.loudspeaker.prepare, Qt.ConnectionType.SingleShotConnection)
        self.window.frameSwapped.connect(self.releases.begin, Qt.ConnectionType.SingleShotConnection)
        self.window.frameSwapped.connect(self._begin_preparing, Qt.ConnectionType.SingleShotConnection)
        return self.window

    def _begin_preparing(self) -> None:
        """Derive in another thread what no visitor shall wait for; again for a new hall, or pages of another size."""
        self._prepare_aside()
        self.releases.opened.connect(self._prepare_aside)
        self.kiosk.lesson.resized.connect(self._prepare_aside)

    def _prepare_aside(self) -> None:
        self._preparing.cancel()  # one that waits behind another: the newest is enough
        if self._aside:
            self._preparing = self._aside.submit(self._prepare)

    def _prepare(self) -> None:
        try:
            self.session.prepare()
            self.kiosk.learn.prepare()
        except Exception:  # nobody looks at the future
            log.exception("what visitors would wait for is not prepared")

    def _measure_density(self, window: QQuickWindow, filled: bool) -> float:
        """Pixels a millimetre; 0 where nobody knows, and in a window, which shows a hall's screen made smaller."""
        screen = find_output(window)
        size, told = screen.geometry().size(), screen.physicalSize()
        pixels, millimetres = (size.width(), size.height()), (told.width(), told.height())
        return derive_density(pixels, self._diagonal, millimetres) if filled else 0.0

    def close(self) -> None:
        self.releases.end()
        if self._aside:
            self._aside.shutdown(cancel_futures=True)
            self._aside = None
        self.session.close()
        self.session.narrator.leave()
        self.projector.close()
        QCoreApplication.processEvents()  # the player is told through the queue
        self.kiosk.care.let_go()
        if self._engine:
            delete_now(self._engine)
            self._engine = None
        delete_now(self.centre)
        delete_now(self.releases)
        delete_now(self.kiosk)  # its timer must not end in another thread, where Python may come round to it
        self.loudspeaker.close()


def read_loudness(sound: SoundSettings) -> Loudness:
    """What the settings allow a visitor to hear."""
    return Loudness(
        least=sound.volume_least,
        most=sound.volume_most,
        start=sound.volume,
        quiet=sound.quiet_volume,
        quiet_hours=read_hours(sound.quiet_hours),
    )


def open_window(name: str, properties: dict[str, Any], size: QSize | None, output: str = "") -> Opened:
    """A window of Kiosk.App with its engine, of `size` or full screen on an output (see choose_output).

    Raises RuntimeError when it cannot be loaded.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(HERE / "qml"))
    engine.setInitialProperties(properties)
    engine.loadFromModule("Kiosk.App", name)
    if not engine.rootObjects():
        raise RuntimeError("the screens could not be loaded")
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    engine.setIncubationController(None)  # lists make a card at once: one half made crashes Qt when its list changes
    if size:
        window.resize(size)
        window.show()
    else:
        window.setGeometry(choose_output(output).geometry())  # a bare X server has no window manager to do it
        window.showFullScreen()
    return engine, window


def delete_now(thing: QObject) -> None:
    """Delete a Qt object before the objects it shows, not when Python comes round to it."""
    from shiboken6 import delete

    delete(thing)


def make_application(arguments: list[str]) -> QGuiApplication:
    """The Qt application, with the fonts that ship with the program and no others in their place."""
    give_back_memory()
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", IDLE_MILLISECONDS)
    application = QGuiApplication(arguments)
    application.setApplicationName("kiosk")
    qInstallMessageHandler(_log_message)
    Housekeeper(application)
    load_fonts()
    return application


def load_fonts() -> None:
    for file in sorted((HERE / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    QFont.insertSubstitutions(SANS, [BREAKS, TIBETAN])
    QFont.insertSubstitutions(SERIF, [BREAKS, TIBETAN])
    QFont.insertSubstitutions(TIBETAN, [SANS])
    QGuiApplication.setFont(QFont(SANS))


def _log_message(kind: object, context: object, message: str) -> None:  # noqa: ARG001
    log.warning("%s", message.replace(QUrl.fromLocalFile(str(HERE)).toString(), "kiosk"))


def run(
    hall: Hall,
    assets: Path,
    settings: Settings,
    size: tuple[int, int] | None,
    shown: Callable[[QQuickWindow], None] = lambda _: None,
    opened: Callable[[Reading], None] = lambda _: None,
    courier: Courier | None = None,
    care: Care | None = None,
    make_line: Callable[["App"], "Link | None"] = lambda _: None,
) -> int:
    """Show the hall, full screen or in a window of `size` pixels, until the technician leaves; the exit code.

    `shown` is told the window before its first picture, `opened` each hall that takes this one's place; `courier`
    brings releases while the hall is shown, and the line to the centre that `make_line` gives is held as long. With a
    `care` that locks, only its PIN leads out.
    """
    application = make_application(sys.argv[:1])
    book = VisitBook(settings.folders.state_path)
    app = App(hall, assets, settings, keeper=book, courier=courier, care=care)
    window = app.show(QSize(*size) if size else None)
    app.kiosk.care.technician.finished.connect(QCoreApplication.exit)
    if care and care.locked and not size:
        OutputKeeper(window, settings.screen.output)
    window.closing.connect(QCoreApplication.quit)
    app.releases.opened.connect(opened)
    shown(window)
    if line := make_line(app):
        line.start()
    code = application.exec()
    if line:
        line.stop()
    app.close()
    book.close()
    return code
