"""What the Listen door shows of a playlist: rows derived for one reader."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import accumulate

from kiosk.bridge.date_words import write_date
from kiosk.bridge.numbers import write_clock
from kiosk.bridge.rows import Derived
from kiosk.bridge.shown import Reader
from kiosk.content.languages import voice_name
from kiosk.content.model import Picture
from kiosk.narration.playlist import Episode, Playlist


@dataclass(frozen=True)
class EpisodeRow:
    """An episode on the shelf or in the list of what comes.

    `number` counts from 1, `length` is "0:48"; `voice` and `missed` are own names, `missed` of the wanted voice that
    the event lacks; `begun` to `ended` is its share of the whole. `opens` says that an exhibit begins here: the fields
    after it are the exhibit's.
    """

    exhibit: str
    event: str
    number: int
    title: str
    date: str
    voice: str
    missed: str
    speaker: str
    synthetic: bool
    length: str
    picture: str
    focusX: float  # noqa: N815
    focusY: float  # noqa: N815
    heard: bool
    begun: float
    ended: float
    opens: bool
    heading: str
    second: str
    cover: str
    minutes: int
    episodes: int


@dataclass(frozen=True)
class VoiceRow:
    """A voice that can be chosen, named in its own script."""

    tag: str
    name: str
    chosen: bool


def derive_episodes(playlist: Playlist, heard: Collection[str], reader: Reader) -> Derived:
    episodes = playlist.episodes
    ends = [0.0, *accumulate(episode.seconds for episode in episodes)]
    whole = ends[-1] or 1.0

    def derive(number: int) -> EpisodeRow:
        episode = episodes[number]
        opens = number == 0 or episodes[number - 1].exhibit is not episode.exhibit
        part = ends[number] / whole, ends[number + 1] / whole
        return _derive_episode(playlist, episode, number + 1, part, opens, heard, reader)

    return Derived([episode.exhibit.id for episode in episodes], derive)


def _derive_episode(
    playlist: Playlist,
    episode: Episode,
    number: int,
    part: tuple[float, float],
    opens: bool,
    heard: Collection[str],
    reader: Reader,
) -> EpisodeRow:
    event, exhibit = episode.event, episode.exhibit
    narration = event.narration.get(episode.voice)
    picture = first_picture(episode)
    together = [other for other in playlist.episodes if other.exhibit is exhibit] if opens else []
    return EpisodeRow(
        exhibit=exhibit.id,
        event=event.id,
        number=number,
        title=reader.read(event.title),
        date=write_date(event.date, reader.language).whole,
        voice=voice_name(episode.voice) if episode.voice else "",
        missed=voice_name(episode.missed) if episode.missed else "",
        speaker=reader.read(narration.speaker) if narration else "",
        synthetic=bool(narration and narration.synthetic),
        length=write_clock(episode.seconds),
        picture=reader.locate(picture.file if picture else None),
        focusX=picture.focus[0] if picture else 0.5,
        focusY=picture.focus[1] if picture else 0.5,
        heard=event.id in heard,
        begun=part[0],
        ended=part[1],
        opens=opens,
        heading=reader.read(exhibit.title) if opens else "",
        second=reader.read_other(exhibit.title) if opens else "",
        cover=reader.locate(exhibit.cover_picture) if opens else "",
        minutes=count_minutes(sum(other.seconds for other in together)),
        episodes=len(together),
    )


def list_pictures(episode: Episode) -> tuple[Picture, ...]:
    """The pictures that are shown while an episode is told: its own, else its exhibit's cover."""
    cover = episode.exhibit.cover_picture
    return episode.event.pictures or ((Picture(file=cover),) if cover else ())


def first_picture(episode: Episode) -> Picture | None:
    return next(iter(list_pictures(episode)), None)


def count_minutes(seconds: float) -> int:
    """Whole minutes, at least 1 for anything at all."""
    return max(1, round(seconds / 60)) if seconds else 0
