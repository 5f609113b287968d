"""Tells one episode of a picture story: a breath, then its narration, or in silence its reading time."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.narration.narrator import Narrator, Recording, State
from kiosk.narration.stopwatch import Stopwatch

BREATH_SECONDS = 1.5


class Phase(StrEnum):
    """How far an episode is."""

    NONE = "none"
    BREATH = "breath"
    TELLING = "telling"
    ENDED = "ended"


@dataclass(frozen=True)
class Moment:
    """What can be seen of the storyteller; `position` is seconds in the narration or the reading time."""

    phase: Phase = Phase.NONE
    playing: bool = False
    position: float = 0.0


class Storyteller:
    """Leads the only narrator; `now` is monotonic seconds."""

    def __init__(self, narrator: Narrator) -> None:
        self._narrator = narrator
        self._watch = Stopwatch()
        self._recording: Recording | None = None
        self._seconds = 0.0
        self.moment = Moment()

    def open(self, recording: Recording | None, seconds: float, now: float, playing: bool = True) -> None:
        """Begin an episode with a breath; without a recording it lasts `seconds` in silence."""
        self._narrator.load(recording)
        self._begin(recording, seconds)
        self._watch = Stopwatch()
        if playing:
            self._watch.start(now)
        self.moment = Moment(Phase.BREATH, playing)

    def take_over(self, recording: Recording, now: float) -> None:
        """Go on with what the narrator tells already, or told until it was paused."""
        self._begin(recording, recording.length)
        self._narrator.play(now)
        self.moment = Moment(Phase.TELLING)
        self._show(now)

    def exchange(self, recording: Recording | None, seconds: float, at: float, now: float) -> None:
        """Tell the same episode in another language: from `at` seconds in another recording, in silence anew."""
        phase, playing = self.moment.phase, self.moment.playing
        if phase is Phase.ENDED:
            self._narrator.load(recording)
            self._begin(recording, seconds)
            self.moment = Moment(Phase.ENDED, False, self._seconds)
            return
        if phase is Phase.BREATH or recording is None:
            self.open(recording, seconds, now, playing)
            return
        self._narrator.load(recording)
        self._begin(recording, seconds)
        self._narrator.seek(at, now)
        if playing:
            self._narrator.play(now)
        self._show(now)

    def _begin(self, recording: Recording | None, seconds: float) -> None:
        self._recording, self._seconds = recording, recording.length if recording else seconds

    def leave(self) -> None:
        self._recording, self.moment = None, Moment()

    @property
    def seconds(self) -> float:
        """How long the episode lasts, without its breath."""
        return self._seconds

    def play(self, now: float) -> None:
        """Go on; after the end, begin again."""
        if self.moment.phase is Phase.ENDED:
            self.seek(0.0, now)
        if self._silent:
            self._watch.start(now)
        else:
            self._narrator.play(now)
        self._show(now)

    def pause(self, now: float) -> None:
        self._watch.stop(now)
        self._narrator.pause(now)
        self._show(now)

    def seek(self, seconds: float, now: float) -> None:
        """Go to `seconds` of the telling; what stood still stays still."""
        if self.moment.phase is Phase.NONE:
            return
        at = min(max(0.0, seconds), self._seconds)
        if self.moment.phase is Phase.BREATH:
            self._tell(now)
        self.moment = Moment(Phase.TELLING, self.moment.playing, at)
        if self._recording:
            self._narrator.seek(at, now)
        else:
            self._watch.turn(at, now)
        self._show(now)

    def tick(self, now: float) -> None:
        """Follow the time, after the narrator did."""
        if self.moment.phase is Phase.BREATH and self._watch.read(now) >= BREATH_SECONDS:
            self._tell(now)
        self._show(now)

    @property
    def _silent(self) -> bool:
        """Whether the stopwatch leads: in a breath, and where nothing is spoken."""
        return self.moment.phase is Phase.BREATH or self._recording is None

    def _tell(self, now: float) -> None:
        """The breath is over."""
        playing = self._watch.running
        self.moment = Moment(Phase.TELLING, playing)
        self._watch.turn(0.0, now)
        if self._recording:
            self._watch.stop(now)
            if playing:
                self._narrator.play(now)

    def _show(self, now: float) -> None:
        phase = self.moment.phase
        if phase in (Phase.NONE, Phase.ENDED):
            return
        if phase is Phase.BREATH:
            self.moment = Moment(phase, self._watch.running)
        elif self._recording:
            told = self._narrator.telling
            ended = told.state is State.ENDED
            self.moment = Moment(Phase.ENDED if ended else phase, told.state is State.PLAYING, told.position)
        else:
            self._show_reading(now)

    def _show_reading(self, now: float) -> None:
        position = min(self._watch.read(now), self._seconds)
        if position < self._seconds:
            self.moment = Moment(Phase.TELLING, self._watch.running, position)
        else:
            self._watch.stop(now)
            self.moment = Moment(Phase.ENDED, False, position)
