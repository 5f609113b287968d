"""Which voice is heard when the wanted one is missing: the stated order, row by row."""

import pytest

from kiosk.content.model import Hall
from kiosk.narration.choice import choose_voice, list_voices

HALL = ("bo", "zh-Hans", "en")


@pytest.mark.parametrize(
    ("reading", "chosen", "voices", "heard"),
    [
        ("bo", "", ["bo", "khg", "zh-Hans"], "bo"),
        ("zh-Hans", "khg", ["bo", "khg", "zh-Hans"], "khg"),
        ("zh-Hans", "khg", ["bo", "zh-Hans"], "bo"),
        ("zh-Hans", "khg", ["adx", "zh-Hans"], "adx"),
        ("zh-Hans", "khg", ["adx", "bo", "zh-Hans"], "bo"),
        ("zh-Hans", "khg", ["zh-Hans", "en"], "zh-Hans"),
        ("en", "khg", ["zh-Hans"], "zh-Hans"),
        ("bo", "zh-Hans", ["khg", "en"], "khg"),
        ("bo", "", ["khg", "zh-Hans"], "khg"),
        ("zh-Hans", "", ["khg", "bo"], "bo"),
        ("en", "", ["zh-Hans", "bo"], "bo"),
        ("en", "", ["mn", "kk"], "kk"),
        ("en", "khg", [], ""),
    ],
)
def test_the_order_of_voices(reading: str, chosen: str, voices: list[str], heard: str) -> None:
    assert choose_voice(reading, voices, HALL, chosen) == heard


def test_the_voices_of_a_hall_stand_beside_their_language() -> None:
    timeline = [
        {"id": "a", "title": "a", "narration": {"mn": "a.ogg", "zh": "a.ogg", "khg": "a.ogg"}},
        {"id": "b", "title": "b", "narration": {"bo": "b.ogg"}},
    ]
    exhibits = [{"id": "e", "title": "e", "timeline": timeline}]
    hall = Hall.model_validate({"name": "n", "languages": ["zh", "bo", "en"], "exhibits": exhibits})
    assert list_voices(hall) == ("zh-Hans", "bo", "khg", "mn")
