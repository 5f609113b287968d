"""What a lecturer handles beside the page, as QML sees it: turning, keys, the dark, two languages, voice and clock."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.clicker import Act, read_key
from kiosk.bridge.lesson_view import SHOWING, LessonView
from kiosk.bridge.numbers import write_clock, write_digits
from kiosk.bridge.session import Session
from kiosk.lesson.steps import find_number, step_of, type_digit
from kiosk.lesson.telling import Span, span_of
from kiosk.narration.narrator import State
from kiosk.visit.place import PageKind, Panel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class LecternView(QObject):
    """Turns the pages of a lesson or of a round. `ticked` is the clock, `changed` all else."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, session: Session, lesson: LessonView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._lesson = lesson
        self._clock = ""
        session.listen(self._show)

    def _show(self) -> None:
        self.changed.emit()
        self.follow()

    def follow(self) -> None:
        """Tell QML the time; a voice that was asked for one page ends with it."""
        if self._session.visit.place.screen not in SHOWING:
            return
        told, span = self._session.narrator.telling, self._span
        if span and told.state is State.PLAYING and told.position >= span.end:
            self._session.narrator.pause(self._session.clock())
            self._session.tell()
        before, self._clock = self._clock, write_clock(self._session.clock() - self._since)
        if before != self._clock:
            self.ticked.emit()

    @property
    def _since(self) -> float:
        round_ = self._session.visit.round
        return round_.since if round_ else self._session.clock()

    @property
    def _span(self) -> Span | None:
        return span_of(self._lesson.page, self._session.narrator.recording)

    @Property(str, notify=ticked)
    def clock(self) -> str:
        """How long the lesson has lasted, "12:05"."""
        return self._clock

    @Property(bool, notify=changed)
    def both(self) -> bool:
        """Whether the pages are shown in two languages."""
        return self._session.visit.both

    @Property(str, notify=changed)
    def panel(self) -> str:
        """What lies over the page: "", overview or dark."""
        return self._session.visit.place.panel.value

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The number of a page as far as it was typed."""
        return write_digits(self._session.visit.place.typed)

    @Slot(int)
    def goTo(self, number: int) -> None:  # noqa: N802
        """Show the page of this number, counted from 0."""
        self._lesson.go_to(number)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next page, or for −1 the one before."""
        if 0 <= self._lesson.number + step < len(self._lesson.pages):
            self._lesson.go_to(self._lesson.number + step)

    @Slot(float, float)
    def touched(self, start: float, end: float) -> None:
        """A finger came at `start` and left at `end`, shares of the page's width."""
        touch = self._lesson.page.kind not in (PageKind.QUESTION, PageKind.END)
        if step := step_of(start, end, touch):
            self.turn(step)

    @Slot(str)
    def openPanel(self, panel: str) -> None:  # noqa: N802
        """Lay the overview or the dark over the page, or for "" take it away."""
        self._session.change(self._session.visit.open_panel(Panel(panel)))

    @Slot(bool)
    def showBoth(self, both: bool) -> None:  # noqa: N802
        self._session.change(self._session.visit.show_both(both))

    @Slot()
    def tell(self) -> None:
        """Tell this page: its sentences, or the whole event where a page has none; or pause."""
        narrator, now, span = self._session.narrator, self._session.clock(), self._span
        if narrator.telling.state is State.PLAYING:
            narrator.pause(now)
        else:
            if span and not span.start <= narrator.telling.position < span.end:
                narrator.seek(span.start, now)
            narrator.play(now)
        self._session.tell()

    @Slot(int, str, bool, result=bool)
    def press(self, key: int, text: str, again: bool) -> bool:
        """A key of a keyboard or a clicker went down, `again` while it is held; whether it means something here."""
        act = read_key(key)
        if not self._session.visit.place.learning or act is None:
            return False
        self._session.touch()
        if not again and self._session.visit.place.learning:
            self._act(act, text)
        return True

    def _act(self, act: Act, text: str) -> None:
        place = self._session.visit.place
        if place.screen not in SHOWING:
            if act is Act.LEAVE:
                self._session.change(self._session.visit.back())
        elif place.panel is Panel.DARK:
            self.openPanel("")
        elif act is Act.LEAVE and place.typed:
            self._session.change(self._session.visit.type_digits(""))
        elif act is Act.DIGIT:
            self._session.change(self._session.visit.type_digits(type_digit(place.typed, text)))
        else:
            self._turn_by(act)

    def _turn_by(self, act: Act) -> None:
        visit = self._session.visit
        typed = find_number(visit.place.typed, len(self._lesson.pages))
        if act is Act.LEAVE:
            self._session.change(visit.back())
        elif act is Act.DARK:
            self.openPanel("dark")
        elif act is Act.ENTER and typed is not None:
            self._lesson.go_to(typed)
        elif act in (Act.ON, Act.ENTER):
            self._go_on()
        else:
            self._lesson.go_to(
                {Act.BACK: self._lesson.number - 1, Act.FIRST: 0, Act.LAST: len(self._lesson.pages) - 1}[act]
            )

    def _go_on(self) -> None:
        """The next page; a question first shows its answer."""
        visit = self._session.visit
        place = self._lesson.find_asked()
        if visit.round and place >= 0 and not visit.round.mark(place).shown:
            self._session.change(visit.answer(visit.round.show(place)))
        else:
            self.turn(1)
