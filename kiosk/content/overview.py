"""A table of what a hall has and lacks: per exhibit and language, titles, texts, captions, descriptions, voices."""

from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from kiosk.content.languages import own_name
from kiosk.content.model import Exhibit, Hall
from kiosk.content.text import Text
from kiosk.messages import mark as _
from kiosk.messages import say, translate

_HEADS = (
    _("exhibit"), _("language"), _("title"), _("text"), _("caption"), _("alt"), _("voice"), _("cues"), _("draft"),
)  # fmt: skip
Count = tuple[int, int]  # what there is, and what there could be


def print_overview(hall: Hall, assets: Path) -> None:
    """Prints the table; what is incomplete is yellow."""
    table = Table(*map(translate, _HEADS), box=None, pad_edge=False, header_style="bold")
    for exhibit in hall.exhibits:
        for number, tag in enumerate(hall.languages):
            counts = [_write_count(*pair) for pair in count(exhibit, tag, assets)]
            draft = Styled(say("yes") if hall.shows_draft(tag, exhibit) else "", "yellow")
            table.add_row("" if number else exhibit.id, own_name(tag), *counts, draft)
    console = Console(highlight=False)
    console.print()
    console.print(table)


def _write_count(have: int, wanted: int) -> Styled:
    return Styled(f"{have}/{wanted}", "" if have == wanted else "yellow")


def count(exhibit: Exhibit, tag: str, assets: Path) -> list[Count]:
    """How many titles, texts, picture captions, descriptions, voices and caption files the language has."""
    events = exhibit.timeline
    pictures = [picture for event in events for picture in event.pictures]
    voices = [event.narration[event.voices(tag)[0]] for event in events if event.voices(tag)]
    captions = [voice for voice in voices if (assets / voice.captions).is_file()]
    return [
        _count_texts(tag, [exhibit.title, *(event.title for event in events)]),
        _count_texts(tag, (event.text for event in events)),
        _count_texts(tag, (picture.caption for picture in pictures)),
        _count_texts(tag, (picture.alt for picture in pictures)),
        (len(voices), len(events)),
        (len(captions), len(events)),
    ]


def _count_texts(tag: str, texts: Iterable[Text | None]) -> Count:
    listed = list(texts)
    return sum(text is not None and text.has(tag) for text in listed), len(listed)
