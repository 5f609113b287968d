"""Makes recordings of a hall's narrations: where the files are, how long they last, what they say."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.cues import CaptionsError, Cue, read_cues
from kiosk.content.languages import written_language
from kiosk.content.model import Event, Narration
from kiosk.content.sentences import split_sentences
from kiosk.content.sounds import length
from kiosk.narration.captions import pair_cues
from kiosk.narration.choice import choose_voice
from kiosk.narration.lit import flow
from kiosk.narration.narrator import Recording
from kiosk.narration.reading import count_seconds, pace

log = logging.getLogger(__name__)


@dataclass
class Recordings:
    """The recordings below `assets`, each read once; `order` is the hall's languages.

    `stamps` are the times of files below assets where they may be replaced: a replaced one is read again.
    """

    assets: Path
    order: Sequence[str]
    stamps: Mapping[str, int] = field(default_factory=dict)
    _made: dict[object, Recording] = field(default_factory=dict)
    _read: dict[object, tuple[float, tuple[Cue, ...]]] = field(default_factory=dict)

    def renew(self, order: Sequence[str], stamps: Mapping[str, int]) -> "Recordings":
        """The recordings of the hall as it is now; what did not change is not read again."""
        return Recordings(self.assets, order, stamps, self._made if order == self.order else {}, self._read)

    def of(self, event: Event, reading: str, chosen: str = "") -> Recording | None:
        """What a reader of `reading` with a chosen voice hears at `event`; None where nothing can be heard."""
        voice = choose_voice(
            reading, event.narration, self.order, chosen, lambda voice: self.seconds(event, voice, reading) > 0
        )
        return self._make(voice, event.narration[voice], reading) if voice else None

    def seconds(self, event: Event, voice: str, reading: str) -> float:
        """How long an event lasts in one of its voices, 0 where that cannot be heard, or for "" in silence."""
        if voice:
            return self._make(voice, event.narration[voice], reading).length
        return count_seconds(self._words(event, reading))

    def captions(self, event: Event, voice: str, reading: str) -> tuple[Cue, ...]:
        """The sentences in the language that is read, at the times of a voice; empty where they do not go together."""
        if not voice:
            return pace(self._sentences(event, reading), count_seconds(self._words(event, reading)))
        spoken = self._make(voice, event.narration[voice], reading).cues
        if reading in (voice, written_language(voice)):
            return spoken
        written = self._make(reading, event.narration[reading], reading).cues if reading in event.narration else ()
        return pair_cues(spoken, [cue.text for cue in written]) or pair_cues(spoken, self._sentences(event, reading))

    def _words(self, event: Event, reading: str) -> str:
        return flow(event.text.said(reading, self.order).words) if event.text else ""

    def _sentences(self, event: Event, reading: str) -> list[str]:
        said = event.text.said(reading, self.order) if event.text else None
        return split_sentences(said.words, said.language) if said else []

    def _make(self, voice: str, narration: Narration, reading: str) -> Recording:
        stamp = self.stamps.get(narration.file, 0)
        key = (narration, reading, stamp, self.stamps.get(narration.captions, 0))
        if key not in self._made:
            file = self.assets / narration.file
            seconds, cues = self._listen(narration)
            speaker = narration.speaker.said(reading, self.order).words if narration.speaker else ""
            self._made[key] = Recording(file, voice, seconds, cues, speaker, narration.synthetic, stamp)
        return self._made[key]

    def _listen(self, narration: Narration) -> tuple[float, tuple[Cue, ...]]:
        """How long a sound lasts and what it says, whoever reads."""
        files = (narration.file, narration.captions)
        key = (*files, *(self.stamps.get(file, 0) for file in files))
        if key not in self._read:
            cues = _read_cues(self.assets / narration.captions)
            self._read[key] = _measure(self.assets / narration.file, cues), cues
        return self._read[key]


def _read_cues(file: Path) -> tuple[Cue, ...]:
    try:
        return read_cues(file)
    except (OSError, CaptionsError) as error:
        log.warning("no captions: %s: %s", file, error)
        return ()


def _measure(file: Path, cues: Sequence[Cue]) -> float:
    try:
        return length(file)
    except (OSError, ValueError) as error:
        log.warning("no length: %s: %s", file, error)
        return cues[-1].end if cues else 0.0
