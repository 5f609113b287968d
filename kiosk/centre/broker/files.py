"""Writes the broker's folder: what is there already is kept, so that a new hall does not change the others."""

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.centre.broker.certificates import Authority
from kiosk.centre.broker.passwords import make_password, write_password_file
from kiosk.centre.broker.rules import CENTRE_USER, write_acl, write_configuration
from kiosk.wire.address import Address

KIOSK_YAML = """\
# For {address}: into its kiosk.yaml; put ca.pem and {secret} beside it.
place:
  hall: {hall}
  kiosk: {kiosk}
centre:
  address: {host}
  port: {port}
  ca_file: /etc/kiosk/ca.pem
{identity}"""
_PASSWORD = "  username: {address}\n  password_file: /etc/kiosk/password\n"
_CERTIFICATE = "  certificate: /etc/kiosk/kiosk.pem\n  key: /etc/kiosk/kiosk.key\n"


class BrokerFolder:
    """The folder of one broker, which runs as `user` and has these names and numbers; the kiosks get the first."""

    def __init__(
        self, folder: Path, hosts: Sequence[str], port: int, certificates: bool = False, user: str = "mosquitto"
    ) -> None:
        self._folder = folder.resolve()
        self._hosts = list(hosts)
        self._port = port
        self._certificates = certificates
        self._user = user

    def write(self, kiosks: Sequence[Address], listen: str = "") -> None:
        """Everything for these kiosks; `listen` is the number of the network card, "" for all. Raises OSError."""
        for folder in (self._folder, self._folder / "state"):
            folder.mkdir(parents=True, exist_ok=True)
        authority = self._keep_authority()
        self._keep_pair(self._folder / "broker", lambda: authority.certify_server(self._hosts))
        names = [str(kiosk) for kiosk in kiosks]
        passwords = {name: self._write_client(name, authority) for name in (*names, CENTRE_USER)}
        for kiosk in kiosks:
            self._write_settings(kiosk)
        if not self._certificates:
            self._write(self._folder / "passwords", write_password_file(passwords).encode(), secret=True)
        self._write(self._folder / "acl", write_acl().encode())
        state = self._folder / "state"
        configuration = write_configuration(self._folder, state, self._port, listen, self._certificates, self._user)
        self._write(self._folder / "mosquitto.conf", configuration.encode())
        self._hand_over()

    def find_client(self, name: str) -> Path:
        """The folder of what one kiosk, or the centre, has to be given."""
        return self._folder / "clients" / name

    def _hand_over(self) -> None:
        """Let the broker's user read what it needs, where we may."""
        if getattr(os, "geteuid", lambda: 1)() == 0:
            with suppress(LookupError):
                for name in ("passwords", "broker.key", "state"):
                    if (file := self._folder / name).exists():
                        shutil.chown(file, self._user)

    def _keep_authority(self) -> Authority:
        key, certificate = self._keep_pair(self._folder / "ca", Authority.make)
        return Authority(key, certificate)

    def _write_client(self, name: str, authority: Authority) -> str:
        """What a client has to be given; its password."""
        home = self.find_client(name)
        home.mkdir(parents=True, exist_ok=True)
        self._write(home / "ca.pem", (self._folder / "ca.pem").read_bytes())
        if self._certificates:
            self._keep_pair(home / "kiosk", lambda: authority.certify_client(name))
            return ""
        file = home / "password"
        if not file.exists():
            self._write(file, f"{make_password()}\n".encode(), secret=True)
        return file.read_text(encoding="ascii").strip()

    def _write_settings(self, kiosk: Address) -> None:
        identity, secret = (_CERTIFICATE, "kiosk.pem, kiosk.key") if self._certificates else (_PASSWORD, "password")
        words = KIOSK_YAML.format(
            address=kiosk, hall=kiosk.hall, kiosk=f'"{kiosk.kiosk}"', host=self._hosts[0], port=self._port,
            identity=identity.format(address=kiosk), secret=secret,
        )  # fmt: skip
        self._write(self.find_client(str(kiosk)) / "kiosk.yaml", words.encode())

    def _keep_pair(self, stem: Path, make: Callable[[], tuple[bytes, bytes]]) -> tuple[bytes, bytes]:
        key, certificate = stem.with_suffix(".key"), stem.with_suffix(".pem")
        if not (key.exists() and certificate.exists()):
            made = make()
            self._write(key, made[0], secret=True)
            self._write(certificate, made[1])
        return key.read_bytes(), certificate.read_bytes()

    def _write(self, file: Path, data: bytes, secret: bool = False) -> None:
        fresh = file.with_name(f".{file.name}.new")
        fresh.touch(mode=0o600 if secret else 0o644)
        fresh.write_bytes(data)
        fresh.replace(file)
