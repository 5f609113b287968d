"""The small shapes inside kiosk.yaml: hours, days, names, paths, addresses and the PIN."""

import re
import unicodedata
from datetime import date, time
from pathlib import PurePosixPath, PureWindowsPath

from pydantic_core import PydanticCustomError

from kiosk.content.shapes import check_address, check_id

CLOSED = "closed"
ALL_DAY = "00:00-24:00"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d"
_SPAN = re.compile(rf"({_TIME})-({_TIME}|24:00)")
_LOOSE_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[?[0-9A-Fa-f:]+\]?")


def check_word(value: object) -> str:
    """Plain words, or nothing; raises the problem `wrong-shape`."""
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-shape", "shape", {"wanted": "words"})
    return value.strip()


def check_hours(value: object) -> str:
    """Spans of the day as `21:00-08:00` or `09:00-12:00, 14:00-18:00`; raises the problem `bad-hours`."""
    words = check_word(value)
    spans = [span.replace(" ", "") for span in words.split(",")] if words else []
    if not all(_is_span(span) for span in spans):
        raise PydanticCustomError("bad-hours", "hours", {"found": words, "guess": _guess_hours(words)})
    return ", ".join(spans)


def check_day_hours(value: object) -> str:
    """As check_hours, or the word `closed`; `open` is 00:00-24:00."""
    words = check_word(value)
    known = {CLOSED: CLOSED, "open": ALL_DAY}
    return known.get(words.lower()) or check_hours(words)


def read_spans(words: str) -> tuple[tuple[time, time], ...]:
    """The spans of checked hours, each from its begin up to its end, across midnight where that is not later."""
    ends = (span.replace("24:00", "00:00").split("-") for span in words.split(", ") if span)
    return tuple((time.fromisoformat(begin), time.fromisoformat(end)) for begin, end in ends)


def check_day(value: object) -> str:
    """A day as 2027-02-06; raises the problem `bad-day`."""
    words = check_word(value)
    try:
        if len(words) != len("2027-02-06"):
            raise ValueError
        return date.fromisoformat(words).isoformat()
    except ValueError:
        raise PydanticCustomError("bad-day", "day", {"found": words, "guess": _guess_day(words)}) from None


def check_place(value: object) -> str:
    """An id, or nothing; raises the problem `bad-id`."""
    return check_id(value) if value != "" else ""


def check_web(value: object) -> str:
    """A web address, or nothing; raises the problem `bad-address`."""
    return check_address(value) if value != "" else ""


def check_host(value: object) -> str:
    """The name or number of a computer, or nothing; raises the problem `bad-host`."""
    words = check_word(value)
    if words and not _HOST.fullmatch(words):
        bare = re.sub(r"^\w+://|[:/].*$", "", words)
        guess = bare if bare and _HOST.fullmatch(bare) else ""
        raise PydanticCustomError("bad-host", "host", {"found": words, "guess": guess})
    return words


def check_path(value: object) -> str:
    """A path from the root or the home folder on, or nothing; raises the problem `path-relative`."""
    words = check_word(value)
    whole = PurePosixPath(words).is_absolute() or PureWindowsPath(words).is_absolute() or words.startswith("~")
    if words and not whole:
        raise PydanticCustomError("path-relative", "path", {"found": words})
    return words


def check_pin(value: object) -> str:
    """A PIN as its argon2 hash, or nothing; raises the problem `pin-readable`, which does not repeat the PIN."""
    words = check_word(value)
    if words and not words.startswith("$argon2"):
        raise PydanticCustomError("pin-readable", "pin")
    return words


def to_choice(value: object) -> object:
    """`off` as a word: YAML reads it as false."""
    return "off" if value is False else value


def to_whole(value: object) -> object:
    """Digits as a whole number, anything else as it is."""
    return int(value) if isinstance(value, str) and re.fullmatch(r"\d{1,9}", value) else value


def _is_span(words: str) -> bool:
    found = _SPAN.fullmatch(words)
    return found is not None and found[1] != found[2]


def _guess_hours(words: str) -> str:
    narrow = re.sub(r"\s*(?:[-–—−~～〜]|to|至|到)\s*", "-", unicodedata.normalize("NFKC", words))
    spans = [[_guess_time(end) for end in span.split("-")] for span in re.split(r"[,;、]", narrow)]
    guess = ", ".join("-".join(ends) for ends in spans)
    return guess if guess and all(_is_span(span.replace(" ", "")) for span in guess.split(",")) else ""


def _guess_time(words: str) -> str:
    found = _LOOSE_TIME.fullmatch(words.strip())
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else ""


def _guess_day(words: str) -> str:
    numbers = re.findall(r"\d+", unicodedata.normalize("NFKC", words))
    try:
        return date(*map(int, numbers)).isoformat() if len(numbers) == 3 else ""
    except ValueError:
        return ""
