"""Writes WebVTT captions (W3C): one cue a sentence."""

from collections.abc import Sequence
from hashlib import sha256


def digest(text: str) -> str:
    """A mark of the text that was spoken, by which a changed text is known."""
    return sha256(text.encode()).hexdigest()[:16]


def write_captions(cues: Sequence[tuple[float, float, str]], text: str) -> str:
    """The captions of cues (start, end in seconds, sentence) with a note on their making."""
    blocks = [f"WEBVTT\n\nNOTE synthetic voice, text {digest(text)}\n"]
    blocks += [f"{_write_time(start)} --> {_write_time(end)}\n{sentence}\n" for start, end, sentence in cues]
    return "\n".join(blocks)


def _write_time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
