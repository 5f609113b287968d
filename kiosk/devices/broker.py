"""Where the broker is, and how a kiosk or the centre shows itself there."""

import ssl
from dataclasses import dataclass
from pathlib import Path

from paho.mqtt.client import Client, MQTTv311
from paho.mqtt.enums import CallbackAPIVersion

CONNECT_SECONDS = 20.0  # for the connection, and again for the broker's word


@dataclass(frozen=True)
class Broker:
    """Where the broker is and how to show oneself; with `tls` the server's certificate is always checked."""

    host: str
    port: int = 8883
    tls: bool = True
    ca_file: Path | None = None
    username: str = ""
    password_file: Path | None = None
    certificate: Path | None = None
    key: Path | None = None

    def make_client(self, name: str) -> Client:
        """A client that is not connected yet; raises OSError for files that cannot be read, ValueError for bad ones."""
        client = Client(CallbackAPIVersion.VERSION2, client_id=name, clean_session=True, protocol=MQTTv311)
        if self.tls:
            context = ssl.create_default_context(cafile=str(self.ca_file) if self.ca_file else None)
            if self.certificate:
                context.load_cert_chain(self.certificate, self.key)
            client.tls_set_context(context)
        if self.username:
            password = self.password_file.read_text(encoding="utf-8").strip() if self.password_file else None
            client.username_pw_set(self.username, password)
        client.connect_timeout = CONNECT_SECONDS
        client.max_inflight_messages_set(200)
        client.max_queued_messages_set(0)
        return client
