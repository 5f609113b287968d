"""Two years of visits in the book, its size, how long reports take, what a kill costs: python benchmarks/visit_book.py.

Makes 300 visits a day of the sample hall out of thin air, by the same way as the kiosk writes them; the figures say how
large the book is, not how people visit. `--keep DIR` leaves the book there, and takes it from there the next time.
"""

import argparse
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parent.parent))

from kiosk import BUILT
from kiosk.content.loader import read_hall
from kiosk.content.model import Event, Exhibit, Hall
from kiosk.visit.happenings import (
    Answered,
    Begun,
    Ended,
    Ending,
    Happening,
    Heard,
    Lasting,
    Opened,
    Rated,
    Spoke,
    Suited,
    Watched,
)
from kiosk.visit.place import Screen
from kiosk.visit.visit import Face
from kiosk.visitbook.book import VisitBook
from kiosk.visitbook.counts import count_day, count_days
from kiosk.visitbook.page import Page
from kiosk.visitbook.pen import Entry, Pen
from kiosk.visitbook.schema import BOOK_NAME

ROOT = Path(__file__).parent.parent
Part = TypeVar("Part", Exhibit, Event)
DAYS, VISITS = 730, 300
FIRST_DAY = date(BUILT.year + 1, 1, 1)
OPEN, HOURS = 9, (3, 6, 8, 5, 3, 5, 8, 7, 4)  # how much comes in each hour from the first on
WEEK = (0.0, 0.95, 1.05, 1.05, 1.1, 1.55, 1.3)  # closed on Mondays
YEAR = (0.6, 0.9, 0.7, 0.8, 1.1, 1.2, 1.9, 1.5, 1.0, 1.1, 0.7, 0.5)


def invent_visit(hall: Hall, dice: random.Random) -> Iterator[Happening]:
    """A short look at the corridor, or an exhibit or two with their events, voices and questions."""
    language = dice.choice(hall.languages)
    yield Begun(language)
    seconds = dice.uniform(5, 40)
    if dice.random() < 0.2:
        yield Spoke(language := dice.choice(hall.languages), seconds)
    if dice.random() < 0.1:
        yield Suited(dice.choice((130, 160, 200)), dice.random() < 0.3, dice.random() < 0.2, dice.random() < 0.3)
    left = Screen.HOME
    for exhibit in choose(hall.exhibits, dice.choice((0, 1, 1, 1, 2, 2, 3)), dice):
        stay = dice.expovariate(1 / 8)
        yield Opened(exhibit.id, "", stay)
        seconds += stay
        for event in choose(exhibit.timeline, dice.choice((1, 2, 3, 4, 5)), dice):
            stay = dice.expovariate(1 / 35)
            yield from invent_event(exhibit, event, stay, language, dice)
            seconds += stay
            left = Screen.EVENT
        if dice.random() < 0.15:
            yield Rated(exhibit.id, dice.choices(list(Face), (7, 2, 1))[0])
    yield Ended(seconds + dice.choice((0, 95)), dice.choices(list(Ending), (90, 9, 1))[0], left)


def choose(parts: Sequence[Part], number: int, dice: random.Random) -> list[Part]:
    """So many of them without a repeat, those that stand in front more often than those behind."""
    lots = sorted(parts, key=lambda part: dice.random() ** (1 + parts.index(part) * 0.35), reverse=True)
    return lots[:number]


def invent_event(
    exhibit: Exhibit, event: Event, stay: float, language: str, dice: random.Random
) -> Iterator[Happening]:
    yield Opened(exhibit.id, event.id, stay)
    if event.narration and dice.random() < 0.5:
        voice = language if language in event.narration else next(iter(event.narration))
        length = 20.0 + len(event.id)
        yield Heard(event.id, voice, min(stay, length), length)
    if event.film and dice.random() < 0.4:
        yield Watched(event.id, min(stay * 3, 150.0), 150.0)
    for number, question in enumerate(event.questions):
        if dice.random() < 0.3:
            known = 0.35 + len(event.id) % 7 / 12
            chosen = question.right if dice.random() < known else dice.randint(1, len(question.answers))
            yield Answered(exhibit.id, event.id, number, chosen, question.right)


def write_book(file: Path, days: int) -> None:
    """The whole book, one transaction a visit as in a hall."""
    reading = read_hall(ROOT)
    assert reading.hall
    pen, dice = Pen(file), random.Random(7)
    for day in range(days):
        when = datetime.combine(FIRST_DAY + timedelta(days=day), datetime.min.time()).astimezone()
        number = round(VISITS * WEEK[when.weekday()] * YEAR[when.month - 1])
        hours = sorted(dice.choices(range(OPEN, OPEN + len(HOURS)), HOURS, k=number))
        for hour in hours:
            wall = when + timedelta(hours=hour, minutes=dice.randrange(60))
            begun, *rest = invent_visit(reading.hall, dice)
            assert isinstance(begun, Begun)
            page = Page.begin(begun, wall)
            for happening in rest:
                seconds = happening.seconds if isinstance(happening, Ended | Spoke) else 0
                page.add(happening, wall + timedelta(seconds=seconds))
            pen.write(Entry(page), page)
        if sys.stderr.isatty():
            print(f"\r{day + 1} of {days} days", end="", file=sys.stderr)
    pen.settle()
    pen.close()


def time_command(*arguments: str) -> tuple[float, float]:
    """Seconds of a whole command with its start, and of the processor for it, the best of three."""
    line = [sys.executable, str(ROOT / "main.py"), "visits", *arguments]
    taken = []
    for _ in range(3):
        start, spent = time.perf_counter(), measure_processor()
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
        taken.append((time.perf_counter() - start, measure_processor() - spent))
    return min(taken)


def measure_processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def time_counts(folder: Path) -> tuple[float, float]:
    """Seconds of the processor for the counts of all days, and of the last day alone, as a centre wants them."""
    start = time.process_time()
    counts = count_days(folder)
    between = time.process_time()
    count_day(folder, counts.days[-1].day)
    return between - start, time.process_time() - between


def time_keeping(folder: Path) -> tuple[float, float]:
    """Microseconds that the screen's thread spends on telling the book what goes on: median and worst of 5,000."""
    book = VisitBook(folder)
    book.keep(Begun("bo"))
    parts = (Opened("rivers", "three-rivers", 3.0), Heard("three-rivers", "bo", 3.0, 40.0))
    taken = []
    for second in range(5000):
        start = time.perf_counter()
        book.follow(Lasting(float(second), parts))
        taken.append(time.perf_counter() - start)
        time.sleep(0.0005)
    book.close()
    return statistics.median(taken) * 1e6, max(taken) * 1e6


def kill_often(folder: Path, rounds: int = 10) -> float:
    """The worst loss in seconds when a process that keeps a visit is killed at a random moment."""
    dice, worst = random.Random(7), 0.0
    for number in range(rounds):
        line = [sys.executable, "-m", "tests.visitbook.living", str(folder / str(number))]
        living = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert living.stdout
        lasted, until = 0.0, dice.uniform(2, 5)
        while lasted < until:
            lasted = float(living.stdout.readline())
        living.kill()
        living.communicate()
        with closing(sqlite3.connect(folder / str(number) / BOOK_NAME)) as book:
            worst = max(worst, lasted - book.execute("SELECT min(seconds) FROM stays").fetchone()[0])
    return worst


def report_figures(folder: Path, days: int) -> None:
    file = folder / BOOK_NAME
    print(f"size                                     {file.stat().st_size / 1e6:8.1f} MB")
    month = (FIRST_DAY + timedelta(days=days - 30)).isoformat()
    for words, arguments in (
        ("visits, two years", ()),
        ("visits, all but the first month", ("--since", str(FIRST_DAY + timedelta(days=30)))),
        ("visits, the last 30 days", ("--since", month)),
        ("visits --csv, two years", ("--csv", str(folder / "visits.csv"))),
        ("visits --html, two years", ("--html", str(folder / "visits.html"))),
    ):
        taken, spent = time_command("--book", str(folder), *arguments)
        print(f"{words:40} {taken:8.2f} s, of the processor {spent:.2f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, help="a folder where the book is left")
    parser.add_argument("--days", type=int, default=DAYS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        if not (folder / BOOK_NAME).exists():
            start = time.perf_counter()
            write_book(folder / BOOK_NAME, options.days)
            print(f"written in                               {time.perf_counter() - start:8.1f} s")
        report_figures(folder, options.days)
        print("counts of all days, of one               {:8.2f} s, {:.3f} s".format(*time_counts(folder)))
        median, worst = time_keeping(Path(name) / "kept")
        print(f"telling the book, screen's thread        {median:8.0f} µs, at worst {worst:.0f} µs")
        print(f"worst loss of 10 kills                   {kill_often(Path(name)):8.2f} s")


if __name__ == "__main__":
    main()
