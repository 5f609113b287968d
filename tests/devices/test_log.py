"""The log: JSON lines that technicians can read, that never outgrow their room, and that never stop a visit."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.log import FOLDER, QUIET_SECONDS, Log, Repeats, list_log_files, read_problems

log = logging.getLogger("kiosk.tests")


@pytest.fixture(autouse=True)
def _level() -> Iterator[None]:
    before = logging.getLogger("kiosk").level
    yield
    logging.getLogger("kiosk").setLevel(before)


def test_a_line_says_when_where_and_what(tmp_path: Path) -> None:
    written = Log(tmp_path, 1)
    log.warning("no picture: %s", "雪山.jpg")
    try:
        raise OSError(28, "No space left on device")
    except OSError:
        log.exception("the disk")
    written.close()
    first, second = (json.loads(line) for line in list_log_files(tmp_path)[0].read_text(encoding="utf-8").splitlines())
    assert (first["level"], first["part"], first["said"]) == ("warning", "kiosk.tests", "no picture: 雪山.jpg")
    assert "No space left" in second["error"]


def test_all_files_together_stay_within_their_room(tmp_path: Path) -> None:
    written = Log(tmp_path, 1)
    for number in range(3000):
        log.error("%s %s", number, "玉树" * 300)
        written._handler.queue.join() if number % 500 == 0 and hasattr(written._handler.queue, "join") else None
    written.close()
    assert sum(file.stat().st_size for file in (tmp_path / FOLDER).iterdir()) <= 1_000_000
    assert len(list_log_files(tmp_path)) > 1


def test_the_last_problems_are_read_newest_last_and_what_is_no_line_is_passed_over(tmp_path: Path) -> None:
    written = Log(tmp_path, 1)
    log.info("begun")
    for number in range(60):
        log.warning("problem %s", number)
    written.close()
    with list_log_files(tmp_path)[0].open("a") as file:
        file.write('{"half": \nnot json\n')
    said = [entry.said for entry in read_problems(tmp_path)]
    assert said == [f"problem {number}" for number in range(10, 60)]


def test_the_same_words_are_written_once_in_a_while_and_counted() -> None:
    now = 0.0
    let = Repeats(lambda: now)
    record = logging.LogRecord("kiosk", logging.WARNING, "", 0, "no sound", None, None)
    passed = []
    for tick in range(int(QUIET_SECONDS * 30) + 1):
        now = tick / 30
        passed.append(let(record))
    assert passed.count(True) == 2
    assert record.again == int(QUIET_SECONDS * 30) - 1  # type: ignore[attr-defined]


def test_a_full_disk_costs_the_line_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "kiosk.jsonl").symlink_to("/dev/full")
    written = Log(tmp_path, 1)
    log.warning("lost")
    written.close()
    assert "Traceback" not in capsys.readouterr().err


def test_files_of_a_time_when_more_were_kept_go(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    stray = tmp_path / FOLDER / "kiosk.jsonl.9"
    stray.write_text("x")
    Log(tmp_path, 1).close()
    assert not stray.exists()
