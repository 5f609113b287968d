"""Where in the hall a visitor stands."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Screen(StrEnum):
    """The screens of the Look door, then those of the Listen and the Learn door."""

    POSTERS = "posters"
    HOME = "home"
    EXHIBIT = "exhibit"
    EVENT = "event"
    PICTURE = "picture"
    SOURCES = "sources"
    FILM = "film"
    SHELF = "shelf"
    STORY = "story"
    LEARN = "learn"
    LESSON = "lesson"
    ROUND = "round"


class Panel(StrEnum):
    """What lies over a screen: the ways of reading over any, what comes or voice and captions over a picture story, all
    pages or the dark over a lesson.
    """

    NONE = ""
    COMING = "coming"
    CHOICES = "choices"
    OVERVIEW = "overview"
    DARK = "dark"
    READING = "reading"


class PageKind(StrEnum):
    """What a page of a lesson shows; an event begins with its opening."""

    TITLE = "title"
    OPENING = "opening"
    PICTURE = "picture"
    TEXT = "text"
    QUESTION = "question"
    END = "end"


ABOVE = {
    Screen.POSTERS: Screen.POSTERS,
    Screen.HOME: Screen.HOME,
    Screen.EXHIBIT: Screen.HOME,
    Screen.EVENT: Screen.EXHIBIT,
    Screen.PICTURE: Screen.EVENT,
    Screen.SOURCES: Screen.EXHIBIT,
    Screen.SHELF: Screen.HOME,
    Screen.STORY: Screen.SHELF,
    Screen.FILM: Screen.EVENT,
    Screen.LEARN: Screen.HOME,
    Screen.LESSON: Screen.LEARN,
    Screen.ROUND: Screen.LEARN,
}
LAID = (Screen.FILM, Screen.STORY, Screen.LESSON, Screen.ROUND)  # each lies on the screen from which it was begun


@dataclass(frozen=True)
class Place:
    """A screen and what it shows; ids are those of exhibits.yaml, `picture` counts from 0.

    `scope` is what a story, a lesson or a round goes through: an exhibit's id, or "" for the whole hall. `base` is the
    screen on which it, or a film, was begun. `page` and `part` say where a lesson is: the part of the event's pictures,
    sentences or questions, counted from 0; `typed` are the digits of a page's number. `origin` is the question from
    which an event was opened.
    """

    screen: Screen = Screen.POSTERS
    exhibit: str = ""
    event: str = ""
    picture: int = 0
    scope: str = ""
    base: Screen = Screen.SHELF
    panel: Panel = Panel.NONE
    page: PageKind = PageKind.TITLE
    part: int = 0
    typed: str = ""
    origin: "Place | None" = None

    @property
    def learning(self) -> bool:
        """Whether a lesson or a round of questions goes on, also while one of its events is looked at."""
        return self.screen in (Screen.LESSON, Screen.ROUND) or self.origin is not None

    @property
    def foundation(self) -> Screen:
        """The screen itself, or the one on which it lies."""
        return self.base if self.screen in LAID else self.screen

    def above(self) -> "Place":
        """The place that Back leads to: what was open stays named, so that it can be found again."""
        if self.panel is not Panel.NONE:
            return replace(self, panel=Panel.NONE)
        if self.screen is Screen.EVENT and self.origin:
            return self.origin
        return replace(self, screen=self.base if self.screen in LAID else ABOVE[self.screen])
