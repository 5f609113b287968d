"""Where in the hall a visitor stands."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Screen(StrEnum):
    """The screens of the Look door, then those of the Listen door."""

    POSTERS = "posters"
    HOME = "home"
    EXHIBIT = "exhibit"
    EVENT = "event"
    PICTURE = "picture"
    SOURCES = "sources"
    SHELF = "shelf"
    STORY = "story"


class Panel(StrEnum):
    """What lies over a picture story: nothing, the list of what comes, or the choices of voice and captions."""

    NONE = ""
    COMING = "coming"
    CHOICES = "choices"


ABOVE = {
    Screen.POSTERS: Screen.POSTERS,
    Screen.HOME: Screen.HOME,
    Screen.EXHIBIT: Screen.HOME,
    Screen.EVENT: Screen.EXHIBIT,
    Screen.PICTURE: Screen.EVENT,
    Screen.SOURCES: Screen.EXHIBIT,
    Screen.SHELF: Screen.HOME,
    Screen.STORY: Screen.SHELF,
}


@dataclass(frozen=True)
class Place:
    """A screen and what it shows; ids are those of exhibits.yaml, `picture` counts from 0.

    `scope` is what a story goes through: an exhibit's id, or "" for the whole hall. `base` is the screen on which the
    story was begun.
    """

    screen: Screen = Screen.POSTERS
    exhibit: str = ""
    event: str = ""
    picture: int = 0
    scope: str = ""
    base: Screen = Screen.SHELF
    panel: Panel = Panel.NONE

    def above(self) -> "Place":
        """The place that Back leads to: what was open stays named, so that it can be found again."""
        if self.panel is not Panel.NONE:
            return replace(self, panel=Panel.NONE)
        return replace(self, screen=self.base if self.screen is Screen.STORY else ABOVE[self.screen])
