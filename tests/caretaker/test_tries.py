"""Waiting after wrong PINs: it grows, outlives restarts and ends, whatever the clock says."""

from pathlib import Path

import pytest

from kiosk.caretaker.tries import DAMAGED, FREE, LONGEST, Tries, Waiting, read_tries, wait_after, write_tries


def start(file: Path, now: float) -> Waiting:
    return Waiting(read_tries(file), now, lambda tries: write_tries(file, tries))


def test_the_wait_grows_up_to_a_quarter_of_an_hour() -> None:
    waits = [wait_after(wrong) for wrong in range(12)]
    assert waits[:FREE] == [0.0] * FREE
    assert waits[FREE : FREE + 5] == [30, 60, 120, 240, 480]
    assert waits[-1] == wait_after(10**9) == LONGEST


def test_a_wait_passes() -> None:
    waiting = Waiting(Tries(), 100)
    for _ in range(FREE):
        assert waiting.left(100) == 0
        waiting.count(100)
    assert waiting.left(110) == 20
    assert waiting.left(130) == 0
    waiting.count(130)
    assert waiting.left(130) == 60


@pytest.mark.parametrize("monotonic", [0.0, 5.0, 1e9])
def test_a_restart_waits_anew_whatever_the_clocks_say(tmp_path: Path, monotonic: float) -> None:
    file = tmp_path / "tries.json"
    before = start(file, 100)
    for _ in range(FREE + 1):
        before.count(100)
    after = start(file, monotonic)
    assert after.left(monotonic) == 60
    assert after.left(monotonic + 60) == 0
    after.count(monotonic + 60)
    assert after.left(monotonic + 60) == 120


def test_a_wait_that_has_passed_is_not_repeated_by_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "tries.json"
    before = start(file, 0)
    for _ in range(FREE):
        before.count(0)
    assert before.left(31) == 0
    after = start(file, 0)
    assert after.left(0) == 0
    after.count(0)
    assert after.left(0) == 60


def test_the_right_pin_forgives_over_restarts(tmp_path: Path) -> None:
    file = tmp_path / "tries.json"
    before = start(file, 0)
    for _ in range(9):
        before.count(0)
    before.forgive()
    assert before.left(0) == 0
    assert read_tries(file) == Tries()


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"\x00" * 40,
        b"[]",
        b'{"wrong": 4}',
        b'{"wrong": -4, "left": 0}',
        b'{"wrong": 4, "left": -1}',
        b'{"wrong": 4, "left": 1e300}',
        b'{"wrong": 4, "left": NaN}',
        b'{"wrong": 1e999, "left": 1}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_neither_frees_nor_locks_out(tmp_path: Path, told: bytes) -> None:
    file = tmp_path / "tries.json"
    file.write_bytes(told)
    assert read_tries(file) == DAMAGED
    assert start(file, 0).left(0) == 30
    assert start(file, 0).left(30) == 0


def test_a_folder_that_takes_nothing_still_makes_wait(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    file = tmp_path / "file" / "tries.json"
    waiting = start(file, 0)
    assert waiting.left(0) == 30
    waiting.count(30)
    assert waiting.left(30) == 60
