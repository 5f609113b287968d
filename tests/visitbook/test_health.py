"""What a technician is told of the visit book."""

import os
from pathlib import Path

import pytest

from kiosk.visitbook.health import examine_book
from kiosk.visitbook.schema import BOOK_NAME
from kiosk.visitbook.shelf import set_aside
from tests.visitbook.visits import NOON, TODAY, VISIT, fold, write_visits


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")


def test_a_sound_book_says_how_much_is_in_it(tmp_path: Path) -> None:
    write_visits(tmp_path, fold(VISIT), fold(VISIT))
    (remark,) = examine_book(tmp_path)
    assert remark.fine
    assert "2 visits" in remark.told
    assert TODAY in remark.told


def test_no_book_yet_is_fine_and_none_is_made(tmp_path: Path) -> None:
    (remark,) = examine_book(tmp_path / "state" / "deeper")
    assert remark.fine
    assert not list(tmp_path.iterdir())


def test_a_damaged_book_and_one_set_aside_are_told(tmp_path: Path) -> None:
    file = write_visits(tmp_path, *[fold(VISIT)] * 40)
    aside = set_aside(file, NOON)
    content = bytearray(aside.read_bytes())
    content[8192:] = os.urandom(len(content) - 8192)
    file.write_bytes(content)
    remarks = examine_book(tmp_path)
    assert [remark.fine for remark in remarks] == [False, False]
    assert aside.name in remarks[1].told


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    remarks = examine_book(tmp_path / "state")
    assert not remarks[-1].fine
    assert "cannot be written" in remarks[-1].told
    assert not (tmp_path / "state" / BOOK_NAME).exists()
