"""The JSON Schema of exhibits.yaml, for editors that complete keys and underline mistakes."""

import json
from typing import Any

from kiosk.content.model import Hall

_SHORT_FORMS = ("Picture", "Narration", "Film")
_DRAFT = {"anyOf": [{"type": "boolean"}, {"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_ID = {"anyOf": [{"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}, {"type": "integer"}]}
_TEXT_HINT = "One text, or a text for each language: {bo: …, zh: …, en: …}. 同一文字，或分语言的文字。"
_HINTS = {
    "id": "Latin letters, digits, hyphens; unique in the hall. 拉丁字母、数字和连字符，全厅不重复。",
    "draft": "Languages that no native reader has corrected yet. 尚未经母语读者校对的语言。",
    "languages": "Language buttons in their order; a reset returns to the first. 语言按钮的次序，重置后回到第一个。",
    "posters": "Pictures shown while nobody is there. 无人时显示的图片。",
    "links": "Addresses shown as QR codes only. 只以二维码显示的网址。",
    "about": "What a link leads to. 链接通向哪里。",
    "cover": "Picture below assets/. assets/ 下的图片。",
    "sources": "Where the facts come from. 事实的出处。",
    "date": "1951, 1951-12, 1951-12-25, 2017/2020, 2017/.., 1950~. 日期。",
    "file": "Path below assets/. assets/ 下的路径。",
    "alt": "What the picture shows, for those who cannot see it. 给看不见的人的画面说明。",
    "focus": "The point kept in sight: shares of width and height. 裁切时保留的中心点。",
    "at": "Second of the narration at which the picture appears. 语音第几秒出现。",
    "narration": "One recording a voice: bo, khg, zh. 每种语音一个录音。",
    "synthetic": "true: spoken by a machine until a person records it. 合成语音。",
    "lesson": "Ids of the events that are taught, in their order. 课上讲哪些事件、按什么次序。",
    "events": "Ids of events of this exhibit. 本展项的事件编号。",
    "right": "Number of the right answer, counted from 1. 正确答案的序号，从 1 数起。",
}


def write_schema() -> str:
    """The schema as JSON text that ends with a line end."""
    return json.dumps(make_schema(), ensure_ascii=False, indent=2) + "\n"


def make_schema() -> dict[str, Any]:
    """The schema as data (JSON Schema 2020-12)."""
    hall = Hall.model_json_schema()
    parts: dict[str, Any] = hall.pop("$defs")
    exhibits = hall["properties"].pop("exhibits")
    hall["required"].remove("exhibits")
    parts["Event"]["required"].remove("id")
    for part in (hall, *parts.values()):
        _say_as_written(part)
    for name in _SHORT_FORMS:
        parts[name] = {"anyOf": [{"type": "string"}, parts[name]]}
    parts["Answer"] = {"anyOf": [parts["Answer"], *parts["Answer"]["properties"]["text"]["anyOf"]]}
    parts["Lesson"] = {"anyOf": [parts["Lesson"], parts["Lesson"]["properties"]["events"]]}
    one_or_more = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "exhibits.yaml",
        "type": "object",
        "properties": {"hall": hall, "include": one_or_more, "exhibits": {**exhibits, "minItems": 1}},
        "required": ["hall"],
        "anyOf": [{"required": ["exhibits"]}, {"required": ["include"]}],
        "additionalProperties": False,
        "$defs": parts,
    }


def _say_as_written(part: dict[str, Any]) -> None:
    """Turns what pydantic knows after reading into what a curator may type, with hints in two languages."""
    part.pop("description", None)
    part.pop("title", None)
    for name, field in part.get("properties", {}).items():
        for known in ("title", "default"):
            field.pop(known, None)
        if name == "draft":
            field.clear()
            field.update(_DRAFT)
        elif name == "id":
            field.clear()
            field.update(_ID)
        field["anyOf"] = [shape for shape in field.get("anyOf", []) if shape != {"type": "null"}]
        if not field["anyOf"]:
            del field["anyOf"]
        if hint := _HINTS.get(name):
            field["description"] = hint
