"""What every message has in common: it never changes, it is bounded, and what a newer program adds is passed over."""

from datetime import UTC, datetime
from typing import Annotated, Self

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

MOST_BYTES = 512_000  # of one message; brokers refuse more than a megabyte

Count = Annotated[int, Field(ge=0, le=2**53)]
Sequence = Annotated[int, Field(ge=1, le=2**53)]
Short = Annotated[str, Field(max_length=80)]
Sentence = Annotated[str, Field(max_length=500)]
Tag = Annotated[str, Field(max_length=35)]
Key = Annotated[str, Field(min_length=1, max_length=80)]
Texts = Annotated[dict[Tag, Sentence], Field(max_length=12)]  # words by language
Moment = AwareDatetime


class UnreadableError(ValueError):
    """Bytes that are no such message."""


class Message(BaseModel):
    """One message; `read` and `write` are its JSON."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)

    @classmethod
    def read(cls, payload: bytes) -> Self:
        """The message of JSON bytes; raises UnreadableError."""
        if len(payload) > MOST_BYTES:
            raise UnreadableError("longer than a message may be")
        try:
            return cls.model_validate_json(payload)
        except ValidationError as error:
            raise UnreadableError(summarize(error)) from None

    def write(self) -> bytes:
        return self.model_dump_json(exclude_none=True).encode()


def summarize(error: ValidationError) -> str:
    """The first things that are wrong, without the values themselves."""
    found = error.errors(include_url=False, include_input=False)[:3]
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in found)


def keep_plain(words: object) -> object:
    """Words of a broker on one line, without control, direction and other unseen characters."""
    if not isinstance(words, str):
        return words
    return " ".join("".join(mark if mark.isprintable() else " " for mark in words).split())


Plain = Annotated[str, BeforeValidator(keep_plain)]


def now_utc() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
