"""The tables of the page, with a bar in each row."""

from collections.abc import Iterable, Iterator, Sequence
from xml.etree.ElementTree import Element

from kiosk.messages import mark as _
from kiosk.visitbook.figures import write_count, write_share, write_time
from kiosk.visitbook.printed.charts import draw_bar, draw_parts, draw_share
from kiosk.visitbook.printed.markup import Child, add, make
from kiosk.visitbook.printed.words import Speech
from kiosk.visitbook.report import Report
from kiosk.visitbook.tally import Tally
from kiosk.visitbook.titles import Counted, Titles, name_language, name_voice

MOST_QUESTIONS = 10
FACES = (("yes", _("satisfied")), ("so", _("so-so")), ("no", _("not satisfied")))
Cell = Child | list[Child]


def list_exhibits(counted: Sequence[Counted], hall: Tally | None, speech: Speech) -> Iterator[Element]:
    """A row an exhibit, and what the colours of the faces mean."""
    most = max((exhibit.tally.visits for exhibit in counted), default=0)
    rows = [_list_exhibit(exhibit, most, speech) for exhibit in counted]
    if hall and hall.faces:
        rows.append([speech.say(_("the whole hall")), None, "", "", "", "", *_list_faces(hall)])
    heads = (_("exhibit"), "", _("visits"), _("median time"), _("to the end"), _("know"), "", _("satisfied"))
    yield _make_table(heads, rows, speech, charts=(1, 6))
    key = make("p", "key")
    yield add(key, *(make("span", "", make("i", style), speech.say(words)) for style, words in FACES))


def _list_exhibit(exhibit: Counted, most: int, speech: Speech) -> list[Cell]:
    tally = exhibit.tally
    return [
        _name(exhibit, speech),
        draw_bar(tally.visits / most if most else 0),
        write_count(tally.visits),
        write_time(tally.median),
        write_share(tally.out),
        write_share(tally.know),
        *_list_faces(tally),
    ]


def _list_faces(tally: Tally) -> tuple[Element | None, str]:
    parts = (("yes", tally.satisfied), ("so", tally.so_so), ("no", tally.dissatisfied))
    return draw_parts(parts), write_share(tally.content)


def list_events(counted: Sequence[Counted], speech: Speech) -> Iterator[Element]:
    """A row an event, below the name of its exhibit."""
    most = max((event.tally.visits for exhibit in counted for event in exhibit.events), default=0)
    heads = (_("event"), "", _("visits"), _("median time"), _("heard"), _("to the end"), _("know"))
    table = _make_table(heads, [], speech, charts=(1,))
    body = table[-1]
    for exhibit in counted:
        body.append(make("tr", "group", make("td", "", *_spread(_name(exhibit, speech)), colspan=len(heads))))
        for event in exhibit.events:
            tally = event.tally
            bar = draw_bar(tally.visits / most if most else 0)
            numbers = write_count(tally.visits), write_time(tally.median), write_count(tally.heard)
            row = [_name(event, speech), bar, *numbers, write_share(tally.out), write_share(tally.know)]
            body.append(_make_row(row, (1,)))
    yield table


def list_languages(report: Report, speech: Speech) -> Element:
    """How many visits read in each language."""
    rows = sorted(report.languages.items(), key=lambda row: -row[1].visits)
    most = max(tally.visits for _tag, tally in rows)
    cells: list[list[Cell]] = []
    for tag, tally in rows:
        bar = draw_bar(tally.visits / most if most else 0)
        cells.append([name_language(tag), bar, write_count(tally.visits), write_time(tally.median)])
    return _make_table((_("language"), "", _("visits"), _("median time")), cells, speech, charts=(1,))


def list_voices(report: Report, speech: Speech) -> Element:
    """How many narrations were begun in each voice, and how many of them were heard to the end."""
    rows = sorted(report.voices.items(), key=lambda row: -row[1].heard)
    most = max((tally.heard for _tag, tally in rows), default=0)
    cells: list[list[Cell]] = []
    for tag, tally in rows:
        bar = draw_bar(tally.heard / most if most else 0, inner=tally.out)
        cells.append([name_voice(tag), bar, write_count(tally.heard), write_share(tally.out)])
    return _make_table((_("voice"), "", _("heard"), _("to the end")), cells, speech, charts=(1,))


def list_questions(report: Report, titles: Titles, speech: Speech) -> Element:
    """The questions that were answered rightly least often."""
    rows: list[list[Cell]] = []
    for known in report.questions[:MOST_QUESTIONS]:
        words = titles.find_question(known) or f"{known.event} {known.number + 1}"
        share = known.right / known.answers
        rows.append([words, draw_share(share), write_share(share), write_count(known.answers)])
    return _make_table((_("question"), "", _("right"), _("answers")), rows, speech, charts=(1,))


def list_films(report: Report, titles: Titles, speech: Speech) -> Element:
    """How often each film was begun, and how much of it was seen."""
    rows: list[list[Cell]] = [
        [
            titles.find_event(event),
            draw_share(shown.share or 0),
            write_share(shown.share),
            write_share(shown.out / shown.begun),
            write_count(shown.begun),
        ]
        for event, shown in sorted(report.films.items(), key=lambda row: -row[1].begun)
    ]
    heads = (_("film"), "", _("mean share that was seen"), _("seen to the end"), _("begun"))
    return _make_table(heads, rows, speech, charts=(1,))


def _name(counted: Counted, speech: Speech) -> Cell:
    if not counted.gone:
        return counted.title
    return [counted.title + " ", make("span", "id", speech.say(_("(no longer in the hall)")))]


def _make_table(heads: Sequence[str], rows: Iterable[Sequence[Cell]], speech: Speech, charts: Sequence[int]) -> Element:
    cells = [make("th", "chart" if place in charts else "", speech.say(head)) for place, head in enumerate(heads)]
    body = make("tbody", "", *(_make_row(row, charts) for row in rows))
    return make("table", "", make("thead", "", make("tr", "", *cells)), body)


def _make_row(row: Sequence[Cell], charts: Sequence[int]) -> Element:
    cells = (make("td", "chart" if place in charts else "", *_spread(cell)) for place, cell in enumerate(row))
    return make("tr", "", *cells)


def _spread(cell: Cell) -> list[Child]:
    return cell if isinstance(cell, list) else [cell]
