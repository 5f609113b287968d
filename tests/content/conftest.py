"""Tests of check keep nothing in the caches of who runs them."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def cache_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the command `check` keeps what it measured."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr("kiosk.content.check.user_cache_path", lambda _: folder)
    return folder
