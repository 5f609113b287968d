"""All that one visitor can change, from the first touch to the reset."""

from dataclasses import dataclass, field, replace

from kiosk.visit.place import Place, Screen


@dataclass(frozen=True)
class Visit:
    """One visit; every act returns the next one, so nothing outlives it."""

    language: str
    place: Place = field(default_factory=Place)
    captions: bool = True

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

    def open_film(self) -> "Visit":
        """Watch the film of the open event."""
        return replace(self, place=replace(self.place, screen=Screen.FILM))

    def back(self) -> "Visit":
        return replace(self, place=self.place.above())

    def home(self) -> "Visit":
        return replace(self, place=replace(self.place, screen=Screen.HOME))

    def toggle_captions(self) -> "Visit":
        return replace(self, captions=not self.captions)
