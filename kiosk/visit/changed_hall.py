"""Where a visitor stands after the hall was edited under their feet: the same place, else the nearest that exists."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from kiosk.content.model import Event, Exhibit, Hall
from kiosk.visit.place import Place, Screen
from kiosk.visit.visit import Visit

Named = TypeVar("Named", Exhibit, Event)
NEEDS_EXHIBIT = (Screen.EXHIBIT, Screen.SOURCES, Screen.LESSON)
NEEDS_EVENT = (Screen.EVENT, Screen.STORY)


def find_again(visit: Visit, before: Hall, after: Hall) -> Visit:
    """The visit in the hall `after`: a gone language becomes the first one, a gone place the nearest above it.

    A gone voice becomes that of the language that is read; a gone event was never heard.
    """
    language = visit.language if visit.language in after.languages else after.languages[0]
    place = _find_place(visit.place, before, after)
    events = [event for exhibit in after.exhibits for event in exhibit.timeline]
    return replace(
        visit,
        language=language,
        place=place,
        round=visit.round if place.learning else None,
        voice=visit.voice if any(visit.voice in event.narration for event in events) else "",
        heard=visit.heard.intersection(event.id for event in events),
    )


def _find_place(place: Place, before: Hall, after: Hall) -> Place:
    old_exhibit = _by_id(before.exhibits, place.exhibit)
    old_event = _by_id(old_exhibit.timeline, place.event) if old_exhibit else None
    exhibit, event = _find_event(place.event, after)
    if exhibit is None and old_exhibit is not None:
        exhibit = _find_part(old_exhibit, before.exhibits, after.exhibits)
        event = _find_stop(old_exhibit, old_event, exhibit)
    picture = _find_picture(place.picture, old_event, event)
    names = exhibit.id if exhibit else "", event.id if event else ""
    named = replace(place, exhibit=names[0], event=names[1], picture=picture, scope=names[0] if place.scope else "")
    return _climb(replace(named, origin=_find_origin(place, before, after)), exhibit, event, after)


def _find_origin(place: Place, before: Hall, after: Hall) -> Place | None:
    """The question that Back leads to; None where its lesson or round is no longer there."""
    origin = _find_place(place.origin, before, after) if place.origin else None
    return origin if origin and origin.learning else None


def _climb(place: Place, exhibit: Exhibit | None, event: Event | None, hall: Hall) -> Place:
    """The first place upwards whose exhibit, event, pictures, film and questions are there."""
    while (
        (place.screen in NEEDS_EXHIBIT and exhibit is None)
        or (place.screen in NEEDS_EVENT and event is None)
        or (place.screen is Screen.PICTURE and not (event and event.pictures))
        or (place.screen is Screen.FILM and not (event and event.film))
        or (place.screen is Screen.ROUND and not _asks(hall, place.scope))
    ):
        place = place.above()
    return place


def _asks(hall: Hall, scope: str) -> bool:
    """Whether the exhibit `scope`, or for "" the hall, has a question."""
    exhibits = [exhibit for exhibit in hall.exhibits if scope in ("", exhibit.id)]
    return any(event.questions for exhibit in exhibits for event in exhibit.taught)


def _find_event(event_id: str, hall: Hall) -> tuple[Exhibit | None, Event | None]:
    """The event, also where it was moved into another exhibit: its id is unique in a hall."""
    try:
        return hall.find_event(event_id)
    except KeyError:
        return None, None


def _find_stop(before: Exhibit, stood_at: Event | None, after: Exhibit | None) -> Event | None:
    """The event that took the place of a gone one: the same id, else the same number of the timeline."""
    if stood_at is None or after is None:
        return None
    number = before.timeline.index(stood_at)
    same = _by_id(after.timeline, stood_at.id)
    return same or (after.timeline[number] if number < len(after.timeline) else None)


def _find_part(stood_in: Exhibit, before: Sequence[Exhibit], after: Sequence[Exhibit]) -> Exhibit | None:
    """The exhibit of the same id, else a new one at the same number: its id was changed."""
    same = _by_id(after, stood_in.id)
    number = before.index(stood_in)
    if same or number >= len(after):
        return same
    return after[number] if _by_id(before, after[number].id) is None else None


def _find_picture(number: int, before: Event | None, after: Event | None) -> int:
    """The number of the same picture file, else of the nearest picture; 0 without pictures."""
    files = [picture.file for picture in after.pictures] if after else []
    shown = before.pictures[number].file if before and number < len(before.pictures) else ""
    return files.index(shown) if shown in files else max(0, min(number, len(files) - 1))


def _by_id(parts: Sequence[Named], wanted: str) -> Named | None:
    return next((part for part in parts if part.id == wanted), None)
