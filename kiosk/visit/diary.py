"""Follows a visit with the time in hand, and tells a keeper what happened."""

from dataclasses import dataclass

from kiosk.visit.happenings import Heard, Keeper, Stay, derive_happenings, name_subject
from kiosk.visit.place import Screen
from kiosk.visit.visit import Visit


@dataclass(frozen=True)
class Told:
    """What is being told: an event in a voice, up to `second` of its `length`."""

    event: str
    voice: str
    second: float
    length: float


class Diary:
    """Writes to one keeper; `now` is monotonic seconds."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._begun = self._arrived = 0.0
        self._told: Told | None = None

    def write(self, before: Visit, after: Visit, now: float) -> None:
        """The visit changed."""
        if before.place.screen is Screen.POSTERS:
            self._begun = now
        for happening in derive_happenings(before, after, Stay(now - self._begun, now - self._arrived)):
            self._keeper.keep(happening)
        if name_subject(before.place) != name_subject(after.place):
            self._arrived = now

    def hear(self, told: Told | None) -> None:
        """Something is told, or no longer: what was told before is written with the farthest second it came to."""
        before = self._told
        if before and (told is None or (told.event, told.voice) != (before.event, before.voice)):
            self._keeper.keep(Heard(before.event, before.voice, before.second, before.length))
            before = None
        self._told = max(before, told, key=lambda part: part.second) if before and told else told
