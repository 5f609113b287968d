"""Which of an event's voices a reader hears."""

from collections.abc import Collection, Sequence


def choose_voice(reading: str, voices: Collection[str], order: Sequence[str]) -> str:
    """The voice for one who reads `reading`: the same language, else the hall's order, else any; "" without voices."""
    return next((tag for tag in (reading, *order, *sorted(voices)) if tag in voices), "")
