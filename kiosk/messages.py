"""What curators and technicians are told: English in the code, Chinese from the gettext catalogue."""

import gettext
import os
from functools import cache
from pathlib import Path
from typing import Literal

MessageLanguage = Literal["zh", "en"]
DOMAIN = "kiosk"
FOLDER = Path(__file__).parent / "locale"


def choose_message_language() -> MessageLanguage:
    """Chinese under a Chinese locale, else English; `LANGUAGE` wins over the locale, as gettext has it."""
    named = (os.environ.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh" if next(filter(None, named), "").lower().startswith("zh") else "en"


def mark(words: str) -> str:
    """Words that belong into the catalogue and are translated later."""
    return words


def translate(words: str, language: MessageLanguage | None = None) -> str:
    """The words in a language, by default the one that choose_message_language gives."""
    chosen = language or choose_message_language()
    return words if chosen == "en" or not words else _read_catalogue().gettext(words)


def say(words: str, /, **fills: object) -> str:
    """The words in the language of messages, with their {names} filled."""
    return translate(words).format(**fills)


def speak_everywhere() -> None:
    """Lets the standard library's own messages (argparse) use the same catalogue."""
    gettext.bindtextdomain(DOMAIN, str(FOLDER))
    gettext.textdomain(DOMAIN)


@cache
def _read_catalogue() -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, str(FOLDER), ["zh"])
