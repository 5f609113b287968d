"""The report says what a slow count over the raw rows says, whatever happened."""

import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.visit.happenings import (
    Answered,
    Begun,
    Ended,
    Ending,
    Happening,
    Heard,
    Opened,
    Rated,
    Spoke,
    Suited,
    Watched,
)
from kiosk.visit.place import Screen
from kiosk.visit.visit import TEXT_SIZES, Face
from kiosk.visitbook.counts import DayCounts, EventCounts, count_day, count_days
from kiosk.visitbook.page import Page
from kiosk.visitbook.queries import Period
from kiosk.visitbook.report import Known, Report, Shown, Ways
from kiosk.visitbook.schema import open_to_read
from kiosk.visitbook.tally import Tally
from tests.visitbook.visits import NOON, TODAY, YESTERDAY, YUSHU, fold, report_on, write_visits

Rows = list[dict[str, Any]]
EVENTS = {"spring": "rivers", "lake": "rivers", "song": "people"}
FIELDS = {"satisfied": "satisfied", "so-so": "so_so", "not": "dissatisfied"}

seconds = some.floats(0, 400)
events = some.sampled_from(sorted(EVENTS))
tongues = some.sampled_from(("bo", "zh-Hans", "en"))


@some.composite
def happenings(draw: Callable[..., Any]) -> tuple[Happening, ...]:
    """One visit; whatever is told or answered was opened before."""
    told: list[Happening] = [Begun(draw(tongues))]
    for event in draw(some.lists(events, max_size=4)):
        exhibit, length = EVENTS[event], draw(some.sampled_from((0.0, 30.0, 42.4)))
        told.append(Opened(exhibit, draw(some.sampled_from((event, ""))), draw(seconds)))
        parts: tuple[Happening, ...] = (
            Opened(exhibit, event, draw(seconds)),
            Heard(event, draw(some.sampled_from(("bo", "khg", "zh-Hans"))), draw(some.floats(0, 60)), length),
            Watched(event, draw(some.floats(0, 60)), length),
            Answered(exhibit, event, draw(some.integers(0, 1)), draw(some.integers(1, 3)), 2),
            Answered(exhibit, event, 0, 0, 1, tuple(draw(some.lists(some.integers(0, 5), min_size=2, max_size=2)))),
            Rated(draw(some.sampled_from((exhibit, ""))), draw(some.sampled_from(list(Face)))),
            Suited(draw(some.sampled_from(TEXT_SIZES)), draw(some.booleans()), False, draw(some.booleans())),
        )
        told += [Opened(exhibit, event, draw(seconds)), *draw(some.lists(some.sampled_from(parts), max_size=4))]
    lasted = draw(seconds)
    if draw(some.booleans()):
        told.append(Spoke(draw(tongues), lasted / 2))
    if draw(some.integers(0, 9)):
        told.append(Ended(lasted, draw(some.sampled_from(list(Ending))), draw(some.sampled_from(list(Screen)))))
    return tuple(told)


moments = some.one_of(
    some.builds(lambda minutes: NOON + timedelta(minutes=minutes), some.integers(-4000, 4000)),
    some.just(datetime(1970, 1, 1, tzinfo=YUSHU)),
)
books = some.lists(some.builds(fold, happenings(), moments), max_size=8)
days = some.sampled_from(("", *(str(NOON.date() + timedelta(days=step)) for step in (-2, 0, 1))))


def read_rows(file: Path) -> dict[str, Rows]:
    """Every table as it is, ids replaced by names."""
    with closing(sqlite3.connect(file)) as book:
        book.row_factory = sqlite3.Row
        tables = ("visits", "languages", "stays", "heard", "watched", "answers", "faces")
        rows = {table: [dict(row) for row in book.execute(f"SELECT * FROM {table}")] for table in tables}
        names = {row["id"]: row for row in book.execute("SELECT * FROM names")}
    for row in (row for table in tables for row in rows[table]):
        for column in {"subject", "event", "exhibit", "voice", "language"} & row.keys():
            row["kind" if column == "subject" else f"{column}_kind"] = names[row[column]]["kind"]
            row[column] = names[row[column]]["name"]
    return rows


def count_slowly(rows: dict[str, Rows], chosen: Iterable[int]) -> Tally:
    ids = set(chosen)
    visits = [row for row in rows["visits"] if row["id"] in ids]
    heard, answers, faces = (
        [row for row in rows[name] if row["visit"] in ids] for name in ("heard", "answers", "faces")
    )
    active = {row["visit"] for name in ("stays", "answers") for row in rows[name]}
    liked = Counter(row["face"] for row in faces)
    return Tally(
        visits=len(visits),
        median=median(row["seconds"] for row in visits) if visits else None,
        part=sum(row["id"] in active for row in visits),
        heard=len(heard),
        heard_out=sum(row["second"] >= row["length"] > 0 for row in heard),
        answers=sum(row["given"] for row in answers),
        right=sum(row["given"] for row in answers if row["answer"] == row["right_answer"]),
        satisfied=liked["satisfied"],
        so_so=liked["so-so"],
        dissatisfied=liked["not"],
    )


def count_parts_slowly(rows: dict[str, Rows], chosen: set[int], kind: str) -> dict[str, Tally]:
    """By exhibit or by event; what is about an event counts for its exhibit."""
    part: Callable[[str], str] = (lambda event: event) if kind == "event" else EVENTS.__getitem__
    stays, counts = defaultdict(list), defaultdict(Counter)
    for row in rows["stays"]:
        if row["visit"] in chosen and row["kind"] == kind:
            stays[row["subject"]].append(row["seconds"])
    for row in rows["heard"]:
        if row["visit"] in chosen:
            counts[part(row["event"])] += Counter(heard=1, heard_out=int(row["second"] >= row["length"] > 0))
    for row in rows["answers"]:
        if row["visit"] in chosen:
            right = row["given"] * (row["answer"] == row["right_answer"])
            counts[part(row["event"])] += Counter(answers=row["given"], right=right)
    for row in rows["faces"]:
        if row["visit"] in chosen and kind == "exhibit":
            counts[row["exhibit"]][
                {"satisfied": "satisfied", "so-so": "so_so", "not": "dissatisfied"}[row["face"]]
            ] += 1
    for name, spent in stays.items():
        counts[name]["visits"] = len(spent)
    medians = {name: median(spent) for name, spent in stays.items()}
    return {name: Tally(**counted, median=medians.get(name)) for name, counted in counts.items()}


@settings(max_examples=60)
@given(pages=books, since=days, until=days)
def test_the_report_equals_a_slow_count(pages: list[Page], since: str, until: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = write_visits(Path(folder), *pages)
        report, rows = report_on(file, Period(since, until), TODAY), read_rows(file)
    whole = not since and not until
    visits = {
        row["id"]: row
        for row in rows["visits"]
        if whole or (row["day"] and row["day"] >= since and (not until or row["day"] <= until))
    }
    chosen = set(visits)
    by_day = defaultdict(set)
    for row in rows["visits"]:
        by_day[row["day"]].add(row["id"])
    assert report.total == count_slowly(rows, chosen)
    assert report.today == count_slowly(rows, by_day[TODAY])
    assert report.days == {day: count_slowly(rows, ids) for day, ids in by_day.items() if day and ids & chosen}
    assert report.exhibits == count_parts_slowly(rows, chosen, "exhibit")
    assert report.events == count_parts_slowly(rows, chosen, "event")
    check_languages(report, rows, chosen)
    check_others(report, rows, visits)
    assert report.without_day == len(by_day[None])


def check_languages(report: Report, rows: dict[str, Rows], chosen: set[int]) -> None:
    read, told = defaultdict(list), defaultdict(list)
    for row in rows["languages"]:
        if row["visit"] in chosen:
            read[row["language"]].append(row["seconds"])
    for row in rows["heard"]:
        if row["visit"] in chosen:
            told[row["voice"]].append(row["second"] >= row["length"] > 0)
    assert report.languages == {tag: Tally(visits=len(spent), median=median(spent)) for tag, spent in read.items()}
    assert report.voices == {tag: Tally(heard=len(ends), heard_out=sum(ends)) for tag, ends in told.items()}


def check_others(report: Report, rows: dict[str, Rows], visits: dict[int, dict[str, Any]]) -> None:
    hours = Counter((date.fromisoformat(row["day"]).weekday(), row["hour"]) for row in visits.values() if row["day"])
    assert report.hours == hours
    assert report.endings == Counter((row["ending"] or "", row["left_from"] or "") for row in visits.values())
    large = sum(row["text_size"] > 100 for row in visits.values())
    others = (sum(row[way] for row in visits.values()) for way in ("contrast", "calm", "reach"))
    assert report.ways == Ways(large, *others)
    asked: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for row in rows["answers"]:
        if row["visit"] in visits:
            right = row["given"] * (row["answer"] == row["right_answer"])
            asked[row["event"], row["number"]] += Counter(answers=row["given"], right=right)
    known = [Known(*key, count["answers"], count["right"]) for key, count in asked.items()]
    assert sorted(report.questions, key=repr) == sorted(known, key=repr)
    shares = [question.right / question.answers for question in report.questions]
    assert shares == sorted(shares)
    films = defaultdict(list)
    for row in rows["watched"]:
        if row["visit"] in visits:
            films[row["event"]].append((row["second"], row["length"]))
    for event, seen in films.items():
        shares = [second / length for second, length in seen if length]
        shown = report.films[event]
        assert (shown.begun, shown.out) == (len(seen), sum(second >= length > 0 for second, length in seen))
        assert shown.share is None if not shares else abs(shown.share - sum(shares) / len(shares)) < 1e-9
    assert report.films.keys() == films.keys()


@settings(max_examples=40)
@given(pages=books)
def test_counts_of_days_equal_a_slow_count(pages: list[Page]) -> None:
    with tempfile.TemporaryDirectory() as name:
        rows = read_rows(write_visits(Path(name), *pages))
        counts = count_days(Path(name))
        known = count_days(Path(name), counts.book, counts.sequence)
    ended = [row for row in rows["visits"] if row["ending"]]
    by_day = defaultdict(set)
    for row in ended:
        by_day[row["day"] or ""].add(row["id"])
    assert counts.sequence == max((row["id"] for row in ended), default=0)
    assert {day.day: day for day in counts.days} == {
        day: count_day_slowly(rows, day, ids) for day, ids in by_day.items()
    }
    assert known.days == ()


def count_day_slowly(rows: dict[str, Rows], day: str, ids: set[int]) -> DayCounts:
    tally, events = count_slowly(rows, ids), count_parts_slowly(rows, ids, "event")
    return DayCounts(
        day, tally.visits, sum(row["seconds"] for row in rows["visits"] if row["id"] in ids), tally.part, tally.heard,
        tally.heard_out, tally.answers, tally.right, tally.satisfied, tally.so_so, tally.dissatisfied,
        dict(Counter(row["language"] for row in rows["languages"] if row["visit"] in ids)),
        {
            name: EventCounts(event.visits, event.heard, event.heard_out)
            for name, event in events.items() if event.visits or event.heard
        },
    )  # fmt: skip


def test_only_days_with_a_new_visit_are_counted_again_and_then_whole(tmp_path: Path) -> None:
    visit = (Begun("bo"), Opened("rivers", "spring", 5), Ended(20, Ending.IDLE, Screen.HOME))
    write_visits(tmp_path, fold(visit, NOON - timedelta(days=1)), fold(visit))
    first = count_days(tmp_path)
    assert [(day.day, day.visits) for day in first.days] == [(YESTERDAY, 1), (TODAY, 1)]
    write_visits(tmp_path, fold(visit))
    second = count_days(tmp_path, first.book, first.sequence)
    assert [(day.day, day.visits) for day in second.days] == [(TODAY, 2)]
    assert second.book == first.book
    assert len(count_days(tmp_path, "another book", second.sequence).days) == 2
    assert second.days[0] == count_day(tmp_path, TODAY)
    assert second.days[0].to_data()["events"] == {"spring": {"opened": 2, "heard": 0, "heard_out": 0}}


def test_where_no_book_is_nothing_is_counted(tmp_path: Path) -> None:
    assert count_days(tmp_path).days == ()
    assert count_day(tmp_path, TODAY) == DayCounts(TODAY)
    assert open_to_read(tmp_path / "visits.db") is None


def test_films_and_questions_of_one_visit(tmp_path: Path) -> None:
    visit = (
        Begun("bo"), Opened("rivers", "spring", 50), Watched("spring", 30, 60), Answered("rivers", "spring", 1, 3, 2),
        Ended(80, Ending.IDLE, Screen.FILM),
    )  # fmt: skip
    report = report_on(write_visits(tmp_path, fold(visit)))
    assert report.films == {"spring": Shown(1, 0, 0.5)}
    assert report.questions == (Known("spring", 1, 1, 0),)
    assert report.total.know == 0.0
