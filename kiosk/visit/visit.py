"""All that one visitor can change, from the first touch to the reset."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.visit.loudness import STEP
from kiosk.visit.place import PageKind, Panel, Place, Screen
from kiosk.visit.round import Round


class Captions(StrEnum):
    """How the spoken sentence is shown."""

    OFF = "off"
    ON = "on"
    LARGE = "large"


TEXT_SIZES = (100, 130, 160, 200)


class Face(StrEnum):
    """How somebody liked an exhibit."""

    SATISFIED = "satisfied"
    SO_SO = "so-so"
    NOT = "not"


@dataclass(frozen=True)
class Visit:
    """One visit; every act returns the next one, so nothing outlives it.

    `voice` is the tag of the chosen voice, "" for the one of the language that is read; `flows` says that a story goes
    on by itself; `heard` holds the ids of the events that were told to their end. `both` shows a lesson in two
    languages. `text_size` is one of TEXT_SIZES, in percent; `contrast`, `calm` (nothing moves) and `reach` (all that
    can be touched comes into the lower half) are ways of reading. `round` holds the answers while a lesson or a round
    of questions goes on; `rated` the faces chosen, by the exhibit's id, "" for the whole hall.
    """

    language: str
    place: Place = field(default_factory=Place)
    captions: Captions = Captions.ON
    voice: str = ""
    flows: bool = True
    heard: frozenset[str] = frozenset()
    volume: float = 1.0  # a share of what the technician allows
    both: bool = False
    text_size: int = 100
    contrast: bool = False
    calm: bool = False
    reach: bool = False
    round: Round | None = None
    rated: tuple[tuple[str, Face], ...] = ()

    @property
    def led(self) -> bool:
        """Whether somebody leads a group: a lesson goes on, or hands are counted."""
        place = self.place.origin or self.place
        counting = place.screen is Screen.ROUND and bool(self.round and self.round.group)
        return counting or place.screen is Screen.LESSON

    def begin(self, language: str = "") -> "Visit":
        """Leave the posters for the corridor, in `language` where one was chosen."""
        return replace(self, language=language or self.language, place=Place(Screen.HOME))

    def speak(self, language: str) -> "Visit":
        """Read in another language, at the same place."""
        return replace(self, language=language)

    def open_exhibit(self, exhibit: str) -> "Visit":
        return replace(self, place=Place(Screen.EXHIBIT, exhibit))

    def open_event(self, event: str) -> "Visit":
        return replace(self, place=Place(Screen.EVENT, self.place.exhibit, event, origin=self.place.origin))

    def look_up(self, exhibit: str, event: str) -> "Visit":
        """Open the event that a question is about; Back leads to the question."""
        return replace(self, place=Place(Screen.EVENT, exhibit, event, origin=self.place))

    def open_picture(self, picture: int) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.PICTURE, picture=picture))

    def choose_picture(self, picture: int) -> "Visit":
        """Show another picture of the open event, on the same screen."""
        return replace(self, place=replace(self.place, picture=picture))

    def open_sources(self) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.SOURCES))

    def open_film(self) -> "Visit":
        """Watch the film of the open event."""
        return replace(self, place=replace(self.place, screen=Screen.FILM, base=self.place.foundation))

    def watch(self, exhibit: str, event: str) -> "Visit":
        """Watch the film of an event that is not open."""
        return replace(self, place=Place(Screen.FILM, exhibit, event, base=self.place.foundation))

    def open_shelf(self) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.SHELF))

    def open_story(self, exhibit: str, event: str, scope: str) -> "Visit":
        """Sit down and listen from this event on, through the exhibit `scope` or, for "", the whole hall."""
        place = Place(Screen.STORY, exhibit, event, scope=scope, base=self.place.foundation, origin=self.place.origin)
        return replace(self, place=place)

    def open_learn(self) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.LEARN))

    def open_lesson(self, exhibit: str, round_: Round) -> "Visit":
        """Teach this exhibit from its title on; the answers to its questions go into the round."""
        place = Place(Screen.LESSON, exhibit, scope=exhibit, base=self.place.foundation)
        return replace(self, place=place, round=round_)

    def open_round(self, scope: str, round_: Round) -> "Visit":
        """Ask the questions of the exhibit `scope` or, for "", of the whole hall."""
        place = Place(Screen.ROUND, scope, scope=scope, base=self.place.foundation, page=PageKind.QUESTION)
        return replace(self, place=place, round=round_)

    def turn_page(self, exhibit: str, event: str, page: PageKind, part: int) -> "Visit":
        """Show another page of the lesson or the round."""
        stay = replace(self.place, typed="", panel=Panel.NONE)
        return replace(self, place=replace(stay, exhibit=exhibit, event=event, page=page, part=part))

    def type_digits(self, typed: str) -> "Visit":
        return replace(self, place=replace(self.place, typed=typed))

    def show_both(self, both: bool) -> "Visit":
        """Show a lesson in two languages, or in one."""
        return replace(self, both=both)

    def answer(self, round_: Round) -> "Visit":
        """Go on with what was answered."""
        return replace(self, round=round_)

    def rate(self, exhibit: str, face: Face) -> "Visit":
        """Say how the exhibit was, or for "" the hall; the first word stands."""
        return self if exhibit in dict(self.rated) else replace(self, rated=(*self.rated, (exhibit, face)))

    def open_panel(self, panel: Panel) -> "Visit":
        return replace(self, place=replace(self.place, panel=panel))

    def back(self) -> "Visit":
        return self._stand_at(self.place.above())

    def home(self) -> "Visit":
        return self._stand_at(replace(self.place, screen=Screen.HOME, panel=Panel.NONE, origin=None))

    def _stand_at(self, place: Place) -> "Visit":
        """A round ends when it is left, except to look at one of its events."""
        return replace(self, place=place, round=self.round if place.learning else None)

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

    def set_letters(self, percent: int) -> "Visit":
        """Read in letters of this size; what is no size of ours changes nothing."""
        return replace(self, text_size=percent) if percent in TEXT_SIZES else self

    def set_contrast(self, contrast: bool) -> "Visit":
        return replace(self, contrast=contrast)

    def set_calm(self, calm: bool) -> "Visit":
        return replace(self, calm=calm)

    def set_reach(self, reach: bool) -> "Visit":
        return replace(self, reach=reach)

    def louder(self) -> "Visit":
        return replace(self, volume=min(self.volume + STEP, 1.0))

    def softer(self) -> "Visit":
        return replace(self, volume=max(self.volume - STEP, 0.0))
