"""Every text of a part of a hall, with the trail to it."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from kiosk.content.text import Text
from kiosk.content.yaml_file.places import Trail

_PARTS_OF_THEIR_OWN = ("exhibits", "timeline")


def list_texts(trail: Trail, part: BaseModel) -> Iterator[tuple[Trail, Text]]:
    """The texts of a hall without its exhibits, of an exhibit without its events, or of anything below."""
    for key in type(part).model_fields:
        if key not in _PARTS_OF_THEIR_OWN:
            yield from _look_into((*trail, key), getattr(part, key))


def _look_into(trail: Trail, value: Any) -> Iterator[tuple[Trail, Text]]:
    if isinstance(value, Text):
        yield trail, value
    elif isinstance(value, BaseModel):
        yield from list_texts(trail, value)
    elif isinstance(value, Mapping):
        for key, below in value.items():
            yield from _look_into((*trail, key), below)
    elif isinstance(value, tuple):
        for place, below in enumerate(value):
            yield from _look_into((*trail, place), below)
