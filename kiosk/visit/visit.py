"""All that one visitor can change, from the first touch to the reset."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.visit.place import Panel, Place, Screen


class Captions(StrEnum):
    """How the spoken sentence is shown."""

    OFF = "off"
    ON = "on"
    LARGE = "large"


@dataclass(frozen=True)
class Visit:
    """One visit; every act returns the next one, so nothing outlives it.

    `voice` is the tag of the chosen voice, "" for the one of the language that is read; `flows` says that a story goes
    on by itself; `heard` holds the ids of the events that were told to their end.
    """

    language: str
    place: Place = field(default_factory=Place)
    captions: Captions = Captions.ON
    voice: str = ""
    flows: bool = True
    heard: frozenset[str] = frozenset()

    def begin(self, language: str = "") -> "Visit":
        """Leave the posters for the corridor, in `language` where one was chosen."""
        return replace(self, language=language or self.language, place=Place(Screen.HOME))

    def speak(self, language: str) -> "Visit":
        """Read in another language, at the same place."""
        return replace(self, language=language)

    def open_exhibit(self, exhibit: str) -> "Visit":
        return replace(self, place=Place(Screen.EXHIBIT, exhibit))

    def open_event(self, event: str) -> "Visit":
        return replace(self, place=Place(Screen.EVENT, self.place.exhibit, event))

    def open_picture(self, picture: int) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.PICTURE, picture=picture))

    def choose_picture(self, picture: int) -> "Visit":
        """Show another picture of the open event, on the same screen."""
        return replace(self, place=replace(self.place, picture=picture))

    def open_sources(self) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.SOURCES))

    def open_shelf(self) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.SHELF))

    def open_story(self, exhibit: str, event: str, scope: str) -> "Visit":
        """Sit down and listen from this event on, through the exhibit `scope` or, for "", the whole hall."""
        base = self.place.base if self.place.screen is Screen.STORY else self.place.screen
        return replace(self, place=Place(Screen.STORY, exhibit, event, scope=scope, base=base))

    def open_panel(self, panel: Panel) -> "Visit":
        return replace(self, place=replace(self.place, panel=panel))

    def back(self) -> "Visit":
        return replace(self, place=self.place.above())

    def home(self) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.HOME, panel=Panel.NONE))

    def toggle_captions(self) -> "Visit":
        """Captions off, or on again."""
        return self.show_captions(Captions.ON if self.captions is Captions.OFF else Captions.OFF)

    def show_captions(self, captions: Captions) -> "Visit":
        return replace(self, captions=captions)

    def choose_voice(self, voice: str) -> "Visit":
        return replace(self, voice=voice)

    def flow(self, flows: bool) -> "Visit":
        """Let a story go on by itself, or wait after each event."""
        return replace(self, flows=flows)

    def hear(self, event: str) -> "Visit":
        """Remember that this event was told to its end."""
        return replace(self, heard=self.heard | {event})
