"""What a reader is shown where a translation is missing."""

from kiosk.content.text import Text


def test_a_missing_language_borrows_the_next_and_says_so() -> None:
    said = Text.of({"zh": "玉树"}).said("bo", ("bo", "zh-Hans"))
    assert (said.words, said.language, said.borrowed) == ("玉树", "zh-Hans", True)


def test_words_for_every_language_are_never_borrowed() -> None:
    assert not Text.of("1951").said("bo", ("bo",)).borrowed
