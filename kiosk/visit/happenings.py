"""What happens in a visit, for whoever keeps count of it; nothing in it tells who the visitor was."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.visit.place import PageKind, Place, Screen
from kiosk.visit.round import Round
from kiosk.visit.visit import Face, Visit

OF_AN_EVENT = (Screen.EVENT, Screen.PICTURE, Screen.FILM, Screen.STORY, Screen.LESSON)
OF_AN_EXHIBIT = (Screen.EXHIBIT, Screen.SOURCES)


class Ending(StrEnum):
    """Why the posters came back: nobody was there, something else asked for them, or the program was closed."""

    IDLE = "idle"
    RESET = "reset"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Begun:
    """Somebody touched the posters and reads in this language."""

    language: str


@dataclass(frozen=True)
class Ended:
    """The posters are back after so many seconds; `left` is the screen that was open until then."""

    seconds: float
    ending: Ending = Ending.RESET
    left: Screen = Screen.HOME


@dataclass(frozen=True)
class Spoke:
    """Another language was chosen after so many seconds of the visit."""

    language: str
    seconds: float


@dataclass(frozen=True)
class Suited:
    """The page is suited to the reader's eyes and reach: these are the ways of reading from now on."""

    text_size: int
    contrast: bool
    calm: bool
    reach: bool


@dataclass(frozen=True)
class Opened:
    """An event, or with "" its exhibit alone, was before somebody's eyes for so many seconds."""

    exhibit: str
    event: str
    seconds: float


@dataclass(frozen=True)
class Heard:
    """A narration in this voice was told up to `second` of its `length`."""

    event: str
    voice: str
    second: float
    length: float


@dataclass(frozen=True)
class Watched:
    """The film of an event was shown up to `second` of its `length`."""

    event: str
    second: float
    length: float


@dataclass(frozen=True)
class Answered:
    """The `number`-th question of an event (from 0) was answered: by one person, or by `hands` for each answer.

    `answer` and `right` count the answers from 1; `answer` is 0 where hands were counted.
    """

    exhibit: str
    event: str
    number: int
    answer: int
    right: int
    hands: tuple[int, ...] = ()


@dataclass(frozen=True)
class Rated:
    """A face was touched for an exhibit, or with "" for the hall."""

    exhibit: str
    face: Face


Happening = Begun | Ended | Spoke | Suited | Opened | Heard | Watched | Answered | Rated
Part = Opened | Heard | Watched | Answered


@dataclass(frozen=True)
class Lasting:
    """A visit has lasted so many seconds and goes on; `parts` would be told if it ended now."""

    seconds: float
    parts: tuple[Part, ...]


class Keeper(Protocol):
    """Whoever keeps what happens; neither call may wait for anything."""

    def keep(self, happening: Happening) -> None:
        """Something happened and is over."""

    def follow(self, lasting: Lasting) -> None:
        """What goes on, about once a second: all of it is told again when it is over."""


class Forgetting:
    """Keeps nothing."""

    def keep(self, happening: Happening) -> None:
        pass

    def follow(self, lasting: Lasting) -> None:
        pass


class Recorder:
    """Keeps everything in memory, in order, and what went on last."""

    def __init__(self) -> None:
        self.happenings: list[Happening] = []
        self.lasting: Lasting | None = None

    def keep(self, happening: Happening) -> None:
        self.happenings.append(happening)

    def follow(self, lasting: Lasting) -> None:
        self.lasting = lasting


@dataclass(frozen=True)
class Stay:
    """How long, in seconds, somebody has been there: in the whole visit, and at the present subject."""

    visit: float
    subject: float


def name_subject(place: Place) -> tuple[str, str]:
    """The exhibit and the event that are before somebody's eyes, "" for none."""
    asking = place.screen is Screen.LESSON and place.page in (PageKind.QUESTION, PageKind.END)
    if asking or place.screen in OF_AN_EXHIBIT:
        return place.exhibit, ""
    return (place.exhibit, place.event) if place.screen in OF_AN_EVENT else ("", "")


def derive_happenings(before: Visit, after: Visit, stay: Stay, ending: Ending = Ending.RESET) -> Iterator[Happening]:
    """What one change of a visit means; `stay` is told up to the change, `ending` is why where it ends."""
    was, there = before.place.screen is not Screen.POSTERS, after.place.screen is not Screen.POSTERS
    exhibit, event = name_subject(before.place)
    if exhibit and (exhibit, event) != name_subject(after.place):
        yield Opened(exhibit, event, stay.subject)
    yield from list_answers(before.round, after.round)
    for rated in after.rated[len(before.rated) :]:
        yield Rated(*rated)
    if there and not was:
        yield Begun(after.language)
    elif was and not there:
        yield Ended(stay.visit, ending, before.place.screen)
    else:
        yield from _list_choices(before, after, stay)


def _list_choices(before: Visit, after: Visit, stay: Stay) -> Iterator[Spoke | Suited]:
    if before.language != after.language:
        yield Spoke(after.language, stay.visit)
    if (suited := _suit(after)) != _suit(before):
        yield suited


def _suit(visit: Visit) -> Suited:
    return Suited(visit.text_size, visit.contrast, visit.calm, visit.reach)


def list_answers(before: Round | None, after: Round | None) -> Iterator[Answered]:
    """One person's answers as they are given; hands when the round is over, so that they can be counted anew."""
    if after and not after.group:
        for place, (asked, mark) in enumerate(zip(after.asked, after.marks, strict=True)):
            known = before.mark(place).chosen if before and before.since == after.since else 0
            if mark.chosen and not known:
                yield Answered(asked.exhibit, asked.event, asked.number, mark.chosen, asked.right)
    if before and (after is None or after.since != before.since):
        for asked, mark in zip(before.asked, before.marks, strict=True):
            if any(mark.hands):
                yield Answered(asked.exhibit, asked.event, asked.number, 0, asked.right, mark.hands)
