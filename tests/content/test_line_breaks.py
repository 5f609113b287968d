"""Marks for line breaks: unseen, and put once; where they let lines break is in tests/app/test_line_breaks.py."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.line_breaks import JOINER, NO_BREAK, OPENING, divide_marked, mark_breaks

LETTERS = "བོདགའཀཅི་༌།༎༑༔༄༅༈༼༽0129༡༢ %—–～·/：“”‘’《》（）玉树年第。，、ab\n" + NO_BREAK + JOINER + OPENING


def unmark(words: str) -> str:
    return words.translate({ord(JOINER): None, ord(OPENING): None, ord(NO_BREAK): " "})


@given(st.text(alphabet=LETTERS, max_size=40))
def test_marking_again_changes_nothing(words: str) -> None:
    marked = mark_breaks(words)
    assert mark_breaks(marked) == marked


@given(st.lists(st.text(alphabet=LETTERS, max_size=12), min_size=1, max_size=4))
def test_parts_are_marked_as_one_and_divided_again(parts: list[str]) -> None:
    marked = mark_breaks("".join(parts))
    divided = divide_marked(marked, parts)
    assert "".join(divided) == marked
    assert [unmark(part) for part in divided] == [unmark(part) for part in parts]


@given(st.text(max_size=40) | st.text(alphabet=LETTERS, max_size=40))
def test_nothing_that_is_seen_changes(words: str) -> None:
    assert unmark(mark_breaks(words)) == unmark(words)


def test_every_paragraph_keeps_its_last_two_characters_together() -> None:
    assert mark_breaks("生活的家人。\n大家说很好！") == f"生活的家{JOINER}人。\n大家说很{JOINER}好！"


def test_english_words_stay_as_they_are() -> None:
    words = "Magnitude 7.1, 'seventy years' (1951) and/or don't: https://www.example.org/2021"
    assert mark_breaks(words) == words
