"""kiosk.yaml is checked like a hall, and what is right in it holds whatever else is wrong."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.groups import Settings, SoundSettings, VisitSettings
from kiosk.settings.reading import judge_settings, read_settings

FILES = sorted((Path(__file__).parent / "bad").glob("*.yaml"))
EXPECTED = re.compile(r"# (?P<said>\d+:\d+ [a-z0-9-]+: .+)")


def write(folder: Path, text: str) -> Path:
    file = folder / "kiosk.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_mistake_is_named_with_its_place_and_mend(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    expected = [match["said"] for match in map(EXPECTED.fullmatch, lines) if match]
    said = [(problem, problem.in_language("en")) for problem in read_settings(file).problems]
    assert [f"{one.line}:{one.column} {one.rule}: {words.what} {words.mend}" for one, words in said] == expected
    assert expected


def test_every_mistake_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    text = "visit: {idle_seconds: soon, warning_seconds: 1}\nscreen: {rotation: 45}\nsond: {}\nlock: {pin: '1'}\n"
    rules = [problem.rule for problem in read_settings(write(tmp_path, text)).problems]
    assert rules == ["wrong-shape", "out-of-range", "unknown-choice", "unknown-key", "pin-readable"]


def test_what_is_right_holds_beside_what_is_wrong(tmp_path: Path) -> None:
    text = "visit: {idle_seconds: 60, warning_seconds: 1}\nsound: {volume: 0.1, mono: true}\n"
    text += "hours: {monday: closed, friday: x}\n"
    reading = read_settings(write(tmp_path, text))
    assert not reading.usable
    assert reading.settings.visit == VisitSettings(idle_seconds=60)
    assert reading.settings.sound == SoundSettings(mono=True)
    assert reading.settings.hours.written == {"monday": "closed"}


def test_a_readable_pin_is_not_repeated(tmp_path: Path) -> None:
    reading = read_settings(write(tmp_path, "lock:\n  pin: 271828\n"))
    assert "271828" not in repr(reading.problems)
    assert reading.settings.lock.pin == ""


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "visit:\n", "sound: {}\nhours: {dates: {}}\n"])
def test_what_is_not_written_has_its_default(tmp_path: Path, text: str) -> None:
    reading = read_settings(write(tmp_path, text))
    assert reading.problems == ()
    assert reading.settings == Settings()


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    reading = read_settings()
    assert (reading.settings, reading.problems, reading.found) == (Settings(), (), False)


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    assert [problem.rule for problem in read_settings(tmp_path / "none.yaml").problems] == ["no-settings-here"]


def test_hours_are_kept_as_they_are_meant(tmp_path: Path) -> None:
    text = 'hours:\n  monday: "09:00 - 12:00,14:00-18:00"\n  sunday: Closed\n  dates: {2027-02-06: open}\n'
    hours = read_settings(write(tmp_path, text)).settings.hours
    assert hours.monday == "09:00-12:00, 14:00-18:00"
    assert hours.written["dates"] == {"2027-02-06": "00:00-24:00"}
    assert hours.sunday == "closed"


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_stop_the_program(data: bytes) -> None:
    assert isinstance(judge_settings(data, Path("kiosk.yaml")).settings, Settings)
