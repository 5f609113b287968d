"""A page told by the voice: its part of the narration, and the sentence that is lit."""

from dataclasses import dataclass

from kiosk.lesson.pages import Page
from kiosk.narration.narrator import Narrator, Recording, State


@dataclass(frozen=True)
class Span:
    """A part of a narration, in seconds."""

    start: float
    end: float


def span_of(page: Page, recording: Recording | None) -> Span | None:
    """The part of its event's narration that tells a page of sentences; None where the whole event is told.

    The last sentence of the narration ends with the sound itself.
    """
    cues = recording.cues if recording else ()
    if not page.sentences or not recording or page.sentences[-1].number >= len(cues):
        return None
    last = page.sentences[-1].number
    end = cues[last + 1].start if last + 1 < len(cues) else recording.length + 1
    return Span(cues[page.sentences[0].number].start, end)


def lit_sentence(page: Page, narrator: Narrator) -> int:
    """The number of the sentence that is spoken; −1 for none, and on a page without sentences."""
    if not page.sentences or narrator.telling.state not in (State.PLAYING, State.PAUSED):
        return -1
    return narrator.telling.cue
