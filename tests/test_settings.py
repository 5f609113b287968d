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
