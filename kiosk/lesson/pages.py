"""The pages of a lesson, derived from an exhibit: its title, its events in pictures and words, questions, the end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.content.model import Event, Exhibit, Picture, Question
from kiosk.content.sentences import split_sentences
from kiosk.content.text import Text
from kiosk.lesson.letters import Room, Sentence, group
from kiosk.visit.place import PageKind, Place
from kiosk.visit.round import Asked, Round

EACH_QUESTION_SECONDS = 45.0  # a class thinks, answers and hears the reason
EACH_PAGE_SECONDS = 10.0  # a lecturer turns it and lets it be looked at


@dataclass(frozen=True)
class Reading:
    """Who reads a lesson: `second` is the language that is shown as well, "" for none; `order` stands in for both."""

    language: str
    second: str = ""
    order: Sequence[str] = field(default=())

    def split(self, text: Text) -> list[Sentence]:
        """The sentences of a text, each with those of the second language that say the same."""
        shown = text.said(self.language, self.order)
        words = split_sentences(shown.words, shown.language)
        seconds = split_sentences(text.said(self.second).words, self.second) if self._pairs(text) else []
        shares = [round(place * len(seconds) / max(1, len(words))) for place in range(len(words) + 1)]
        return [
            Sentence(number, said, " ".join(seconds[shares[number] : shares[number + 1]]))
            for number, said in enumerate(words)
        ]

    def _pairs(self, text: Text) -> bool:
        shown = text.said(self.language, self.order)
        return bool(self.second) and self.second in text.languages and shown.language != self.second


@dataclass(frozen=True)
class Page:
    """One page; `part` counts its event's pictures, sentences or questions from 0."""

    kind: PageKind
    exhibit: Exhibit | None = None
    event: Event | None = None
    part: int = 0
    sentences: tuple[Sentence, ...] = ()

    @property
    def picture(self) -> Picture | None:
        """The picture that fills the page: an opening has the event's first one."""
        pictures = self.event.pictures if self.event and self.kind in (PageKind.OPENING, PageKind.PICTURE) else ()
        return pictures[self.part] if self.part < len(pictures) else None

    @property
    def question(self) -> Question | None:
        return self.event.questions[self.part] if self.event and self.kind is PageKind.QUESTION else None


@dataclass(frozen=True)
class LessonSize:
    """How many pages a lesson has, and how many questions among them."""

    pages: int
    questions: int

    def count_seconds(self, told: float) -> float:
        """About how long the lesson lasts if its events are told in `told` seconds."""
        return told + EACH_PAGE_SECONDS * self.pages + EACH_QUESTION_SECONDS * self.questions


@dataclass(frozen=True)
class Layout:
    """What decides the pages of a lesson besides its exhibit."""

    reading: Reading
    room: Room

    def derive(self, exhibit: Exhibit) -> tuple[Page, ...]:
        return derive_lesson(exhibit, self.reading, self.room)


def derive_lesson(exhibit: Exhibit, reading: Reading, room: Room) -> tuple[Page, ...]:
    """The exhibit as a lesson; nothing in it is written twice, and a curator's `lesson:` says what it leaves out."""
    pages = [Page(PageKind.TITLE, exhibit)]
    for event in exhibit.taught:
        pages += _show_event(exhibit, event, reading, room)
    if exhibit.lesson.questions:
        pages += _ask([exhibit])
    return (*pages, Page(PageKind.END, exhibit))


def derive_round(exhibits: Sequence[Exhibit]) -> tuple[Page, ...]:
    """The questions of these exhibits, one a page, and the end; empty where nothing is asked."""
    questions = tuple(_ask(exhibits))
    return (*questions, Page(PageKind.END, exhibits[0] if len(exhibits) == 1 else None)) if questions else ()


def _show_event(exhibit: Exhibit, event: Event, reading: Reading, room: Room) -> Iterator[Page]:
    yield Page(PageKind.OPENING, exhibit, event)
    for part in range(1, len(event.pictures)):
        yield Page(PageKind.PICTURE, exhibit, event, part)
    part = 0
    for together in group(reading.split(event.text), room) if event.text else ():
        yield Page(PageKind.TEXT, exhibit, event, part, tuple(together))
        part += len(together)


def _ask(exhibits: Sequence[Exhibit]) -> Iterator[Page]:
    for exhibit in exhibits:
        for event in exhibit.taught:
            for part in range(len(event.questions)):
                yield Page(PageKind.QUESTION, exhibit, event, part)


def renew_round(round_: Round, lesson: bool, exhibits: Sequence[Exhibit]) -> Round:
    """The round as the edited exhibits ask it: what did not change stays answered."""
    asks = not lesson or all(exhibit.lesson.questions for exhibit in exhibits)
    return round_.renew(list_asked(derive_round(exhibits)) if asks else ())


def list_asked(pages: Sequence[Page]) -> tuple[Asked, ...]:
    """The questions among the pages, in their order."""
    return tuple(
        Asked(page.exhibit.id, page.event.id, page.part, len(page.question.answers), page.question.right)
        for page in pages
        if page.exhibit and page.event and page.question
    )


def find_page(pages: Sequence[Page], place: Place) -> int:
    """The number of the page at which a lesson is, counted from 0.

    In another language or on another screen an event may have fewer pages: then the nearest one before, else the
    event's first one; an event that is no longer there gives the first page of all.
    """
    there = [n for n, page in enumerate(pages) if (page.event.id if page.event else "") == place.event]
    alike = [n for n in there if pages[n].kind is place.page and pages[n].part <= place.part]
    return alike[-1] if alike else there[0] if there else 0


def measure_lesson(pages: Sequence[Page]) -> LessonSize:
    return LessonSize(len(pages), len(list_asked(pages)))
