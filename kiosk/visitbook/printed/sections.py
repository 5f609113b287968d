"""The sections of the page in their order; one without anything to show is left out."""

from collections.abc import Iterator
from datetime import date
from xml.etree.ElementTree import Element

from kiosk.messages import mark as _
from kiosk.visitbook.figures import write_count, write_share, write_time
from kiosk.visitbook.printed.calendar import Step, choose_step, list_spans, write_span
from kiosk.visitbook.printed.charts import Column, draw_columns, draw_week
from kiosk.visitbook.printed.markup import make
from kiosk.visitbook.printed.tables import (
    list_events,
    list_exhibits,
    list_films,
    list_languages,
    list_questions,
    list_voices,
)
from kiosk.visitbook.printed.words import SCREENS, WEEKDAYS, Speech
from kiosk.visitbook.report import HALL, Report
from kiosk.visitbook.tally import Tally
from kiosk.visitbook.titles import Titles

MOST_PLACES = 4
WAYS = _("Larger letters in {large} of visits, high contrast in {contrast}, calm in {calm}, all lower in {reach}.")
OVER_TIME = {Step.DAY: _("Visits by day"), Step.WEEK: _("Visits by week"), Step.MONTH: _("Visits by month")}


def list_sections(report: Report, titles: Titles, speech: Speech) -> Iterator[Element]:
    """What there is to show, from the whole to the parts."""
    yield make("section", "figures", *_list_facts(report, speech), *_list_measures(report, speech))
    if report.without_day:
        yield make("p", "note warning", _write_without_day(report, speech))
    if report.days:
        yield _show_days(report, speech)
    if report.hours:
        weekdays = [speech.say(day) for day in WEEKDAYS]
        chart = draw_week(report.hours, weekdays, speech.say(_("Visits by weekday and hour")))
        yield _section(speech.say(_("When visitors come")), chart)
    counted = titles.list_exhibits(report)
    yield _section(speech.say(_("Exhibits")), *list_exhibits(counted, report.exhibits.get(HALL), speech))
    if report.languages:
        yield _show_languages(report, speech)
    if report.questions:
        yield _section(speech.say(_("Questions, the least known first")), list_questions(report, titles, speech))
    if report.films:
        yield _section(speech.say(_("Films")), list_films(report, titles, speech))
    if report.total.visits:
        yield _show_ways(report, speech)
    if any(exhibit.events for exhibit in counted):
        events = _section(speech.say(_("Events")), *list_events(counted, speech))
        events.set("class", "long")
        yield events


def _section(title: str, *parts: Element) -> Element:
    return make("section", "", make("h2", "", title), *parts)


def _list_facts(report: Report, speech: Speech) -> Iterator[Element]:
    total, today = report.total, report.today
    days = speech.say(_("on {days} days"), days=len(report.days))
    unit = speech.say(_("minutes and seconds"))
    if today.visits:
        days += speech.say(_("; today {today}"), today=today.visits)
        unit += speech.say(_("; today {today}"), today=write_time(today.median))
    yield _show_figure(speech.say(_("Visits")), write_count(total.visits), days)
    yield _show_figure(speech.say(_("Median time")), write_time(total.median), unit)
    yield _show_figure(
        speech.say(_("Heard to the end")),
        write_share(total.out),
        speech.say(_("{part} of {whole} narrations begun"), part=total.heard_out, whole=total.heard),
    )


def _list_measures(report: Report, speech: Speech) -> Iterator[Element]:
    total = report.total
    right = speech.say(_("{part} of {whole} answers were right"), part=total.right, whole=total.answers)
    opened = speech.say(_("{part} of {whole} visits opened something"), part=total.part, whole=total.visits)
    liked = speech.say(_("{part} of {whole} faces were satisfied"), part=total.satisfied, whole=total.faces)
    yield _show_measure(speech.say(_("Know")), total.know, right)
    yield _show_measure(speech.say(_("Take part")), total.take_part, opened)
    yield _show_measure(speech.say(_("Satisfied")), total.content, liked)


def _show_figure(name: str, number: str, of: str) -> Element:
    return make("div", "figure", make("div", "name", name), make("div", "number", number), make("div", "of", of))


def _show_measure(name: str, share: float | None, of: str) -> Element:
    figure = make("div", "figure measure", make("div", "name", name), make("div", "number", write_share(share)))
    figure.append(make("div", "track", make("div", style_=f"width: {100 * (share or 0):.1f}%")))
    figure.append(make("div", "of", of))
    return figure


def _write_without_day(report: Report, speech: Speech) -> str:
    words = (
        _("{number} visits have no day because the clock was wrong; they are counted in the total only.")
        if report.period.whole
        else _("{number} visits have no day because the clock was wrong; they are not counted here.")
    )
    return speech.say(words, number=report.without_day)


def _show_days(report: Report, speech: Speech) -> Element:
    days = {date.fromisoformat(day): tally.visits for day, tally in report.days.items()}
    first, last = _find_ends(report, days)
    step = choose_step(first, last)
    columns = [
        Column(span.visits, write_span(span, step, speech.language), write_span(span, step, speech.language, True))
        for span in list_spans(days, first, last, step)
    ]
    title = speech.say(OVER_TIME[step])
    return _section(title, draw_columns(columns, title))


def _find_ends(report: Report, days: dict[date, int]) -> tuple[date, date]:
    """The days asked for, but not those after the last visit or before the first one where a side is open."""
    since, until = report.period.since, report.period.until
    first = date.fromisoformat(since) if since else min(days)
    last = date.fromisoformat(until) if until else max(days)
    return min(first, min(days)), max(min(last, max(days)), first)


def _show_languages(report: Report, speech: Speech) -> Element:
    pair = make("div", "pair", list_languages(report, speech), list_voices(report, speech))
    return _section(speech.say(_("Languages and voices")), pair)


def _show_ways(report: Report, speech: Speech) -> Element:
    ways = {way: _share(visits, report.total) for way, visits in vars(report.ways).items()}
    places: dict[str, int] = {}
    for (_ending, left), visits in report.endings.items():
        if left in SCREENS:
            places[left] = places.get(left, 0) + visits
    most = sorted(places.items(), key=lambda row: -row[1])[:MOST_PLACES]
    lines = [speech.say(WAYS, **ways)]
    if most:
        left_from = [f"{speech.say(SCREENS[screen])} {_share(visits, report.total)}" for screen, visits in most]
        lines.append(speech.say(_("Where visits ended: {places}."), places=speech.say(_(", ")).join(left_from)))
    return _section(speech.say(_("How people read, and where they left")), *(make("p", "", line) for line in lines))


def _share(number: int, total: Tally) -> str:
    return write_share(number / total.visits if total.visits else None)
