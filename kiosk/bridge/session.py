"""One kiosk's running state: the hall, the visit, the narrator and the idle rule, and who must hear of changes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time
from itertools import chain
from pathlib import Path

from kiosk.bridge.shown import Reader
from kiosk.content.model import Event, Exhibit, Hall
from kiosk.devices.earcons import Earcons
from kiosk.devices.projector import Projector
from kiosk.lesson.pages import renew_round
from kiosk.narration.narrator import Narrator, Recording, State, Telling
from kiosk.narration.playlist import Playlist, derive_playlist
from kiosk.narration.projection import FilmState
from kiosk.narration.recordings import Recordings
from kiosk.narration.reels import Reels
from kiosk.narration.storyteller import Phase, Storyteller
from kiosk.visit.changed_hall import find_again
from kiosk.visit.diary import Diary
from kiosk.visit.happenings import Ending, Forgetting, Heard, Keeper, Watched
from kiosk.visit.idle import IdleRule, IdleTimes, Stage
from kiosk.visit.loudness import Loudness
from kiosk.visit.place import Screen
from kiosk.visit.visit import Visit

SHOWN = (FilmState.PLAYING, FilmState.PAUSED, FilmState.ENDED)
TELLING_SCREENS = (Screen.EVENT, Screen.PICTURE, Screen.STORY, Screen.LESSON)


def read_wall_clock() -> time:
    return datetime.now().time()


class Session:
    """Holds the only visit; `clock` gives monotonic seconds, `wall_clock` the time of day.

    `keeper` is told what happens.
    """

    def __init__(
        self,
        hall: Hall,
        assets: Path,
        narrator: Narrator,
        earcons: Earcons,
        projector: Projector,
        idle_times: IdleTimes,
        clock: Callable[[], float],
        keeper: Keeper | None = None,
        loudness: Loudness | None = None,
        wall_clock: Callable[[], time] = read_wall_clock,
    ) -> None:
        self.hall = hall
        self.assets = assets
        self.narrator = narrator
        self.storyteller = Storyteller(narrator)
        self.earcons = earcons
        self.projector = projector
        self.clock = clock
        self.loudness = loudness or Loudness()
        self.wall_clock = wall_clock
        self._preferred = ""
        self.recordings = Recordings(assets, hall.languages)
        self.reels = Reels(assets, hall.languages)
        self._playlists: dict[tuple[str, str, str], Playlist] = {}  # of this hall and these recordings
        self.visit = self._new_visit()
        self._set_volume()
        self.idle = IdleRule(idle_times, clock())
        self.stage = Stage.PRESENT
        self._diary = Diary(keeper or Forgetting())
        self._told: Event | None = None
        self._ended = False
        self._listeners: list[Callable[[], None]] = []

    def _new_visit(self) -> Visit:
        languages = self.hall.languages
        first = self._preferred if self._preferred in languages else languages[0]
        return Visit(first, volume=self.loudness.start_share)

    def prefer(self, loudness: Loudness, language: str) -> None:
        """Begin visits like this from now on, "" for the hall's first language; for moments when nobody is there."""
        self.loudness, self._preferred = loudness, language
        self.reset()

    def _set_volume(self) -> None:
        volume = self.loudness.at(self.visit.volume, self.wall_clock())
        self.narrator.set_volume(volume)
        self.projector.set_volume(volume)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change, in the order of listening."""
        self._listeners.append(listener)
        listener()

    def tell(self) -> None:
        for listener in self._listeners:
            listener()

    @property
    def reader(self) -> Reader:
        hall = self.hall
        return Reader(self.visit.language, hall.languages, self.assets, self.recordings.stamps, hall.digits)

    @property
    def exhibit(self) -> Exhibit | None:
        wanted = self.visit.place.exhibit
        return next((exhibit for exhibit in self.hall.exhibits if exhibit.id == wanted), None)

    @property
    def event(self) -> Event | None:
        timeline = self.exhibit.timeline if self.exhibit else ()
        return next((event for event in timeline if event.id == self.visit.place.event), None)

    def change(self, visit: Visit) -> None:
        """Go on with `visit`: the voice follows the event and the language, everyone hears of it."""
        before, self.visit = self.visit, visit
        self._diary.write(before, visit, self.clock())
        self.idle.lead(visit.led)
        self._set_volume()
        self._answer(before.place.screen, visit.place.screen)
        self._follow()
        self.tell()

    def adjust(self, loudness: Loudness) -> None:
        """Another range of volume, heard at once and by the visits that follow."""
        self.loudness = loudness
        self.visit = replace(self.visit, volume=loudness.start_share)
        self._set_volume()

    def replace_hall(self, hall: Hall, stamps: Mapping[str, int]) -> None:
        """Show an edited hall at the same place; `stamps` are the times of the files below assets."""
        before, self.hall = self.hall, hall
        self.recordings = self.recordings.renew(hall.languages, stamps)
        self.reels = self.reels.renew(hall.languages, stamps)
        self._playlists = {}
        self.visit = self._renew_round(find_again(self.visit, before, hall))
        self.idle.lead(self.visit.led)
        self._follow()
        self.tell()

    def open_hall(self, hall: Hall, assets: Path) -> None:
        """Show another hall with its own files from now on, in a new visit; for moments when nobody is there."""
        self.hall, self.assets = hall, assets
        self.recordings = Recordings(assets, hall.languages)
        self.reels = Reels(assets, hall.languages)
        self._playlists = {}
        self.reset()

    def _renew_round(self, visit: Visit) -> Visit:
        place = visit.place.origin or visit.place
        exhibits = [exhibit for exhibit in self.hall.exhibits if place.scope in ("", exhibit.id)]
        return (
            replace(visit, round=renew_round(visit.round, place.screen is Screen.LESSON, exhibits))
            if visit.round
            else visit
        )

    def _answer(self, before: Screen, after: Screen) -> None:
        order = list(Screen)
        if after is before or Screen.POSTERS in (before, after) or Screen.FILM in (before, after):
            return
        self.earcons.play("open" if order.index(after) > order.index(before) else "back")

    def list_episodes(self, scope: str = "") -> Playlist:
        """What is told one after another in an exhibit, or for "" in the whole hall, with the visitor's voice."""
        return self._list_episodes(scope, self.visit.language, self.visit.voice)

    def prepare(self) -> None:
        """List the hall's episodes in every language, so that no visitor waits for it; may run in another thread."""
        for language in self.hall.languages:
            self._list_episodes("", language, "")

    def _list_episodes(self, scope: str, language: str, voice: str) -> Playlist:
        lists, recordings, key = self._playlists, self.recordings, (scope, language, voice)
        if key not in lists and scope:
            lists[key] = derive_playlist(
                self.hall, scope, language, voice, lambda event, tag: recordings.seconds(event, tag, language)
            )
        elif key not in lists:
            parts = (self._list_episodes(exhibit.id, language, voice).episodes for exhibit in self.hall.exhibits)
            lists[key] = Playlist(tuple(chain.from_iterable(parts)))
        return lists[key]

    def _follow(self) -> None:
        event = self.event if self.visit.place.screen in TELLING_SCREENS else None
        wanted = self.recordings.of(event, self.visit.language, self.visit.voice) if event else None
        if event and self.visit.place.screen is Screen.STORY:
            self._follow_story(event, wanted)
        else:
            self.storyteller.leave()
            self._follow_event(event, wanted)
        self._told = event
        self._note_told()

    def _note_told(self) -> None:
        """Tell the diary how far the voice and the film are."""
        recording, told, event = self.narrator.recording, self.narrator.telling, self._told
        begun = recording and event and told.state is not State.READY
        self._diary.hear(Heard(event.id, recording.language, told.position, recording.length) if begun else None)
        film, place = self.projector.projection, self.visit.place
        shown = place.screen is Screen.FILM and film.state in SHOWN
        self._diary.watch(Watched(place.event, film.position, film.length) if shown else None)

    def _follow_event(self, event: Event | None, wanted: Recording | None) -> None:
        current, told = self.narrator.recording, self.narrator.telling
        if wanted == current:
            return
        self.narrator.load(wanted)
        if wanted and current and self._is_told(event) and told.state is State.PLAYING:
            self.narrator.seek(_same_moment(current, wanted, told), self.clock())
            self.narrator.play(self.clock())

    def _is_told(self, event: Event | None) -> bool:
        """Whether it is the event of a moment ago, also when the hall was edited since."""
        return event is not None and self._told is not None and event.id == self._told.id

    def _follow_story(self, event: Event, wanted: Recording | None) -> None:
        teller, current, now = self.storyteller, self.narrator.recording, self.clock()
        begun, told = teller.moment.phase is not Phase.NONE, self.narrator.telling
        seconds = self.recordings.seconds(event, wanted.language if wanted else "", self.visit.language)
        if not begun and wanted and wanted == current and told.state in (State.PLAYING, State.PAUSED):
            teller.take_over(wanted, now)
        elif not begun or not self._is_told(event):
            teller.open(wanted, seconds, now)
        elif wanted != current or seconds != teller.seconds:
            teller.exchange(wanted, seconds, _same_moment(current, wanted, told) if current and wanted else 0.0, now)

    def tell_from(self, exhibit: str, event: str, scope: str) -> None:
        """Tell this event and what follows it in `scope`: anew where it is the event of the running story."""
        self._told = None
        self.change(self.visit.open_story(exhibit, event, scope))

    def turn_episode(self, step: int) -> None:
        """Tell the episode so many after (before: below 0) the present one; beyond the ends nothing happens.

        A list that lies over the story stays.
        """
        place = self.visit.place
        if episode := self.list_episodes(place.scope).at(place.event, step):
            self._told = None
            visit = self.visit.open_story(episode.exhibit.id, episode.event.id, place.scope)
            self.change(visit.open_panel(place.panel))

    def _finish(self) -> None:
        """What was told has come to its end: it counts as heard, and a story goes on."""
        self.change(self.visit.hear(self.visit.place.event))
        if self.visit.place.screen is Screen.STORY and self.visit.flows:
            self.turn_episode(1)

    def touch(self) -> None:
        """Somebody is there."""
        self.idle.touch(self.clock())
        self.tick()

    def tick(self) -> None:
        """Follow the time; call it often while a visit lasts."""
        now = self.clock()
        self._set_volume()
        self.narrator.tick(now)
        self.storyteller.tick(now)
        self.projector.tick(now)
        if self._is_telling:
            self.idle.hear(now)
        self._note_told()
        self._diary.follow(self.visit, now)
        before, self._ended = self._ended, self._has_ended
        if self._ended and not before:
            self._finish()
        if self.visit.place.screen is Screen.POSTERS:
            return
        stage = self.idle.stage(now)
        if stage is Stage.WARNING and self.stage is Stage.PRESENT and not self.projector.playing:
            self.earcons.play("reset-warning")
        self.stage = stage
        if stage is Stage.GONE:
            self.reset(Ending.IDLE)

    @property
    def _is_telling(self) -> bool:
        narrating = self.narrator.telling.state is State.PLAYING
        return narrating or self.storyteller.moment.playing or self.projector.playing

    @property
    def _has_ended(self) -> bool:
        return self.narrator.telling.state is State.ENDED or self.storyteller.moment.phase is Phase.ENDED

    def reset(self, ending: Ending = Ending.RESET) -> None:
        """A new visit: nothing of the last one is left; `ending` is why it ends."""
        self.narrator.leave()
        self.storyteller.leave()
        self._told, self._ended = None, False
        self._end_told()
        self.idle.touch(self.clock())
        self.idle.lead(False)
        self.stage = Stage.PRESENT
        before, self.visit = self.visit, self._new_visit()
        self._diary.write(before, self.visit, self.clock(), ending)
        self._set_volume()
        self.tell()

    def close(self) -> None:
        """The program ends: whatever goes on is written down."""
        self._end_told()
        self._diary.write(self.visit, self._new_visit(), self.clock(), Ending.STOPPED)

    def _end_told(self) -> None:
        self._diary.hear(None)
        self._diary.watch(None)


def _same_moment(before: Recording, after: Recording, told: Telling) -> float:
    """Where in `after` the words of the present moment are: the same second of one sound, else the same sentence."""
    if before.file == after.file:
        return told.position
    return after.cues[told.cue].start if told.cue >= 0 and len(before.cues) == len(after.cues) else 0.0
