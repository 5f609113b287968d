"""A kiosk to examine: its settings, its hall, its machine, and a system's files that the test writes."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk import BUILT
from kiosk.devices.machine import read_machine
from kiosk.doctor.finding import Check, Finding, Kiosk
from kiosk.settings.reading import read_settings


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")


@pytest.fixture
def make_kiosk(tmp_path: Path, halls: Path) -> Callable[..., Kiosk]:
    """Makes it from the text of kiosk.yaml, a hall and a moment."""

    def make(settings: str = "", hall: Path | None = None, now: datetime | None = None) -> Kiosk:
        file = tmp_path / "kiosk.yaml"
        file.write_text(f"folders: {{state: {tmp_path / 'state'}}}\n{settings}", encoding="utf-8")
        machine = read_machine(tmp_path / "state", BUILT, time.monotonic(), now)
        return Kiosk(read_settings(file), hall or halls / "good" / "everything", machine, tmp_path / "root")

    return make


def ask(check: Check, kiosk: Kiosk) -> dict[str, Finding]:
    """What a check finds, by its name."""
    return {finding.check: finding for finding in check(kiosk)}
