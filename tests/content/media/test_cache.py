"""What was measured is kept, and trusted only as long as the file is the same."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.examination import examine_hall
from kiosk.content.media import measuring
from kiosk.content.media.facts import PictureFacts
from tests.content.media.making import write_picture

Write = Callable[[str, str], Path]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of pictures that were really opened."""
    names: list[str] = []
    kind, measure = measuring._MEASURES["picture"]

    def note(file: Path) -> object:
        names.append(file.name)
        return measure(file)

    monkeypatch.setitem(measuring._MEASURES, "picture", (kind, note))  # type: ignore[arg-type]
    return names


@pytest.fixture
def hall(write_hall: Write) -> Path:
    folder = write_hall("picture", "a.png")
    write_picture(folder / "assets" / "a.png", 64, 36)
    return folder


def list_rules(hall: Path, cache: Path) -> list[str]:
    return [problem.rule for problem in examine_hall(hall, cache).problems if problem.rule != "missing-voice"]


def test_an_unchanged_file_is_opened_once(hall: Path, tmp_path: Path, opened: list[str]) -> None:
    told = [list_rules(hall, tmp_path / "cache") for _ in range(2)]
    assert told == [["picture-small"]] * 2
    assert opened == ["a.png"]


def test_a_changed_file_is_opened_again(hall: Path, tmp_path: Path, opened: list[str]) -> None:
    list_rules(hall, tmp_path / "cache")
    write_picture(hall / "assets" / "a.png")
    assert list_rules(hall, tmp_path / "cache") == []
    os.utime(hall / "assets" / "a.png", ns=(1, 1))
    list_rules(hall, tmp_path / "cache")
    assert len(opened) == 3


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff\0", b"[]", b"9" * 5000, b'{"version": 0, "facts": {}}', b"[" * 100_000]
)
def test_a_damaged_cache_is_as_good_as_none(hall: Path, tmp_path: Path, opened: list[str], damage: bytes) -> None:
    cache = tmp_path / "cache"
    list_rules(hall, cache)
    (kept,) = (cache / "media").iterdir()
    kept.write_bytes(damage)
    assert list_rules(hall, cache) == list_rules(hall, cache) == ["picture-small"]
    assert len(opened) == 2, "it was mended at once"


def test_facts_of_another_shape_are_not_believed(hall: Path, tmp_path: Path, opened: list[str]) -> None:
    cache = tmp_path / "cache"
    list_rules(hall, cache)
    (kept,) = (cache / "media").iterdir()
    kept.write_text(kept.read_text().replace('"width": 64', '"width": "wide"'))
    assert list_rules(hall, cache) == ["picture-small"]
    assert len(opened) == 2


def test_a_cache_that_cannot_be_written_changes_nothing(hall: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    assert list_rules(hall, tmp_path / "cache") == ["picture-small"]


def test_facts_never_change() -> None:
    with pytest.raises(ValueError, match="frozen"):
        PictureFacts(width=1).width = 2
