"""The book says what happened, also after it was damaged, deleted, taken away or written by another program."""

import contextlib
import logging
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.visit.happenings import Answered, Begun, Happening, Heard, Lasting, Opened
from kiosk.visitbook.page import Page
from kiosk.visitbook.schema import BOOK_NAME, STEPS, BookError, open_book, open_to_read
from kiosk.visitbook.scribe import FIRST_WAIT, MOST_WAITING, Scribe
from kiosk.visitbook.shelf import MOST_ASIDE, list_aside
from tests.visitbook.visits import NOON, VISIT, fold, write_visits


def ask(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql).fetchall()


def tell(scribe: Scribe, *told: Happening | Lasting) -> None:
    for one in told:
        scribe.take(one, NOON)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / BOOK_NAME


@pytest.fixture
def scribe(file: Path) -> Iterator[Scribe]:
    scribe = Scribe(file)
    yield scribe
    scribe.close(0, NOON)


def test_a_visit_is_written_as_it_goes_on(scribe: Scribe, file: Path) -> None:
    tell(scribe, *VISIT[:3], Lasting(20, (Opened("rivers", "spring", 6), Heard("spring", "bo", 5, 30))))
    scribe.save(0, NOON)
    assert ask(file, "SELECT seconds, ending FROM visits") == [(20, None)]
    assert ask(file, "SELECT second, length FROM heard") == [(5, 30)]
    tell(scribe, *VISIT[3:])
    scribe.save(1, NOON)
    assert ask(file, "SELECT seconds, ending, left_from, opened FROM visits") == [(100, "idle", "event", 1)]
    names = "SELECT kind, name, seconds FROM stays JOIN names ON id = subject ORDER BY kind"
    assert ask(file, names) == [("event", "spring", 30), ("exhibit", "rivers", 34)]
    assert ask(file, "SELECT second, length FROM heard") == [(30, 30)]


def test_what_goes_on_is_not_counted_twice_when_it_is_over(scribe: Scribe, file: Path) -> None:
    going_on = Lasting(40, (Opened("rivers", "spring", 26), Heard("spring", "bo", 20, 30)))
    tell(scribe, *VISIT[:3], going_on, Opened("rivers", "spring", 27))
    scribe.save(0, NOON)
    assert ask(file, "SELECT max(seconds) FROM stays JOIN names ON id = subject WHERE name = 'spring'") == [(27,)]
    assert ask(file, "SELECT second FROM heard") == [(20,)]


def test_hands_that_are_taken_back_are_taken_out_of_the_book(scribe: Scribe, file: Path) -> None:
    tell(scribe, *VISIT[:2], Lasting(20, (Answered("rivers", "spring", 0, 0, 1, (3, 1)),)))
    scribe.save(0, NOON)
    tell(scribe, Lasting(21, (Answered("rivers", "spring", 0, 0, 1, (3, 0)),)))
    scribe.save(1, NOON)
    assert ask(file, "SELECT answer, given FROM answers") == [(1, 3)]


def test_a_visit_without_an_end_is_told_as_cut_off(scribe: Scribe, file: Path) -> None:
    tell(scribe, *VISIT[:4])
    scribe.save(0, NOON)
    other = Scribe(file)
    other.save(0, NOON)
    assert ask(file, "SELECT ending FROM visits") == [("cut",)]
    other.close(0, NOON)


def test_a_visit_that_begins_before_the_last_one_ended_cuts_it_off(scribe: Scribe, file: Path) -> None:
    tell(scribe, *VISIT[:4], Begun("bo"))
    scribe.save(0, NOON)
    assert ask(file, "SELECT ending FROM visits ORDER BY id") == [("cut",), (None,)]


@pytest.mark.parametrize("where", ["head", "middle", "all"])
def test_a_damaged_book_is_set_aside_and_a_new_one_begun(
    file: Path, where: str, caplog: pytest.LogCaptureFixture
) -> None:
    file.parent.mkdir()
    write_visits(file.parent, *[fold_later(number) for number in range(40)])
    content = bytearray(file.read_bytes())
    spans = {"head": slice(0, 100), "middle": slice(len(content) // 4, None), "all": slice(0, None)}
    part = spans[where]
    content[part] = os.urandom(len(content[part]))
    file.write_bytes(content)
    scribe = Scribe(file)
    tell(scribe, *VISIT)
    scribe.save(0, NOON)
    assert ask(file, "SELECT count(*) FROM visits") == [(1,)]
    assert [aside.name for aside in list_aside(file.parent)] == [f"visits-damaged-{NOON:%Y%m%d}-120000.db"]
    assert len(caplog.messages) == 1
    scribe.close(0, NOON)


def fold_later(minutes: int) -> Page:
    return fold(VISIT, NOON + timedelta(minutes=minutes))


def test_only_the_latest_damaged_books_are_kept(file: Path) -> None:
    file.parent.mkdir()
    for day in range(MOST_ASIDE + 2):
        file.write_bytes(b"no book" * 1000)
        scribe = Scribe(file)
        scribe.save(0, NOON + timedelta(days=day))
        scribe.close(0, NOON)
    names = [aside.name for aside in list_aside(file.parent)]
    assert len(names) == MOST_ASIDE
    assert f"visits-damaged-{NOON:%Y%m%d}-120000.db" not in names


def test_a_deleted_book_is_begun_anew_with_the_whole_visit(scribe: Scribe, file: Path) -> None:
    tell(scribe, *VISIT[:4])
    scribe.save(0, NOON)
    for part in file.parent.iterdir():
        part.unlink()
    tell(scribe, *VISIT[4:])
    scribe.save(1, NOON)
    assert ask(file, "SELECT seconds FROM visits") == [(100,)]
    assert ask(file, "SELECT count(*) FROM stays") == [(2,)]


def test_a_visit_that_somebody_deleted_from_the_book_is_written_whole(scribe: Scribe, file: Path) -> None:
    tell(scribe, *VISIT[:5])
    scribe.save(0, NOON)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DELETE FROM visits")
    tell(scribe, *VISIT[5:])
    scribe.save(1, NOON)
    assert ask(file, "SELECT seconds FROM visits") == [(100,)]
    assert ask(file, "SELECT count(*) FROM heard JOIN visits ON visit = id") == [(1,)]


def test_a_folder_that_cannot_be_made_is_told_once_and_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    (tmp_path / "state").write_text("a file where the folder should be")
    scribe = Scribe(tmp_path / "state" / BOOK_NAME)
    now = 0.0
    for _ in range(20):
        tell(scribe, *VISIT)
        scribe.save(now, NOON)
        now += FIRST_WAIT
    assert len(caplog.messages) == 1
    (tmp_path / "state").unlink()
    scribe.save(now + 60, NOON)
    assert ask(tmp_path / "state" / BOOK_NAME, "SELECT count(*) FROM visits") == [(20,)]
    assert len(caplog.messages) == 2
    scribe.close(now, NOON)


def test_memory_keeps_only_so_many_visits(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("")
    scribe = Scribe(tmp_path / "state" / BOOK_NAME)
    for _ in range(MOST_WAITING + 5):
        tell(scribe, VISIT[0], VISIT[-1])
    scribe.save(0, NOON)
    (tmp_path / "state").unlink()
    scribe.save(60, NOON)
    assert ask(tmp_path / "state" / BOOK_NAME, "SELECT count(*) FROM visits") == [(MOST_WAITING,)]
    assert caplog.messages[-1].endswith(": 5")
    scribe.close(61, NOON)


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root mounts")
def test_a_full_disk_costs_nothing_once_there_is_room_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", str(folder)], check=False)
    if mounted.returncode:
        pytest.skip("this machine does not let root mount")
    try:
        scribe = Scribe(folder / BOOK_NAME)
        scribe.save(0, NOON)
        filler = folder / "filler"
        with contextlib.suppress(OSError):
            filler.write_bytes(bytes(9_000_000))
        for _ in range(30):
            tell(scribe, *VISIT)
            scribe.save(0, NOON)
        assert len(caplog.messages) == 1
        assert "full" in caplog.messages[0] or "I/O" in caplog.messages[0]
        filler.unlink()
        tell(scribe, *VISIT)
        scribe.save(60, NOON)
        scribe.close(61, NOON)
        assert ask(folder / BOOK_NAME, "SELECT count(*), min(seconds) FROM visits") == [(31, 100)]
        assert ask(folder / BOOK_NAME, "PRAGMA integrity_check") == [("ok",)]
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_book_of_a_later_program_is_set_aside(file: Path) -> None:
    file.parent.mkdir()
    open_book(file, (*STEPS, "CREATE TABLE later (id INTEGER)")).close()
    with pytest.raises(BookError, match="later version"):
        open_to_read(file)
    scribe = Scribe(file)
    scribe.save(0, NOON)
    scribe.close(0, NOON)
    assert ask(list_aside(file.parent)[0], "SELECT count(*) FROM later") == [(0,)]


def test_another_programs_database_is_no_book(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE visits (id INTEGER)")
    with pytest.raises(BookError, match="no visit book"):
        open_book(file)


def test_an_older_book_is_brought_up_to_date_with_its_visits(file: Path) -> None:
    file.parent.mkdir()
    write_visits(file.parent, fold_later(0))
    newer = (*STEPS, "ALTER TABLE visits ADD COLUMN mood TEXT")
    open_book(file, newer).close()
    assert ask(file, "SELECT seconds, mood FROM visits") == [(100, None)]
    assert ask(file, "PRAGMA user_version") == [(len(newer),)]


def test_a_step_that_fails_leaves_the_older_book_as_it_was(file: Path) -> None:
    file.parent.mkdir()
    write_visits(file.parent, fold_later(0))
    with pytest.raises(BookError):
        open_book(file, (*STEPS, "ALTER TABLE visits ADD COLUMN mood TEXT; INSERT INTO nowhere VALUES (1)"))
    assert ask(file, "PRAGMA user_version") == [(len(STEPS),)]
    assert "mood" not in [row[1] for row in ask(file, "PRAGMA table_info(visits)")]
