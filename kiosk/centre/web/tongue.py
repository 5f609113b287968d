"""The page's words in one language, and how times and numbers are said in it."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

import yaml

from kiosk.centre.condition import Reason

TAGS = {"zh": "zh-Hans", "bo": "bo", "en": "en"}
NAMES = {"zh": "中文", "bo": "བོད་ཡིག", "en": "English"}
ORDER = ("zh-Hans", "bo", "en")
MINUTE, HOUR, DAY = 60, 3600, 86_400


@cache
def read_words() -> Mapping[str, Mapping[str, str]]:
    """All words, by key and language."""
    words: Mapping[str, Mapping[str, str]] = yaml.safe_load(
        (Path(__file__).parent / "words.yaml").read_text(encoding="utf-8")
    )
    return words


def choose_language(cookie: str | None, accepted: str) -> str:
    """The language of the cookie, else the first that the browser accepts, else Chinese."""
    if cookie in TAGS:
        return cookie
    wanted = (part.split(";")[0].strip().lower()[:2] for part in accepted.split(","))
    return next((tag for tag in wanted if tag in TAGS), "zh")


class Tongue:
    """One language of the page."""

    def __init__(self, language: str, now: int) -> None:
        self.language = language
        self.now = now

    @property
    def tag(self) -> str:
        return TAGS[self.language]

    def word(self, word: str, **fills: object) -> str:
        """The words of a key, filled; raises KeyError for an unknown one."""
        return read_words()[word][self.language].format(**fills)

    def pick(self, texts: Mapping[str, str] | None, fallback: str = "") -> str:
        """A hall's own words in this language, else in the next that exists."""
        texts = texts or {}
        return next((texts[tag] for tag in (self.tag, *ORDER, *texts) if texts.get(tag)), fallback)

    def span(self, seconds: int) -> str:
        """A length of time in its largest unit."""
        if seconds >= 2 * DAY:
            return self.word("span-days", n=seconds // DAY)
        if seconds >= HOUR:
            return self.word("span-hours", n=seconds // HOUR)
        return self.word("span-minutes", n=max(seconds // MINUTE, 1))

    def ago(self, moment: int | None) -> str:
        """How long ago a time was."""
        if moment is None:
            return self.word("unknown")
        seconds = self.now - moment
        return self.word("now") if seconds < MINUTE else self.word("ago", span=self.span(seconds))

    def clock(self, moment: int | None) -> str:
        """A time in the centre's own time zone."""
        return "" if moment is None else datetime.fromtimestamp(moment).astimezone().strftime("%Y-%m-%d %H:%M")

    def tell(self, reason: Reason) -> str:
        """What is wrong with a hall."""
        return self.word(reason.word, span=self.span(reason.seconds), **dict(reason.fills))

    def number(self, value: float | None, digits: int = 0) -> str:
        return "–" if value is None else f"{value:,.{digits}f}".replace(",", "\u202f")
