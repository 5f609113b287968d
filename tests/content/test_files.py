"""Files that a hall names: the one probably meant, and names that only some systems find."""

from pathlib import Path

import pytest

from kiosk.content.files import FileNames, judge_file


@pytest.fixture
def names(tmp_path: Path) -> FileNames:
    for words in ("pictures/Horse.JPG", "pictures/spring.png", "pictures/old/yak.png", "narration/节日.ogg"):
        (tmp_path / words).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / words).write_bytes(b"\x89PNG\r\n\x1a\n IEND\xaeB`\x82")
    return FileNames(tmp_path)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pictures/horse.jpg", "pictures/Horse.JPG"),
        ("Pictures/Horse.JPG", "pictures/Horse.JPG"),
        ("pictures/spring.jpg", "pictures/spring.png"),
        ("pictures／spring．png", "pictures/spring.png"),
        ("pictures/sprng.png", "pictures/spring.png"),
        ("pictures/yak.png", "pictures/old/yak.png"),
        ("narration/节日.opus", "narration/节日.ogg"),
        ("pictures/glacier.png", ""),
    ],
)
def test_the_file_probably_meant(names: FileNames, written: str, meant: str) -> None:
    assert judge_file(names, written, "picture") == ("missing-file", {"found": written, "guess": meant})


def test_capitals_count_even_where_the_system_forgives_them(names: FileNames) -> None:
    assert names.spells("pictures/old/yak.png")
    assert not names.spells("pictures/old/Yak.png")
