"""Writes WebVTT captions of a synthetic voice: one cue a sentence."""

from collections.abc import Sequence
from hashlib import sha256

from kiosk.content.cues import Cue
from kiosk.recording.captions import write_vtt


def digest(text: str) -> str:
    """A mark of the text that was spoken, by which a changed text is known."""
    return sha256(text.encode()).hexdigest()[:16]


def write_captions(cues: Sequence[tuple[float, float, str]], text: str) -> str:
    """The captions of cues (start, end in seconds, sentence) with a note on their making."""
    return write_vtt([Cue(*cue) for cue in cues], f"synthetic voice, text {digest(text)}")
