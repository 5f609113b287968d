"""Titles from file names."""

import os
from pathlib import Path

import pytest

from kiosk.content.starting.titles import clean_name, make_title, name_language


@pytest.mark.parametrize(
    ("stem", "title"),
    [
        ("horse_festival", "horse festival"),
        ("IMG_1234", "IMG 1234"),
        ("IMG_1234_赛马开始", "赛马开始"),
        ("IMG_20130725_143000 结古", "结古"),
        ("01 赛马", "赛马"),
        ("3. 开幕", "开幕"),
        ("100 years", "100 years"),
        ("1951年_成立", "1951年 成立"),
        ("赛马 (2)", "赛马"),
        ("རྟ་རྒྱུགས།_མགོ་འཛུགས", "རྟ་རྒྱུགས། མགོ་འཛུགས"),
        ("😀 \"他\" 'ok': #1", "😀 \"他\" 'ok': #1"),
        ("two\nlines\x1b[31m\u202e", "two lines [31m"),
        ("\x07", "?"),
    ],
)
def test_a_name_becomes_a_title(stem: str, title: str) -> None:
    assert make_title(stem) == title


def test_a_name_from_an_old_chinese_computer_is_read() -> None:
    assert clean_name(Path(os.fsdecode("旧照片.jpg".encode("gb18030")))) == "旧照片.jpg"


def test_one_script_tells_the_language() -> None:
    assert [name_language(words) for words in ("赛马", "རྟ་རྒྱུགས", "IMG", "结古 སྐྱེ་རྒུ")] == ["zh", "bo", "", ""]
