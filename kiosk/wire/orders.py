"""What the centre sends to one kiosk and forgets: commands that act once, and receipts for rows."""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.wire.message import Key, Message, Moment, Plain, Sequence

Act = Literal["screenshot", "restart", "hello"]
MOST_GREETING = 80  # letters


class Command(Message):
    """One act, done once or not at all, and answered."""

    id: Key = Field(description="A kiosk does a command of this id once")
    act: Act = Field(description="screenshot: of the screen; restart: the program; hello: words on the screen")
    expires: Moment = Field(description="Not to be done after this time")
    text: Annotated[Plain, Field(max_length=MOST_GREETING)] = Field(
        "", description="For hello: plain words; shown only where the technician allows words of the centre"
    )


class Taken(Message):
    """These rows are written down at the centre; the kiosk may forget them."""

    sequences: Annotated[tuple[Sequence, ...], Field(max_length=1000)] = Field(description="The rows' sequences")
