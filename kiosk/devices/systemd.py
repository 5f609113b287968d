"""Tells systemd, where it started the program, that it is ready, alive, stopping, and what it does."""

import os
import socket
from collections.abc import Mapping


class Systemd:
    """The notification socket; where there is none, or nobody reads it, every call does nothing and waits for nothing.

    The compositor is the service's main process and this program its child: the unit needs NotifyAccess=all.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._socket: socket.socket | None = None
        usual = address.startswith(("/", "@")) and hasattr(socket, "AF_UNIX")
        if usual:
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self._socket.setblocking(False)
        period = environment.get("WATCHDOG_USEC", "")
        self.watchdog_seconds = int(period) / 1_000_000 if usual and period.isdigit() else 0.0

    def ready(self) -> None:
        """The first picture is shown."""
        self._tell("READY=1")

    def beat(self) -> None:
        """The screen's thread is alive."""
        self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        self._tell("STOPPING=1")

    def status(self, words: str) -> None:
        """One line that `systemctl status` shows."""
        self._tell("STATUS=" + " ".join(words.split()))

    def close(self) -> None:
        if self._socket:
            self._socket.close()
            self._socket = None

    def _tell(self, words: str) -> None:
        if not self._socket:
            return
        try:
            self._socket.sendto(words.encode("utf-8", "replace"), self._address)
        except OSError:  # systemd is busy or gone; the next beat tries again
            return
