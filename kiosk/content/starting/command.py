"""The command `new`: makes a hall to begin with, drawn or of photographs."""

import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from kiosk.content.starting.darkroom import develop
from kiosk.content.starting.drawing import draw_evening, draw_morning
from kiosk.content.starting.photographs import Album, Photograph, Refusal, gather
from kiosk.content.starting.staging import refuse_existing, stage
from kiosk.content.starting.summary import tell_next, tell_refusals, tell_rest
from kiosk.content.starting.titles import clean_name, clean_words, make_title
from kiosk.content.starting.writing import (
    DEFAULT_LANGUAGES,
    NAMES,
    write_album,
    write_starter,
)
from kiosk.messages import say

MOST_PHOTOGRAPHS = 1000


class RefusedError(Exception):
    """No hall was made; the words say why."""


def run_new(target: Path, pictures: Path | None, languages: Sequence[str] | None) -> int:
    """Makes a hall in `target`, of the photographs in `pictures` if given; 0, or 1 when nothing was written."""
    target, wanted = target.resolve(), tuple(dict.fromkeys(languages or DEFAULT_LANGUAGES))
    try:
        refuse_existing(target, *NAMES)
        if pictures is None:
            _make_starter(target, wanted)
        else:
            _make_album(target, pictures.resolve(), wanted)
    except RefusedError as error:
        return _refuse(str(error))
    except FileExistsError as error:
        there = clean_words(str(error.filename))
        return _refuse(say("{file} is already there and stays as it is. Name a new folder.", file=there))
    except OSError as error:
        told = {"folder": clean_words(str(target)), "said": error.strerror or ""}
        return _refuse(say("The hall cannot be written to {folder}: {said}", **told))
    except KeyboardInterrupt:
        return _refuse(say("Stopped."))
    return 0


def _refuse(why: str) -> int:
    print(why, say("Nothing was written."), file=sys.stderr)
    return 1


def _make_starter(target: Path, languages: Sequence[str]) -> None:
    with stage(target) as folder:
        pictures = _make_folders(folder, languages)
        draw_morning(pictures / "morning.jpg")
        draw_evening(pictures / "evening.jpg")
        write_starter(folder, target, languages)
    made = say("Made a hall with two example events.")
    tell_next(target, made, say("voices, and a native reader for the Tibetan"))


def _make_album(target: Path, source: Path, languages: Sequence[str]) -> None:
    with warnings.catch_warnings():
        # a photograph of 100 megapixels is no bomb: shrinking has its own bound, and above 178 Pillow refuses
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        warnings.filterwarnings("ignore", module="PIL")
        album = _gather(source)
        with stage(target) as folder:
            used, refusals = _develop(album, _make_folders(folder, languages))
            refusals = [*album.refusals, *refusals]
            if not used:
                tell_refusals(refusals)
                raise RefusedError(say("None of the pictures in {folder} can be used.", folder=clean_name(source)))
            poster = _choose_poster(folder / "assets" / "pictures", [name for name, _ in used])
            write_album(folder, target, languages, make_title(source.name), used, poster)
    tell_refusals(refusals)
    tell_rest(album)
    made = say("Made a hall. Events, one a picture: {number}", number=len(used))
    tell_next(target, made, say("texts, what each picture shows, translations and voices"))


def _gather(source: Path) -> Album:
    shown = clean_words(str(source))
    try:
        album = gather(source)
    except OSError as error:
        said = error.strerror or ""
        raise RefusedError(say("The folder {folder} cannot be read: {said}", folder=shown, said=said)) from error
    if not album.photographs and not album.refusals:
        raise RefusedError(say("There are no pictures in {folder} itself.", folder=shown))
    if len(album.photographs) > MOST_PHOTOGRAPHS:
        told = {"number": len(album.photographs), "most": MOST_PHOTOGRAPHS}
        raise RefusedError(say("{number} pictures are too many for one exhibit; choose {most} at most.", **told))
    return album


def _make_folders(folder: Path, languages: Sequence[str]) -> Path:
    pictures = folder / "assets" / "pictures"
    pictures.mkdir(parents=True)
    for tag in languages:
        (folder / "assets" / "narration" / tag).mkdir(parents=True)
    return pictures


def _develop(album: Album, pictures: Path) -> tuple[list[tuple[str, Photograph]], list[Refusal]]:
    """Each photograph that could be used with its id, under which its picture lies in `pictures`."""
    used: list[tuple[str, Photograph]] = []
    refusals: list[Refusal] = []
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(say("Shrinking pictures"), total=len(album.photographs))
        for photograph, result in develop(album.photographs, pictures):
            if isinstance(result, Refusal):
                refusals.append(result)
            else:
                name = f"photo-{len(used) + 1:03}"
                result.rename(pictures / f"{name}.jpg")
                used.append((name, photograph))
            progress.advance(task)
    return used, refusals


def _choose_poster(pictures: Path, names: Sequence[str]) -> str:
    """The first picture that is wider than high, else the first."""
    for name in names:
        with Image.open(pictures / f"{name}.jpg") as image:
            if image.width > image.height:
                return name
    return names[0]
