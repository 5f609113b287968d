"""The centre's own settings, read from centre.yaml."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.devices.broker import Broker
from kiosk.messages import say
from kiosk.wire.message import summarize

FILE_NAME = "centre.yaml"


class SettingsError(Exception):
    """centre.yaml cannot be used; the text says what is wrong."""


class _Group(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class BrokerSettings(_Group):
    """Where the broker is."""

    host: str = Field("localhost", description="The broker's name, as in its certificate")
    port: int = Field(8883, ge=1, le=65535, description="Its port")
    tls: bool = Field(True, description="false: without encryption, for loopback only")
    ca_file: Path | None = Field(None, description="The authority that signed its certificate")
    username: str = Field("centre", description="The centre's name at the broker")
    password_file: Path | None = Field(None, description="A file that holds only its password")
    certificate: Path | None = Field(None, description="The centre's certificate, where kiosks have certificates too")
    key: Path | None = Field(None, description="Its key")


class WebSettings(_Group):
    """Where the page is served."""

    address: str = Field("127.0.0.1", description="The network card's number; others than 127.0.0.1 need a certificate")
    port: int = Field(8460, ge=1, le=65535, description="The port")
    certificate: Path | None = Field(None, description="The page's certificate; none behind a server that has one")
    key: Path | None = Field(None, description="Its key")


class CentreSettings(_Group):
    """All of it; a path is relative to centre.yaml."""

    database: str = Field("sqlite:///centre.db", description="SQLite's file, or postgresql+psycopg://user@host/name")
    broker: BrokerSettings = BrokerSettings()
    web: WebSettings = WebSettings()
    hello: bool = Field(True, description="false: no greetings can be sent to kiosks")

    def make_broker(self) -> Broker:
        return Broker(**self.broker.model_dump())


def read_settings(file: Path) -> CentreSettings:
    """The settings of a file; raises SettingsError."""
    try:
        data = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
        return CentreSettings.model_validate(_anchor(data, file.resolve().parent))
    except OSError as error:
        told = {"file": file, "why": error.strerror or error}
        raise SettingsError(say("{file} cannot be read: {why}", **told)) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from error
    except ValidationError as error:
        raise SettingsError(f"{file}: {summarize(error)}") from error


def _anchor(data: Any, home: Path) -> Any:
    """The data with paths that begin at the file's folder."""
    if not isinstance(data, dict):
        return data
    anchored = {name: dict(part) if isinstance(part, dict) else part for name, part in data.items()}
    for group in ("broker", "web"):
        for name in ("ca_file", "password_file", "certificate", "key"):
            part = anchored.get(group)
            if isinstance(part, dict) and isinstance(part.get(name), str):
                part[name] = str(home / part[name])
    database = anchored.get("database", CentreSettings.model_fields["database"].default)
    if isinstance(database, str) and database.startswith("sqlite:///"):
        anchored["database"] = f"sqlite:///{home / database.removeprefix('sqlite:///')}"
    return anchored
