"""What a curator is told when a hall was made: what was left out and why, and what to type next."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text as Styled

from kiosk.content.reading import FILE_NAME
from kiosk.content.starting.photographs import Album, Refusal
from kiosk.content.starting.titles import clean_name, clean_words
from kiosk.content.starting.writing import write_command, write_preview_command
from kiosk.messages import say


def tell_refusals(refusals: Sequence[Refusal]) -> None:
    """One line a file that gave no event."""
    if refusals:
        _print(say("Left out ({number}):", number=len(refusals)), "yellow")
    for refusal in refusals:
        _print(f"  {clean_name(refusal.file)} — {refusal.reason}")


def tell_rest(album: Album) -> None:
    """How much of the folder was not looked into."""
    if album.others:
        _print(say("Files that are no pictures: {number}", number=album.others), "dim")
    if album.folders:
        _print(say("Folders inside that were not looked into: {number}", number=album.folders), "dim")


def tell_next(target: Path, made: str, missing: str) -> None:
    """What was made, what a person has to add, and the two commands for it."""
    _print(made, "green")
    _print(say("Write in {file}; this shows every save in a window:", file=clean_words(str(target / FILE_NAME))))
    _print("  " + write_preview_command(target), "bold")
    _print(say("Still missing: {missing}. This lists it:", missing=missing))
    _print("  " + write_command("check", target), "bold")


def _print(words: str, style: str = "") -> None:
    Console(highlight=False, soft_wrap=True).print(Styled(words, style))
