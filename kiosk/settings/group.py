"""What every group of settings has in common: it never changes, and each of its settings says what it is."""

from dataclasses import dataclass
from typing import Any

from pydantic import Field
from pydantic.fields import FieldInfo

from kiosk.content.part import Part

UNIT = "unit"
OWN = "own"


class Group(Part):
    """Some settings that stand together under one key of kiosk.yaml; its docstring is not shown to anybody."""


def setting(default: Any, meaning: str, unit: str = "", own: bool = False, **limits: Any) -> Any:
    """A setting with its default, meaning and unit; one of a machine's `own` is not taken to another machine."""
    return Field(default, description=meaning, json_schema_extra={UNIT: unit, OWN: own}, **limits)


@dataclass(frozen=True, slots=True)
class Nature:
    """What a setting is: English words for the catalogue, its limits ("" where there is none)."""

    group: str
    name: str
    default: Any
    meaning: str
    unit: str
    own: bool
    least: str
    most: str


def describe(group: str, name: str, field: FieldInfo) -> Nature:
    """What the field of a group says about itself."""
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    default = field.get_default(call_default_factory=True)
    unit, own = str(extra.get(UNIT, "")), bool(extra.get(OWN))
    return Nature(group, name, default, field.description or "", unit, own, *read_limits(field))


def read_limits(field: FieldInfo) -> tuple[str, str]:
    """The least and the most that a number may be, as words; "" where there is no limit."""
    found = {name: str(getattr(part, name)) for part in field.metadata for name in ("ge", "le") if hasattr(part, name)}
    return found.get("ge", ""), found.get("le", "")
