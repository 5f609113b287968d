"""What every test shares: no display, no sound device, and the example halls."""

import os
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["SDL_AUDIODRIVER"] = "dummy"

ROOT = Path(__file__).parent.parent


@pytest.fixture
def halls() -> Path:
    """The folder of example halls."""
    return ROOT / "tests" / "halls"
