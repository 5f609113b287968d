"""What the parts of a hall have in common: their kinds of values, that they never change, and the draft mark."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from kiosk.content.shapes import check_address, check_id, check_path, check_words, read_draft
from kiosk.content.text import check_tag
from kiosk.messages import mark as _

EVERY_LANGUAGE = "*"

Tag = Annotated[str, BeforeValidator(check_tag)]
Id = Annotated[str, BeforeValidator(check_id)]
Words = Annotated[str, BeforeValidator(check_words)]
AssetPath = Annotated[str, BeforeValidator(check_path)]
Address = Annotated[str, BeforeValidator(check_address)]
DraftTag = Annotated[str, BeforeValidator(lambda tag: tag if tag == EVERY_LANGUAGE else check_tag(tag))]
Draft = Annotated[tuple[DraftTag, ...], BeforeValidator(read_draft)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
_WRITTEN: dict[frozenset[str], set[str]] = {}  # of 10,000 events it saves 10 MB
Seconds = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class Part(BaseModel):
    """What every part of a hall has in common: it never changes, and a key left empty counts as not written."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # a hall that is known is never judged

    def __getstate__(self) -> dict[Any, Any]:
        """Parts in which the same keys were written share one set of them, also when they are read from a pickle."""
        state = super().__getstate__()
        written = state["__pydantic_fields_set__"]
        return state | {"__pydantic_fields_set__": _WRITTEN.setdefault(frozenset(written), written)}

    @model_validator(mode="before")
    @classmethod
    def _drop_empty_keys(cls, data: Any) -> Any:
        if not isinstance(data, dict) or None not in data.values():
            return data
        fields = cls.model_fields
        return {
            key: value
            for key, value in data.items()
            if value is not None or key not in fields or fields[key].is_required()
        }


class Drafted(Part):
    """A part whose texts may still wait for a native reader: `draft` names the languages, "*" all of them."""

    draft: Draft = Field(
        default=(),
        description=_(
            "Languages that no native reader has corrected yet, such as [bo]; true for all. Visitors see it."
        ),
    )

    def is_draft(self, language: str) -> bool:
        """Whether its own mark says that its texts in this language are a draft."""
        return EVERY_LANGUAGE in self.draft or language in self.draft
