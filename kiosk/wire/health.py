"""The facts of a machine that tell whether it is well."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.wire.message import Count, Message


class Health(Message):
    """A machine's facts; what is unknown is left out."""

    uptime_seconds: Count | None = Field(None, description="Seconds since the machine started")
    running_seconds: Count | None = Field(None, description="Seconds since the program started")
    disk_free_mb: Count | None = Field(None, description="Free room on the disk of the state folder, MB")
    disk_total_mb: Count | None = Field(None, description="Size of that disk, MB")
    memory_mb: Count | None = Field(None, description="What the program takes of the memory, MB")
    temperature: Annotated[float, Field(ge=-60, le=200)] | None = Field(None, description="The hottest sensor, °C")
    clock_right: bool | None = Field(None, description="Whether the clock is set")
    sound: Literal["heard", "silent"] | None = Field(None, description="Whether sound leaves the machine")
    waiting: Count = Field(0, description="Rows that the centre does not have yet")
    dropped: Count = Field(0, description="Rows given up for ever because they waited too long")
