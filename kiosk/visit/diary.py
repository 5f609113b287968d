"""Follows a visit with the time in hand, and tells a keeper what happened."""

from typing import Generic, TypeVar

from kiosk.visit.happenings import (
    Ending,
    Heard,
    Keeper,
    Lasting,
    Opened,
    Part,
    Stay,
    Watched,
    derive_happenings,
    list_answers,
    name_subject,
)
from kiosk.visit.place import Screen
from kiosk.visit.visit import Visit

FOLLOW_SECONDS = 1.0
Told = TypeVar("Told", Heard, Watched)


class Diary:
    """Writes to one keeper; `now` is monotonic seconds."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._begun = self._arrived = self._followed = 0.0
        self._heard = _Farthest[Heard]()
        self._watched = _Farthest[Watched]()

    def write(self, before: Visit, after: Visit, now: float, ending: Ending = Ending.RESET) -> None:
        """The visit changed; `ending` says why where the posters came back."""
        if before.place.screen is Screen.POSTERS:
            self._begun = self._followed = now
        for happening in derive_happenings(before, after, Stay(now - self._begun, now - self._arrived), ending):
            self._keeper.keep(happening)
        if name_subject(before.place) != name_subject(after.place):
            self._arrived = now

    def follow(self, visit: Visit, now: float) -> None:
        """The visit goes on: once a second the keeper is told what would be lost if it never ended."""
        if visit.place.screen is Screen.POSTERS or now - self._followed < FOLLOW_SECONDS:
            return
        self._followed = now
        self._keeper.follow(Lasting(now - self._begun, self._list_parts(visit, now)))

    def _list_parts(self, visit: Visit, now: float) -> tuple[Part, ...]:
        exhibit, event = name_subject(visit.place)
        opened = [Opened(exhibit, event, now - self._arrived)] if exhibit else []
        told = [part for part in (self._heard.part, self._watched.part) if part]
        return (*opened, *told, *list_answers(visit.round, None))

    def hear(self, heard: Heard | None) -> None:
        """A narration is told, or no longer: then the farthest second that it came to is kept."""
        if over := self._heard.go_on(heard):
            self._keeper.keep(over)

    def watch(self, watched: Watched | None) -> None:
        """A film is shown, or no longer: then the farthest second that it came to is kept."""
        if over := self._watched.go_on(watched):
            self._keeper.keep(over)


class _Farthest(Generic[Told]):
    """What is told at present, with the farthest second that it came to."""

    def __init__(self) -> None:
        self.part: Told | None = None

    def go_on(self, part: Told | None) -> Told | None:
        """Follow `part`; what was told before is returned when it is over."""
        before = self.part
        same = before is not None and part is not None and _name(before) == _name(part)
        if not (same and before and part and part.second <= before.second):
            self.part = part
        return None if same else before


def _name(part: Heard | Watched) -> tuple[str, str]:
    return part.event, part.voice if isinstance(part, Heard) else ""
