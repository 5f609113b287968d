"""What belongs to this machine: the one typed place, read from kiosk.toml."""

import re
import tomllib
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from kiosk.messages import say

FILE_NAME = "kiosk.toml"
CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d"
HOURS = re.compile(rf"({CLOCK})-({CLOCK})")


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
    volume: float = Field(0.8, ge=0, le=1, description="Loudness at the start of each visit, 0 to 1")
    volume_least: float = Field(0.3, ge=0, le=1, description="The softest that a visitor can choose")
    volume_most: float = Field(1.0, ge=0, le=1, description="The loudest that a visitor can choose")
    quiet_hours: str = Field("", description='"21:00-08:00": when quiet_volume is the loudest; "" for never')
    quiet_volume: float = Field(0.4, ge=0, le=1, description="The loudest in quiet hours")
    mono: bool = Field(False, description="true: both channels sound the same, for a single loudspeaker")
    earcons: bool = Field(True, description="false: no short sounds for open and back")

    @field_validator("quiet_hours")
    @classmethod
    def _read_hours(cls, hours: str) -> str:
        bare = hours.replace(" ", "")
        if bare and not HOURS.fullmatch(bare):
            raise ValueError(say('"{hours}" is no span of hours; write it like "21:00-08:00"', hours=hours))
        return bare

    @model_validator(mode="after")
    def _order_volumes(self) -> Self:
        if not self.volume_least <= self.volume <= self.volume_most:
            raise ValueError(
                say(
                    "volume_least ({least}), volume ({volume}) and volume_most ({most}) must rise in this order",
                    least=self.volume_least,
                    volume=self.volume,
                    most=self.volume_most,
                )
            )
        return self


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
        lines = (": ".join([*map(str, e["loc"]), e["msg"].removeprefix("Value error, ")]) for e in error.errors())
        raise SettingsError(f"{FILE_NAME}: {'; '.join(lines)}") from error
