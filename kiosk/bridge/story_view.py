"""The picture story as QML sees it: the picture of the moment, the captions, and where the story is."""

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.date_words import write_date
from kiosk.bridge.narration_view import mark_up
from kiosk.bridge.rows import Rows
from kiosk.bridge.session import Session
from kiosk.bridge.shelf import EpisodeRow, count_minutes, derive_episodes, list_pictures, write_length
from kiosk.content.languages import own_name
from kiosk.content.model import Picture
from kiosk.narration.captions import Page, caption_at, lay_out
from kiosk.narration.lit import Lit, flow
from kiosk.narration.playlist import Episode, Playlist
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
    """Keeps the last episode while its screen closes. `moved` is the time and the view, `changed` all else."""

    changed = Signal()
    moved = Signal()
    spoken = Signal()
    pictured = Signal()
    laidOut = Signal()  # noqa: N815

    def __init__(self, session: Session, motion: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._motion = motion
        self._playlist = Playlist(())
        self._episode: Episode | None = None
        self._rows = Rows(EpisodeRow, self)
        self._pictures: tuple[Picture, ...] = ()
        self._shots: tuple[Shot, ...] = ()
        self._pages: tuple[Page, ...] = ()
        self._shown = Moment()
        self._shot = -1
        self._lit = Lit("")
        self._room, self._screen, self._ratio = 30.0, WIDE, WIDE
        session.listen(self._show)

    def _show(self) -> None:
        place = self._session.visit.place
        if place.screen is not Screen.STORY:
            return
        self._playlist = self._session.list_episodes(place.scope)
        self._episode = self._playlist.at(place.event)
        self._rows.show_rows(derive_episodes(self._playlist, self._session.visit.heard, self._session.reader))
        if self._episode:
            self._prepare(self._episode)
        self.changed.emit()
        self._move(True)

    def _prepare(self, episode: Episode) -> None:
        self._pictures = list_pictures(episode)
        self._shots = plan_shots(self._pictures, episode.seconds)
        self._lay_out()

    def _lay_out(self) -> None:
        episode, recordings = self._episode, self._session.recordings
        cues = recordings.captions(episode.event, episode.voice, self._session.visit.language) if episode else ()
        self._pages = lay_out(cues, self._room)

    def follow(self) -> None:
        """Tell QML what the story did since the last call."""
        if self._session.visit.place.screen is Screen.STORY and self._session.storyteller.moment != self._shown:
            self._move(False)

    def _move(self, anew: bool) -> None:
        before, self._shown = self._shown, self._session.storyteller.moment
        shot = shot_at(self._shots, self._shown.position)
        if anew or shot != self._shot:
            self._shot = shot
            self._ratio = _measure(self._file)
            self.pictured.emit()
        lit = caption_at(self._pages, self._shown.position)
        if anew or lit != self._lit:
            self._lit = lit
            self.spoken.emit()
        if (before.phase, before.playing) != (self._shown.phase, self._shown.playing):
            self.changed.emit()
        self.moved.emit()

    @property
    def _picture(self) -> Picture | None:
        return self._pictures[self._shots[self._shot].picture] if 0 <= self._shot < len(self._shots) else None

    @property
    def _file(self) -> str:
        return str(self._session.assets / self._picture.file) if self._picture else ""

    @Property(QObject, constant=True)
    def episodes(self) -> Rows:
        return self._rows

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
        if self._motion:
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

    @Property(str, notify=changed)
    def scope(self) -> str:
        """The exhibit that is told, or "" for the whole hall."""
        return self._session.visit.place.scope

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._session.reader.read(self._episode.event.title) if self._episode else ""

    @Property(str, notify=changed)
    def exhibit(self) -> str:
        return self._session.reader.read(self._episode.exhibit.title) if self._episode else ""

    @Property(str, notify=changed)
    def date(self) -> str:
        return write_date(self._episode.event.date, self._session.visit.language).whole if self._episode else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """The episode's place in the list, counted from 1."""
        return self._playlist.find(self._episode.event.id) + 1 if self._episode else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._playlist.episodes)

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """The length of the whole list."""
        return count_minutes(self._playlist.seconds)

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
        return self._shown.phase is Phase.ENDED and self.number == self.count

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether the event has no narration in any voice: it is read."""
        return self._episode is not None and not self._episode.voice

    @Property(bool, notify=changed)
    def soundless(self) -> bool:
        """Whether a narration cannot be heard for want of a sound device."""
        return self._session.narrator.telling.silent

    @Property(str, notify=changed)
    def voice(self) -> str:
        return own_name(self._episode.voice) if self._episode and self._episode.voice else ""

    @Property(str, notify=changed)
    def missed(self) -> str:
        """The own name of the wanted voice that the event lacks, else empty."""
        return own_name(self._episode.missed) if self._episode and self._episode.missed else ""

    @Property(bool, notify=changed)
    def synthetic(self) -> bool:
        recording = self._session.narrator.recording
        return bool(recording and recording.synthetic)

    @Property(str, notify=changed)
    def speaker(self) -> str:
        recording = self._session.narrator.recording
        return recording.speaker if recording else ""

    @Property(str, notify=changed)
    def whole(self) -> str:
        """The whole text, where it does not go with the voice sentence by sentence; else empty."""
        event = self._episode.event if self._episode else None
        if self._pages or not event or not event.text or not self._captioned:
            return ""
        return flow(self._session.reader.read(event.text))

    @property
    def _captioned(self) -> bool:
        """What is told in silence is always to be read."""
        return self.silent or self._session.visit.captions is not Captions.OFF

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
        return f"{write_length(self._shown.position)} / {write_length(self._session.storyteller.seconds)}"

    @Property(float, notify=moved)
    def told(self) -> float:
        """How far the episode is, 0 to 1."""
        return min(1.0, self._shown.position / max(0.1, self._session.storyteller.seconds))

    @Property(float, notify=moved)
    def progress(self) -> float:
        """How far the whole list is, 0 to 1."""
        passed = self._playlist.before(self._episode.event.id) if self._episode else 0.0
        return min(1.0, (passed + self._shown.position) / max(0.1, self._playlist.seconds))

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on; after the end of an episode that waits, the next one, after the last the first."""
        teller, now = self._session.storyteller, self._session.clock()
        if self._shown.playing:
            teller.pause(now)
        elif self._shown.phase is Phase.ENDED:
            self._session.turn_episode(1 if self.number < self.count else 1 - self.count)
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
    size = QImageReader(file).size() if file else None
    return size.width() / size.height() if size and size.height() > 0 else WIDE
