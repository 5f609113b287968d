"""A kiosk's name on the line, made of its hall's id and its own."""

import re
from dataclasses import dataclass
from typing import Self

ID = r"[A-Za-z0-9][A-Za-z0-9-]{0,39}"
NAME = rf"{ID}_{ID}"
ONLY_KIOSK = "1"
_ID, _NAME = re.compile(ID), re.compile(NAME)


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One kiosk of one hall; raises ValueError for ids that are not Latin letters, digits and hyphens."""

    hall: str
    kiosk: str = ONLY_KIOSK

    def __post_init__(self) -> None:
        for part in (self.hall, self.kiosk):
            if not _ID.fullmatch(part):
                raise ValueError(part)

    @classmethod
    def parse(cls, name: str) -> Self:
        """The address of a name; raises ValueError."""
        if not _NAME.fullmatch(name):
            raise ValueError(name)
        return cls(*name.split("_"))

    def __str__(self) -> str:
        """Its name in topics, as the broker's user name and in certificates: one word that every broker takes."""
        return f"{self.hall}_{self.kiosk}"
