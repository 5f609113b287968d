"""The command `settings`: prints, writes, exports, imports; exit codes."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.settings.reading import read_settings


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setenv("COLUMNS", "120")


def act(*words: object) -> int:
    return main([str(word) for word in ("settings", *words)])


def test_every_setting_is_printed_with_what_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("visit: {idle_seconds: 61}\n")
    assert act("--settings", file) == 0
    printed = capsys.readouterr().out
    assert "idle_seconds" in printed
    assert " 61 " in printed
    assert "rate_kilobytes" in printed


def test_a_pin_is_set_or_not_and_its_hash_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text('lock: {pin: "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA"}\n')
    assert act("--settings", file) == 0
    assert "argon2" not in capsys.readouterr().out


def test_problems_are_told_and_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("visit: {idle_secnods: 61}\n")
    assert act("--settings", file) == 1
    assert "Did you mean `idle_seconds`?" in capsys.readouterr().err


def test_the_file_can_be_written_and_written_again(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    assert act("--settings", file, "--write") == 0
    file.write_text(file.read_text(encoding="utf-8").replace("idle_seconds: 75", "idle_seconds: 61"), encoding="utf-8")
    assert act("--settings", file, "--write") == 0
    assert read_settings(file).settings.visit.idle_seconds == 61
    assert (tmp_path / "kiosk.yaml.old").is_file()


def test_a_broken_file_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.yaml"
    file.write_text("visit: {idle_secnods: 61}\n")
    assert act("--settings", file, "--write") == 1
    assert file.read_text() == "visit: {idle_secnods: 61}\n"


def test_settings_go_from_one_machine_to_another(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other, between = tmp_path / "one.yaml", tmp_path / "other.yaml", tmp_path / "between.yaml"
    one.write_text("sound: {mono: true}\nplace: {hall: one}\n")
    other.write_text("place: {hall: other}\n")
    assert act("--settings", one, "export", between) == 0
    assert act("--settings", other, "import", between) == 0
    taken = read_settings(other).settings
    assert (taken.sound.mono, taken.place.hall) == (True, "other")
    assert "sound.mono: false is now true" in capsys.readouterr().out
    assert act("--settings", other, "import", one, "--everything") == 0
    assert read_settings(other).settings.place.hall == "one"


def test_what_is_wrong_is_not_imported(tmp_path: Path) -> None:
    here, there = tmp_path / "kiosk.yaml", tmp_path / "there.yaml"
    there.write_text("sound: {volume: 3}\n")
    assert act("--settings", here, "import", there) == 1
    assert not here.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert act("--settings", tmp_path / "file" / "kiosk.yaml", "--write") == 1
    assert "kiosk.yaml" in capsys.readouterr().err
