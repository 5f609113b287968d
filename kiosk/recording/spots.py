"""Finds the event that a recording belongs to, in a hall that may have mistakes elsewhere."""

import re
from collections.abc import Mapping as Map
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from kiosk.content.judgement import salvage
from kiosk.content.languages import written_language
from kiosk.content.loader import read_places
from kiosk.content.model import Event, Narration
from kiosk.content.yaml_file.nodes import Mapping, to_data
from kiosk.content.yaml_file.nodes import Sequence as Row
from kiosk.content.yaml_file.places import Document


@dataclass(frozen=True, slots=True)
class Spot:
    """One event and where it is written: `at` is the line and column of its mapping."""

    event: Event
    document: Document
    at: tuple[int, int]

    def narration(self, voice: str) -> Narration | None:
        return self.event.narration.get(voice)

    def text(self, voice: str) -> str:
        """The words that this voice reads, "" where the event has none in its written language."""
        text = self.event.text
        language = written_language(voice)
        return text.said(language).words if text and text.has(language) else ""


def find_spots(hall: Path) -> dict[str, Spot]:
    """Every event of a hall by its id, in the order of the hall; empty where there is no hall."""
    places = read_places(hall)
    if places is None:
        return {}
    data = {"exhibits": [to_data(node) for _, node in places.exhibits]}
    events = {tuple(trail): part for trail, part in salvage(data) if isinstance(part, Event)}
    spots: dict[str, Spot] = {}
    for number, (document, exhibit) in enumerate(places.exhibits):
        timeline = exhibit.values.get("timeline") if isinstance(exhibit, Mapping) else None
        name = to_data(exhibit).get("id") if isinstance(exhibit, Mapping) else None
        for row, node in enumerate(timeline.items if isinstance(timeline, Row) else ()):
            event = events.get(("exhibits", number, "timeline", row))
            if isinstance(node, Mapping) and event is not None:
                known = to_data(node).get("id") or f"{name}-{row + 1}"
                spots.setdefault(str(known), Spot(event, document, (node.line, node.column)))
    return spots


def guess_event(file: Path, spots: Map[str, Spot]) -> str:
    """The event that a file's name names: its id, or the longest id inside it; "" where none or several do."""
    name = _simplify(file.stem)
    within = [known for known in spots if f"-{_simplify(known)}-" in f"-{name}-"]
    whole = [known for known in within if _simplify(known) == name]
    inner = {known for known in within for other in within if known != other and _simplify(known) in _simplify(other)}
    found = whole or [known for known in within if known not in inner]
    return found[0] if len(found) == 1 else ""


def suggest_events(words: str, spots: Map[str, Spot]) -> str:
    """Ids much like these words, separated by commas."""
    return ", ".join(get_close_matches(words.lower(), spots, n=3, cutoff=0.5))


def _simplify(words: str) -> str:
    return re.sub(r"[\W_]+", "-", words.lower()).strip("-")
