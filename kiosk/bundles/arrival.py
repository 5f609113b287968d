"""A release that is installed and can be shown, and how far one has come that is not."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.bundles.manifest import Manifest
from kiosk.content.reading import Reading

Progress: TypeAlias = Callable[[int, int], None]  # bytes here, bytes in all


@dataclass(frozen=True)
class Arrival:
    """A release that is installed and can be shown."""

    manifest: Manifest
    reading: Reading


def ignore(done: int, total: int) -> None:
    """Nobody looks."""
