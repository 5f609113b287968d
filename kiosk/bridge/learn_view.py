"""The Learn door as QML sees it: what there is to learn with, and how it is begun."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.rows import Derived, Rows
from kiosk.bridge.session import Session
from kiosk.bridge.taught import LearnRow, derive_taught, derive_watched
from kiosk.content.model import Exhibit
from kiosk.lesson.pages import Layout, LessonSize, Reading, derive_round, list_asked, measure_lesson
from kiosk.visit.place import Screen
from kiosk.visit.round import Round

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
Sizes: TypeAlias = dict[tuple[str, Layout], LessonSize]  # by exhibit


@QmlElement
@QmlUncreatable("made by the program")
class LearnView(QObject):
    """The lessons and films of the hall, and its questions as a round."""

    changed = Signal()

    def __init__(self, session: Session, lesson: LessonView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._lesson = lesson
        self._edition: object = session.recordings
        self._sizes: Sizes = {}  # of that edition
        self._entries = Rows(LearnRow, self)
        session.listen(self._show)

    def prepare(self) -> None:
        """Measure every lesson in every language, so that no visitor waits for it; may run in another thread."""
        hall, sizes, room = self._session.hall, self._sizes, self._lesson.layout.room
        for language in hall.languages:
            layout = Layout(Reading(language, order=hall.languages), room)
            for exhibit in hall.exhibits:
                _measure(exhibit, layout, sizes)

    def _show(self) -> None:
        if self._edition is not self._session.recordings:
            self._edition, self._sizes = self._session.recordings, {}
        if self._session.visit.place.screen is Screen.LEARN:
            makers = [*(partial(self._begin_lesson, one) for one in self._session.hall.exhibits), *self._begin_films()]
            names = [number for number, _ in enumerate(makers)]
            self._entries.show_rows(Derived(names, lambda number: makers[number]()))
        self.changed.emit()

    def _begin_lesson(self, exhibit: Exhibit) -> LearnRow:
        told = self._session.list_episodes(exhibit.id).seconds
        return derive_taught(exhibit, _measure(exhibit, self._lesson.layout, self._sizes), told, self._session.reader)

    def _begin_films(self) -> Iterator[Callable[[], LearnRow]]:
        for exhibit in self._session.hall.exhibits:
            for event in exhibit.timeline:
                if event.film:
                    seconds = self._session.reels.length(event.film)
                    yield partial(derive_watched, exhibit, event, event.film, seconds, self._session.reader)

    @Property(QObject, constant=True)
    def entries(self) -> Rows:
        return self._entries

    @Property(int, notify=changed)
    def questions(self) -> int:
        """How many questions the hall has."""
        return len(list_asked(derive_round(self._session.hall.exhibits)))

    @Property(int, notify=changed)
    def exhibitQuestions(self) -> int:  # noqa: N802
        """How many questions the open exhibit has."""
        exhibit = self._session.exhibit
        return len(list_asked(derive_round([exhibit]))) if exhibit else 0

    @Slot()
    def openLearn(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.open_learn())

    @Slot(str)
    def teach(self, exhibit: str) -> None:
        """Begin the lesson of this exhibit."""
        self._session.change(self._session.visit.open_lesson(exhibit, self._make_round(exhibit)))

    @Slot(str)
    def watch(self, event: str) -> None:
        """Show the film of this event; Back leads here again."""
        exhibit, _ = self._session.hall.find_event(event)
        self._session.change(self._session.visit.watch(exhibit.id, event))

    def _make_round(self, exhibit: str) -> Round:
        return Round.of(list_asked(self._lesson.derive(exhibit)), self._session.clock())

    @Slot(str)
    def ask(self, scope: str) -> None:
        """Ask the questions of an exhibit, or for "" of the whole hall."""
        pages = derive_round([exhibit for exhibit in self._session.hall.exhibits if scope in ("", exhibit.id)])
        if not pages:
            return
        round_ = Round.of(list_asked(pages), self._session.clock())
        self._session.change(self._session.visit.open_round(scope, round_))
        self._lesson.go_to(0)


def _measure(exhibit: Exhibit, layout: Layout, known: Sizes) -> LessonSize:
    key = (exhibit.id, layout)
    if key not in known:
        known[key] = measure_lesson(layout.derive(exhibit))
    return known[key]
