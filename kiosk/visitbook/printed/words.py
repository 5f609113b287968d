"""What the page says beside its numbers, in the language of the report."""

from dataclasses import dataclass

from kiosk.messages import MessageLanguage, translate
from kiosk.messages import mark as _
from kiosk.visitbook.figures import write_count

WEEKDAYS = (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))
SCREENS = {
    "home": _("in the corridor"),
    "exhibit": _("at a timeline"),
    "event": _("at an event"),
    "picture": _("at a picture"),
    "sources": _("at the sources"),
    "film": _("at a film"),
    "shelf": _("at the Listen door"),
    "story": _("listening"),
    "learn": _("at the Learn door"),
    "lesson": _("in a lesson"),
    "round": _("among questions"),
}


@dataclass(frozen=True)
class Speech:
    """Says things in one language."""

    language: MessageLanguage

    def say(self, words: str, **fills: object) -> str:
        """The words with their {names} filled; whole numbers get their commas."""
        written = {name: write_count(fill) if isinstance(fill, int) else fill for name, fill in fills.items()}
        return translate(words, self.language).format(**written)
