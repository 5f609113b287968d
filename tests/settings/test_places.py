"""A machine whose user has no home still has a place to write to."""

import tempfile
from pathlib import Path

import pytest

from kiosk.settings import places
from kiosk.settings.groups import FolderSettings
from kiosk.settings.reading import read_settings


@pytest.fixture
def _homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> Path:
        raise RuntimeError("could not determine the home directory")

    for name in ("user_state_path", "user_config_path"):
        monkeypatch.setattr(places, name, refuse)
    monkeypatch.setattr(Path, "expanduser", refuse)


@pytest.mark.usefixtures("_homeless")
@pytest.mark.parametrize("state", ["", "~/state"])
def test_without_a_home_it_writes_where_things_pass(state: str) -> None:
    assert FolderSettings(state=state).state_path.parent == Path(tempfile.gettempdir())


@pytest.mark.usefixtures("_homeless")
def test_without_a_home_the_defaults_hold() -> None:
    assert read_settings().problems == ()


def test_a_home_is_taken_where_there_is_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert FolderSettings().state_path == tmp_path / "kiosk"
