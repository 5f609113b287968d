"""The kiosk that every test of the outbox uses."""

from pathlib import Path

import pytest

from kiosk.outbox.facts import Limits
from tests.outbox.kiosk import Kiosk


@pytest.fixture
def limits() -> Limits:
    return Limits(volume_least=0.2, volume_most=0.9, greeting="words")


@pytest.fixture
def kiosk(tmp_path: Path, limits: Limits) -> Kiosk:
    return Kiosk(tmp_path, limits)
