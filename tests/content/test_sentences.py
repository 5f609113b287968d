"""Where the sentences of a text end, in each script."""

from kiosk.content.sentences import split_sentences


def test_chinese_sentences_end_at_their_marks_and_keep_closing_quotes() -> None:
    assert split_sentences("一。二！“三？”四；五", "zh-Hans") == ["一。", "二！", "“三？”四；", "五"]
    assert split_sentences("他说：“好。”\n走了。", "zh-Hans") == ["他说：“好。”", "走了。"]


def test_tibetan_sentences_end_at_a_shad_with_a_space_in_every_voice() -> None:
    for voice in ("bo", "khg", "adx"):
        assert split_sentences("ཀ་ཁ། ག་ང་།\nཅ།", voice) == ["ཀ་ཁ།", "ག་ང་།", "ཅ།"]


def test_two_shads_end_one_sentence_and_ornaments_begin_one() -> None:
    assert split_sentences("དགའ། །རབ་ཏུ། །ཅིག །བློ། །", "bo") == ["དགའ། །", "རབ་ཏུ། །", "ཅིག །", "བློ། །"]
    assert split_sentences("དགའ།  ། རབ།", "bo") == ["དགའ། །", "རབ།"]
    assert split_sentences("༄༅། །བོད། ཡིག།", "bo") == ["༄༅། །བོད།", "ཡིག།"]
    assert split_sentences("༄༅།། བོད།", "bo") == ["༄༅།། བོད།"]


def test_other_sentences_end_before_a_capital() -> None:
    assert split_sentences('One is 7.1 m. "Two?" Three!\nFour e.g. this.', "en") == [
        "One is 7.1 m.", '"Two?"', "Three!", "Four e.g. this.",
    ]  # fmt: skip
