"""Halls of any size in two languages, with the sample hall's own words and pictures over and over again.

`python -m benchmarks.generated FOLDER STATE EVENTS EXHIBITS` writes one (of 0 events: takes the hall that is there) and
leaves it in the state folder as a kiosk's first start does, so that a program that is measured need not do either.
"""

import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from kiosk.content.loader import read_hall

    hall = read_hall(SAMPLE).hall
    assert hall is not None
    sample = cycle([event for exhibit in hall.exhibits for event in exhibit.timeline if event.text and event.pictures])
    for number, exhibit in enumerate(islice(cycle(hall.exhibits), exhibits)):
        head = f"id: x{number}\ntitle: {_set(exhibit.title)}\nsummary: {_set(exhibit.summary)}\ntimeline:\n"
        events = (_write_event(event, number, place, pictures) for place, event in enumerate(islice(sample, each)))
        yield head + "".join(events)


def _write_event(event: "Event", exhibit: int, place: int, pictures: bool) -> str:
    words = f"  - id: e{exhibit}-{place}\n    date: {1700 + place // 4}\n    title: {_set(event.title)}\n"
    words += f"    text: {_set(event.text)}\n"
    first = event.pictures[0]
    return words + (f"    pictures: [{{file: {first.file}, caption: {_set(first.caption)}}}]\n" if pictures else "")


def _set(text: "Text | None") -> str:
    """The two languages of a text in one line of YAML."""
    assert text is not None
    said = ((tag, text.said(tag).words.replace("\n", " ").replace('"', "”")) for tag in LANGUAGES)
    return "{" + ", ".join(f'{tag}: "{words}"' for tag, words in said) + "}"


def prepare_hall(folder: Path, state: Path, events: int, exhibits: int) -> None:
    """Do in another process what the module's own words say."""
    line = [sys.executable, "-m", "benchmarks.generated", *map(str, (folder, state, events, exhibits))]
    subprocess.run(line, cwd=SAMPLE, check=True)


def main(folder: Path, state: Path, events: int, exhibits: int) -> None:
    from kiosk.content.known_hall import keep_known
    from kiosk.content.loader import read_hall

    if events:
        write_hall(folder, events, exhibits=exhibits)
    keep_known(read_hall(folder), state)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]), *map(int, sys.argv[3:5]))
