"""What belongs to this machine: the one typed place, read from kiosk.toml."""

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

FILE_NAME = "kiosk.toml"


class SettingsError(Exception):
    """kiosk.toml cannot be used; the text says which key and why."""


class Settings(BaseModel):
    """One machine's settings; every field has a default that suits an ordinary hall."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    idle_seconds: float = Field(75, gt=0, description="Seconds without touch before 'still here?' is asked")
    warning_seconds: float = Field(20, ge=20, description="Seconds the question stays before the posters return")
    limit_seconds: float = Field(1800, gt=0, description="Seconds without touch that end even a playing narration")
    lesson_seconds: float = Field(1800, gt=0, description="Seconds without touch or key that a lesson may last")
    motion: bool = Field(True, description="false: screens change at once and posters stand still")
    volume: float = Field(0.8, ge=0, le=1, description="Loudness of narration, 0 to 1")
    earcons: bool = Field(True, description="false: no short sounds for open and back")


def read_settings(folder: Path) -> Settings:
    """The settings of kiosk.toml in `folder`, or the defaults where it does not exist.

    Raises SettingsError for a file that cannot be read or a key that does not fit.
    """
    file = folder / FILE_NAME
    if not file.is_file():
        return Settings()
    try:
        return Settings(**tomllib.loads(file.read_text(encoding="utf-8-sig")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{FILE_NAME}: {error}") from error
    except ValidationError as error:
        lines = (f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        raise SettingsError(f"{FILE_NAME}: {'; '.join(lines)}") from error
