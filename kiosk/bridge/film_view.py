"""The open event's film as QML sees it: its poster frame, its captions, its chapters, and where it is."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.numbers import write_clock
from kiosk.bridge.painted_film import PaintedFilm
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.shown import Reader
from kiosk.content.languages import own_name
from kiosk.narration.chapters import chapter_at
from kiosk.narration.cues import cue_at
from kiosk.narration.projection import FilmState, Projection
from kiosk.narration.reels import Reel
from kiosk.visit.place import Screen
from kiosk.visit.visit import Captions

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
STEP = 10.0  # seconds
SEEN = (FilmState.PLAYING, FilmState.PAUSED)


@dataclass(frozen=True)
class ChapterRow:
    """A chapter; `at` is its place on the scrubber from 0 to 1, `time` the same in words."""

    title: str
    start: float
    at: float
    time: str


@QmlElement
@QmlUncreatable("made by the program")
class FilmView(QObject):
    """Plays while its screen is open; times are seconds. `moved` is the position, `changed` all else."""

    changed = Signal()
    moved = Signal()
    spoken = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reel: Reel | None = None
        self._shown = Projection()
        self._said = ("", -1)
        self._begun: tuple[str, int] | None = None
        self._chapters = Rows(ChapterRow, self)
        self._canvas: PaintedFilm | None = None
        session.listen(self._show)

    def _show(self) -> None:
        """Follow the visit; the last film is kept, so that a closing screen is not emptied."""
        watching = self._session.visit.place.screen is Screen.FILM
        if self._session.event:
            self._reel = self._session.reels.of(self._session.event, self._session.visit.language)
            self._chapters.show_rows(derive_chapters(self._reel, self._session.reader) if self._reel else ())
        if watching and self._reel:
            self._begin(self._reel)
        elif self._begun:
            self._session.projector.close()
            self._begun = None
        self.follow()
        for signal in (self.changed, self.moved, self.spoken):
            signal.emit()

    def _begin(self, reel: Reel) -> None:
        """Show the film from its start, unless it is the one that is open: an editor may replace it."""
        wanted = (reel.film.file, reel.stamp)
        if self._begun == wanted:
            return
        self._begun = wanted
        if reel.length > 0:
            self._session.projector.open(reel.file)
        else:
            self._session.projector.fail()

    def follow(self) -> None:
        """Tell QML what the projector did since the last call."""
        before, self._shown = self._shown, self._session.projector.projection
        if before.position != self._shown.position:
            self.moved.emit()
        if (before.state, before.silent) != (self._shown.state, self._shown.silent):
            self.changed.emit()
        said = (self._find_caption(), self._find_chapter())
        if said != self._said:
            self._said = said
            self.spoken.emit()

    def _find_caption(self) -> str:
        if self._reel is None or self._session.visit.captions is Captions.OFF or self._shown.state not in SEEN:
            return ""
        cues = self._reel.subtitles.cues
        number = cue_at(cues, self._shown.position)
        return self._session.reader.set(cues[number].text) if number >= 0 else ""

    def _find_chapter(self) -> int:
        return chapter_at(self._reel.subtitles.chapters, self._shown.position) if self._reel else -1

    @Property(bool, notify=changed)
    def exists(self) -> bool:
        """Whether the open event has a film."""
        return self._reel is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """The film's own title, else its event's."""
        event = self._session.event
        title = self._reel.film.title if self._reel else None
        return self._session.reader.read(title or (event.title if event else None))

    @Property(str, notify=changed)
    def cover(self) -> str:
        """The poster frame: the film's cover, else the first picture of its event."""
        if self._reel is None:
            return ""
        pictures = self._session.event.pictures if self._session.event else ()
        return self._session.reader.locate(self._reel.film.cover or (pictures[0].file if pictures else None))

    @Property(bool, notify=changed)
    def synthetic(self) -> bool:
        return bool(self._reel and self._reel.film.synthetic)

    @Property(bool, notify=changed)
    def captioned(self) -> bool:
        return bool(self._reel and self._reel.subtitles.cues)

    @Property(str, notify=changed)
    def borrowed(self) -> str:
        """The own name of the language of captions that stand in for the reader's, else empty."""
        language = self._reel.subtitles.language if self._reel else ""
        return own_name(language) if language not in ("", self._session.visit.language) else ""

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Whether nobody has reviewed the captions in the reader's language."""
        parts = [part for part in (self._session.event, self._session.exhibit) if part]
        drafted = self._session.hall.shows_draft(self._session.visit.language, *parts)
        return drafted and self.captioned and not self.borrowed

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._shown.state in (FilmState.LOADING, FilmState.PLAYING)

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """Whether the film's own pictures are there; else the poster frame is."""
        return self._shown.state in SEEN

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        return self._shown.state is FilmState.ENDED

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._shown.state is FilmState.FAILED

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        return self._shown.silent

    @Property(float, notify=changed)
    def length(self) -> float:
        return self._reel.length if self._reel else 0.0

    @Property(str, notify=changed)
    def lengthWords(self) -> str:  # noqa: N802
        return write_clock(self.length)

    @Property(float, notify=moved)
    def position(self) -> float:
        return min(self._shown.position, self.length)

    @Property(str, notify=moved)
    def positionWords(self) -> str:  # noqa: N802
        return write_clock(self.position)

    @Property(str, notify=spoken)
    def caption(self) -> str:
        """What is said now, empty with captions off."""
        return self._said[0]

    @Property(int, notify=spoken)
    def chapter(self) -> int:
        """The number of the chapter that runs, −1 before the first."""
        return self._said[1]

    @Property(QObject, constant=True)
    def chapters(self) -> Rows:
        return self._chapters

    @Property(QQuickItem, constant=True)
    def canvas(self) -> PaintedFilm:
        """What paints films where the GPU cannot; it lies on the item that is its parent."""
        self._canvas = self._canvas or PaintedFilm(self)
        return self._canvas

    @Slot(QObject)
    def showOn(self, surface: QObject) -> None:  # noqa: N802
        """Give the pictures to a surface that has a `videoSink`."""
        self._session.projector.show_on(surface)

    @Slot()
    def play(self) -> None:
        self._session.projector.play()
        self.follow()

    @Slot()
    def pause(self) -> None:
        self._session.projector.pause()
        self.follow()

    @Slot(float)
    def seek(self, seconds: float) -> None:
        self._session.projector.seek(seconds)
        self.follow()

    @Slot()
    def stepBack(self) -> None:  # noqa: N802
        """Hear the last ten seconds again."""
        self.seek(self.position - STEP)


def derive_chapters(reel: Reel, reader: Reader) -> tuple[ChapterRow, ...]:
    length = max(reel.length, 1.0)
    return tuple(
        ChapterRow(reader.set(one.title), one.start, min(1.0, one.start / length), write_clock(one.start))
        for one in reel.subtitles.chapters
    )
