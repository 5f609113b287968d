"""What exhibits and events are called in a report, and their order: that of the hall, then what it no longer has."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.languages import own_name, voice_name
from kiosk.content.model import Event, Exhibit, Hall
from kiosk.content.text import Text
from kiosk.visitbook.report import HALL, Known, Report
from kiosk.visitbook.tally import Tally


@dataclass(frozen=True)
class Counted:
    """An exhibit or an event with its counts; `gone` says that the hall no longer has it. Events have no `events`."""

    id: str
    title: str
    tally: Tally
    gone: bool = False
    events: tuple["Counted", ...] = ()


@dataclass(frozen=True)
class Titles:
    """The titles of a hall in one language; without a hall ids stand for them."""

    hall: Hall | None
    language: str

    @property
    def hall_name(self) -> str:
        return self._read(self.hall.name) if self.hall else ""

    def find_event(self, event: str) -> str:
        """The title of an event, its id where the hall does not have it."""
        found = self._find(event)
        return self._read(found.title) if found else event

    def find_question(self, known: Known) -> str:
        """The words of a question, "" where the hall does not have it."""
        found = self._find(known.event)
        asked = found.questions if found else ()
        return self._read(asked[known.number].ask) if known.number < len(asked) else ""

    def list_exhibits(self, report: Report) -> tuple[Counted, ...]:
        """Every exhibit with its events, also those that nobody opened; faces of the hall itself are not among them."""
        hall = self.hall.exhibits if self.hall else ()
        here = {event.id for exhibit in hall for event in exhibit.timeline}
        strays: dict[str, list[Counted]] = {}
        for event, tally in sorted(report.events.items()):
            if event not in here:
                strays.setdefault(report.homes.get(event, ""), []).append(Counted(event, event, tally, gone=True))
        known = [self._count(exhibit, report, strays.pop(exhibit.id, [])) for exhibit in hall]
        gone = sorted({*strays, *report.exhibits} - {HALL} - {exhibit.id for exhibit in hall})
        return (*known, *(_count_gone(exhibit, report.exhibits, strays.get(exhibit, [])) for exhibit in gone))

    def _count(self, exhibit: Exhibit, report: Report, strays: list[Counted]) -> Counted:
        events = [
            Counted(event.id, self._read(event.title), report.events.get(event.id, Tally()))
            for event in exhibit.timeline
        ]
        tally = report.exhibits.get(exhibit.id, Tally())
        return Counted(exhibit.id, self._read(exhibit.title), tally, events=(*events, *strays))

    def _find(self, event: str) -> Event | None:
        try:
            return self.hall.find_event(event)[1] if self.hall else None
        except KeyError:
            return None

    def _read(self, text: Text) -> str:
        return text.said(self.language, self.hall.languages if self.hall else ()).words


def _count_gone(exhibit: str, counts: Mapping[str, Tally], events: list[Counted]) -> Counted:
    return Counted(exhibit, exhibit, counts.get(exhibit, Tally()), gone=True, events=tuple(events))


def name_language(tag: str) -> str:
    """A written language in its own script, its tag where it is not known."""
    try:
        return own_name(tag)
    except KeyError:
        return tag


def name_voice(tag: str) -> str:
    """A voice in its own script, its tag where it is not known."""
    try:
        return voice_name(tag)
    except KeyError:
        return tag
