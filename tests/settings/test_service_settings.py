"""Where there is no kiosk.yaml of one's own, that of the service holds."""

from pathlib import Path

import pytest

from kiosk.settings import reading


def test_the_services_file_holds_where_one_has_none_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(reading, "SERVICE", tmp_path / "service.yaml")
    assert reading.find_settings() == tmp_path / "kiosk" / "kiosk.yaml"
    (tmp_path / "service.yaml").write_text("sound: {mono: true}\n")
    assert reading.read_settings().settings.sound.mono
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "kiosk.yaml").write_text("")
    assert not reading.read_settings().settings.sound.mono
