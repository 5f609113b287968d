"""Where in the hall a visitor stands."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Screen(StrEnum):
    """The screens of the Look door."""

    POSTERS = "posters"
    HOME = "home"
    EXHIBIT = "exhibit"
    EVENT = "event"
    PICTURE = "picture"
    SOURCES = "sources"
    FILM = "film"


ABOVE = {
    Screen.POSTERS: Screen.POSTERS,
    Screen.HOME: Screen.HOME,
    Screen.EXHIBIT: Screen.HOME,
    Screen.EVENT: Screen.EXHIBIT,
    Screen.PICTURE: Screen.EVENT,
    Screen.SOURCES: Screen.EXHIBIT,
    Screen.FILM: Screen.EVENT,
}


@dataclass(frozen=True)
class Place:
    """A screen and what it shows; ids are those of exhibits.yaml, `picture` counts from 0."""

    screen: Screen = Screen.POSTERS
    exhibit: str = ""
    event: str = ""
    picture: int = 0

    def above(self) -> "Place":
        """The place that Back leads to: what was open stays named, so that it can be found again."""
        return replace(self, screen=ABOVE[self.screen])
