"""What is told one after another: the events of an exhibit or of the whole hall as episodes."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.content.model import Event, Exhibit, Hall
from kiosk.narration.choice import choose_voice

SecondsOf = Callable[[Event, str], float]


@dataclass(frozen=True)
class Episode:
    """One event as it is told: in `voice`, or for "" in silence; `missed` is the wanted voice that it lacks."""

    exhibit: Exhibit
    event: Event
    voice: str
    missed: str
    seconds: float


@dataclass(frozen=True)
class Playlist:
    """Episodes in the order of the hall."""

    episodes: tuple[Episode, ...]

    @property
    def seconds(self) -> float:
        return sum(episode.seconds for episode in self.episodes)

    def find(self, event: str) -> int:
        """The number of the episode of this event, counted from 0; −1 where it is not in the list."""
        return next((number for number, episode in enumerate(self.episodes) if episode.event.id == event), -1)

    def at(self, event: str, step: int = 0) -> Episode | None:
        """The episode of this event, or so many after (before: below 0) it; None beyond the ends."""
        number = self.find(event)
        wanted = number + step
        return self.episodes[wanted] if number >= 0 and 0 <= wanted < len(self.episodes) else None

    def before(self, event: str) -> float:
        """The seconds of all episodes before this event's."""
        return sum(episode.seconds for episode in self.episodes[: max(0, self.find(event))])


def derive_playlist(hall: Hall, scope: str, reading: str, chosen: str, seconds_of: SecondsOf) -> Playlist:
    """The episodes of the exhibit `scope`, or of the whole hall for "".

    `chosen` is the visitor's voice, "" for that of `reading`; `seconds_of` gives how long an event lasts in a voice (0
    where its sound is lost: another voice is then heard), or for "" in silence.
    """

    def choose(event: Event) -> str:
        voices = event.narration
        return choose_voice(reading, voices, hall.languages, chosen, lambda voice: seconds_of(event, voice) > 0)

    wanted = chosen or reading
    episodes = []
    for exhibit in hall.exhibits:
        for event in exhibit.timeline if scope in ("", exhibit.id) else ():
            voice = choose(event)
            missed = wanted if voice != wanted else ""
            episodes.append(Episode(exhibit, event, voice, missed, seconds_of(event, voice)))
    return Playlist(tuple(episodes))
