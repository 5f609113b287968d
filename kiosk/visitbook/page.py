"""One visit as it stands in the book: all that happened in it, summed up."""

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple, TypeVar

from kiosk.visit.happenings import (
    Answered,
    Begun,
    Ended,
    Happening,
    Heard,
    Lasting,
    Opened,
    Rated,
    Spoke,
    Suited,
    Watched,
)
from kiosk.visitbook.wall import Moment, read_moment

Key = TypeVar("Key")
JUMP_SECONDS = 60  # a clock that is farther off at the end than at the beginning was set in between


class Named(NamedTuple):
    """Something of the hall: `kind` is exhibit, event or language."""

    kind: str
    name: str


class Asked(NamedTuple):
    """One answer to a question; `number` counts an event's questions from 0, `answer` and `right` count from 1."""

    event: str
    number: int
    answer: int
    right: int
    hands: bool


class Reach(NamedTuple):
    """How far something was told, in whole seconds."""

    second: int
    length: int


@dataclass
class Page:
    """A visit: `seconds` long so far, `ending` and `left` are "" while it lasts; times are seconds."""

    began: Moment
    language: str
    text_size: int = 100  # the largest that was chosen, in percent
    contrast: bool = False
    calm: bool = False
    reach: bool = False
    seconds: float = 0.0
    ending: str = ""
    left: str = ""
    languages: dict[str, float] = field(default_factory=dict)
    stays: dict[Named, float] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)  # the exhibit in which an event was opened
    heard: dict[tuple[str, str], Reach] = field(default_factory=dict)
    watched: dict[str, Reach] = field(default_factory=dict)
    answers: dict[Asked, int] = field(default_factory=dict)
    faces: dict[str, str] = field(default_factory=dict)
    _reading: tuple[str, float] = ("", 0.0)  # the language that is read, and since which second

    @classmethod
    def begin(cls, begun: Begun, wall: datetime) -> "Page":
        page = cls(read_moment(wall), begun.language)
        page._reading = (begun.language, 0.0)
        page.languages[begun.language] = 0.0
        return page

    @property
    def took_part(self) -> bool:
        """Whether something was opened: an exhibit, an event, a question."""
        return bool(self.stays or self.answers)

    def add(self, happening: Happening, wall: datetime) -> None:
        """Sum up what happened by the time `wall`."""
        match happening:
            case Ended(seconds, ending, left):
                self._pass(seconds, wall)
                self.ending, self.left = ending.value, left.value
            case Spoke(language, seconds):
                self._pass(seconds, wall)
                self._reading = (language, seconds)
            case Suited(text_size, contrast, calm, reach):
                self.text_size = max(self.text_size, text_size)
                self.contrast |= contrast
                self.calm |= calm
                self.reach |= reach
            case Rated(exhibit, face):
                self.faces.setdefault(exhibit, face.value)
            case Opened() | Heard() | Watched() | Answered():
                self._take(happening)
            case Begun():
                pass

    def seen_at(self, lasting: Lasting, wall: datetime) -> "Page":
        """The page as it would be if the visit ended now."""
        page = deepcopy(self)
        page._pass(lasting.seconds, wall)
        for part in lasting.parts:
            page._take(part)
        return page

    def _pass(self, seconds: float, wall: datetime) -> None:
        """The visit lasts `seconds` by now; where the clock was set meanwhile, its later word is taken."""
        if seconds < self.seconds:
            return
        self.seconds = seconds
        language, since = self._reading
        self.languages[language] = self.languages.get(language, 0.0) + seconds - since
        self._reading = (language, seconds)
        began = read_moment(wall - timedelta(seconds=seconds))
        if began.day and (self.began.day is None or abs(began.unix - self.began.unix) > JUMP_SECONDS):
            self.began = began

    def _take(self, part: Opened | Heard | Watched | Answered) -> None:
        match part:
            case Opened(exhibit, event, seconds):
                self._stay(Named("exhibit", exhibit), seconds)
                if event:
                    self._stay(Named("event", event), seconds)
                    self.homes[event] = exhibit
            case Heard(event, voice, second, length):
                _reach(self.heard, (event, voice), second, length)
            case Watched(event, second, length):
                _reach(self.watched, event, second, length)
            case Answered(exhibit, event, number, answer, right, hands):
                self.homes.setdefault(event, exhibit)
                for place, given in enumerate(hands, start=1) if hands else ((answer, 1),):
                    asked = Asked(event, number, place, right, bool(hands))
                    if given:
                        self.answers[asked] = self.answers.get(asked, 0) + given

    def _stay(self, subject: Named, seconds: float) -> None:
        self.stays[subject] = self.stays.get(subject, 0.0) + seconds


def _reach(reached: dict[Key, Reach], key: Key, second: float, length: float) -> None:
    whole = max(0, round(length))
    farthest = max(reached[key].second if key in reached else 0, min(round(second), whole))
    reached[key] = Reach(min(farthest, whole), whole)
