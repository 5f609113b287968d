"""The film's captions in each language, from the narrations' own words, with a chapter for each event."""

from collections.abc import Sequence

from kiosk.content.model import Event
from kiosk.content.sentences import split_sentences
from tools.film.shots import Shot


def write_captions(shots: Sequence[Shot], language: str) -> str:
    """WebVTT with one cue a sentence; raises IndexError where a text has not as many sentences as the voice."""
    blocks = ["WEBVTT\n"]
    for shot in shots:
        if shot.opens:
            blocks.append(f"NOTE Chapter: {shot.event.title.said(language).words}\n")
        words = _list_sentences(shot.event, language)[shot.sentence]
        blocks.append(f"{_write_time(shot.start)} --> {_write_time(shot.end)}\n{' '.join(words.split())}\n")
    return "\n".join(blocks)


def _list_sentences(event: Event, language: str) -> list[str]:
    assert event.text is not None
    return split_sentences(event.text.said(language).words, language)


def _write_time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
