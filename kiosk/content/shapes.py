"""The small shapes inside a hall's data: ids, plain words, paths, addresses, draft marks and lists."""

import re
from typing import Any
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
MOST_ANSWERS = 4  # that are large enough on one screen
_YES, _NO = ("true", "yes", "on"), ("false", "no", "off", "")


def check_id(value: object) -> str:
    """An id of Latin letters, digits, hyphen, dot and underline; raises the problem `bad-id`."""
    words = check_words(value)
    if not _ID.fullmatch(words):
        raise PydanticCustomError("bad-id", "id", {"found": words[:64], "guess": _guess_id(words)})
    return words


def check_words(value: object) -> str:
    """Plain words in no language; raises `wrong-shape` for anything else and `empty-text` for nothing."""
    if value is None or value == "":
        raise PydanticCustomError("empty-text", "empty")
    if not isinstance(value, str):
        raise PydanticCustomError("wrong-shape", "shape", {"wanted": "words"})
    return value.strip()


def check_path(value: object) -> str:
    """A path below assets/; raises `wrong-shape` for what is no text and the rule that paths.judge_path names."""
    from kiosk.content.paths import judge_path

    words = check_words(value)
    fault = judge_path(words)
    if fault:
        raise PydanticCustomError(fault.rule, "path", {"found": words, "guess": fault.guess})
    return words


def check_address(value: object) -> str:
    """An http or https address with a host; raises the problem `bad-address`."""
    words = check_words(value)
    try:
        parts = urlsplit(words)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", words)
    except ValueError:
        fine = False
    if not fine:
        raise PydanticCustomError("bad-address", "address", {"found": words, "guess": _guess_address(words)})
    return words


def read_draft(value: object) -> object:
    """A draft mark as a list of languages: `true` gives ["*"], `false` gives nothing, `bo` gives ["bo"]."""
    if value is True or (isinstance(value, str) and value.lower() in _YES):
        return ["*"]
    if value is False or value is None or (isinstance(value, str) and value.lower() in _NO):
        return []
    return [value] if isinstance(value, str) else read_list(value)


def read_list(value: Any) -> Any:
    """A list as it is, an empty key as an empty list; raises `wrong-shape` for anything else."""
    if value is None:
        return []
    if not isinstance(value, list | tuple):
        raise PydanticCustomError("wrong-shape", "shape", {"wanted": "list"})
    return value


def read_filled_list(value: Any) -> Any:
    """As read_list, and raises `empty-list` when it has no entry."""
    if (entries := read_list(value)) in ([], ()):
        raise PydanticCustomError("empty-list", "empty")
    return entries


def read_answers(value: Any) -> Any:
    """As read_list, and raises `too-few-answers` for fewer than two and `too-many-answers` for more than four."""
    if len(answers := read_list(value)) < 2:
        raise PydanticCustomError("too-few-answers", "few", {"found": str(len(answers))})
    if len(answers) > MOST_ANSWERS:
        raise PydanticCustomError("too-many-answers", "many", {"found": str(len(answers)), "most": str(MOST_ANSWERS)})
    return answers


def _guess_id(words: str) -> str:
    guess = re.sub(r"[^A-Za-z0-9._]+", "-", words).strip("-._").lower()[:64]
    return guess if _ID.fullmatch(guess) else ""


def _guess_address(words: str) -> str:
    bare = words.replace("：", ":").removeprefix("//").strip()
    if re.fullmatch(r"[A-Za-z0-9.-]+\.[A-Za-z]{2,}(/\S*)?", bare):
        return f"https://{bare}"
    return bare if bare != words and re.match(r"https?://\S+$", bare) else ""
