"""Numbers in Tibetan words, with the digits that the hall chose."""

import pytest

from kiosk.content.digits import Digits, set_digits
from kiosk.content.languages import script_of

BOTH = [
    ("1951ལོའི་ཟླ་12ཚེས་25ཉིན།", "༡༩༥༡ལོའི་ཟླ་༡༢ཚེས་༢༥ཉིན།"),
    ("མི་གྲངས་3.5%ཡི་2017–2020བར།", "མི་གྲངས་༣.༥%ཡི་༢༠༡༧–༢༠༢༠བར།"),
    ("1951", "༡༩༥༡"),
    ("(7:49)", "(༧:༤༩)"),
    ("《玉树速度》 2021ལོ", "《玉树速度》 ༢༠༢༡ལོ"),
]
KEPT = ["4Aརིམ་པ་", "玉树2021年ལོ་", "དྲ་ཚིགས་ https://www.example.org/2021 ལ་", "2021年12月，", "In 1951", ""]


@pytest.mark.parametrize(("typed", "shown"), BOTH)
def test_tibetan_digits_where_the_hall_chose_them(typed: str, shown: str) -> None:
    assert set_digits(typed, "bo", Digits.TIBETAN) == shown
    assert set_digits(typed, "bo", Digits.EUROPEAN) == typed
    assert set_digits(typed, "zh-Hans", Digits.TIBETAN) == typed


@pytest.mark.parametrize("typed", KEPT)
def test_numbers_of_other_scripts_stay(typed: str) -> None:
    assert set_digits(typed, "bo", Digits.TIBETAN) == typed


def test_every_language_in_tibetan_script_has_them() -> None:
    assert [set_digits("3", tag, Digits.TIBETAN) for tag in ("khg", "dz", "en") if script_of(tag)] == ["༣", "༣", "3"]
