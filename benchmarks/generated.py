"""Halls of any size in two languages, with the sample hall's own words and pictures over and over again."""

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from kiosk.content.loader import read_hall
from kiosk.content.model import Event
from kiosk.content.text import Text

SAMPLE = Path(__file__).parent.parent
LANGUAGES = ("bo", "zh-Hans")
SHAPES = {24: (2, 12), 1_000: (20, 50), 10_000: (25, 400)}  # exhibits and events of each
HEAD = "hall:\n  name: {bo: ཡུལ་ཤུལ, zh: 玉树}\n  languages: [bo, zh]\n"
POSTERS = "  posters: [posters/grassland.jpg]\n"


def write_hall(folder: Path, events: int, pictures: bool = True, exhibits: int = 0) -> Path:
    """Write a hall of so many events into `folder`, in so many exhibits or the usual number; returns the folder.

    Each exhibit has its own file. Pictures are the sample hall's, by a link; without them the hall needs no files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    many, each = (exhibits, -(-events // exhibits)) if exhibits else SHAPES[events]
    head = HEAD + (POSTERS if pictures else "") + "include: [exhibits/*.yaml]\n"
    (folder / "exhibits").mkdir(exist_ok=True)
    (folder / "exhibits.yaml").write_text(head, encoding="utf-8")
    for number, words in enumerate(_write(many, each, pictures)):
        (folder / "exhibits" / f"{number}.yaml").write_text(words, encoding="utf-8")
    if pictures and not (folder / "assets").exists():
        (folder / "assets").symlink_to(SAMPLE / "assets", target_is_directory=True)
    return folder


def _write(exhibits: int, each: int, pictures: bool) -> Iterator[str]:
    """One file's words after another."""
    hall = read_hall(SAMPLE).hall
    assert hall is not None
    sample = cycle([event for exhibit in hall.exhibits for event in exhibit.timeline if event.text and event.pictures])
    for number, exhibit in enumerate(islice(cycle(hall.exhibits), exhibits)):
        head = f"id: x{number}\ntitle: {_set(exhibit.title)}\nsummary: {_set(exhibit.summary)}\ntimeline:\n"
        events = (_write_event(event, number, place, pictures) for place, event in enumerate(islice(sample, each)))
        yield head + "".join(events)


def _write_event(event: Event, exhibit: int, place: int, pictures: bool) -> str:
    words = f"  - id: e{exhibit}-{place}\n    date: {1700 + place // 4}\n    title: {_set(event.title)}\n"
    words += f"    text: {_set(event.text)}\n"
    first = event.pictures[0]
    return words + (f"    pictures: [{{file: {first.file}, caption: {_set(first.caption)}}}]\n" if pictures else "")


def _set(text: Text | None) -> str:
    """The two languages of a text in one line of YAML."""
    assert text is not None
    said = ((tag, text.said(tag).words.replace("\n", " ").replace('"', "”")) for tag in LANGUAGES)
    return "{" + ", ".join(f'{tag}: "{words}"' for tag, words in said) + "}"
