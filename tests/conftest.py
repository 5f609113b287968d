"""What every test shares: no display, no sound device, and the example halls."""

import os
from pathlib import Path

import hypothesis
import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["SDL_AUDIODRIVER"] = "dummy"

hypothesis.settings.register_profile("short", deadline=None)
hypothesis.settings.register_profile("long", deadline=None, max_examples=20_000)
hypothesis.settings.load_profile("short")

ROOT = Path(__file__).parent.parent


@pytest.fixture
def halls() -> Path:
    """The folder of example halls."""
    return ROOT / "tests" / "halls"
