"""The technician's page as QML sees it: facts, problems, the code to photograph, brightness, and the ways to end."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.care import Care
from kiosk.bridge.machine_words import FactRow, derive_facts
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.caretaker.facts import Fact, LoggedProblem, write_compactly
from kiosk.caretaker.leaving import Leaving
from kiosk.content.languages import own_name, voice_name
from kiosk.devices.power import RefusedError
from kiosk.narration.choice import list_voices

log = logging.getLogger(__name__)
QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
FRESH_SECONDS = 10.0  # until the facts are asked for again
ARMED_SECONDS = 5.0
CODE_BORDER = 3
WANTED = {"leave": Leaving.LEAVE, "restart": Leaving.RESTART, "reboot": Leaving.REBOOT, "shut-down": Leaving.SHUT_DOWN}


@QmlElement
@QmlUncreatable("made by the program")
class TechnicianView(QObject):
    """`panel` is what lies over the facts: "", problems, code or fingers. `finished` tells the exit code."""

    changed = Signal()
    gathered = Signal()  # from the executor's thread to the screen's
    ended = Signal()
    finished = Signal(int)

    def __init__(self, session: Session, care: Care, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._care = session, care
        self._shown_facts: Sequence[Fact] = ()  # Qt's own: the screen, the touch devices
        self._found: tuple[Sequence[Fact], Sequence[LoggedProblem], int | None] = ((), (), None)
        self._facts = Rows(FactRow, self)
        self._problems = Rows(LoggedProblem, self)
        self._panel = self._armed = self._refusal = self._code = ""
        self._asked_at = self._armed_at = float("-inf")
        self._modules = 0
        self._asking = False
        self.gathered.connect(self._show)
        self.ended.connect(self._end)
        self._ending: tuple[Leaving, str] = (Leaving.LEAVE, "")

    def open(self, screen_facts: Sequence[Fact]) -> None:
        """The page is shown; `screen_facts` are what Qt knows of the screen."""
        self._shown_facts = screen_facts
        self._panel = self._armed = self._refusal = ""
        self._asked_at = float("-inf")
        self.follow()

    def follow(self) -> None:
        """Ask for fresh facts now and then; a button that was touched once forgets it."""
        now = self._session.clock()
        if self._armed and now - self._armed_at >= ARMED_SECONDS:
            self._armed = ""
            self.changed.emit()
        if not self._asking and now - self._asked_at >= FRESH_SECONDS:
            self._asking, self._asked_at = True, now
            self._care.executor.submit(self._gather)

    def _gather(self) -> None:
        care = self._care
        try:
            self._found = care.facts(), care.problems(), care.brightness.read()
        except Exception:
            log.exception("the machine's facts cannot be gathered")
        finally:
            self.gathered.emit()

    def _show(self) -> None:
        self._asking = False
        facts, problems, _ = self._found
        everything = [*facts, *self._shown_facts, *self._list_hall()]
        self._facts.show_rows(derive_facts(everything))
        self._problems.show_rows(list(reversed(problems)))
        import segno  # with it comes half of the web

        code = segno.make(write_compactly(everything, problems), error="l", micro=False)
        self._code = code.png_data_uri(scale=1, border=CODE_BORDER, dark="#241A14", light="#FFFFFF")
        self._modules = code.symbol_size(border=CODE_BORDER)[0]
        self.changed.emit()

    def _list_hall(self) -> list[Fact]:
        hall = self._session.hall
        languages = " · ".join(own_name(tag) for tag in hall.languages)
        voices = " · ".join(voice_name(tag) for tag in list_voices(hall))
        return [Fact("languages", languages), Fact("voices", voices or "–", fine=bool(voices))]

    def speak(self) -> None:
        """Another language is read: name everything anew."""
        self._show()

    @Property(QObject, constant=True)
    def facts(self) -> Rows:
        return self._facts

    @Property(QObject, constant=True)
    def problems(self) -> Rows:
        """What went wrong, the newest first."""
        return self._problems

    @Property(int, notify=changed)
    def troubles(self) -> int:
        """How many problems there are."""
        return len(self._found[1])

    @Property(str, notify=changed)
    def code(self) -> str:
        """All facts as the image of a QR code."""
        return self._code

    @Property(int, notify=changed)
    def codeModules(self) -> int:  # noqa: N802
        """How many modules the code is wide, its quiet border included."""
        return self._modules

    @Property(int, notify=changed)
    def brightness(self) -> int:
        """Percent, −1 where it cannot be set."""
        found = self._found[2]
        return -1 if found is None else found

    @Property(str, notify=changed)
    def panel(self) -> str:
        return self._panel

    @Property(str, notify=changed)
    def armed(self) -> str:
        """Which way to end was touched once and waits for a second touch."""
        return self._armed

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """What the system said that did not obey."""
        return self._refusal

    @Slot(str)
    def openPanel(self, panel: str) -> None:  # noqa: N802
        self._panel = panel
        self.changed.emit()

    @Slot(int)
    def shine(self, step: int) -> None:
        """Make the screen so many percent brighter, or for less than 0 darker."""
        facts, problems, percent = self._found
        if percent is None:
            return
        wanted = min(100, max(0, percent + step))
        self._found = facts, problems, wanted
        self._care.executor.submit(self._care.brightness.set, wanted)
        self.changed.emit()

    @Slot(str)
    def end(self, way: str) -> None:
        """One of leave, restart, reboot, shut-down: the second touch does it."""
        if self._armed != way:
            self._armed, self._armed_at, self._refusal = way, self._session.clock(), ""
            self.changed.emit()
            return
        self._armed = ""
        self._care.executor.submit(self._ask_system, WANTED[way])
        self.changed.emit()

    def _ask_system(self, leaving: Leaving) -> None:
        refusal = ""
        try:
            self._care.power(leaving)
        except RefusedError as error:
            refusal = str(error)
        self._ending = leaving, refusal
        self.ended.emit()

    def _end(self) -> None:
        leaving, self._refusal = self._ending
        self.changed.emit()
        if not self._refusal:
            self.finished.emit(leaving.value)
