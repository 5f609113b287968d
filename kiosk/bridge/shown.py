"""What the screens show of a hall: rows and pages derived from the content for one reader."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl

from kiosk.bridge.date_words import write_date, write_span
from kiosk.bridge.numbers import write_clock
from kiosk.bridge.rows import Derived
from kiosk.content.digits import Digits, set_digits
from kiosk.content.languages import own_name
from kiosk.content.line_breaks import divide_marked, mark_breaks
from kiosk.content.model import Event, Exhibit, Hall, Picture
from kiosk.content.text import Text
from kiosk.narration.lit import Lit, flow

YEAR_ROOM = 0.11  # of the scrubber's length
MARK_ROOM = 0.01


@dataclass(frozen=True)
class LanguageRow:
    """A language on its button: `name` in its own script; the hall's name and two labels in that language."""

    tag: str
    name: str
    hall: str
    begin: str
    still: str


@dataclass(frozen=True)
class ExhibitRow:
    """A cover in the corridor; `second` is the title in the next language of the hall."""

    exhibit: str
    title: str
    second: str
    cover: str
    focusX: float  # noqa: N815
    focusY: float  # noqa: N815
    years: str
    events: int


@dataclass(frozen=True)
class EventRow:
    """A card on a timeline.

    `gap` is the years to the next event; `told` and `film` are the lengths of its narration and its film in words, ""
    for none, `questions` how many are asked about it.
    """

    event: str
    year: str
    rest: str
    title: str
    opening: str
    picture: str
    pictures: int
    focusX: float  # noqa: N815
    focusY: float  # noqa: N815
    told: str
    gap: int
    number: int
    film: str
    questions: int


@dataclass(frozen=True)
class MarkRow:
    """An event on the scrubber, `at` from 0 to 1; `shownYear` says whether there is room for its year."""

    event: str
    year: str
    at: float
    shownYear: bool  # noqa: N815


@dataclass(frozen=True)
class PictureRow:
    """A picture of an event; `description` is what someone who cannot see it is told."""

    source: str
    caption: str
    credit: str
    description: str
    focusX: float  # noqa: N815
    focusY: float  # noqa: N815


@dataclass(frozen=True)
class SourceRow:
    """Where facts come from; `event` is empty for a source of the whole exhibit."""

    event: str
    words: str


@dataclass(frozen=True)
class LinkRow:
    """A link as a QR code, never as something to open; `about` says what it leads to, `code` is an image."""

    label: str
    about: str
    code: str


@dataclass(frozen=True)
class Reader:
    """Who reads: the language, and the order in which others stand in for it; `assets` holds the pictures.

    `stamps` are the times of files below assets where they may be replaced: a replaced picture gets a new address.
    `digits` are those of numbers in Tibetan. What leaves here is set for the screen and no longer to be compared.
    """

    language: str
    order: Sequence[str]
    assets: Path
    stamps: Mapping[str, int] = field(default_factory=dict)
    digits: Digits = Digits.EUROPEAN

    def set(self, words: str, language: str = "") -> str:
        """Words as the screen shows them: with the hall's digits, and broken into lines where it is right."""
        return mark_breaks(set_digits(words, language or self.language, self.digits))

    def set_lit(self, lit: Lit) -> Lit:
        """The same for words one part of which is lit: their lines stay as they are when the light moves on."""
        parts = lit.before, lit.now, lit.after
        return Lit(*divide_marked(self.set("".join(parts)), parts))

    def find(self, text: Text | None) -> str:
        """The words as they were written, to be compared with others."""
        return flow(text.said(self.language, self.order).words) if text else ""

    def read(self, text: Text | None, language: str = "") -> str:
        """The words as they are shown to a reader of `language`, by default the reader's own; one line a paragraph."""
        said = text.said(language or self.language, self.order) if text else None
        return self.set(flow(said.words), said.language) if said else ""

    def read_in(self, text: Text | None, language: str) -> str:
        """The text in another language, empty where it is not written in it."""
        return self.read(text, language) if text and language in text.languages else ""

    def read_other(self, text: Text) -> str:
        """The text in the hall's next language, empty where it would be the same words."""
        own = text.said(self.language, self.order).words
        others = (tag for tag in self.order if tag != self.language and text.said(tag, self.order).words != own)
        return next((self.read(text, tag) for tag in others), "")

    def borrowed(self, text: Text) -> str:
        """The own name of the language that stands in for the reader's, else empty."""
        said = text.said(self.language, self.order)
        return own_name(said.language) if said.borrowed else ""

    def locate(self, file: str | None) -> str:
        """The address of a file below assets, empty for none."""
        if not file:
            return ""
        address = QUrl.fromLocalFile(str(self.assets / file))
        if stamp := self.stamps.get(file):
            address.setQuery(str(stamp))
        return address.toString()


def derive_exhibits(hall: Hall, reader: Reader) -> tuple[ExhibitRow, ...]:
    return tuple(
        ExhibitRow(
            exhibit=exhibit.id,
            title=reader.read(exhibit.title),
            second=reader.read_other(exhibit.title),
            cover=reader.locate(exhibit.cover_picture),
            focusX=find_cover_focus(exhibit)[0],
            focusY=find_cover_focus(exhibit)[1],
            years=write_years(exhibit),
            events=len(exhibit.timeline),
        )
        for exhibit in hall.exhibits
    )


def find_cover_focus(exhibit: Exhibit) -> tuple[float, float]:
    """The point to keep in sight on the cover, from the event's picture that it is; else its middle."""
    pictures = (picture for event in exhibit.timeline for picture in event.pictures)
    return next((picture.focus for picture in pictures if picture.file == exhibit.cover_picture), (0.5, 0.5))


def write_years(exhibit: Exhibit) -> str:
    """The first and last year of an exhibit, "1951–2021"; empty for one without dates."""
    years = [year for event in exhibit.timeline if event.date for year in event.date.years]
    if not years:
        return ""
    return write_span(min(years), max(years))


def derive_events(exhibit: Exhibit, reader: Reader, lengths: Sequence[float], films: Sequence[float]) -> Derived:
    """The cards of a timeline; `lengths` and `films` are the seconds of each narration and film, 0 for none."""
    gaps = [*_years_between(exhibit), 0]

    def derive(n: int) -> EventRow:
        return _derive_event(
            exhibit.timeline[n],
            reader,
            told=write_clock(lengths[n]) if lengths[n] else "",
            gap=gaps[n],
            number=n + 1,
            film=write_clock(films[n]) if films[n] else "",
        )

    return Derived([event.id for event in exhibit.timeline], derive)


def derive_marks(exhibit: Exhibit, reader: Reader) -> tuple[MarkRow, ...]:
    """The events on the scrubber; of a long timeline those that can be told apart, and all whose years are shown."""
    scale = place_on_scale(exhibit)
    years = choose_years(exhibit, scale)
    rows: list[MarkRow] = []
    for event, at, shown in zip(exhibit.timeline, scale, years, strict=True):
        if shown or not rows or at - rows[-1].at >= MARK_ROOM:
            rows.append(MarkRow(event.id, write_date(event.date, reader.language).year, at, shown))
    return tuple(rows)


def _derive_event(event: Event, reader: Reader, **placed: Any) -> EventRow:
    words = write_date(event.date, reader.language)
    first = event.pictures[0] if event.pictures else None
    return EventRow(
        event=event.id,
        year=words.year,
        rest=words.rest,
        title=reader.read(event.title),
        opening=reader.read(event.text),
        picture=reader.locate(first.file if first else None),
        pictures=len(event.pictures),
        focusX=first.focus[0] if first else 0.5,
        focusY=first.focus[1] if first else 0.5,
        questions=len(event.questions),
        **placed,
    )


def _years_between(exhibit: Exhibit) -> list[int]:
    pairs = zip(exhibit.timeline, exhibit.timeline[1:], strict=False)
    return [max(0, b.date.years[0] - a.date.years[1]) if a.date and b.date else 0 for a, b in pairs]


def place_on_scale(exhibit: Exhibit) -> list[float]:
    """Where each event stands on the scrubber, 0 to 1: half by its year, half by its order, so that none overlap."""
    last = max(1, len(exhibit.timeline) - 1)
    order = [number / last for number in range(len(exhibit.timeline))]
    years = [event.date.years[0] for event in exhibit.timeline if event.date]
    if len(years) < len(order) or min(years) == max(years):
        return order
    span = max(years) - min(years)
    return [(at + (year - min(years)) / span) / 2 for at, year in zip(order, years, strict=True)]


def choose_years(exhibit: Exhibit, scale: Sequence[float]) -> list[bool]:
    """Which years have room under the scrubber: each new one that stands clear of the last one shown."""
    shown: list[bool] = []
    last_year, last_at = 0, -1.0
    for event, at in zip(exhibit.timeline, scale, strict=True):
        year = event.date.years[0] if event.date else 0
        fits = year != last_year and at - last_at > YEAR_ROOM
        shown.append(fits)
        if fits:
            last_year, last_at = year, at
    return shown


def derive_pictures(pictures: Sequence[Picture], reader: Reader) -> tuple[PictureRow, ...]:
    return tuple(
        PictureRow(
            source=reader.locate(picture.file),
            caption=reader.read(picture.caption),
            credit=reader.read(picture.credit),
            description=reader.read(picture.alt),
            focusX=picture.focus[0],
            focusY=picture.focus[1],
        )
        for picture in pictures
    )


def derive_sources(exhibit: Exhibit, reader: Reader) -> tuple[SourceRow, ...]:
    whole = [SourceRow("", reader.read(source)) for source in exhibit.sources]
    return (
        *whole,
        *(SourceRow(reader.read(e.title), reader.read(e.source)) for e in exhibit.timeline if e.source),
    )
