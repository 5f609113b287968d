"""The picture story as QML sees it: the picture of the moment, the captions, and where the story is."""

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.episode_view import EpisodeView
from kiosk.bridge.narration_view import mark_up
from kiosk.bridge.numbers import write_clock
from kiosk.bridge.picture_size import measure_upright
from kiosk.bridge.session import Session
from kiosk.bridge.shelf import list_pictures
from kiosk.content.model import Picture
from kiosk.narration.captions import Page, caption_at, lay_out
from kiosk.narration.lit import Lit
from kiosk.narration.story import Shot, frame, plan_shots, shot_at, view_at
from kiosk.narration.storyteller import Moment, Phase
from kiosk.visit.place import Screen
from kiosk.visit.visit import Captions

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
STEP_SECONDS = 10.0
WIDE = 16 / 9
NARROWEST = 0.1


@QmlElement
@QmlUncreatable("made by the program")
class StoryView(QObject):
    """`moved` is the time and the view, `spoken` the captions, `pictured` the picture, `changed` all else."""

    changed = Signal()
    moved = Signal()
    spoken = Signal()
    pictured = Signal()

    def __init__(self, session: Session, motion: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._motion = motion
        self._episode = EpisodeView(session, self)
        self._pictures: tuple[Picture, ...] = ()
        self._shots: tuple[Shot, ...] = ()
        self._pages: tuple[Page, ...] = ()
        self._shown = Moment()
        self._soundless = False
        self._shot = -1
        self._lit = Lit("")
        self._room, self._screen, self._ratio = 30.0, WIDE, WIDE
        session.listen(self._show)

    def _show(self) -> None:
        episode = self._episode.told
        if self._session.visit.place.screen is not Screen.STORY or episode is None:
            return
        self._pictures = list_pictures(episode)
        self._shots = plan_shots(self._pictures, episode.seconds)
        self._lay_out()
        self.changed.emit()
        self._move(True)

    def _lay_out(self) -> None:
        episode, recordings = self._episode.told, self._session.recordings
        cues = recordings.captions(episode.event, episode.voice, self._session.visit.language) if episode else ()
        self._pages = lay_out(cues, self._room)

    def follow(self) -> None:
        """Tell QML what the story did since the last call."""
        if self._session.visit.place.screen is Screen.STORY and self._session.storyteller.moment != self._shown:
            self._move(False)

    def _move(self, anew: bool) -> None:
        before, self._shown = (self._shown, self._soundless), self._session.storyteller.moment
        self._soundless = self._session.narrator.telling.silent
        shot = shot_at(self._shots, self._shown.position)
        if anew or shot != self._shot:
            self._shot = shot
            self._ratio = _measure(self._file)
            self.pictured.emit()
        lit = self._session.reader.set_lit(caption_at(self._pages, self._shown.position))
        if anew or lit != self._lit:
            self._lit = lit
            self.spoken.emit()
        if (before[0].phase, before[0].playing, before[1]) != (self._shown.phase, self._shown.playing, self._soundless):
            self.changed.emit()
        self.moved.emit()

    @property
    def _picture(self) -> Picture | None:
        return self._pictures[self._shots[self._shot].picture] if 0 <= self._shot < len(self._shots) else None

    @property
    def _file(self) -> str:
        return str(self._session.assets / self._picture.file) if self._picture else ""

    @Property(EpisodeView, constant=True)
    def episode(self) -> EpisodeView:
        return self._episode

    @Property(str, notify=pictured)
    def source(self) -> str:
        """The picture of the moment; empty for an event that has none, nor its exhibit a cover."""
        return self._session.reader.locate(self._picture.file if self._picture else None)

    @Property(str, notify=pictured)
    def description(self) -> str:
        picture = self._picture
        return self._session.reader.read(picture.alt or picture.caption) if picture else ""

    @Property(QRectF, notify=moved)
    def view(self) -> QRectF:
        """The part of the picture that fills the screen, in shares of its width and height."""
        if self._picture is None:
            return QRectF(0, 0, 1, 1)
        focus, shot = self._picture.focus, self._shots[self._shot]
        if self._motion and not self._session.visit.calm:
            seen = view_at(shot, focus, self._ratio, self._screen, self._shown.position)
        else:
            seen = frame(focus, self._ratio, self._screen)
        return QRectF(seen.x, seen.y, seen.width, seen.height)

    @Slot(float, float)
    def fit(self, screen: float, room: float) -> None:
        """The screen is `screen` times as wide as high, and a line of captions takes `room` ems."""
        screen = max(NARROWEST, screen)  # a window that is being built has no width yet
        if (screen, room) != (self._screen, self._room):
            self._screen, self._room = screen, room
            self._lay_out()
            self._move(True)

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._shown.playing

    @Property(bool, notify=changed)
    def breathing(self) -> bool:
        """Whether the card with year and title stands between two events."""
        return self._shown.phase is Phase.BREATH

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether the last episode has come to its end."""
        return self._shown.phase is Phase.ENDED and self._episode.number == self._episode.count

    @Property(bool, notify=changed)
    def soundless(self) -> bool:
        """Whether a narration cannot be heard for want of a sound device."""
        return self._soundless

    @Property(str, notify=changed)
    def whole(self) -> str:
        """The whole text, where it does not go with the voice sentence by sentence; else empty."""
        event = self._episode.told.event if self._episode.told else None
        if self._pages or not event or not event.text or not self._captioned:
            return ""
        return self._session.reader.read(event.text)

    @property
    def _captioned(self) -> bool:
        """What is told in silence is always to be read."""
        return self._episode.silent or self._session.visit.captions is not Captions.OFF

    @Property(str, notify=spoken)
    def before(self) -> str:
        return mark_up(self._lit.before) if self._captioned else ""

    @Property(str, notify=spoken)
    def now(self) -> str:
        return mark_up(self._lit.now) if self._captioned else ""

    @Property(str, notify=spoken)
    def after(self) -> str:
        return mark_up(self._lit.after) if self._captioned else ""

    @Property(str, notify=moved)
    def clock(self) -> str:
        """Elapsed and total time of the episode, "0:21 / 0:48"."""
        return f"{write_clock(self._shown.position)} / {write_clock(self._session.storyteller.seconds)}"

    @Property(float, notify=moved)
    def told(self) -> float:
        """How far the episode is, 0 to 1."""
        return min(1.0, self._shown.position / max(0.1, self._session.storyteller.seconds))

    @Property(float, notify=moved)
    def progress(self) -> float:
        """How far the whole list is, 0 to 1."""
        playlist, told = self._episode.playlist, self._episode.told
        passed = playlist.before(told.event.id) if told else 0.0
        return min(1.0, (passed + self._shown.position) / max(0.1, playlist.seconds))

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on; after the end of an episode that waits, the next one, after the last the first."""
        teller, now = self._session.storyteller, self._session.clock()
        if self._shown.playing:
            teller.pause(now)
        elif self._shown.phase is Phase.ENDED:
            self._session.turn_episode(1 - self._episode.count if self.over else 1)
        else:
            teller.play(now)
        self.follow()

    @Slot()
    def stepBack(self) -> None:  # noqa: N802
        """Hear the last ten seconds again."""
        teller, now = self._session.storyteller, self._session.clock()
        teller.seek(self._shown.position - STEP_SECONDS, now)
        teller.play(now)
        self.follow()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Tell the next episode, or for −1 the one before."""
        self._session.turn_episode(step)


def _measure(file: str) -> float:
    """A picture's width divided by its height."""
    size = measure_upright(file) if file else None
    return size.width() / size.height() if size and size.height() > 0 else WIDE
