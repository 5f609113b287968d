"""One setting is changed and every other line stays as it was."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from kiosk.settings.change import CannotChangeError, change_setting
from kiosk.settings.reading import read_settings

STORIES = {
    "its value is replaced, its comment stays": (
        "# mine\nsound:\n  volume: 0.5  # soft\n  mono: true\n",
        "# mine\nsound:\n  volume: 0.6  # soft\n  mono: true\n",
    ),
    "quoted values are replaced whole": ('sound: {volume: "0.5"}\n', "sound: {volume: 0.6}\n"),
    "a key without a value gets one": ("sound:\n  volume:\n  mono: true\n", "sound:\n  volume: 0.6\n  mono: true\n"),
    "a new key comes below its group": ("sound:\n    mono: true\n", "sound:\n    volume: 0.6\n    mono: true\n"),
    "a group without keys gets one": (
        "sound:\nvisit:\n  idle_seconds: 60\n",
        "sound:\n  volume: 0.6\nvisit:\n  idle_seconds: 60\n",
    ),
    "a new group comes at the end": ("visit: {idle_seconds: 60}", "visit: {idle_seconds: 60}\nsound:\n  volume: 0.6\n"),
    "an empty file gets its first group": ("", "sound:\n  volume: 0.6\n"),
}


@pytest.mark.parametrize(("before", "after"), STORIES.values(), ids=STORIES)
def test_one_line_changes(tmp_path: Path, before: str, after: str) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text(before, encoding="utf-8")
    change_setting(file, "sound", "volume", 0.6)
    assert file.read_text(encoding="utf-8") == after


@pytest.mark.parametrize(
    "before", ["sound: {mono: true}\n", "{sound: {volume: 0.5}, visit: {}}\n", "sound:\r\n  volume: 0.5\r\n"]
)
def test_where_no_line_can_be_put_in_the_whole_file_is_written(tmp_path: Path, before: str) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_bytes(before.encode())
    wanted = read_settings(file).settings.model_dump()
    change_setting(file, "sound", "volume", 0.6)
    wanted["sound"]["volume"] = 0.6
    reading = read_settings(file)
    assert reading.usable
    assert reading.settings.model_dump() == wanted


def test_the_first_setting_makes_the_file(tmp_path: Path) -> None:
    file = tmp_path / "new" / "kiosk.yaml"
    change_setting(file, "place", "hall", "yushu")
    assert read_settings(file).settings.place.hall == "yushu"


def test_a_file_with_problems_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("sound: {volum: 1}\n")
    with pytest.raises(CannotChangeError, match="volum"):
        change_setting(file, "sound", "volume", 0.6)
    assert file.read_text() == "sound: {volum: 1}\n"


def test_a_wrong_value_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    with pytest.raises(ValidationError):
        change_setting(file, "sound", "volume", 7)
    assert not file.exists()
