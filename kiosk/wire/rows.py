"""The rows of the outbox: each is kept by the kiosk until the centre says that it has written it down."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, ValidationError

from kiosk.wire.health import Health
from kiosk.wire.message import (
    MOST_BYTES,
    Count,
    Key,
    Message,
    Moment,
    Sentence,
    Sequence,
    Short,
    Tag,
    Texts,
    UnreadableError,
    summarize,
)


class Row(Message):
    """What all rows have: the centre knows a row by kiosk and `sequence`, which only grows."""

    sequence: Sequence = Field(description="Grows with every row of this kiosk, even after its disk was replaced")
    made: Moment = Field(description="When the row was made, by the kiosk's clock")


class EventCounts(Message):
    """How often one event was opened and told on one day."""

    opened: Count = Field(0, description="Visits that opened this event")
    heard: Count = Field(0, description="Tellings of it; a visit and voice counts once")
    heard_out: Count = Field(0, description="Tellings of it to the end")


class DayRow(Row):
    """All counts of one day so far: a later row of the same book and day replaces this one, nothing is added up."""

    kind: Literal["day"] = "day"
    book: Key = Field(description="The visit book that was counted; two books of one day are added")
    day: Annotated[str, Field(pattern=r"^(\d{4}-\d{2}-\d{2})?$")] = Field(
        description="The kiosk's own day, such as 2026-05-01; empty where its clock was wrong"
    )
    visits: Count = Field(0, description="Visits that have ended")
    seconds: Count = Field(0, description="Seconds of all of them together")
    opened: Count = Field(0, description="Visits that opened something; of all visits: take part 参与率")
    heard: Count = Field(0, description="Tellings of narrations")
    heard_out: Count = Field(0, description="Tellings to the end")
    answers: Count = Field(0, description="Answers given; raised hands count each")
    right: Count = Field(0, description="Right ones; of all answers: know 知晓率")
    satisfied: Count = Field(0, description="Faces: satisfied; of all faces: satisfied 满意度")
    so_so: Count = Field(0, description="Faces: so-so")
    dissatisfied: Count = Field(0, description="Faces: not satisfied")
    languages: dict[Tag, Count] = Field(
        default_factory=dict, max_length=30, description="Visits that read in each language"
    )
    events: dict[Key, EventCounts] = Field(default_factory=dict, max_length=4000, description="Counts by event")


class HealthRow(Row):
    """How the machine was."""

    kind: Literal["health"] = "health"
    health: Health = Field(description="The machine's facts at that time")


class ProblemRow(Row):
    """Something went wrong at the kiosk."""

    kind: Literal["problem"] = "problem"
    code: Short = Field(description="What kind of problem, such as disk or sound; for sorting")
    text: Sentence = Field(description="What a technician is told, in English")


class EventTitle(Message):
    """An event as it is called."""

    id: Key = Field(description="Its id, as in counts")
    title: Texts = Field(description="Its title by language")


class ExhibitTitles(Message):
    """An exhibit and its events as they are called."""

    id: Key = Field(description="The exhibit's id")
    title: Texts = Field(description="Its title by language")
    events: Annotated[tuple[EventTitle, ...], Field(max_length=4000)] = Field(description="Its events in their order")


class ContentsRow(Row):
    """What the shown hall contains, told whenever it changed, so that counts can be read by people."""

    kind: Literal["contents"] = "contents"
    version: Short = Field(description="The content's version")
    name: Texts = Field(description="The hall's name by language")
    exhibits: Annotated[tuple[ExhibitTitles, ...], Field(max_length=500)] = Field(description="Exhibits in their order")


class AnswerRow(Row):
    """What became of a command; on a topic of its own, and kept like every row until the centre has it."""

    kind: Literal["answer"] = "answer"
    command: Key = Field(description="The command's id")
    outcome: Literal["done", "refused", "expired", "failed"] = Field(description="What became of it")
    reason: Sentence = Field("", description="Why it was not done, in English")
    picture: Annotated[str, Field(max_length=400_000)] = Field("", description="A screenshot: JPEG, base64")


AnyRow = Annotated[DayRow | HealthRow | ProblemRow | ContentsRow | AnswerRow, Field(discriminator="kind")]
ROW = TypeAdapter[AnyRow](AnyRow)


def read_row(payload: bytes | str) -> AnyRow:
    """The row of JSON; raises UnreadableError."""
    if len(payload) > MOST_BYTES:
        raise UnreadableError("longer than a row may be")
    try:
        return ROW.validate_json(payload)
    except ValidationError as error:
        raise UnreadableError(summarize(error)) from None
