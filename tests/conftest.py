"""What every test shares: no display, no sound device, no state folder but its own, and the example halls."""

import atexit
import os
import tempfile
from pathlib import Path

import hypothesis
import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["SDL_AUDIODRIVER"] = "dummy"
STATE = tempfile.TemporaryDirectory(prefix="kiosk-tests-")
atexit.register(STATE.cleanup)
os.environ["XDG_STATE_HOME"] = STATE.name  # where the program writes when it is started without settings

hypothesis.settings.register_profile("short", deadline=None)
hypothesis.settings.register_profile("long", deadline=None, max_examples=20_000)
hypothesis.settings.load_profile("short")

ROOT = Path(__file__).parent.parent


@pytest.fixture
def halls() -> Path:
    """The folder of example halls."""
    return ROOT / "tests" / "halls"
