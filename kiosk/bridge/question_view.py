"""The question of the moment as QML sees it: its answers, what was given, the reason, and the result of the round."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lesson_view import SHOWING, LessonView
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.taught import LETTERS, AnswerRow, derive_answers, name_event
from kiosk.content.model import Event, Question
from kiosk.visit.round import Mark, Result, Round

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class QuestionView(QObject):
    """Follows the lesson's page, and so listens after it; keeps the last question while its screen closes."""

    changed = Signal()

    def __init__(self, session: Session, lesson: LessonView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._lesson = lesson
        self._question: Question | None = None
        self._event: Event | None = None
        self._mark = Mark()
        self._result = Result(0, 0, None)
        self._rows = Rows(AnswerRow, self)
        session.listen(self._show)

    def _show(self) -> None:
        visit = self._session.visit
        if visit.place.screen not in SHOWING or visit.round is None:
            return
        self._result = visit.round.sum_up()
        page = self._lesson.page
        if page.question and page.event:
            self._question, self._event = page.question, page.event
            self._mark = visit.round.mark(self._lesson.find_asked())
            rows = derive_answers(page.question, self._mark, self._session.reader, self._lesson.second)
            self._rows.show_rows(rows)
        self.changed.emit()

    @Property(QObject, constant=True)
    def answers(self) -> Rows:
        return self._rows

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._session.reader.read(self._question.ask) if self._question else ""

    @Property(str, notify=changed)
    def secondAsk(self) -> str:  # noqa: N802
        """The question in the other language, where a lesson is shown in two."""
        return self._lesson.read_second(self._question.ask) if self._question else ""

    @Property(bool, notify=changed)
    def pictured(self) -> bool:
        """Whether any answer has a picture."""
        return bool(self._question and any(answer.picture for answer in self._question.answers))

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the right answer is shown."""
        return self._mark.shown

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """What the answer that was given is: right, wrong, or "" where nobody gave one."""
        if not self._mark.shown or not self._mark.chosen or self._question is None:
            return ""
        return "right" if self._mark.chosen == self._question.right else "wrong"

    @Property(str, notify=changed)
    def rightLetter(self) -> str:  # noqa: N802
        return LETTERS[self._question.right - 1] if self._question else ""

    @Property(str, notify=changed)
    def because(self) -> str:
        return self._session.reader.read(self._question.because) if self._question else ""

    @Property(str, notify=changed)
    def secondBecause(self) -> str:  # noqa: N802
        return self._lesson.read_second(self._question.because) if self._question else ""

    @Property(str, notify=changed)
    def event(self) -> str:
        """The year and the title of the event that the question is about."""
        return name_event(self._event, self._session.reader) if self._event else ""

    @Property(bool, notify=changed)
    def group(self) -> bool:
        """Whether raised hands are counted."""
        return bool(self._session.visit.round and self._session.visit.round.group)

    @Property(int, notify=changed)
    def hands(self) -> int:
        """How many hands were raised for all answers to this question."""
        return sum(self._mark.hands)

    @Property(int, notify=changed)
    def rightCount(self) -> int:  # noqa: N802
        """How many answers, or hands, of the round were right."""
        return self._result.right

    @Property(int, notify=changed)
    def givenCount(self) -> int:  # noqa: N802
        """How many answers, or hands, there were in the round."""
        return self._result.given

    @Property(str, notify=changed)
    def missed(self) -> str:
        """The year and the title of the event that was missed most often, "" for none."""
        asked = self._result.missed
        try:
            event = self._session.hall.find_event(asked.event)[1] if asked else None
        except KeyError:
            return ""
        return name_event(event, self._session.reader) if event else ""

    def _answer(self, round_: Round | None) -> None:
        if round_:
            self._session.change(self._session.visit.answer(round_))

    @property
    def _round(self) -> Round | None:
        return self._session.visit.round

    @Slot(int)
    def choose(self, answer: int) -> None:
        """Give an answer, counted from 1."""
        self._answer(self._round and self._round.choose(self._lesson.find_asked(), answer))

    @Slot()
    def show(self) -> None:
        """Show the right answer."""
        self._answer(self._round and self._round.show(self._lesson.find_asked()))

    @Slot(int, int)
    def countHands(self, answer: int, step: int) -> None:  # noqa: N802
        """So many hands more (below 0: fewer) for an answer."""
        self._answer(self._round and self._round.count_hands(self._lesson.find_asked(), answer, step))

    @Slot(bool)
    def leadGroup(self, group: bool) -> None:  # noqa: N802
        self._answer(self._round and self._round.lead_group(group))

    @Slot()
    def lookUp(self) -> None:  # noqa: N802
        """Open the event that the question is about; Back leads here again."""
        page = self._lesson.page
        if page.exhibit and page.event:
            self._session.change(self._session.visit.look_up(page.exhibit.id, page.event.id))
