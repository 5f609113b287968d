"""What is known of a media file once it was opened: small, frozen, and kept from one check to the next."""

from typing import TypeAlias

from pydantic import BaseModel, ConfigDict


class Facts(BaseModel):
    """What opening a file gave; `fault` is the rule that the file itself breaks, or an empty string."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fault: str = ""


class PictureFacts(Facts):
    """A picture's size in pixels, 0 where it cannot be told."""

    width: int = 0
    height: int = 0


class SoundFacts(Facts):
    """A sound's length, its silence before and after (all in seconds), and its loudness in LUFS; None for silence."""

    seconds: float = 0
    lead: float = 0
    tail: float = 0
    loudness: float | None = None


class FilmFacts(Facts):
    """A film, of which only faults are told."""


AnyFacts: TypeAlias = PictureFacts | SoundFacts | FilmFacts
Broken: TypeAlias = tuple[str, dict[str, str]]  # a rule, and what fills its words
