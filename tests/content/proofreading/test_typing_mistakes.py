"""Marks that a Tibetan or Chinese reader would stumble over, and right ones that must be left alone."""

import pytest

from kiosk.content.proofreading.typing_mistakes import find_typing_mistakes
from kiosk.content.text import Text


def find(words: dict[str, str] | str) -> list[tuple[str, int]]:
    return [(slip.rule, slip.start) for _, slip in find_typing_mistakes(Text.of(words))]


@pytest.mark.parametrize(
    ("words", "rule", "start"),
    [
        ("ཡུལ་ཤུལ་།", "tsheg-before-shad", 7),
        ("ཡུལ་ཤུལ༌།", "tsheg-before-shad", 7),
        ("ཡུལ་ཤུལ།།", "doubled-shad", 7),
        ("ཡུལ་ཤུལl ལོ།", "look-alike-mark", 7),
        ("ཡུལ་ཤུལ।", "look-alike-mark", 7),
        ("ཡུལ.ཤུལ།", "look-alike-mark", 3),
        ("ཨོཾ་ཨཱ:ཧཱུྃ།", "look-alike-mark", 6),
        ("ཙ༹ལ།", "look-alike-mark", 0),
        ("ལོོ།", "look-alike-mark", 1),
        ("ཡུལ་ཤུལ.", "foreign-mark", 7),
        ("ཡུལ་ ཤུལ།", "tibetan-space", 4),
        ("ཆོས་ཀྱི། །ཡུལ།", "breakable-space", 8),
        ("ཅིག །ཡུལ།", "breakable-space", 3),
        ("ྱཡུལ།", "orphan-sign", 0),
        ("ཀཱི།", "mark-order", 0),
        ("ཀཾི།", "mark-order", 0),
    ],
)
def test_a_wrong_mark_of_tibetan_is_found(words: str, rule: str, start: int) -> None:
    assert find({"bo": words}) == [(rule, start)]


@pytest.mark.parametrize(
    "words",
    [
        "བྱུང་། ཡུལ་ཤུལ།",
        "ངོ་། ངེད་ཀྱི།",
        "བྱུང༌། ཡུལ།",
        "༄༅།\u00a0།ཡུལ་ཤུལ།",
        "རྟ་རྒྱུག རྩྭ་ཐང་།",
        "སྐུ\u00a0།ཡུལ།",
        "ལོ་ ༢༠༠༡ ཤིང་བྱ།",
        "1951ལོའི་ཟླ་12པའི་ཚེས་25ཉིན།",
        "《གསར་འགྱུར》 2021ལོ",
        "ཨོཾ་ཨཱཿཧཱུྃ་ཤྲཱི།",
        "ཕ༹་རན་སི། ཀི༹།",
        "བསོ༵ད་ནམ༵ས།",
        "གྷ་དྷ་ཀྵ།",
        "སྐད་ཡིག: བོད་ཡིག",
        "ཡུལ་ཤུལ (Yushu) དང་CCTV.",
    ],
)
def test_right_tibetan_is_left_alone(words: str) -> None:
    assert find({"bo": words}) == []


@pytest.mark.parametrize(
    ("words", "rule", "start"),
    [
        ("玉树,青海", "half-width-mark", 2),
        ("玉树在哪里?", "half-width-mark", 5),
        ("玉树.", "half-width-mark", 2),
        ("玉树。。。", "half-width-mark", 2),
        ("江河…", "half-width-mark", 2),
        ("玉 树", "chinese-space", 1),
        ("《玉树", "unpaired-mark", 0),
        ("玉树）", "unpaired-mark", 2),
    ],
)
def test_a_wrong_mark_of_chinese_is_found(words: str, rule: str, start: int) -> None:
    assert find({"zh": words}) == [(rule, start)]


@pytest.mark.parametrize(
    "words",
    [
        "7:49，玉树。",
        "占3.5%，见图1.2。",
        "网址https://www.yushu.gov.cn/a.b?c=1,2;3",
        "北京—上海，1951-2021年……",
        "他说：“People’s Daily（人民日报）。”",
        "“第一段。\n“第二段。”",
        "Wi-Fi (free) 和 CCTV",
        '55"电视',
    ],
)
def test_right_chinese_is_left_alone(words: str) -> None:
    assert find({"zh": words}) == []


@pytest.mark.parametrize("words", [{"en": "Yushu, Qinghai?"}, "a,b"])
def test_other_scripts_have_no_such_rules(words: dict[str, str] | str) -> None:
    assert find(words) == []
