"""What systemd hears; and that nothing happens, and nothing waits, where nobody listens."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.systemd import Systemd


@pytest.fixture(params=["path", "abstract"])
def listener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """An address as systemd names it, and the socket behind it."""
    name = str(tmp_path / "notify") if request.param == "path" else f"@kiosk-test-{os.getpid()}"
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    heard.bind("\0" + name[1:] if name.startswith("@") else name)
    heard.settimeout(5)
    yield name, heard
    heard.close()


def test_it_hears_ready_beats_status_and_stopping(listener: tuple[str, socket.socket]) -> None:
    address, heard = listener
    systemd = Systemd({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "30000000"})
    assert systemd.watchdog_seconds == 30
    systemd.ready()
    systemd.beat()
    systemd.status("shows\n玉树")
    systemd.stopping()
    systemd.close()
    assert [heard.recv(100).decode() for _ in range(4)] == ["READY=1", "WATCHDOG=1", "STATUS=shows 玉树", "STOPPING=1"]


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"NOTIFY_SOCKET": ""},
        {"NOTIFY_SOCKET": "/nowhere/notify"},
        {"NOTIFY_SOCKET": "vsock:2:1"},
        {"WATCHDOG_USEC": "30000000"},
    ],
)
def test_where_nobody_listens_nothing_happens(environment: dict[str, str]) -> None:
    systemd = Systemd(environment)
    systemd.ready()
    systemd.beat()
    systemd.close()
    systemd.beat()


def test_a_listener_that_hangs_is_not_waited_for(listener: tuple[str, socket.socket]) -> None:
    systemd = Systemd({"NOTIFY_SOCKET": listener[0]})
    for _ in range(10_000):
        systemd.status("x" * 1000)
    systemd.close()
