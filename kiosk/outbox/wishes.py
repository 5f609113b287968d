"""Reads what the centre desires, field by field, and keeps it within the technician's limits."""

import json
from collections.abc import Sequence
from typing import Any, get_args

from kiosk.outbox.facts import Limits, Wishes
from kiosk.wire.message import UnreadableError
from kiosk.wire.state import Became, Desired, Field_

FIELDS: tuple[Field_, ...] = get_args(Field_)


def read_desired(payload: bytes) -> tuple[Desired, dict[Field_, Became]]:
    """The fields that can be read, and those refused because they cannot; raises UnreadableError for worse."""
    try:
        data: Any = json.loads(payload)
    except ValueError:
        raise UnreadableError("no JSON") from None
    if not isinstance(data, dict):
        raise UnreadableError("no object")
    good: dict[str, Any] = {"revision": data.get("revision")}
    refused: dict[Field_, Became] = {}
    for name in FIELDS:
        if data.get(name) is not None:
            if _reads(name, data[name]):
                good[name] = data[name]
            else:
                refused[name] = "refused"
    return Desired.read(json.dumps(good).encode()), refused


def _reads(name: Field_, value: object) -> bool:
    try:
        Desired.read(json.dumps({"revision": 0, name: value}).encode())
    except UnreadableError:
        return False
    return True


def limit_desired(desired: Desired, limits: Limits, languages: Sequence[str]) -> tuple[Wishes, dict[Field_, Became]]:
    """The wishes that hold, and what became of each field but the content's version."""
    became: dict[Field_, Became] = {}
    least = _clamp("volume_least", desired.volume_least, limits.volume_least, limits.volume_most, became)
    most = _clamp("volume_most", desired.volume_most, limits.volume_least, limits.volume_most, became)
    low = limits.volume_least if least is None else least
    high = limits.volume_most if most is None else most
    if low > high:
        least = most = None
        low, high = limits.volume_least, limits.volume_most
        became |= {"volume_least": "refused", "volume_most": "refused"}
    volume = _clamp("volume", desired.volume, low, high, became)
    if volume is None and not low <= limits.volume <= high:
        volume = min(max(limits.volume, low), high)
    hours = desired.hours
    if hours is not None:
        became["hours"] = "applied" if limits.hours and _fits(desired, limits) else "refused"
        hours = hours if became["hours"] == "applied" else None
    language = desired.first_language
    if language is not None:
        became["first_language"] = "applied" if language in languages else "refused"
        language = language if language in languages else None
    return Wishes(volume, least, most, hours, language), became


def _clamp(name: Field_, value: float | None, least: float, most: float, became: dict[Field_, Became]) -> float | None:
    if value is None:
        return None
    within = min(max(value, least), most)
    became[name] = "applied" if within == value else "limited"
    return within


def _fits(desired: Desired, limits: Limits) -> bool:
    try:
        if desired.hours is not None:
            limits.check_hours(desired.hours)
    except ValueError:
        return False
    return True
