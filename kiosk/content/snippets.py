"""Parts of a hall that an editor with the YAML extension offers ready-made; what stands after ${1: is typed over."""

from collections.abc import Mapping
from typing import Any

from kiosk.messages import mark as _

_WORDS = {"bo": "$2", "zh": "$3"}
_PICTURE = {
    "file": "pictures/${4:picture.jpg}",
    "caption": {"bo": "$5", "zh": "$6"},
    "alt": {"bo": "$7", "zh": "$8"},
    "credit": "$9",
}
_EVENT = {
    "id": "${1:new-event}",
    "date": "${10:1951-12-25}",
    "title": _WORDS,
    "text": {"bo": "$11", "zh": "$12"},
    "pictures": [_PICTURE],
    "source": "$13",
}

# For each part its label, what it is, and its keys.
SNIPPETS: Mapping[str, tuple[str, str, Mapping[str, Any]]] = {
    "Exhibit": (
        "new exhibit · 新展项",
        _("An exhibit with one event."),
        {"id": "${14:new-exhibit}", "title": {"bo": "$15", "zh": "$16"}, "timeline": [_EVENT]},
    ),
    "Event": ("new event · 新事件", _("An event with its words and one picture."), _EVENT),
    "Picture": ("new picture · 新图片", _("A picture with its words."), _PICTURE),
    "Narration": (
        "new narration · 新语音",
        _("A recording and who speaks."),
        {"file": "narration/${1:zh}/${2:event}.ogg", "speaker": "$3"},
    ),
    "Question": (
        "new question · 新问题",
        _("A question with two answers."),
        {
            "ask": {"bo": "$1", "zh": "$2"},
            "answers": [{"bo": "$3", "zh": "$4"}, {"bo": "$5", "zh": "$6"}],
            "right": 1,
            "because": {"bo": "$7", "zh": "$8"},
        },
    ),
}
