"""Real brokers, the real centre and simulated halls, each started by its test and stopped after it."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What is stopped when the test ends."""
    with ExitStack() as opened:
        yield opened
