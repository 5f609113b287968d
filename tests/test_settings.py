"""kiosk.toml: defaults, and a clear word about a wrong key."""

from pathlib import Path

import pytest

from kiosk.settings import SettingsError, read_settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_settings(tmp_path).idle_seconds == 75


def test_a_wrong_key_is_named(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("idle_secnods = 5\n")
    with pytest.raises(SettingsError, match="idle_secnods"):
        read_settings(tmp_path)


@pytest.mark.parametrize("hours", ["", "21:00-08:00", "21:00 - 08:00"])
def test_quiet_hours_are_a_span_of_the_day(tmp_path: Path, hours: str) -> None:
    (tmp_path / "kiosk.toml").write_text(f'quiet_hours = "{hours}"\nmono = true\n')
    assert read_settings(tmp_path).quiet_hours == hours.replace(" ", "")


@pytest.mark.parametrize("hours", ["21-8", "25:00-08:00", "21:00", "at night", "21:00–08:00"])
def test_what_is_no_span_of_hours_is_named(tmp_path: Path, hours: str) -> None:
    (tmp_path / "kiosk.toml").write_text(f'quiet_hours = "{hours}"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=f'quiet_hours: "{hours}".*21:00-08:00'):
        read_settings(tmp_path)


@pytest.mark.parametrize("line", ["volume = 0.1", "volume_most = 0.5", "volume_least = 0.9"])
def test_volumes_out_of_order_are_told_with_their_values(tmp_path: Path, line: str) -> None:
    (tmp_path / "kiosk.toml").write_text(line)
    with pytest.raises(SettingsError, match=line.split()[-1]):
        read_settings(tmp_path)
