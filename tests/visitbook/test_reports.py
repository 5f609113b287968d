"""What curators get to see of a report: titles of the hall, tables, spreadsheet, page."""

import csv
import io
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.content.loader import read_hall
from kiosk.messages import MessageLanguage
from kiosk.visit.happenings import Answered, Begun, Ended, Ending, Heard, Opened, Rated, Watched
from kiosk.visit.place import Screen
from kiosk.visit.visit import Face
from kiosk.visitbook.figures import write_share, write_time
from kiosk.visitbook.printed.calendar import Step, choose_step, list_spans
from kiosk.visitbook.printed.charts import choose_ticks
from kiosk.visitbook.printed.document import make_document
from kiosk.visitbook.queries import Period
from kiosk.visitbook.report import Report, make_empty_report
from kiosk.visitbook.sheet import write_sheet
from kiosk.visitbook.terminal import Printer
from kiosk.visitbook.titles import Titles
from tests.visitbook.visits import NOON, TODAY, VISIT, YESTERDAY, fold, report_on, write_visits

GONE = (
    Begun("xx"), Opened("cellar", "barrel", 20), Opened("rivers", "flood", 30), Heard("flood", "yy", 3, 30),
    Answered("rivers", "spring", 7, 1, 2), Rated("", Face.NOT), Watched("spring", 10, 40),
    Ended(60, Ending.RESET, Screen.HOME),
)  # fmt: skip


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """Two visits: one of what the hall has, one of what it had."""
    return report_on(write_visits(tmp_path, fold(VISIT), fold(GONE, NOON - timedelta(days=1))))


@pytest.fixture
def titles(halls: Path) -> Titles:
    return Titles(read_hall(halls / "good" / "everything").hall, "zh-Hans")


def test_all_that_the_hall_has_is_listed_then_what_it_had(report: Report, titles: Titles) -> None:
    listed = titles.list_exhibits(report)
    assert titles.hall
    here = len(titles.hall.exhibits)
    assert [exhibit.id for exhibit in listed[:here]] == [exhibit.id for exhibit in titles.hall.exhibits]
    assert [(exhibit.id, exhibit.gone) for exhibit in listed[here:]] == [("cellar", True)]
    rivers = next(exhibit for exhibit in listed if exhibit.id == "rivers")
    assert (rivers.events[-1].id, rivers.events[-1].gone, rivers.events[-1].tally.heard) == ("flood", True, 1)
    assert [event.id for event in listed[-1].events] == ["barrel"]


def test_without_a_hall_ids_stand_for_titles(report: Report) -> None:
    listed = Titles(None, "en").list_exhibits(report)
    assert [exhibit.title for exhibit in listed] == ["cellar", "rivers"]


def read_sheet(file: Path) -> list[dict[str, str]]:
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_the_spreadsheet_has_a_number_a_row(report: Report, titles: Titles, tmp_path: Path) -> None:
    write_sheet(report, titles, "en", tmp_path / "visits.csv")
    rows = read_sheet(tmp_path / "visits.csv")
    numbers = {(row["by"], row["id"], row["measure"]): row["value"] for row in rows}
    assert len(numbers) == len(rows)
    assert numbers["all", "", "visits"] == "2"
    assert numbers["day", YESTERDAY, "median time, seconds"] == "60"
    assert numbers["event", "spring", "tellings heard to the end"] == "1"
    assert numbers["question", "spring 8", "answers"] == "1"
    assert numbers["film", "spring", "mean share that was seen"] == "0.25"
    assert numbers["left from", "home reset", "visits"] == "1"
    assert next(row["title"] for row in rows if row["id"] == "rivers") == titles.list_exhibits(report)[0].title


def test_the_spreadsheet_speaks_chinese(report: Report, titles: Titles, tmp_path: Path) -> None:
    write_sheet(report, titles, "zh", tmp_path / "visits.csv")
    assert read_sheet(tmp_path / "visits.csv")[0] | {"标题": ""} == {
        "分类": "合计", "编号": "", "标题": "", "指标": "参观", "数值": "2",
    }  # fmt: skip


def test_a_title_is_never_a_formula(tmp_path: Path) -> None:
    visit = (Begun("bo"), Opened("=cmd()", "", 5), VISIT[-1])
    report = report_on(write_visits(tmp_path, fold(visit)))
    write_sheet(report, Titles(None, "en"), "en", tmp_path / "visits.csv")
    assert "=cmd()" not in {row["title"] for row in read_sheet(tmp_path / "visits.csv")}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_terminal_shows_every_part(report: Report, titles: Titles, language: MessageLanguage) -> None:
    console = Console(file=io.StringIO(), width=200)
    Printer(titles, language, console).print(report)
    assert isinstance(console.file, io.StringIO)
    told = console.file.getvalue()
    for words in (YESTERDAY, "flood", "བོད་ཡིག", "中文", "12–13", titles.list_exhibits(report)[0].title):
        assert words in told
    assert ("知晓率" in told) is (language == "zh")


class Reader(HTMLParser):
    """Gathers the words of a page, the elements that are open, and every address."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.addresses: list[str] = []
        self.elements: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.addresses += [value or "" for name, value in attributes if name in ("src", "href", "xlink:href")]

    def handle_data(self, words: str) -> None:
        self.words.append(words)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_is_whole_in_itself(report: Report, titles: Titles, language: MessageLanguage) -> None:
    page = make_document(report, titles, language, NOON.date())
    read = Reader(page)
    told = " ".join(read.words)
    assert not read.addresses
    assert "script" not in read.elements
    assert "http" not in page
    assert page.count("url(data:font/woff;base64,") == page.count("url(") == 3
    assert read.elements.count("svg") > 10
    for words in (titles.hall_name, "flood", "cellar", "བོད་ཡིག"):
        assert words in told
    assert ("满意度" in told) is (language == "zh")
    assert "{" not in "".join(words for words in read.words if "font-face" not in words)


def test_a_title_with_angle_brackets_stays_words(titles: Titles, tmp_path: Path) -> None:
    visit = (Begun("bo"), Opened("<script>", "", 5), VISIT[-1])
    page = make_document(report_on(write_visits(tmp_path, fold(visit))), titles, "en", NOON.date())
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_an_empty_book_gives_a_page_and_tables(titles: Titles, tmp_path: Path) -> None:
    nothing = make_empty_report(Period(TODAY))
    assert titles.hall_name in make_document(nothing, titles, "zh", NOON.date())
    Printer(titles, "en", Console(file=io.StringIO())).print(nothing)
    write_sheet(nothing, Titles(None, "en"), "en", tmp_path / "visits.csv")
    assert {row["value"] for row in read_sheet(tmp_path / "visits.csv")} == {"0"}


@pytest.mark.parametrize(
    ("days", "step", "columns"), [(0, Step.DAY, 1), (61, Step.DAY, 62), (62, Step.WEEK, 10), (730, Step.MONTH, 24)]
)
def test_time_is_shown_in_days_weeks_or_months(days: int, step: Step, columns: int) -> None:
    first = date(2026, 5, 1)
    last = first + timedelta(days=days)
    assert choose_step(first, last) is step
    spans = list_spans({first: 3, last: 4}, first, last, step)
    assert len(spans) == columns
    assert sum(span.visits for span in spans) == (4 if first == last else 7)


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (0, [0, 1]),
        (3, [0, 1, 2, 3]),
        (10, [0, 3, 6, 9, 12]),
        (450, [0, 200, 400, 600]),
        (9510, [0, 2500, 5000, 7500, 10000]),
    ],
)
def test_a_scale_has_round_numbers_that_reach_the_highest(most: int, ticks: list[int]) -> None:
    assert choose_ticks(most) == ticks


@pytest.mark.parametrize(
    ("share", "words"),
    [(None, "–"), (0.0, "0%"), (0.001, "<1%"), (0.5, "50%"), (0.996, ">99%"), (1.0, "100%")],
)
def test_a_share_is_never_rounded_to_nothing_or_to_all(share: float | None, words: str) -> None:
    assert write_share(share) == words


@pytest.mark.parametrize(("seconds", "words"), [(None, "–"), (0, "0:00"), (208.4, "3:28"), (3725, "1:02:05")])
def test_times_are_minutes_and_seconds(seconds: float | None, words: str) -> None:
    assert write_time(seconds) == words
