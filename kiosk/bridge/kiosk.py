"""The whole program as QML sees it; Main.qml gets it as its one required property."""

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.care import Care
from kiosk.bridge.care_view import CareView
from kiosk.bridge.event_view import EventView
from kiosk.bridge.exhibit_view import ExhibitView
from kiosk.bridge.film_view import FilmView
from kiosk.bridge.hall_view import HallView
from kiosk.bridge.hands import Hands
from kiosk.bridge.keypad import Keypad
from kiosk.bridge.labels import Labels
from kiosk.bridge.learn_view import LearnView
from kiosk.bridge.lectern_view import LecternView
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.listen_view import ListenView
from kiosk.bridge.narration_view import NarrationView
from kiosk.bridge.posters_view import PostersView
from kiosk.bridge.question_view import QuestionView
from kiosk.bridge.release_view import ReleaseView
from kiosk.bridge.session import Session
from kiosk.bridge.story_view import StoryView
from kiosk.bridge.visit_view import VisitView
from kiosk.millimetres import SHORT_SIDE
from kiosk.visit.idle import Stage
from kiosk.visit.place import Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
TICK_MILLISECONDS = 33  # a cue is lit at most this late


@QmlElement
@QmlUncreatable("made by the program")
class Kiosk(QObject):
    """The views of one session; their parent, so that they live as long as it does."""

    measured = Signal()

    def __init__(
        self, session: Session, labels: Labels, releases: ReleaseView, motion: bool, care: Care | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._releases = releases
        self._motion = motion
        self._density = 0.0
        self._visit = VisitView(session, self)
        self._hall = HallView(session, labels, self)
        self._exhibit = ExhibitView(session, self)
        self._event = EventView(session, self)
        self._narration = NarrationView(session, self)
        self._listen = ListenView(session, self)
        self._story = StoryView(session, motion, self)
        self._film = FilmView(session, self)
        self._lesson = LessonView(session, self)
        self._lectern = LecternView(session, self._lesson, self)
        self._question = QuestionView(session, self._lesson, self)
        self._learn = LearnView(session, self._lesson, self)
        self._posters = PostersView(session, self)
        self._care = CareView(session, labels, care or Care(), self)
        self._keypad = Keypad(session, self._lectern, self)
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self.tick)
        session.listen(self._watch)

    def tick(self) -> None:
        """Follow the time; the timer calls it while a visit lasts."""
        self._session.tick()
        self._narration.follow()
        self._story.follow()
        self._film.follow()
        self._lesson.follow()
        self._lectern.follow()
        self._visit.follow()

    def _watch(self) -> None:
        visiting = self._session.visit.place.screen is not Screen.POSTERS
        if visiting != self._timer.isActive():
            self._timer.start() if visiting else self._timer.stop()

    @Property(VisitView, constant=True)
    def visit(self) -> VisitView:
        return self._visit

    @Property(HallView, constant=True)
    def hall(self) -> HallView:
        return self._hall

    @Property(ExhibitView, constant=True)
    def exhibit(self) -> ExhibitView:
        return self._exhibit

    @Property(EventView, constant=True)
    def event(self) -> EventView:
        return self._event

    @Property(NarrationView, constant=True)
    def narration(self) -> NarrationView:
        return self._narration

    @Property(ListenView, constant=True)
    def listen(self) -> ListenView:
        return self._listen

    @Property(StoryView, constant=True)
    def story(self) -> StoryView:
        return self._story

    @Property(FilmView, constant=True)
    def film(self) -> FilmView:
        return self._film

    @Property(LearnView, constant=True)
    def learn(self) -> LearnView:
        return self._learn

    @Property(LessonView, constant=True)
    def lesson(self) -> LessonView:
        return self._lesson

    @Property(LecternView, constant=True)
    def lectern(self) -> LecternView:
        return self._lectern

    @Property(QuestionView, constant=True)
    def question(self) -> QuestionView:
        return self._question

    @Property(PostersView, constant=True)
    def posters(self) -> PostersView:
        return self._posters

    @Property(CareView, constant=True)
    def care(self) -> CareView:
        return self._care

    def _feel(self) -> None:
        """A finger or a mouse came down, moved or was lifted; the question whether anybody is here takes its own."""
        self._keypad.rest()
        if self._session.stage is Stage.PRESENT:
            self._visit.touch()

    @Property(Keypad, constant=True)
    def keypad(self) -> Keypad:
        return self._keypad

    def watch(self, window: QQuickWindow, density: float) -> None:
        """Follow the keys and the hands on a window of `density` pixels a millimetre, 0 where nobody knows."""
        self._density = density
        self.measured.emit()
        self._keypad.watch(window)
        millimetre = density or min(window.width(), window.height()) / SHORT_SIDE
        Hands(window, millimetre, self._feel)
        self._care.watch(window, millimetre)

    @Property(float, notify=measured)
    def density(self) -> float:
        """Pixels a millimetre of the screen; 0 where nobody knows, and in a window."""
        return self._density

    @Property(ReleaseView, constant=True)
    def releases(self) -> ReleaseView:
        return self._releases

    @Property(bool, constant=True)
    def motion(self) -> bool:
        return self._motion
