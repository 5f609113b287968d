"""One kiosk's running state: the hall, the visit, the narrator and the idle rule, and who must hear of changes."""

from collections.abc import Callable
from pathlib import Path

from kiosk.bridge.shown import Reader
from kiosk.content.model import Event, Exhibit, Hall
from kiosk.devices.earcons import Earcons
from kiosk.devices.projector import Projector
from kiosk.narration.narrator import Narrator, Recording, State
from kiosk.narration.recordings import Recordings
from kiosk.narration.reels import Reels
from kiosk.visit.idle import IdleRule, IdleTimes, Stage
from kiosk.visit.place import Screen
from kiosk.visit.visit import Visit

TELLING_SCREENS = (Screen.EVENT, Screen.PICTURE)


class Session:
    """Holds the only visit; `clock` gives monotonic seconds."""

    def __init__(
        self,
        hall: Hall,
        assets: Path,
        narrator: Narrator,
        earcons: Earcons,
        projector: Projector,
        idle_times: IdleTimes,
        clock: Callable[[], float],
    ) -> None:
        self.hall = hall
        self.assets = assets
        self.narrator = narrator
        self.earcons = earcons
        self.projector = projector
        self.clock = clock
        self.recordings = Recordings(assets, hall.languages)
        self.reels = Reels(assets, hall.languages)
        self.visit = Visit(hall.languages[0])
        self.idle = IdleRule(idle_times, clock())
        self.stage = Stage.PRESENT
        self._told: Event | None = None
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change, in the order of listening."""
        self._listeners.append(listener)
        listener()

    def tell(self) -> None:
        for listener in self._listeners:
            listener()

    @property
    def reader(self) -> Reader:
        return Reader(self.visit.language, self.hall.languages, self.assets)

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
        self._answer(before.place.screen, visit.place.screen)
        self._follow()
        self.tell()

    def _answer(self, before: Screen, after: Screen) -> None:
        order = list(Screen)
        if after is before or Screen.POSTERS in (before, after) or Screen.FILM in (before, after):
            return
        self.earcons.play("open" if order.index(after) > order.index(before) else "back")

    def _follow(self) -> None:
        event = self.event if self.visit.place.screen in TELLING_SCREENS else None
        wanted = self.recordings.of(event, self.visit.language) if event else None
        current = self.narrator.recording
        if wanted == current:
            return
        told, cue = self.narrator.telling.state, self.narrator.telling.cue
        same_event = event is not None and event is self._told
        self.narrator.load(wanted)
        self._told = event
        if wanted and current and same_event and told is State.PLAYING:
            self.narrator.seek(_same_sentence(current, wanted, cue), self.clock())
            self.narrator.play(self.clock())

    def touch(self) -> None:
        """Somebody is there."""
        self.idle.touch(self.clock())
        self.tick()

    def tick(self) -> None:
        """Follow the time; call it often while a visit lasts."""
        now = self.clock()
        self.narrator.tick(now)
        self.projector.tick(now)
        if self.narrator.telling.state is State.PLAYING or self.projector.playing:
            self.idle.hear(now)
        if self.visit.place.screen is Screen.POSTERS:
            return
        stage = self.idle.stage(now)
        if stage is Stage.WARNING and self.stage is Stage.PRESENT and not self.projector.playing:
            self.earcons.play("reset-warning")
        self.stage = stage
        if stage is Stage.GONE:
            self.reset()

    def reset(self) -> None:
        """A new visit: nothing of the last one is left."""
        self.narrator.leave()
        self.idle.touch(self.clock())
        self.stage = Stage.PRESENT
        self.visit = Visit(self.hall.languages[0])
        self.tell()


def _same_sentence(before: Recording, after: Recording, cue: int) -> float:
    """Where the sentence that was being spoken begins in another language's recording, in seconds."""
    return after.cues[cue].start if cue >= 0 and len(before.cues) == len(after.cues) else 0.0
