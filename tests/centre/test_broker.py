"""What the broker is given: rules that hold on a real Mosquitto, files that stay when a hall is added."""

import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from paho.mqtt.client import Client

from kiosk.centre.broker.files import BrokerFolder
from kiosk.centre.broker.passwords import hash_password
from kiosk.centre.registry import RegistryError, read_registry
from kiosk.devices.broker import Broker
from kiosk.wire.address import Address
from tools.halls.processes import make_mosquitto

ONE, OTHER = Address("jiegu-07"), Address("batang")


class Guest:
    """Somebody at the broker, who notes what arrives."""

    def __init__(self, broker: Broker) -> None:
        self.heard: list[tuple[str, bytes]] = []
        self.refused: bool | None = None
        self.granted = 0
        self._client = broker.make_client("guest")
        self._client.on_message = lambda _c, _u, message: self.heard.append((message.topic, bytes(message.payload)))
        self._client.on_connect = self._note
        self._client.on_subscribe = lambda *_: setattr(self, "granted", self.granted + 1)
        self._client.connect(broker.host, broker.port)
        self.wait(lambda: self.refused is not None)

    def _note(self, _c: Client, _u: object, _f: object, reason: object, _p: object) -> None:
        self.refused = reason.is_failure  # type: ignore[attr-defined]

    def wait(self, done: "object") -> None:
        end = time.monotonic() + 20
        while not done() and time.monotonic() < end:  # type: ignore[operator]
            self._client.loop(0.05)

    def subscribe(self, topic: str) -> None:
        wanted = self.granted + 1
        self._client.subscribe(topic, 1)
        self.wait(lambda: self.granted >= wanted)

    def publish(self, topic: str, words: bytes) -> None:
        """Publish, and wait until the broker has it."""
        told = self._client.publish(topic, words, 1)
        self.wait(told.is_published)

    def close(self) -> None:
        self._client.disconnect()
        if socket := self._client.socket():
            socket.close()


def show(clients: Path, name: str, port: int, certificates: bool) -> Broker:
    home = clients / name
    if certificates:
        return Broker("localhost", port, True, home / "ca.pem", certificate=home / "kiosk.pem", key=home / "kiosk.key")
    return Broker("localhost", port, True, home / "ca.pem", name, home / "password")


@pytest.mark.parametrize("certificates", [False, True], ids=["passwords", "certificates"])
def test_no_kiosk_hears_or_speaks_for_another(stack: ExitStack, tmp_path: Path, certificates: bool) -> None:
    mosquitto, port, clients = make_mosquitto(tmp_path, [ONE, OTHER], certificates)
    mosquitto.start()
    stack.callback(mosquitto.stop)
    centre, one, other = (Guest(show(clients, name, port, certificates)) for name in ("centre", str(ONE), str(OTHER)))
    centre.subscribe("kiosk/v1/#")
    one.subscribe("#")
    one.subscribe(f"kiosk/v1/{OTHER}/desired")
    other.subscribe(f"kiosk/v1/{OTHER}/desired")
    for topic in (
        f"kiosk/v1/{OTHER}/rows",
        f"kiosk/v1/{OTHER}/desired",
        f"kiosk/v1/{ONE}/desired",
        "kiosk/v1/centre",
        "else",
    ):
        one.publish(topic, b"forged")
    one.publish(f"kiosk/v1/{ONE}/rows", b"own")
    centre.publish(f"kiosk/v1/{OTHER}/desired", b"wish")
    centre.wait(lambda: len(centre.heard) == 2)
    other.wait(lambda: other.heard)
    one.publish(f"kiosk/v1/{ONE}/rows", b"last")  # whatever was on its way to it has come by now
    assert sorted(centre.heard)[:2] == [(f"kiosk/v1/{OTHER}/desired", b"wish"), (f"kiosk/v1/{ONE}/rows", b"own")]
    assert other.heard == [(f"kiosk/v1/{OTHER}/desired", b"wish")]
    assert one.heard == []
    for guest in (centre, one, other):
        guest.close()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_strangers_are_refused(stack: ExitStack, tmp_path: Path) -> None:
    mosquitto, port, clients = make_mosquitto(tmp_path, [ONE])
    mosquitto.start()
    stack.callback(mosquitto.stop)
    wrong = tmp_path / "wrong"
    wrong.write_text("guess")
    ca = clients / "centre" / "ca.pem"
    for broker in (Broker("localhost", port, True, ca, str(ONE), wrong), Broker("localhost", port, True, ca)):
        guest = Guest(broker)
        assert guest.refused
        guest.close()
    with pytest.raises(OSError, match="certificate"):  # paho leaves its socket to the collector then
        Guest(Broker("localhost", port, True, None, str(ONE), clients / str(ONE) / "password"))


def test_a_new_hall_changes_nothing_for_the_others(tmp_path: Path) -> None:
    folder = BrokerFolder(tmp_path, ["localhost"], 8883, user="nobody-here")
    folder.write([ONE])
    before = {name: (folder.find_client(str(ONE)) / name).read_bytes() for name in ("password", "ca.pem", "kiosk.yaml")}
    folder.write([ONE, OTHER])
    assert before == {name: (folder.find_client(str(ONE)) / name).read_bytes() for name in before}
    named = [line.split(":")[0] for line in (tmp_path / "passwords").read_text().splitlines()]
    assert named == sorted([str(ONE), str(OTHER), "centre"])


def test_secrets_are_for_their_owner_only(tmp_path: Path) -> None:
    BrokerFolder(tmp_path, ["localhost"], 8883, user="nobody-here").write([ONE])
    secrets = [
        tmp_path / "ca.key",
        tmp_path / "broker.key",
        tmp_path / "passwords",
        tmp_path / f"clients/{ONE}/password",
    ]
    assert [file.stat().st_mode & 0o077 for file in secrets] == [0] * len(secrets)


def test_a_password_is_hashed_as_mosquitto_does() -> None:
    assert hash_password("secret", b"123456789012").startswith("$7$1000$MTIzNDU2Nzg5MDEy$")
    assert hash_password("secret") != hash_password("secret")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "columns"),
        ("hall,colour\na,red\n", "columns"),
        ("hall\n", "no halls"),
        ("hall,kiosk\na,1\na,1\n", "Line 3"),
        ("hall\nna/me\n", "Line 2"),
        ("hall,kind\na,palace\n", "Line 2"),
    ],
)
def test_a_list_that_cannot_be_used_says_where(text: str, told: str) -> None:
    with pytest.raises(RegistryError, match=told):
        read_registry(text.encode())


def test_a_list_of_a_spreadsheet_is_read() -> None:
    text = "\ufeffhall,name_zh,township_bo,line\r\njiegu-07,结古 7,སྐྱེ་རྒུ།,none\r\n\r\n"
    [entry] = read_registry(text.encode())
    assert (entry.address, entry.name, entry.township, entry.line) == (
        ONE,
        {"zh-Hans": "结古 7"},
        {"bo": "སྐྱེ་རྒུ།"},
        False,
    )
    with pytest.raises(RegistryError, match="UTF-8"):
        read_registry("hall,name_zh\na,结古\n".encode("gb18030"))
