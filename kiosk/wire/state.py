"""The retained states: who is there, what a kiosk reports of itself, and what the centre desires of it."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.wire.health import Health
from kiosk.wire.message import Count, Key, Message, Moment, Plain, Sentence, Short, Tag

Share = Annotated[float, Field(ge=0, le=1)]
HOURS = r"^$|^closed$|^open$|^\d{2}:\d{2}-\d{2}:\d{2}(, ?\d{2}:\d{2}-\d{2}:\d{2})*$"
DayHours = Annotated[str, Field(pattern=HOURS, max_length=80)]


class Alive(Message):
    """A kiosk's line is up; its last will says `alive: false` when it is lost. The centre says the same of itself."""

    alive: bool = Field(description="Whether the line is up")
    session: Key = Field(description="A new word each time the line comes up")


class Versions(Message):
    """What runs on the machine."""

    program: Short = Field("", description="The kiosk program")
    python: Short = Field("", description="Python")
    qt: Short = Field("", description="Qt")
    system: Short = Field("", description="The operating system")


class Trouble(Message):
    """A problem that lasts, or one of the last."""

    since: Moment | None = Field(None, description="When it was first seen, by the kiosk's clock")
    code: Short = Field(description="What kind of problem, such as disk or sound")
    text: Sentence = Field(description="What a technician is told, in English")


class Week(Message):
    """Opening hours by weekday, as in the kiosk's own settings; a weekday that is left empty is closed."""

    monday: DayHours = Field(
        "", description="09:00-17:00, or 09:00-12:00, 14:00-18:00, or open (all day), or closed; empty: closed"
    )
    tuesday: DayHours = Field("", description="As monday")
    wednesday: DayHours = Field("", description="As monday")
    thursday: DayHours = Field("", description="As monday")
    friday: DayHours = Field("", description="As monday")
    saturday: DayHours = Field("", description="As monday")
    sunday: DayHours = Field("", description="As monday")


class Desired(Message):
    """What the centre desires of a kiosk; what is left out stays as the technician set it."""

    revision: Count = Field(description="Grows with every change; the kiosk answers with it in `reported`")
    content_version: Annotated[Plain, Field(max_length=80)] | None = Field(
        None, description="The content that should be shown; it still has to come by signature"
    )
    volume: Share | None = Field(None, description="Loudness at the start of a visit")
    volume_least: Share | None = Field(None, description="The softest that a visitor can choose")
    volume_most: Share | None = Field(None, description="The loudest that a visitor can choose")
    hours: Week | None = Field(None, description="Opening hours")
    first_language: Tag | None = Field(None, description="The language to which a reset returns")


Field_ = Literal["content_version", "volume", "volume_least", "volume_most", "hours", "first_language"]
Became = Literal["applied", "limited", "refused", "waiting"]


class Reply(Message):
    """What became of a desired state."""

    revision: Count = Field(description="The revision that is answered")
    became: dict[Field_, Became] = Field(
        default_factory=dict,
        description="By field: applied; limited to what the technician allows; refused; or waiting, as for content",
    )


class Reported(Message):
    """What a kiosk says of itself: when its line comes up, when something changed, and every quarter of an hour."""

    at: Moment = Field(description="The kiosk's clock when it said so")
    versions: Versions = Field(description="What runs on the machine")
    content_version: Short = Field("", description="The content that is shown; empty: an unsigned folder")
    languages: Annotated[tuple[Tag, ...], Field(max_length=12)] = Field((), description="The hall's languages in order")
    health: Health = Field(description="The machine's facts")
    last_visit: Moment | None = Field(None, description="When the last visit ended")
    problems: Annotated[tuple[Trouble, ...], Field(max_length=10)] = Field((), description="What is wrong, newest last")
    desired: Reply | None = Field(None, description="What became of the centre's desires")
