"""The visit as QML sees it, and the acts of a visitor."""

import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.session import Session
from kiosk.visit.idle import Stage
from kiosk.visit.place import Panel, Screen
from kiosk.visit.visit import Captions, Face

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class VisitView(QObject):
    """Where the visitor is; `screen` is one of posters, home, exhibit, event, picture, sources, film, shelf, story,
    learn, lesson, round.
    """

    changed = Signal()
    ticked = Signal()
    readingChanged = Signal()  # noqa: N815

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._left = 0
        self._ways: tuple[object, ...] = ()
        session.listen(self._show)

    def _show(self) -> None:
        visit = self._session.visit
        before, self._ways = self._ways, (visit.text_size, visit.contrast, visit.calm, visit.reach)
        if self._ways != before:
            self.readingChanged.emit()
        self.changed.emit()
        self.follow()

    def follow(self) -> None:
        """Tell QML of the idle rule's progress, where it changed."""
        session = self._session
        warning = session.stage is Stage.WARNING
        left = math.ceil(session.idle.seconds_left(session.clock())) if warning else 0
        if left != self._left:
            self._left = left
            self.ticked.emit()

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._session.visit.place.screen.value

    @Property(str, notify=changed)
    def base(self) -> str:
        """The screen itself, or the one from which a film, story, lesson or round was begun and on which it lies."""
        return self._session.visit.place.foundation.value

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._session.visit.language

    @Property(str, notify=changed)
    def exhibit(self) -> str:
        return self._session.visit.place.exhibit

    @Property(str, notify=changed)
    def event(self) -> str:
        return self._session.visit.place.event

    @Property(int, notify=changed)
    def picture(self) -> int:
        return self._session.visit.place.picture

    @Property(bool, notify=changed)
    def captions(self) -> bool:
        return self._session.visit.captions is not Captions.OFF

    @Property(bool, notify=changed)
    def learning(self) -> bool:
        """Whether a lesson or a round of questions goes on, also while one of its events is looked at."""
        return self._session.visit.place.learning

    @Property(bool, notify=changed)
    def lookingUp(self) -> bool:  # noqa: N802
        """Whether Back leads to the question from which this event was opened."""
        place = self._session.visit.place
        return place.screen is Screen.EVENT and place.origin is not None

    @Property(str, notify=changed)
    def face(self) -> str:
        """The face that was touched for the exhibit, or for "" the hall; "" for none yet."""
        visit = self._session.visit
        return dict(visit.rated).get(visit.place.exhibit, "")

    @Property(float, notify=changed)
    def volume(self) -> float:
        """Where the visitor's volume is in the range that the technician allows, 0 to 1."""
        return self._session.visit.volume

    @Property(int, notify=readingChanged)
    def textSize(self) -> int:  # noqa: N802
        """The size of letters in percent: 100, 130, 160 or 200."""
        return self._session.visit.text_size

    @Property(bool, notify=readingChanged)
    def contrast(self) -> bool:
        return self._session.visit.contrast

    @Property(bool, notify=readingChanged)
    def calm(self) -> bool:
        """Whether nothing moves by itself."""
        return self._session.visit.calm

    @Property(bool, notify=readingChanged)
    def reach(self) -> bool:
        """Whether all that can be touched is in the lower half of the screen."""
        return self._session.visit.reach

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """Whether the ways of reading lie over the screen."""
        return self._session.visit.place.panel is Panel.READING

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:  # noqa: N802
        """Seconds until the posters while "still here?" is asked, else 0."""
        return self._left

    @Property(float, constant=True)
    def warningSeconds(self) -> float:  # noqa: N802
        """How long "still here?" is asked."""
        return self._session.idle.times.warning

    @Slot()
    def touch(self) -> None:
        self._session.touch()
        self.follow()

    @Slot(str)
    def begin(self, language: str) -> None:
        """Leave the posters; an empty language is the hall's first."""
        self._session.touch()
        self._session.change(self._session.visit.begin(language))

    @Slot(str)
    def speak(self, language: str) -> None:
        self._session.change(self._session.visit.speak(language))

    @Slot(str)
    def openExhibit(self, exhibit: str) -> None:  # noqa: N802
        self._session.change(self._session.visit.open_exhibit(exhibit))

    @Slot()
    def look(self) -> None:
        """Go in by the Look door: the exhibit that was open last, else the first."""
        exhibit = self._session.exhibit or self._session.hall.exhibits[0]
        self._session.change(self._session.visit.open_exhibit(exhibit.id))

    @Slot(str)
    def openEvent(self, event: str) -> None:  # noqa: N802
        self._session.change(self._session.visit.open_event(event))

    @Slot(int)
    def openPicture(self, picture: int) -> None:  # noqa: N802
        self._session.change(self._session.visit.open_picture(picture))

    @Slot(int)
    def choosePicture(self, picture: int) -> None:  # noqa: N802
        self._session.change(self._session.visit.choose_picture(picture))

    @Slot()
    def openSources(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.open_sources())

    @Slot()
    def openFilm(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.open_film())

    @Slot()
    def toggleCaptions(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.toggle_captions())

    @Slot(str)
    def rate(self, face: str) -> None:
        """Touch one of the faces satisfied, so-so, not."""
        visit = self._session.visit
        self._session.change(visit.rate(visit.place.exhibit, Face(face)))

    @Slot()
    def toggleChoosing(self) -> None:  # noqa: N802
        """Lay the ways of reading over the screen, or take them away."""
        visit = self._session.visit
        self._session.change(visit.open_panel(Panel.NONE if visit.place.panel is Panel.READING else Panel.READING))

    @Slot(int)
    def setLetters(self, percent: int) -> None:  # noqa: N802
        self._session.change(self._session.visit.set_letters(percent))

    @Slot()
    def toggleContrast(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.set_contrast(not self._session.visit.contrast))

    @Slot()
    def toggleCalm(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.set_calm(not self._session.visit.calm))

    @Slot()
    def toggleReach(self) -> None:  # noqa: N802
        self._session.change(self._session.visit.set_reach(not self._session.visit.reach))

    @Slot()
    def louder(self) -> None:
        self._session.change(self._session.visit.louder())

    @Slot()
    def softer(self) -> None:
        self._session.change(self._session.visit.softer())

    @Slot()
    def back(self) -> None:
        self._session.change(self._session.visit.back())

    @Slot()
    def home(self) -> None:
        self._session.change(self._session.visit.home())
