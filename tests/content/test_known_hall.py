"""The hall that a start knows from the last one: the same hall, only as long as no byte changed, and nothing else."""

import os
import pickle
import shutil
from pathlib import Path

import pytest

from kiosk.content.known_hall import NAME, keep_known, read_known
from kiosk.content.loader import read_hall


@pytest.fixture
def hall(halls: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(halls / "good" / "included", tmp_path / "hall"))


@pytest.fixture
def state(hall: Path, tmp_path: Path) -> Path:
    """The state of a kiosk that has shown this hall."""
    keep_known(read_hall(hall), tmp_path / "state")
    return tmp_path / "state"


def test_a_known_hall_is_the_one_that_was_read(hall: Path, state: Path) -> None:
    known, read = read_known(hall, state), read_hall(hall)
    assert known.known
    assert (known.hall, known.file, known.assets) == (read.hall, read.file, read.assets)
    assert not read.known


def test_everything_a_hall_can_hold_is_known(halls: Path, tmp_path: Path) -> None:
    everything = halls / "good" / "everything"
    keep_known(read_hall(everything), tmp_path)
    known = read_known(everything, tmp_path)
    assert known.known
    assert known.hall == read_hall(everything).hall


def test_a_changed_byte_is_read_even_where_the_time_says_nothing(hall: Path, state: Path) -> None:
    part = hall / "exhibits" / "2-part.yaml"
    times = part.stat()
    text = part.read_text(encoding="utf-8")
    assert "2" in text
    part.write_text(text.replace("2", "7"), encoding="utf-8")
    os.utime(part, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert not read_known(hall, state).known


def test_a_new_file_that_is_included_is_read(hall: Path, state: Path) -> None:
    text = (hall / "exhibits" / "2-part.yaml").read_text(encoding="utf-8")
    (hall / "exhibits" / "3-part.yaml").write_text(text.replace("id: ", "id: new-"), encoding="utf-8")
    assert not read_known(hall, state).known


def test_a_hall_that_was_broken_meanwhile_is_not_taken_for_the_known_one(hall: Path, state: Path) -> None:
    (hall / "exhibits.yaml").write_text("hall: [", encoding="utf-8")
    assert read_known(hall, state).hall is None


def test_another_folder_is_another_hall(hall: Path, state: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(hall, tmp_path / "other"))
    assert not read_known(other, state).known


@pytest.mark.parametrize("kept", [b"", b"\x80", b"nothing", pickle.dumps(print), pickle.dumps(("", os.system))])
def test_whatever_else_lies_there_is_not_opened(hall: Path, state: Path, kept: bytes) -> None:
    (state / NAME).write_bytes(kept)
    reading = read_known(hall, state)
    assert reading.hall is not None
    assert not reading.known


def test_a_cut_file_is_not_a_smaller_hall(hall: Path, state: Path) -> None:
    whole = (state / NAME).read_bytes()
    for length in range(0, len(whole), 97):
        (state / NAME).write_bytes(whole[:length])
        assert read_known(hall, state).hall == read_hall(hall).hall


def test_where_nothing_can_be_written_the_hall_is_read_again(hall: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file, no folder")
    keep_known(read_hall(hall), tmp_path / "state")
    assert read_known(hall, tmp_path / "state").hall is not None
