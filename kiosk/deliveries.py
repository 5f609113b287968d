"""Joins signed releases to the kiosk: which one a start shows, who brings the next, what a stick takes home."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from kiosk import BUILT
from kiosk.bundles.store import Store
from kiosk.devices.courier import Courier, Errands, Homework
from kiosk.devices.machine import read_machine
from kiosk.settings.groups import Settings

if TYPE_CHECKING:
    from kiosk.bundles.homecoming import Sender
    from kiosk.bundles.installing import Installer

log = logging.getLogger(__name__)
Files = Callable[[], Mapping[str, bytes]]  # by name; called in the courier's thread


def open_store(settings: Settings) -> Store:
    """The content disk of this machine."""
    return Store(settings.folders.content_path)


def make_courier(settings: Settings, shown: str, carried: Files = dict) -> Courier | None:
    """Who brings releases while the version folder `shown` is on the screen; None where the settings want none.

    `carried` gives what sticks take home besides the machine's health.
    """
    update, store = settings.update, open_store(settings)
    if not update.root and not shown:
        return None
    errands = Errands(
        address=update.address if update.root else "",
        sticks=update.sticks and bool(update.root),
        every_minutes=update.every_minutes,
        rate_kilobytes=update.rate_kilobytes,
    )
    began = monotonic()

    def make_installer() -> "Installer":
        from kiosk.bundles.installing import Installer

        return Installer(store, Path(update.root).expanduser().read_bytes(), settings.place.hall)

    def make_sender() -> "Sender":
        from kiosk.bundles.homecoming import Sender, open_key

        return Sender(settings.place.hall, settings.place.kiosk, open_key(settings.folders.state_path))

    def gather() -> Mapping[str, bytes]:
        return {"health.json": write_health(settings.folders.state_path, began), **carried()}

    return Courier(store, make_installer, errands, shown, Homework(make_sender, gather))


def write_health(state: Path, began: float) -> bytes:
    """What the machine says of itself, as JSON."""
    machine = asdict(read_machine(state, BUILT, began))
    return json.dumps(machine, ensure_ascii=False, indent=1, default=str).encode()
