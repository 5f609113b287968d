"""A table of what a hall has and lacks: per exhibit and language, titles, texts, captions, descriptions, voices."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from kiosk.content.languages import own_name
from kiosk.content.model import Event, Exhibit, Hall
from kiosk.content.text import Text
from kiosk.messages import mark as _
from kiosk.messages import say, translate

_HEADS = (
    _("exhibit"), _("language"), _("title"), _("text"), _("caption"), _("alt"), _("voice"), _("cues"), _("draft"),
)  # fmt: skip


class Count(NamedTuple):
    """How many there are, and how many there could be."""

    have: int
    of: int


@dataclass(frozen=True, slots=True)
class Row:
    """What an exhibit has in one language; `other_voices` counts events that only another voice tells, such as khg."""

    exhibit: str
    language: str
    titles: Count
    texts: Count
    captions: Count
    descriptions: Count
    voices: Count
    cues: Count
    drafts: Count
    other_voices: tuple[tuple[str, int], ...] = ()

    @property
    def counts(self) -> tuple[Count, ...]:
        """All that a complete exhibit has, in the order of the table."""
        return self.titles, self.texts, self.captions, self.descriptions, self.voices, self.cues

    def to_json(self) -> dict[str, Any]:
        """The row as plain data."""
        names = ("title", "text", "caption", "alt", "voice", "cues", "draft")
        pairs = zip(names, (*self.counts, self.drafts), strict=True)
        counts = {name: {"have": count.have, "of": count.of} for name, count in pairs}
        return {
            "exhibit": self.exhibit, "language": self.language, **counts, "other_voices": dict(self.other_voices)
        }  # fmt: skip


def list_rows(hall: Hall, assets: Path) -> list[Row]:
    """One row an exhibit and language, in the order of the hall."""
    return [_count(hall, exhibit, tag, assets) for exhibit in hall.exhibits for tag in hall.languages]


def print_overview(hall: Hall, assets: Path) -> None:
    """Prints the table with a total for each language; what is incomplete is yellow."""
    rows = list_rows(hall, assets)
    table = Table(*map(translate, _HEADS), box=None, pad_edge=False, header_style="bold")
    for number, row in enumerate(rows):
        table.add_row(row.exhibit if number % len(hall.languages) == 0 else "", *_write_row(row))
    table.add_section()
    if len(hall.exhibits) > 1:
        for number, tag in enumerate(hall.languages):
            table.add_row("" if number else say("all"), *_write_row(_add([row for row in rows if row.language == tag])))
    console = Console(highlight=False)
    console.print()
    console.print(table)


def _write_row(row: Row) -> list[Styled]:
    counts = [Styled(f"{have}/{wanted}", "" if have == wanted else "yellow") for have, wanted in row.counts]
    for voice, number in row.other_voices:
        counts[4].append(f" ({voice} {number})", "yellow")
    draft = Styled(f"{row.drafts.have}/{row.drafts.of}" if row.drafts.have else "", "yellow")
    return [Styled(own_name(row.language)), *counts, draft]


def _count(hall: Hall, exhibit: Exhibit, tag: str, assets: Path) -> Row:
    events = exhibit.timeline
    pictures = [picture for event in events for picture in event.pictures]
    heard = [(event, event.voices(tag)[0]) for event in events if event.voices(tag)]
    with_cues = [event for event, voice in heard if (assets / event.narration[voice].captions).is_file()]
    return Row(
        exhibit.id,
        tag,
        titles=_count_texts(tag, [exhibit.title, *(event.title for event in events)]),
        texts=_count_texts(tag, (event.text for event in events)),
        captions=_count_texts(tag, (picture.caption for picture in pictures)),
        descriptions=_count_texts(tag, (picture.alt for picture in pictures)),
        voices=Count(len(heard), len(events)),
        cues=Count(len(with_cues), len(events)),
        drafts=_count_drafts(hall, exhibit, events, tag),
        other_voices=tuple(sorted(Counter(voice for _, voice in heard if voice != tag).items())),
    )


def _count_texts(tag: str, texts: Iterable[Text | None]) -> Count:
    listed = list(texts)
    return Count(sum(text is not None and text.has(tag) for text in listed), len(listed))


def _count_drafts(hall: Hall, exhibit: Exhibit, events: Sequence[Event], tag: str) -> Count:
    return Count(sum(hall.shows_draft(tag, exhibit, event) for event in events), len(events))


def _add(rows: Sequence[Row]) -> Row:
    """The total of one language's rows."""
    others: Counter[str] = Counter()
    for row in rows:
        others.update(dict(row.other_voices))
    return Row(
        "",
        rows[0].language,
        titles=_sum(row.titles for row in rows),
        texts=_sum(row.texts for row in rows),
        captions=_sum(row.captions for row in rows),
        descriptions=_sum(row.descriptions for row in rows),
        voices=_sum(row.voices for row in rows),
        cues=_sum(row.cues for row in rows),
        drafts=_sum(row.drafts for row in rows),
        other_voices=tuple(sorted(others.items())),
    )


def _sum(counts: Iterable[Count]) -> Count:
    have, of = zip(*counts, strict=True)
    return Count(sum(have), sum(of))
