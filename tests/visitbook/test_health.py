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
    (finding,) = examine_book(tmp_path)
    assert finding.fine
    assert "2 visits" in finding.words
    assert TODAY in finding.words


def test_no_book_yet_is_fine_and_none_is_made(tmp_path: Path) -> None:
    (finding,) = examine_book(tmp_path / "state" / "deeper")
    assert finding.fine
    assert not list(tmp_path.iterdir())


def test_a_damaged_book_and_one_set_aside_are_told(tmp_path: Path) -> None:
    file = write_visits(tmp_path, *[fold(VISIT)] * 40)
    aside = set_aside(file, NOON)
    content = bytearray(aside.read_bytes())
    content[8192:] = os.urandom(len(content) - 8192)
    file.write_bytes(content)
    findings = examine_book(tmp_path)
    assert [finding.fine for finding in findings] == [False, False]
    assert aside.name in findings[1].words


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    findings = examine_book(tmp_path / "state")
    assert not findings[-1].fine
    assert "cannot be written" in findings[-1].words
    assert not (tmp_path / "state" / BOOK_NAME).exists()
