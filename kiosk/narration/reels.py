"""Makes reels of a hall's films: where the files are, how long they last, what their captions say."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.cues import CaptionsError, Cue, parse_cues
from kiosk.content.films import probe
from kiosk.content.model import Event, Film
from kiosk.content.yaml_file.source import UnreadableError, read_text
from kiosk.narration.chapters import Chapter, parse_chapters

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Subtitles:
    """A film's captions for one reader; `language` is what they are written in, empty where there are none."""

    language: str = ""
    cues: tuple[Cue, ...] = ()
    chapters: tuple[Chapter, ...] = ()


@dataclass(frozen=True)
class Reel:
    """One film as it is on the disk; `length` in seconds, 0 where the file is no film, `stamp` the file's time."""

    film: Film
    file: Path
    length: float
    subtitles: Subtitles
    stamp: int = 0


@dataclass
class Reels:
    """The films below `assets`, each looked into once; `order` is the hall's languages.

    `stamps` are the times of files below assets where they may be replaced: a replaced one is looked into again.
    """

    assets: Path
    order: Sequence[str]
    stamps: Mapping[str, int] = field(default_factory=dict)
    _lengths: dict[tuple[str, int], float] = field(default_factory=dict)
    _subtitles: dict[tuple[str, str, int], Subtitles | None] = field(default_factory=dict)

    def renew(self, order: Sequence[str], stamps: Mapping[str, int]) -> "Reels":
        """The films of the hall as it is now; what did not change is not read again."""
        return Reels(self.assets, order, stamps, self._lengths, self._subtitles)

    def of(self, event: Event | None, reading: str) -> Reel | None:
        """The film of `event` for a reader of `reading`; None where it has none."""
        film = event.film if event else None
        if film is None:
            return None
        file, stamp = self.assets / film.file, self._stamp(film.file)
        return Reel(film, file, self.length(film), self._choose(film, reading), stamp)

    def length(self, film: Film) -> float:
        """Seconds, 0 where the file is no film."""
        key = (film.file, self._stamp(film.file))
        if key not in self._lengths:
            self._lengths[key] = _measure(self.assets / film.file)
        return self._lengths[key]

    def _stamp(self, file: str) -> int:
        return self.stamps.get(file, 0)

    def _choose(self, film: Film, reading: str) -> Subtitles:
        """The reader's language, else the next of the hall's order that can be read, else any."""
        found = (self._read(tag, film.captions[tag]) for tag in _list_tags(film, reading, self.order))
        return next((subtitles for subtitles in found if subtitles), Subtitles())

    def _read(self, tag: str, file: str) -> Subtitles | None:
        key = (tag, file, self._stamp(file))
        if key not in self._subtitles:
            self._subtitles[key] = _read_subtitles(tag, self.assets / file)
        return self._subtitles[key]


def _list_tags(film: Film, reading: str, order: Sequence[str]) -> Iterator[str]:
    return (tag for tag in dict.fromkeys((reading, *order, *sorted(film.captions))) if tag in film.captions)


def _read_subtitles(tag: str, file: Path) -> Subtitles | None:
    try:
        text = read_text(file)
        cues = parse_cues(text)
    except (UnreadableError, CaptionsError) as error:
        log.warning("no captions: %s: %s", file, error)
        return None
    return Subtitles(tag, cues, parse_chapters(text)) if cues else None


def _measure(file: Path) -> float:
    try:
        return probe(file).seconds
    except (OSError, ValueError) as error:
        log.warning("no film: %s: %s", file, error)
        return 0.0
