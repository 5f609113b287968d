"""Marks that a Tibetan or Chinese reader would stumble over."""

import pytest

from kiosk.content.text import Text
from kiosk.content.typing_mistakes import find_typing_mistakes


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ({"bo": "ཡུལ་ཤུལ་།"}, "tsheg-before-shad"),
        ({"bo": "ཡུལ་ཤུལ།།"}, "doubled-shad"),
        ({"zh": "玉树,青海"}, "half-width-mark"),
        ({"zh": "玉树在哪里?"}, "half-width-mark"),
    ],
)
def test_a_wrong_mark_is_found(words: dict[str, str], rule: str) -> None:
    assert [found for found, _ in find_typing_mistakes(Text.of(words))] == [rule]


@pytest.mark.parametrize("words", [{"bo": "བྱུང་། ཡུལ་ཤུལ།"}, {"zh": "7:49，玉树。"}, {"en": "Yushu, Qinghai?"}, "a,b"])
def test_right_marks_are_left_alone(words: dict[str, str] | str) -> None:
    assert not list(find_typing_mistakes(Text.of(words)))
