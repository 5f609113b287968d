"""Makes reels of a hall's films: where the files are, how long they last, what their captions say."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.films import probe
from kiosk.content.model import Event, Film
from kiosk.content.source import UnreadableError, read_text
from kiosk.narration.chapters import Chapter, parse_chapters
from kiosk.narration.cues import CaptionsError, Cue, parse_cues

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Subtitles:
    """A film's captions for one reader; `language` is what they are written in, empty where there are none."""

    language: str = ""
    cues: tuple[Cue, ...] = ()
    chapters: tuple[Chapter, ...] = ()


@dataclass(frozen=True)
class Reel:
    """One film as it is on the disk; `length` in seconds, 0 where the file is no film."""

    film: Film
    file: Path
    length: float
    subtitles: Subtitles


@dataclass
class Reels:
    """The films below `assets`, each looked into once; `order` is the hall's languages."""

    assets: Path
    order: Sequence[str]
    _lengths: dict[str, float] = field(default_factory=dict)
    _subtitles: dict[str, Subtitles | None] = field(default_factory=dict)

    def of(self, event: Event | None, reading: str) -> Reel | None:
        """The film of `event` for a reader of `reading`; None where it has none."""
        film = event.film if event else None
        if film is None:
            return None
        return Reel(film, self.assets / film.file, self.length(film), self._choose(film, reading))

    def length(self, film: Film) -> float:
        """Seconds, 0 where the file is no film."""
        if film.file not in self._lengths:
            self._lengths[film.file] = _measure(self.assets / film.file)
        return self._lengths[film.file]

    def _choose(self, film: Film, reading: str) -> Subtitles:
        """The reader's language, else the next of the hall's order that can be read, else any."""
        found = (self._read(tag, film.captions[tag]) for tag in _list_tags(film, reading, self.order))
        return next((subtitles for subtitles in found if subtitles), Subtitles())

    def _read(self, tag: str, file: str) -> Subtitles | None:
        if file not in self._subtitles:
            self._subtitles[file] = _read_subtitles(tag, self.assets / file)
        return self._subtitles[file]


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
