"""The command `visits`: what it prints and writes, what it says where something is wrong, and what it forgets."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.visitbook.schema import BOOK_NAME
from tests.visitbook.visits import NOON, TODAY, VISIT, YESTERDAY, fold, report_on, write_visits


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("COLUMNS", "160")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A state folder whose book has a visit yesterday, one today, and between them one of a wrong clock."""
    days = (NOON - timedelta(days=1), NOON.replace(year=1970), NOON)
    write_visits(tmp_path, *(fold(VISIT, day) for day in days))
    return tmp_path


def act(folder: Path, *words: object) -> int:
    settings = folder / "kiosk.yaml"
    settings.write_text(f"folders: {{state: {folder}}}\n", encoding="utf-8")
    return main([str(word) for word in ("visits", "--settings", settings, *words)])


def test_the_book_of_the_settings_is_told(folder: Path, halls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert act(folder, "--hall", halls / "good" / "everything", "--language", "zh") == 0
    told = capsys.readouterr().out
    for words in (YESTERDAY, TODAY, "江河", "源头", "3", "有 1 次参观时机器的时钟不对"):
        assert words in told


def test_a_period_has_only_its_days(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert act(folder, "--since", TODAY, "--until", TODAY) == 0
    told = capsys.readouterr().out
    assert TODAY in told
    assert YESTERDAY not in told


def test_files_are_written_instead(folder: Path, halls: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, page = folder / "visits.csv", folder / "visits.html"
    assert act(folder, "--hall", halls / "good" / "everything", "--csv", table, "--html", page) == 0
    assert capsys.readouterr().out == ""
    assert table.read_bytes().startswith(b"\xef\xbb\xbfby,id,title,measure,value\r\n")
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_copied_book_is_read_from_its_folder(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "copied"
    other.mkdir()
    (folder / BOOK_NAME).rename(other / BOOK_NAME)
    assert act(folder, "--book", other, "--csv", tmp_path / "visits.csv") == 0
    assert "spring" in (tmp_path / "visits.csv").read_text(encoding="utf-8-sig")


def test_where_nobody_came_yet_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert act(tmp_path) == 0
    assert "no visit book" in capsys.readouterr().err
    assert not (tmp_path / BOOK_NAME).exists()


@pytest.mark.parametrize("words", ["yesterday", "2026-13-01", "01.05.2026", ""])
def test_what_is_no_date_is_told(tmp_path: Path, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        act(tmp_path, "--since", words)
    assert left.value.code == 2
    assert "write it as 2026-05-01" in capsys.readouterr().err


def test_a_damaged_book_is_told_and_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / BOOK_NAME).write_bytes(b"no book" * 1000)
    assert act(tmp_path) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert (tmp_path / BOOK_NAME).read_bytes() == b"no book" * 1000


def test_a_file_that_cannot_be_written_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert act(folder, "--csv", folder / "nowhere" / "visits.csv") == 1
    assert "nothing was written" in capsys.readouterr().err


def test_old_visits_are_forgotten_for_good(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert act(folder, "--forget", TODAY) == 0
    assert "2 visits" in capsys.readouterr().out
    report = report_on(folder / BOOK_NAME)
    assert (report.total.visits, report.total.heard, report.without_day) == (1, 1, 0)
    assert list(report.days) == [TODAY]
    assert act(folder, "--forget", TODAY) == 0
    assert "0 visits" in capsys.readouterr().out


def test_forgetting_where_no_book_is_makes_none(tmp_path: Path) -> None:
    assert act(tmp_path, "--forget", TODAY) == 0
    assert not (tmp_path / BOOK_NAME).exists()
