"""The report as one tidy table, a number a row, for spreadsheets: CSV with a byte-order mark."""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.messages import MessageLanguage, translate
from kiosk.messages import mark as _
from kiosk.visitbook.report import HALL, Report
from kiosk.visitbook.tally import Tally
from kiosk.visitbook.titles import Counted, Titles, name_language, name_voice

HEAD = (_("by"), _("id"), _("title"), _("measure"), _("value"))
ABOUT = {
    "total": _("all"),
    "today": _("today"),
    "day": _("day"),
    "hour": _("weekday and hour"),
    "exhibit": _("exhibit"),
    "event": _("event"),
    "language": _("language"),
    "voice": _("voice"),
    "question": _("question"),
    "film": _("film"),
    "way": _("way of reading"),
    "left": _("left from"),
}
MEASURES = {
    "visits": _("visits"),
    "median": _("median time, seconds"),
    "part": _("visits that opened something"),
    "heard": _("tellings begun"),
    "heard_out": _("tellings heard to the end"),
    "answers": _("answers"),
    "right": _("right answers"),
    "satisfied": _("satisfied"),
    "so_so": _("so-so"),
    "dissatisfied": _("not satisfied"),
    "begun": _("films begun"),
    "out": _("films watched to the end"),
    "share": _("mean share that was seen"),
}
Line = tuple[str, str, str, str, float]  # about, id, title, measure, value
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would take such words for a formula


def write_sheet(report: Report, titles: Titles, language: MessageLanguage, file: Path) -> None:
    """Raises OSError where the file cannot be written."""
    told = io.StringIO()
    writer = csv.writer(told, lineterminator="\r\n")
    writer.writerow([translate(words, language) for words in HEAD])
    for about, name, title, measure, value in list_lines(report, titles):
        words = translate(ABOUT[about], language), _escape(name), _escape(title), translate(MEASURES[measure], language)
        writer.writerow([*words, _write_number(value)])
    file.write_bytes(told.getvalue().encode("utf-8-sig"))


def list_lines(report: Report, titles: Titles) -> Iterator[Line]:
    """Every number of the report that is not nothing, and the visits of everything that the hall has."""
    yield from _list_tally("total", "", titles.hall_name, report.total)
    yield from _list_tally("today", "", "", report.today)
    for day, tally in sorted(report.days.items()):
        yield from _list_tally("day", day, "", tally)
    for (weekday, hour), visits in sorted(report.hours.items()):
        yield "hour", f"{weekday + 1} {hour:02}:00", "", "visits", visits
    if HALL in report.exhibits:
        yield from _list_tally("exhibit", HALL, titles.hall_name, report.exhibits[HALL])
    for exhibit in titles.list_exhibits(report):
        yield from _list_counted("exhibit", [exhibit])
        yield from _list_counted("event", exhibit.events)
    for tag, tally in report.languages.items():
        yield from _list_tally("language", tag, name_language(tag), tally)
    for tag, tally in report.voices.items():
        yield from _list_tally("voice", tag, name_voice(tag), tally)
    yield from _list_others(report, titles)


def _list_others(report: Report, titles: Titles) -> Iterator[Line]:
    for known in report.questions:
        name, title = f"{known.event} {known.number + 1}", titles.find_question(known)
        yield "question", name, title, "answers", known.answers
        yield "question", name, title, "right", known.right
    for event, shown in report.films.items():
        title = titles.find_event(event)
        yield "film", event, title, "begun", shown.begun
        yield "film", event, title, "out", shown.out
        yield "film", event, title, "share", shown.share or 0.0
    for way, visits in vars(report.ways).items():
        yield "way", way, "", "visits", visits
    for (ending, left), visits in sorted(report.endings.items()):
        yield "left", f"{left} {ending}".strip(), "", "visits", visits


def _list_counted(about: str, counted: Iterable[Counted]) -> Iterator[Line]:
    for one in counted:
        yield from _list_tally(about, one.id, one.title, one.tally)


def _list_tally(about: str, name: str, title: str, tally: Tally) -> Iterator[Line]:
    for measure, value in vars(tally).items():
        if value or measure == "visits":
            yield about, name, title, measure, value


def _escape(words: str) -> str:
    return f"'{words}" if words.startswith(FORMULA) else words


def _write_number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
