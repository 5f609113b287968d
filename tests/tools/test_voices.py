"""What is spoken: numbers in words, and captions that the kiosk reads back."""

import pytest

from kiosk.content.cues import parse_cues
from tools.voices.captions import write_captions
from tools.voices.numbers import count_bo, say_numbers_in_chinese, say_numbers_in_tibetan


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2010年4月14日", "二零一零年四月十四日"),
        ("1200名", "一千二百名"),
        ("892户", "八百九十二户"),
        ("7.1级", "七点一级"),
        ("231万元", "二百三十一万元"),
        ("205", "二百零五"),
        ("10005", "一万零五"),
        ("110", "一百一十"),
    ],
)
def test_numbers_in_chinese(written: str, said: str) -> None:
    assert say_numbers_in_chinese(written) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(7, "བདུན"), (15, "བཅོ་ལྔ"), (20, "ཉི་ཤུ"), (49, "ཞེ་དགུ"), (1951, "ཆིག་སྟོང་དགུ་བརྒྱ་ང་གཅིག"), (2010, "ཉིས་སྟོང་བཅུ")],
)
def test_numbers_in_tibetan(number: int, said: str) -> None:
    assert count_bo(number) == said


def test_no_digit_is_left_for_the_tibetan_voice() -> None:
    assert not any(letter.isdigit() for letter in say_numbers_in_tibetan("ཚད་རིམ་7.1ཅན། 2010ལོ"))


def test_the_kiosk_reads_the_captions_back() -> None:
    cues = parse_cues(write_captions([(0.15, 2.5, "一。"), (62.95, 64.0, "二。")], "一。二。"))
    assert [(cue.start, cue.end, cue.text) for cue in cues] == [(0.15, 2.5, "一。"), (62.95, 64.0, "二。")]
