"""Puts the page together: its head, its sections, its style and its letters, all in one file without a network."""

from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

from kiosk.messages import MessageLanguage
from kiosk.messages import mark as _
from kiosk.visitbook.printed.calendar import write_day
from kiosk.visitbook.printed.fonts import write_faces
from kiosk.visitbook.printed.markup import add, make, write_html
from kiosk.visitbook.printed.sections import list_sections
from kiosk.visitbook.printed.words import Speech
from kiosk.visitbook.report import Report
from kiosk.visitbook.titles import Titles

EXPLAINED = (
    _("A visit lasts from the first touch of the posters until they come back; it may be one person or a group."),
    _("Times are medians: half of the visits were shorter, half were longer."),
    _("Know: the share of right answers. Take part: the share of visits that opened something."),
    _("Satisfied: the share of satisfied faces. To the end: the share of narrations that were told to their end."),
    _("The visit book knows nobody: no name, no picture, no voice, no telephone, nothing that leads to a person."),
)
STYLE = Path(__file__).with_name("style.css")


def write_document(report: Report, titles: Titles, language: MessageLanguage, today: date, file: Path) -> None:
    """Raises OSError where the file cannot be written."""
    file.write_text(make_document(report, titles, language, today), encoding="utf-8")


def make_document(report: Report, titles: Titles, language: MessageLanguage, today: date) -> str:
    """The whole page as HTML."""
    speech = Speech(language)
    body = make("body", "", _make_header(report, titles, speech, today))
    add(body, *list_sections(report, titles, speech), _make_footer(speech, today))
    style = STYLE.read_text(encoding="utf-8")
    head = make(
        "head",
        "",
        make("meta", charset="utf-8"),
        make("meta", name="viewport", content="width=device-width, initial-scale=1"),
        make("title", "", f"{speech.say(_('Visit report'))} {titles.hall_name}".strip()),
        make("style", "", write_faces("".join(body.itertext()) + language) + style),
    )
    return write_html(make("html", "", head, body, lang="zh-Hans" if language == "zh" else "en"))


def _make_header(report: Report, titles: Titles, speech: Speech, today: date) -> Element:
    return make(
        "header",
        "",
        make("p", "kind", speech.say(_("Visit report"))),
        make("h1", "", titles.hall_name or speech.say(_("Exhibition hall"))),
        make("p", "period", _write_period(report, speech, today)),
    )


def _write_period(report: Report, speech: Speech, today: date) -> str:
    """The days asked for; where one is left open, the first or last day with visits."""
    counted = sorted(report.days)
    since = report.period.since or (counted[0] if counted else today.isoformat())
    until = report.period.until or (counted[-1] if counted else today.isoformat())
    first, last = (write_day(date.fromisoformat(day), speech.language) for day in (since, until))
    return speech.say(_("{first} to {last}"), first=first, last=last)


def _make_footer(speech: Speech, today: date) -> Element:
    lines = [speech.say(words) for words in EXPLAINED]
    lines.append(speech.say(_("Written on {day}."), day=write_day(today, speech.language)))
    return make("footer", "", *(make("p", "", line) for line in lines))
