"""A hall that was shown outlives an edit that breaks it, over restarts too."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.last_good import keep_good, read_good
from kiosk.content.loader import read_hall


@pytest.fixture(params=["everything", "included"])
def hall(request: pytest.FixtureRequest, halls: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(halls / "good" / request.param, tmp_path / "hall"))


def test_the_hall_of_the_last_good_day_is_read_with_its_own_assets(hall: Path, tmp_path: Path) -> None:
    good = read_hall(hall)
    keep_good(good, tmp_path / "state")
    for file in hall.rglob("*.yaml"):
        file.write_text("broken: [")
    kept = read_good(hall, tmp_path / "state")
    assert kept is not None
    assert kept.hall == good.hall
    assert kept.assets == good.assets


def test_what_is_kept_follows_the_hall(hall: Path, tmp_path: Path) -> None:
    keep_good(read_hall(hall), tmp_path / "state")
    text = (hall / "exhibits.yaml").read_text(encoding="utf-8")
    (hall / "exhibits.yaml").write_text(text.replace("name:", "name: # renamed\n   ", 1), encoding="utf-8")
    newer = read_hall(hall)
    assert newer.hall is not None
    keep_good(newer, tmp_path / "state")
    kept = tmp_path / "state" / "last-hall" / "hall" / "exhibits.yaml"
    assert "renamed" in kept.read_text(encoding="utf-8")


def test_another_hall_is_not_taken_for_this_one(hall: Path, tmp_path: Path) -> None:
    keep_good(read_hall(hall), tmp_path / "state")
    other = Path(shutil.copytree(hall, tmp_path / "other"))
    assert read_good(other, tmp_path / "state") is None


def test_nothing_kept_gives_nothing(tmp_path: Path) -> None:
    assert read_good(tmp_path, tmp_path / "state") is None


def test_a_state_folder_that_cannot_be_written_is_told_only(
    hall: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    keep_good(read_hall(hall), tmp_path / "file")
    assert "cannot be kept" in caplog.text
