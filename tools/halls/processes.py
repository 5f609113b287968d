"""Brokers, the centre and halls as processes on loopback, each in its own folder, to be killed and started again."""

import getpass
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk.centre.broker.files import BrokerFolder
from kiosk.wire.address import Address

ROOT = Path(__file__).parent.parent.parent
HOST = "127.0.0.1"
READY_SECONDS = 30.0


def find_port() -> int:
    """A port that is free now."""
    with socket.socket() as tried:
        tried.bind((HOST, 0))
        return int(tried.getsockname()[1])


class Process:
    """A program that can be killed as by a power cut and started again."""

    def __init__(self, line: Sequence[str], folder: Path, port: int = 0) -> None:
        self._line = list(line)
        self._folder = folder
        self._port = port
        self._running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until its port answers; raises RuntimeError where it does not."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / "log").open("ab") as log:
            self._running = subprocess.Popen(self._line, cwd=ROOT, stdout=log, stderr=log)
        end = time.monotonic() + READY_SECONDS
        while self._port and not _answers(self._port):
            if time.monotonic() > end or self._running.poll() is not None:
                raise RuntimeError((self._folder / "log").read_text(errors="replace")[-2000:])
            time.sleep(0.02)

    @property
    def ended(self) -> int | None:
        """Its exit code, None while it runs."""
        return self._running.poll() if self._running else 0

    @property
    def pid(self) -> int:
        assert self._running
        return self._running.pid

    def kill(self) -> None:
        """As a power cut: nothing is said and nothing is saved."""
        if self._running:
            self._running.kill()
            self._running.wait()

    def stop(self) -> None:
        if self._running and self._running.poll() is None:
            self._running.terminate()
            try:
                self._running.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()


def _answers(port: int) -> bool:
    with socket.socket() as tried:
        tried.settimeout(0.5)
        return tried.connect_ex((HOST, port)) == 0


def make_mosquitto(folder: Path, kiosks: Sequence[Address], certificates: bool = False) -> tuple[Process, int, Path]:
    """Mosquitto with TLS and rules, as `centre broker` writes them; its port and the folder of its clients."""
    port = find_port()
    written = BrokerFolder(folder, ["localhost", HOST], port, certificates, getpass.getuser())
    written.write(kiosks, HOST)
    program = "/usr/sbin/mosquitto" if Path("/usr/sbin/mosquitto").exists() else "mosquitto"
    line = [program, "-c", str(folder / "mosquitto.conf")]
    return Process(line, folder / "run", port), port, folder / "clients"


def make_cluster(folder: Path, size: int = 3) -> list[tuple[Process, int]]:
    """A NATS cluster with JetStream and MQTT: its nodes and their MQTT ports; name "halls", password "halls-word"."""
    ports = [(find_port(), find_port(), find_port()) for _ in range(size)]
    routes = ", ".join(f"nats-route://{HOST}:{route}" for _, route, _ in ports)
    nodes = []
    for number, (client, route, mqtt) in enumerate(ports):
        home = folder / f"node-{number}"
        home.mkdir(parents=True)
        (home / "nats.conf").write_text(
            f'server_name: node{number}\nlisten: "{HOST}:{client}"\n'
            f'jetstream {{store_dir: "{home}/store", max_memory_store: 64MB, max_file_store: 1GB}}\n'
            f'cluster {{name: halls, listen: "{HOST}:{route}", routes: [{routes}]}}\n'
            f'mqtt {{listen: "{HOST}:{mqtt}"}}\n'
            'authorization {users: [{user: halls, password: "halls-word"}]}\n'
        )
        nodes.append((Process(["nats-server", "-c", str(home / "nats.conf")], home, mqtt), mqtt))
    return nodes


def make_centre(folder: Path, broker: str, database: str = "sqlite:///centre.db", web: int = 0) -> Process:
    """`centre run` with these lines about the broker; with a port also the page."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "centre.yaml"
    file.write_text(f"database: {database}\nbroker: {broker}\nweb: {{port: {web or 8460}}}\n", encoding="utf-8")
    line = [sys.executable, "main.py", "centre", "run", "--settings", str(file)]
    return Process([*line, *([] if web else ["--only", "line"])], folder / "run", web)


def make_halls(folder: Path, names: Sequence[str], port: int, *options: str) -> Process:
    """One process with these halls; it ends when the centre has all their visits."""
    line = [sys.executable, "-m", "tools.halls", str(folder), *names, "--port", str(port), *options]
    return Process(line, folder / f"run-{names[0]}")
