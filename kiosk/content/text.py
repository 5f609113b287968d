"""Words in several languages, and which of them a reader is shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kiosk.content.languages import guess_tag, read_tag

EVERY = ""  # the language of words that are the same in every language


@dataclass(frozen=True, slots=True)
class Said:
    """The words a reader gets: `language` is what they are written in, `asked` what the reader had chosen."""

    words: str
    language: str
    asked: str

    @property
    def borrowed(self) -> bool:
        """True when the words are shown in another language than the reader asked for."""
        return self.language != self.asked


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a hall: pairs of (language tag, words), or one pair with the tag "" for every language."""

    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, words: str | Mapping[str, str]) -> Self:
        """A text from words that are the same in every language, or from a mapping of tag to words.

        Raises ValueError for an unknown tag or when there are no words at all.
        """
        given = {EVERY: words} if isinstance(words, str) else words
        pairs = tuple((_need_tag(tag), said.strip()) for tag, said in given.items() if said.strip())
        if not pairs:
            raise ValueError("a text needs words")
        return cls(pairs)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it was written in; empty when it is the same in every language."""
        return tuple(tag for tag, _ in self.pairs if tag)

    def has(self, language: str) -> bool:
        """Whether a reader of this language gets it without borrowing."""
        return any(tag in (language, EVERY) for tag, _ in self.pairs)

    def said(self, language: str, order: Sequence[str] = ()) -> Said:
        """What a reader of `language` is shown: these words, else the next of `order` that exist, else any."""
        words = dict(self.pairs)
        if EVERY in words:
            return Said(words[EVERY], language, language)
        shown = next((tag for tag in (language, *order) if tag in words), self.pairs[0][0])
        return Said(words[shown], shown, language)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        words = core_schema.dict_schema(
            core_schema.no_info_plain_validator_function(check_text_tag),
            core_schema.no_info_plain_validator_function(_check_words),
        )
        from_data = core_schema.chain_schema(
            [
                core_schema.no_info_plain_validator_function(_spread),
                words,
                core_schema.no_info_plain_validator_function(_gather),
            ]
        )
        return core_schema.no_info_wrap_validator_function(
            lambda value, read: value if isinstance(value, cls) else read(value), from_data
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"$comment": "Text"}  # schema.py says what it is


def check_tag(value: object) -> str:
    """A language tag of the data in canonical form; raises the problem `unknown-language`."""
    tag = read_tag(value) if isinstance(value, str) else None
    if tag is None:
        raise PydanticCustomError("unknown-language", "unknown", {"found": str(value), "guess": guess_tag(str(value))})
    return tag


def check_text_tag(value: object) -> str:
    """As check_tag, and the mark of words for every language."""
    return EVERY if value == EVERY else check_tag(value)


def _need_tag(tag: str) -> str:
    known = EVERY if tag == EVERY else read_tag(tag)
    if known is None:
        raise ValueError(f"unknown language tag {tag!r}")
    return known


def _spread(value: object) -> object:
    if isinstance(value, str):
        return {EVERY: value}
    if isinstance(value, dict) and value:
        return value
    if value is None or value == {}:
        raise PydanticCustomError("empty-text", "empty")
    raise PydanticCustomError("wrong-shape", "shape", {"wanted": "text"})


def _check_words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    raise PydanticCustomError("wrong-shape", "shape", {"wanted": "words"})


def _gather(words: dict[str, str]) -> Text:
    pairs = tuple((tag, said) for tag, said in words.items() if said)
    if not pairs:
        raise PydanticCustomError("empty-text", "empty")
    return Text(pairs)
