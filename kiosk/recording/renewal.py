"""Makes captions for the narrations that a hall has already, and leaves alone what a person corrected."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.content.languages import written_language
from kiosk.content.paths import locate
from kiosk.content.writing import write_whole
from kiosk.recording.captions import is_untouched, write_estimated
from kiosk.recording.sound import UnusableError
from kiosk.recording.spots import Spot, find_spots

Outcome = Literal["made", "kept", "no-text", "no-sound"]


@dataclass(frozen=True, slots=True)
class Renewed:
    """What happened to the captions of one narration."""

    event: str
    voice: str
    file: Path
    outcome: Outcome
    sentences: int = 0


def renew_captions(hall: Path, event: str | None, voice: str | None, again: bool) -> Iterator[Renewed]:
    """Makes the captions of every narration of a hall, or only of one event or voice; raises OSError in writing.

    Captions without the mark of `write_estimated` were written by a person and stay, except with `again`.
    """
    assets = (hall if hall.is_dir() else hall.parent) / "assets"
    for known, spot in find_spots(hall).items():
        for heard in spot.event.narration if event in (None, known) else ():
            if voice in (None, heard):
                yield _renew(assets, spot, heard, again)


def _renew(assets: Path, spot: Spot, voice: str, again: bool) -> Renewed:
    narration, text = spot.event.narration[voice], spot.text(voice)
    file, sound = assets / narration.captions, locate(assets, narration.file)
    if not text:
        return Renewed(spot.event.id, voice, file, "no-text")
    if file.exists() and not file.is_file():
        return Renewed(spot.event.id, voice, file, "kept")
    if not again and file.exists() and not is_untouched(file.read_text(encoding="utf-8-sig", errors="replace")):
        return Renewed(spot.event.id, voice, file, "kept")
    if sound is None or not file.resolve().is_relative_to(assets.resolve()):
        return Renewed(spot.event.id, voice, file, "no-sound")
    try:
        words = write_estimated(text, written_language(voice), sound)
    except UnusableError:
        return Renewed(spot.event.id, voice, file, "no-sound")
    write_whole(file, words.encode())
    return Renewed(spot.event.id, voice, file, "made", words.count(" --> "))
