"""The running book: a thread of its own, a process that is killed, a disk that refuses, a queue that is full."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from kiosk.visit.happenings import Begun, Lasting, Opened
from kiosk.visitbook import book as book_module
from kiosk.visitbook.book import VisitBook
from kiosk.visitbook.schema import BOOK_NAME
from tests.visitbook.visits import NOON, VISIT

ROOT = Path(__file__).parent.parent.parent
LOST_SECONDS = 2.0


def read(folder: Path, sql: str) -> list[tuple[int, ...]]:
    with closing(sqlite3.connect(folder / BOOK_NAME)) as connection:
        return connection.execute(sql).fetchall()


def test_what_is_kept_stands_in_the_book_when_it_is_closed(tmp_path: Path) -> None:
    book = VisitBook(tmp_path / "state", lambda: NOON)
    for happening in VISIT:
        book.keep(happening)
    book.keep(Begun("zh-Hans"))
    book.follow(Lasting(8, (Opened("rivers", "", 3),)))
    book.close()
    assert read(tmp_path / "state", "SELECT seconds, opened FROM visits ORDER BY id") == [(100, 1), (8, 1)]


def test_a_killed_process_loses_at_most_two_seconds(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "tests.visitbook.living", str(tmp_path)]
    living = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert living.stdout
    lasted = 0.0
    try:
        while lasted < 3.2:
            lasted = float(living.stdout.readline())
    finally:
        living.kill()
        rest = living.communicate()[0].split()
    lasted = float(rest[-1]) if rest and rest[-1].count(".") == 1 else lasted
    assert read(tmp_path, "PRAGMA integrity_check") == [("ok",)]
    (seconds,) = read(tmp_path, "SELECT seconds FROM visits")[0]
    (stayed,) = read(tmp_path, "SELECT min(seconds) FROM stays")[0]
    (heard,) = read(tmp_path, "SELECT second FROM heard")[0]
    assert min(seconds, stayed, heard) >= round(lasted - LOST_SECONDS)


# A process that may write no larger file than this, as when a quota is used up; then the limit is lifted.
LIMITED = """
import resource, sys
from pathlib import Path
from datetime import timedelta
from kiosk.visitbook.scribe import Scribe
from tests.visitbook.visits import NOON, VISIT
scribe = Scribe(Path(sys.argv[1]) / "visits.db")
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
for number in range(20):
    for happening in VISIT:
        scribe.take(happening, NOON)
    scribe.save(0, NOON)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
scribe.save(60, NOON)
scribe.close(61, NOON)
"""

# A process of somebody who may not write here: nobody, where the tests are root.
FORBIDDEN = """
import os, sys
from pathlib import Path
import tests.visitbook.visits
from kiosk.visitbook.book import VisitBook
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
book = VisitBook(Path(sys.argv[1]) / "state", lambda: tests.visitbook.visits.NOON)
for happening in tests.visitbook.visits.VISIT * 5:
    book.keep(happening)
book.close()
print("visits went on")
"""


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-c", program, str(folder)]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_a_limit_of_the_file_costs_nothing_once_it_is_lifted(tmp_path: Path) -> None:
    done = run(LIMITED, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("cannot be written") == 1
    assert read(tmp_path, "SELECT count(*), min(seconds) FROM visits") == [(20, 100)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_folder_that_may_not_be_written_costs_the_record_only(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    tmp_path.chmod(0o555)
    try:
        done = run(FORBIDDEN, tmp_path)
    finally:
        tmp_path.chmod(0o755)
    assert done.stdout == "visits went on\n", done.stderr
    assert done.stderr.count("\n") == 1
    assert "cannot be written" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_disk_that_hangs_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hangs, goes_on = Event(), Event()

    def hang() -> object:
        hangs.set()
        goes_on.wait(60)
        return NOON

    monkeypatch.setattr(book_module, "MOST_QUEUED", 4)
    walls = iter([hang])
    book = VisitBook(tmp_path, lambda: next(walls, lambda: NOON)())
    assert hangs.wait(60)
    for happening in VISIT:
        book.keep(happening)
    assert len(caplog.messages) == 1
    goes_on.set()
    book.close()
    assert read(tmp_path, "SELECT count(*) FROM visits") == [(1,)]
