"""What every test of releases shares: a centre with a small hall, and a kiosk that takes its releases."""

from pathlib import Path

import pytest

from tests.bundles.making import Centre, Machine


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    return Centre(tmp_path / "centre")


@pytest.fixture
def machine(tmp_path: Path, centre: Centre) -> Machine:
    return Machine(tmp_path / "content", centre.root)
