"""What the Learn door shows of lessons, pages and questions: rows derived for one reader."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.bridge.date_words import write_date
from kiosk.bridge.numbers import write_clock
from kiosk.bridge.shelf import count_minutes
from kiosk.bridge.shown import Reader
from kiosk.content.model import Event, Exhibit, Film, Question
from kiosk.lesson.letters import Sentence
from kiosk.lesson.pages import LessonSize, Page
from kiosk.visit.place import PageKind
from kiosk.visit.round import Mark

LETTERS = "ABCD"


@dataclass(frozen=True)
class LearnRow:
    """Something to learn with: `kind` is lesson or film; `second` is the title in the hall's next language.

    A lesson has pages, minutes and questions; a film belongs to an event and has a length in words.
    """

    kind: str
    exhibit: str
    event: str
    title: str
    second: str
    cover: str
    pages: int
    minutes: int
    questions: int
    length: str


@dataclass(frozen=True)
class PageRow:
    """A page in the overview; `number` counts from 1, `opening` is what its words begin with."""

    number: int
    kind: str
    title: str
    opening: str
    picture: str


@dataclass(frozen=True)
class SentenceRow:
    """A sentence of a page, `number` counts the sentences of the event from 0; `second` is in the other language."""

    number: int
    words: str
    second: str


@dataclass(frozen=True)
class AnswerRow:
    """An answer on its card; `number` counts from 1. `standing` is "", right, wrong (chosen, and not right) or rest.

    `hands` were raised for it, which is `share` (0 to 1) of all.
    """

    number: int
    letter: str
    words: str
    second: str
    picture: str
    standing: str
    hands: int
    share: float


def derive_taught(exhibit: Exhibit, size: LessonSize, told: float, reader: Reader) -> LearnRow:
    """The lesson of an exhibit whose events are told in `told` seconds."""
    return LearnRow(
        kind="lesson",
        exhibit=exhibit.id,
        event="",
        title=reader.read(exhibit.title),
        second=reader.read_other(exhibit.title),
        cover=reader.locate(exhibit.cover_picture),
        pages=size.pages,
        minutes=count_minutes(size.count_seconds(told)),
        questions=size.questions,
        length="",
    )


def derive_watched(exhibit: Exhibit, event: Event, film: Film, seconds: float, reader: Reader) -> LearnRow:
    title = film.title or event.title
    pictures = [picture.file for picture in event.pictures]
    return LearnRow(
        kind="film",
        exhibit=exhibit.id,
        event=event.id,
        title=reader.read(title),
        second=reader.read_other(title),
        cover=reader.locate(film.cover or next(iter(pictures), exhibit.cover_picture)),
        pages=0,
        minutes=0,
        questions=0,
        length=write_clock(seconds) if seconds else "",
    )


def derive_pages(pages: Sequence[Page], reader: Reader) -> tuple[PageRow, ...]:
    return tuple(
        PageRow(number, page.kind.value, _name_page(page, reader), _open_page(page, reader), _show_page(page, reader))
        for number, page in enumerate(pages, start=1)
    )


def _name_page(page: Page, reader: Reader) -> str:
    part = page.event or page.exhibit
    return reader.read(part.title) if part else ""


def _open_page(page: Page, reader: Reader) -> str:
    if page.question:
        return reader.read(page.question.ask)
    return reader.set(page.sentences[0].words) if page.sentences else ""


def _show_page(page: Page, reader: Reader) -> str:
    if page.kind is PageKind.TITLE and page.exhibit:
        return reader.locate(page.exhibit.cover_picture)
    return reader.locate(page.picture.file if page.picture else None)


def derive_sentences(sentences: Sequence[Sentence], reader: Reader, second: str) -> tuple[SentenceRow, ...]:
    """The sentences of a page; `second` is the other language that is shown, "" for none."""
    return tuple(SentenceRow(one.number, reader.set(one.words), reader.set(one.second, second)) for one in sentences)


def derive_answers(question: Question, mark: Mark, reader: Reader, second: str) -> tuple[AnswerRow, ...]:
    """The cards of a question; `second` is the other language that is shown, "" for none."""
    hands = mark.hands if len(mark.hands) == len(question.answers) else (0,) * len(question.answers)
    whole = sum(hands)
    return tuple(
        AnswerRow(
            number=number,
            letter=LETTERS[number - 1],
            words=reader.read(answer.text),
            second=reader.read_in(answer.text, second),
            picture=reader.locate(answer.picture),
            standing=_judge(number, question.right, mark),
            hands=hands[number - 1],
            share=hands[number - 1] / whole if whole else 0.0,
        )
        for number, answer in enumerate(question.answers, start=1)
    )


def _judge(number: int, right: int, mark: Mark) -> str:
    if not mark.shown:
        return ""
    return "right" if number == right else "wrong" if number == mark.chosen else "rest"


def name_event(event: Event, reader: Reader) -> str:
    """The year and the title of an event, "2010 · Magnitude 7.1"."""
    return " · ".join(filter(None, (write_date(event.date, reader.language).year, reader.read(event.title))))
