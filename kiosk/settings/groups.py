"""Every setting of a machine with its default, unit, limits and meaning: the one typed place."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from kiosk.messages import mark as _
from kiosk.settings.group import Group, Nature, describe, setting
from kiosk.settings.places import find_state
from kiosk.settings.shapes import (
    check_day,
    check_day_hours,
    check_host,
    check_hours,
    check_path,
    check_pin,
    check_place,
    check_web,
    check_word,
    to_choice,
    to_whole,
)

Rotation = Annotated[Literal[0, 90, 180, 270], BeforeValidator(to_whole)]
Hello = Annotated[Literal["off", "fixed", "words"], BeforeValidator(to_choice)]
Hours = Annotated[str, BeforeValidator(check_hours)]
DayHours = Annotated[str, BeforeValidator(check_day_hours)]
Day = Annotated[str, BeforeValidator(check_day)]
File = Annotated[str, BeforeValidator(check_path)]
Place = Annotated[str, BeforeValidator(check_place)]
Word = Annotated[str, BeforeValidator(check_word)]
Web = Annotated[str, BeforeValidator(check_web)]
Host = Annotated[str, BeforeValidator(check_host)]
Pin = Annotated[str, BeforeValidator(check_pin)]
_SECONDS, _SHARE, _MINUTES = _("seconds"), _("0 to 1"), _("minutes")
_TIMES = _("times of the day")

# fmt: off


class VisitSettings(Group):
    """How long a visit lasts without a touch."""

    idle_seconds: float = setting(75, _("Without touch, until “still here?” is asked."), _SECONDS, ge=5, le=3600)
    warning_seconds: float = setting(20, _("How long the question stays before the posters return."), _SECONDS, ge=20, le=600)
    limit_seconds: float = setting(1800, _("Without touch, until even a playing narration ends."), _SECONDS, ge=60, le=86400)
    lesson_seconds: float = setting(1800, _("Without touch or key, while a lesson is led or hands are counted."), _SECONDS, ge=60, le=86400)


class ScreenSettings(Group):
    """The screen that visitors touch."""

    output: Word = setting("", _("The output it is plugged into, such as HDMI-A-1; empty: the first."), own=True)
    diagonal_inches: float = setting(0, _("Its diagonal, for buttons of the right size; 0: what the screen says of itself."), _("inches"), own=True, ge=0, le=200)
    rotation: Rotation = setting(0, _("By how much the screen hangs turned clockwise: 0, 90, 180 or 270."), _("degrees"), own=True)
    brightness: float = setting(0, _("How bright it is kept, where it can be set from here; 0: left as it is."), _("percent"), own=True, ge=0, le=100)
    motion: bool = setting(True, _("false: screens change at once and posters stand still."))


class SoundSettings(Group):
    """How loud it is."""

    volume: float = setting(0.8, _("Loudness at the start of each visit; half sounds about half as loud."), _SHARE, ge=0, le=1)
    volume_least: float = setting(0.3, _("The softest that a visitor can choose."), _SHARE, ge=0, le=1)
    volume_most: float = setting(1.0, _("The loudest that a visitor can choose."), _SHARE, ge=0, le=1)
    quiet_hours: Hours = setting("", _("When quiet_volume is the loudest, such as 21:00-08:00; empty: never."), _TIMES)
    quiet_volume: float = setting(0.4, _("The loudest in quiet hours."), _SHARE, ge=0, le=1)
    mono: bool = setting(False, _("true: both channels sound the same, for a single loudspeaker."))
    earcons: bool = setting(True, _("false: no short sounds for open and back."))

    @model_validator(mode="after")
    def _order_volumes(self) -> Self:
        if not self.volume_least <= self.volume <= self.volume_most:
            told = {"least": self.volume_least, "found": self.volume, "most": self.volume_most, "at": "volume"}
            raise PydanticCustomError("volumes-order", "order", {name: str(value) for name, value in told.items()})
        return self


class LockSettings(Group):
    """Who may leave kiosk mode."""

    pin: Pin = setting("", _("The technician's PIN, not its digits but what `kiosk pin` writes; empty: none yet."), own=True)


class HoursSettings(Group):
    """When the hall is open."""

    monday: DayHours = setting("", _("Open on Mondays: 09:00-17:00, or 09:00-12:00, 14:00-18:00, or open (all day); empty: closed, if another day is written."), _TIMES)
    tuesday: DayHours = setting("", _("Open on Tuesdays."), _TIMES)
    wednesday: DayHours = setting("", _("Open on Wednesdays."), _TIMES)
    thursday: DayHours = setting("", _("Open on Thursdays."), _TIMES)
    friday: DayHours = setting("", _("Open on Fridays."), _TIMES)
    saturday: DayHours = setting("", _("Open on Saturdays."), _TIMES)
    sunday: DayHours = setting("", _("Open on Sundays."), _TIMES)
    dates: dict[Day, DayHours] = Field(default_factory=dict, description=_("Days that differ, one a line: 2027-02-06: closed, or 2027-07-25: 08:00-20:00."), json_schema_extra={"unit": _TIMES})

    @property
    def written(self) -> dict[str, str | dict[str, str]]:
        """What is said about weekdays, and about dates below `dates`."""
        return {name: words for name, words in self if words}


class PlaceSettings(Group):
    """Which machine this is among many."""

    hall: Place = setting("", _("The hall's id, such as yushu-east: Latin letters, digits, hyphens."), own=True)
    kiosk: Place = setting("", _("This kiosk's id in the hall, such as entrance."), own=True)


class FolderSettings(Group):
    """Where things are kept on this machine."""

    state: File = setting("", _("Where the program writes: visit book, logs, updates; empty: the system's own place."), own=True)
    content: File = setting("", _("Where signed halls are kept; empty: in the state folder."), own=True)

    @property
    def state_path(self) -> Path:
        """Where everything goes that the machine writes."""
        return _expand(self.state) if self.state else find_state()

    @property
    def content_path(self) -> Path:
        """Where signed halls are kept."""
        return _expand(self.content) if self.content else self.state_path / "bundles"


def _expand(path: str) -> Path:
    try:
        return Path(path).expanduser()
    except RuntimeError:  # nobody knows where ~ is
        return find_state()


class UpdateSettings(Group):
    """Where new content comes from."""

    address: Web = setting("", _("Web address of the signed halls, beginning with https://; empty: no network is used."))
    sticks: bool = setting(True, _("true: a USB stick with a signed hall brings it in."))
    root: File = setting("", _("The file root.json whose signatures are trusted; empty: nothing is taken in."))
    every_minutes: float = setting(60, _("How often the address is asked."), _MINUTES, ge=1, le=100_000)
    rate_kilobytes: float = setting(0, _("How much is fetched a second at most; 0: no limit."), _("kB a second"), ge=0, le=1_000_000)


class CentreSettings(Group):
    """Where counts go, and wishes come from."""

    address: Host = setting("", _("The centre's computer, such as centre.example.org; empty: no network is used."))
    port: int = setting(8883, _("Its port: 8883 with TLS, 1883 without."), ge=1, le=65535)
    tls: bool = setting(True, _("false: without encryption, for a network of one's own only."))
    ca_file: File = setting("", _("The certificate of the authority that is trusted; empty: those of the system."))
    username: Word = setting("", _("This kiosk's name at the centre."), own=True)
    password_file: File = setting("", _("A file that holds only its password."), own=True)
    certificate: File = setting("", _("This kiosk's own certificate, where the centre asks for one."), own=True)
    key: File = setting("", _("The key of that certificate."), own=True)
    hello: Hello = setting("fixed", _("What the centre may show as a greeting: off, fixed (the program's own words), or words (up to 80 letters of the centre's)."))
    screenshots: bool = setting(True, _("false: the centre gets no pictures of the screen."))
    restarts: bool = setting(True, _("false: the centre cannot restart the program."))
    hours: bool = setting(False, _("true: the centre may set opening hours instead of those written here."))


class LogSettings(Group):
    """What is written down for technicians."""

    megabytes: float = setting(50, _("How large all logs together may become."), _("MB"), ge=1, le=10_000)


class Settings(Group):
    """One machine's settings; every one has a default that suits an ordinary hall."""

    visit: VisitSettings = Field(VisitSettings(), description=_("How long a visit lasts without a touch."))
    screen: ScreenSettings = Field(ScreenSettings(), description=_("The screen that visitors touch."))
    sound: SoundSettings = Field(SoundSettings(), description=_("How loud it is."))
    lock: LockSettings = Field(LockSettings(), description=_("Who may leave kiosk mode."))
    hours: HoursSettings = Field(HoursSettings(), description=_("When the hall is open; no weekday written: always."))
    place: PlaceSettings = Field(PlaceSettings(), description=_("Which machine this is among many."))
    folders: FolderSettings = Field(FolderSettings(), description=_("Where things are kept on this machine."))
    update: UpdateSettings = Field(UpdateSettings(), description=_("Where new content comes from."))
    centre: CentreSettings = Field(CentreSettings(), description=_("Where counts go, and wishes come from."))
    log: LogSettings = Field(LogSettings(), description=_("What is written down for technicians."))


# For pictures of screens, and for tests: nothing moves by itself or chimes.
STILL = Settings(screen=ScreenSettings(motion=False), sound=SoundSettings(earcons=False))

GROUPS: dict[str, type[Group]] = {
    name: kind
    for name, field in Settings.model_fields.items()
    if isinstance(kind := field.annotation, type) and issubclass(kind, Group)
}


def list_natures() -> Iterator[Nature]:
    """What each setting is, in the order of kiosk.yaml."""
    for group, kind in GROUPS.items():
        for name, field in kind.model_fields.items():
            yield describe(group, name, field)
