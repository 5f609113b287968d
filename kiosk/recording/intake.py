"""Takes a recording into a hall: its sound levelled, its captions estimated, its line written into exhibits.yaml."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.content.languages import shorten_tag, written_language
from kiosk.content.sounds import RATE
from kiosk.content.writing import write_whole
from kiosk.content.yaml_file.editing import CannotEditError, set_narration
from kiosk.content.yaml_file.entry import Entry
from kiosk.content.yaml_file.source import read_text
from kiosk.recording.captions import write_estimated
from kiosk.recording.level import Level, measure_level, write_levelled
from kiosk.recording.sound import Heard, Samples, find_speech, is_clipped, read_samples, trim
from kiosk.recording.spots import Spot, find_spots

LEAD, TAIL = 0.15, 0.3  # seconds of silence kept before and after the voice
LONGEST = 90.0  # seconds that visitors listen to
_QUIET = -42.0  # LUFS
_NOISY = 18.0  # decibels of the voice above the noise


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a recording: pairs are before and after, `written` is the line of the YAML file as it is now."""

    event: str
    seconds: tuple[float, float]
    level: tuple[Level, Level]
    file: Path
    captions: Path | None
    sentences: int
    yaml: Path
    line: int
    written: str
    replaced: tuple[Path, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Intake:
    """The hall that recordings come to: a folder or its YAML file."""

    hall: Path

    @property
    def folder(self) -> Path:
        return self.hall if self.hall.is_dir() else self.hall.parent

    @property
    def assets(self) -> Path:
        return self.folder / "assets"

    def take(self, source: Path, event: str, voice: str, speaker: str = "") -> Taken:
        """Makes a sound file the narration of an event.

        Raises UnusableError for the sound, CannotEditError for the YAML file, OSError for either; the hall is then as
        it was.
        """
        samples = read_samples(source)
        heard, before = find_speech(samples), measure_level(source)
        kept = trim(samples, heard, LEAD, TAIL)
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "made.ogg"
            after = write_levelled(kept, before.loudness, made)
            spot = find_spots(self.hall).get(event)
            if spot is None or not spot.document.whole:
                raise CannotEditError
            text = spot.text(voice)
            words = write_estimated(text, written_language(voice), made) if text else ""
            entry = Entry(voice, f"narration/{shorten_tag(voice)}/{spot.event.id}.ogg", " ".join(speaker.split()))
            captions, line, replaced = self._place(spot, entry, made.read_bytes(), words)
        return Taken(
            event=event,
            seconds=(samples.size / RATE, kept.size / RATE),
            level=(before, after),
            file=self.assets / entry.file,
            captions=captions if text else None,
            sentences=words.count(" --> "),
            yaml=spot.document.file,
            line=line,
            written=read_text(spot.document.file).split("\n")[line - 1].strip(),
            replaced=tuple(replaced),
            warnings=tuple(_list_warnings(samples, heard, before, kept.size / RATE, text)),
        )

    def _place(self, spot: Spot, entry: Entry, sound: bytes, words: str) -> tuple[Path, int, list[Path]]:
        """Writes everything, the YAML file last; what stood in its place goes to replaced/."""
        old = spot.narration(entry.voice)
        file = self._reach(entry.file)
        captions = self._reach(str(PurePosixPath(entry.file).with_suffix(".vtt")))
        new, line = set_narration(spot.document.file.read_bytes(), spot.at, entry)
        former = {file, captions} | ({self.assets / old.file, self.assets / old.captions} if old else set())
        shared = self._list_used(spot)
        gone = [path for path in sorted(former) if path.is_file() and path not in shared]
        replaced = self._keep(gone, spot.event.id, shorten_tag(entry.voice))
        before = {path: path.read_bytes() if path.is_file() else None for path in (file, captions)}
        try:
            write_whole(file, sound)
            if words:
                write_whole(captions, words.encode())
            write_whole(spot.document.file, new)
        except OSError:
            _put_back(before, replaced)
            raise
        for path in gone:
            if path != file and (path != captions or not words):
                path.unlink()
        return captions, line, replaced

    def _list_used(self, spot: Spot) -> set[Path]:
        """The sounds and captions that other events name too."""
        others = (other for other in find_spots(self.hall).values() if other.at != spot.at or other.event != spot.event)
        told = (narration for other in others for narration in other.event.narration.values())
        return {self.assets / words for narration in told for words in (narration.file, narration.captions)}

    def _keep(self, files: list[Path], event: str, voice: str) -> list[Path]:
        """Copies files to replaced/ under the next free number."""
        home = self.folder / "replaced" / voice
        number = 1
        while any(home.glob(f"{event}-{number}.*")):
            number += 1
        copies = [home / f"{event}-{number}{path.suffix}" for path in files]
        for path, copy in zip(files, copies, strict=True):
            write_whole(copy, path.read_bytes())
        return copies

    def _reach(self, words: str) -> Path:
        """The place of a file below assets/; raises CannotEditError where a link leads out of it."""
        path = self.assets / words
        if not path.resolve().is_relative_to(self.assets.resolve()):
            raise CannotEditError
        return path


def _list_warnings(samples: Samples, heard: Heard, before: Level, seconds: float, text: str) -> Iterator[str]:
    if seconds > LONGEST:
        yield "long"
    if is_clipped(samples):
        yield "clipped"
    if before.loudness < _QUIET:
        yield "quiet"
    if heard.above_noise < _NOISY:
        yield "noisy"
    if not text:
        yield "no-text"


def _put_back(before: dict[Path, bytes | None], copies: list[Path]) -> None:
    """Undoes what was written before something failed."""
    for path, data in before.items():
        with suppress(OSError):
            path.unlink(missing_ok=True) if data is None else write_whole(path, data)
    for copy in copies:
        with suppress(OSError):
            copy.unlink()
