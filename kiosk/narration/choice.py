"""Which voices a hall has, and which of an event's voices is heard."""

from collections.abc import Callable, Collection, Sequence

from kiosk.content.languages import written_language
from kiosk.content.model import Hall


def choose_voice(
    reading: str,
    voices: Collection[str],
    order: Sequence[str],
    chosen: str = "",
    sounds: Callable[[str], bool] = lambda _: True,
) -> str:
    """The voice of an event for one who reads `reading` and has chosen a voice, or "" for none in particular.

    In this order: the chosen voice; another one that readers of the same written language understand; the voice of
    the language that is read, and others its readers understand; the hall's order of languages; any. "" without voices.
    `sounds` says whether a voice can be heard at all: one whose sound is lost is passed over.
    """
    wanted = chosen or reading
    listed = (wanted, *_akin(wanted, voices), reading, *_akin(reading, voices), *order, *sorted(voices))
    return next((tag for tag in listed if tag in voices and sounds(tag)), "")


def _akin(wanted: str, voices: Collection[str]) -> list[str]:
    """The voices whose listeners read what those of `wanted` read, the written language's own voice first."""
    written = written_language(wanted)
    return sorted((tag for tag in voices if written_language(tag) == written), key=lambda tag: (tag != written, tag))


def list_voices(hall: Hall) -> tuple[str, ...]:
    """Every voice that any event of the hall has: by the hall's languages, each with those its readers understand."""
    there = {tag for exhibit in hall.exhibits for event in exhibit.timeline for tag in event.narration}
    ordered = [tag for language in hall.languages for tag in _akin(language, there)]
    return (*ordered, *sorted(there.difference(ordered)))
