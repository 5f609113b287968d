"""Why a release is not taken, in words that can be kept and told later in another language."""

from collections.abc import Mapping
from typing import Any

from kiosk.messages import MessageLanguage, translate


class Refusal(Exception):  # noqa: N818
    """A release, a key or a folder that cannot be used; `words` are English with {names} that `fills` fills.

    Nothing that is installed changes by it.
    """

    def __init__(self, words: str, **fills: object) -> None:
        super().__init__(words)
        self.words = words
        self.fills = {name: str(fill) for name, fill in fills.items()}

    def __str__(self) -> str:
        return tell(self.words, self.fills)


class Interruption(Refusal):
    """Something that may be gone the next time: a cut line, a stick pulled out, a full disk."""


class Leaving(Interruption):
    """Whoever fetches has something better to do just now."""


class Missing(Interruption):
    """The release has no such file."""


def tell(words: str, fills: Mapping[str, Any], language: MessageLanguage | None = None) -> str:
    """A refusal's words in a language of messages; words from a damaged file are told as they are."""
    try:
        return translate(words, language).format(**fills)
    except (KeyError, ValueError, IndexError):
        return words
