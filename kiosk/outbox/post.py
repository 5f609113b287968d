"""What either end of a line says and hears: the line itself carries it without reading."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Post:
    """What is to be published at QoS 1."""

    topic: str
    payload: bytes
    retain: bool


class Talker(Protocol):
    """One end of the line, a kiosk or the centre; used by the line's thread alone."""

    @property
    def subscriptions(self) -> list[tuple[str, int]]:
        """Topics with their quality of service."""

    @property
    def will(self) -> Post:
        """What the broker says when the line is lost."""

    @property
    def patience(self) -> float:
        """Seconds for which nothing has to be done."""

    def start(self) -> None: ...
    def connect(self) -> None:
        """The line has come up."""

    def hear(self, topic: str, payload: bytes, now: float, retained: bool) -> None: ...
    def work(self, now: float) -> None:
        """What is due with or without a line."""

    def list_posts(self, now: float) -> Iterator[Post]:
        """What is to be published now that the line is up."""

    def close(self) -> None: ...
