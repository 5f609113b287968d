"""The JSON Schema of exhibits.yaml, for editors that complete keys, explain them and underline mistakes."""

import json
from collections.abc import Mapping
from typing import Any

from kiosk.content.languages import list_tags
from kiosk.content.model import Hall
from kiosk.content.snippets import SNIPPETS
from kiosk.messages import mark as _
from kiosk.messages import translate

_SHORT_FORMS = ("Picture", "Narration", "Film")
_TAG_PATTERN = "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$"
_TAG = {"$ref": "#/$defs/Tag"}
_DRAFT = {"anyOf": [{"type": "boolean"}, {"enum": ["*"]}, _TAG, {"type": "array", "items": _TAG}]}
_ID = {"anyOf": [{"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}, {"type": "integer"}]}
_OWN_SHAPES: Mapping[str, dict[str, Any]] = {"draft": _DRAFT, "id": _ID}
_ONE = {"type": ["string", "number"]}
_SHORTCUTS = {
    "bo": _("Tibetan"),
    "zh": _("Chinese"),
    "en": _("English"),
    "khg": _("Khams Tibetan, as it is spoken"),
}
_TOP = {
    "hall": _("The hall itself: its name, its languages, its posters."),
    "include": _("Other files of this hall, one an exhibit, such as exhibits/*.yaml."),
    "exhibits": _("The exhibits in their order."),
}
_EXAMPLES: Mapping[str, list[Any]] = {
    "id": ["horse-festival"],
    "date": ["1951", "1951-12", "1951-12-25", "2017/2020", "2017/..", "1950~"],
    "languages": [["bo", "zh"], ["bo", "zh", "en"]],
    "digits": ["tibetan"],
    "draft": [["bo"], True],
    "focus": [[0.5, 0.3]],
    "url": ["https://www.example.org"],
}


def write_schema() -> str:
    """The schema as JSON text that ends with a line end."""
    return json.dumps(make_schema(), ensure_ascii=False, indent=2) + "\n"


def make_schema() -> dict[str, Any]:
    """The schema as data: JSON Schema 2020-12 that is also right as draft 7, which VS Code's YAML extension reads."""
    hall = Hall.model_json_schema()
    parts: dict[str, Any] = hall.pop("$defs")
    exhibits = hall["properties"].pop("exhibits")
    hall["required"].remove("exhibits")
    parts["Event"]["required"].remove("id")
    _link_texts([hall, parts])
    for part in (hall, *parts.values()):
        _say_as_written(part)
    for name, snippet in SNIPPETS.items():
        parts[name]["defaultSnippets"] = [_write_snippet(*snippet)]
    for name in _SHORT_FORMS:
        parts[name] = {"anyOf": [{"type": "string"}, parts[name]]}
    parts["Answer"] = {"anyOf": [parts["Answer"], {"$ref": "#/$defs/Text"}]}
    parts["Lesson"] = {"anyOf": [parts["Lesson"], parts["Lesson"]["properties"]["events"]]}
    one_or_more = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    top = {"hall": hall, "include": one_or_more, "exhibits": {**exhibits, "minItems": 1}}
    for name, said in _TOP.items():
        top[name]["description"] = explain(said)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "exhibits.yaml",
        "type": "object",
        "properties": top,
        "required": ["hall"],
        "anyOf": [{"required": ["exhibits"]}, {"required": ["include"]}],
        "additionalProperties": False,
        "$defs": {**parts, "Text": _make_text(), "Tag": _make_tag()},
    }


def explain(words: str) -> str:
    """English and Chinese under each other, as an editor shows them."""
    return f"{words}\n\n{translate(words, 'zh')}"


def _make_text() -> dict[str, Any]:
    by_language = {
        "type": "object",
        "properties": {tag: {**_ONE, "description": explain(_SHORTCUTS[tag])} for tag in ("bo", "zh", "en")},
        "propertyNames": _TAG,
        "additionalProperties": _ONE,
        "minProperties": 1,
    }
    return {"anyOf": [_ONE, by_language]}


def _make_tag() -> dict[str, Any]:
    known = dict.fromkeys([*_SHORTCUTS, *list_tags()])
    return {"type": "string", "anyOf": [{"enum": list(known)}, {"pattern": _TAG_PATTERN}]}


def _link_texts(schema: Any) -> None:
    """Lets every text refer to one definition."""
    below = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    for node in below:
        _link_texts(node)
    if isinstance(schema, dict) and schema.get("$comment") == "Text":
        del schema["$comment"]
        schema["allOf"] = [{"$ref": "#/$defs/Text"}]


def _say_as_written(part: dict[str, Any]) -> None:
    """Turns what pydantic knows after reading into what a curator may type, explained in two languages."""
    part.pop("description", None)
    part.pop("title", None)
    for name, field in part.get("properties", {}).items():
        said = explain(field["description"])
        for known in ("title", "default", "description"):
            field.pop(known, None)
        shape = {**(_OWN_SHAPES.get(name) or _write_shape(name, field))}
        field.clear()
        field.update({**shape, "description": said})
        if name in _EXAMPLES:
            field["examples"] = _EXAMPLES[name]


def _write_shape(name: str, field: dict[str, Any]) -> dict[str, Any]:
    shapes = [shape for shape in field.get("anyOf", []) if shape != {"type": "null"}]
    shape = {**field, "anyOf": shapes} if shapes else field
    if name == "languages":
        return {**shape, "items": _TAG}
    if name in ("narration", "captions") and "additionalProperties" in shape:
        return _name_voices(name, shape)
    if "$ref" in shape:  # draft 7 ignores a description beside a reference
        return {"allOf": [dict(shape)]}
    return shape


def _name_voices(name: str, shape: dict[str, Any]) -> dict[str, Any]:
    tags = ("bo", "khg", "zh", "en") if name == "narration" else ("bo", "zh", "en")
    value = shape["additionalProperties"]
    known = {tag: {"allOf": [value], "description": explain(_SHORTCUTS[tag])} for tag in tags}
    return {**shape, "properties": known, "propertyNames": _TAG}


def _write_snippet(label: str, said: str, body: Mapping[str, Any]) -> dict[str, Any]:
    return {"label": label, "description": explain(said), "body": body}
