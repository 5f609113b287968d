"""Captions of a picture story: two languages together, pages of two lines, one sentence lit."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.cues import Cue
from kiosk.content.loader import read_hall
from kiosk.content.model import Event
from kiosk.narration.captions import caption_at, lay_out, measure, pair_cues, split_clauses
from kiosk.narration.lit import Lit
from kiosk.narration.recordings import Recordings

ROOT = Path(__file__).parent.parent.parent
CUES = (Cue(0.2, 2, "红旗当背景，草原当课堂。"), Cue(2.5, 4, "大家听。"), Cue(4.5, 8, "大家坐在草地上听了很久很久。"))


@pytest.mark.parametrize(
    ("written", "paired"),
    [
        (["a", "b", "c"], [(0.2, "a"), (2.5, "b"), (4.5, "c")]),
        (["a", "b"], []),
        (["a", "b", "c", "d"], []),
        ([], []),
    ],
)
def test_as_many_sentences_go_together(written: list[str], paired: list[tuple[float, str]]) -> None:
    assert [(cue.start, cue.text) for cue in pair_cues(CUES, written)] == paired


@pytest.mark.parametrize(
    ("room", "pages"),
    [
        (30, [["红旗当背景，草原当课堂。", "大家听。", "大家坐在草地上听了很久很久。"]]),
        (10, [["红旗当背景，草原当课堂。", "大家听。"], ["大家坐在草地上听了很久很久。"]]),
        (6, [["红旗当背景，"], ["草原当课堂。"], ["大家听。"], ["大家坐在草地上听"], ["了很久很久。"]]),
    ],
)
def test_pages_hold_what_fits_in_two_lines(room: float, pages: list[list[str]]) -> None:
    assert [[cue.text for cue in page.cues] for page in lay_out(CUES, room)] == pages


def test_a_sentence_begins_a_new_line_rather_than_with_a_scrap_of_itself() -> None:
    cues = [Cue(0, 1, "红旗当背景，草原当课堂。"), Cue(1, 2, "大家坐在草地上听。")]
    (page,) = lay_out(cues, 15)
    assert page.light(1) == Lit("红旗当背景，草原当课堂。", "\n大家坐在草地上听。")
    assert page.light(0) == Lit("", "红旗当背景，草原当课堂。", "\n大家坐在草地上听。")
    (longer,) = lay_out(cues, 18)
    assert longer.light(1) == Lit("红旗当背景，草原当课堂。", "大家坐在草地上听。")


def test_a_long_sentence_shares_its_time() -> None:
    first, second = lay_out([Cue(10, 20, "一二三四五，六七八九十。")], 6)
    assert (first.cues[0].start, first.cues[0].end, second.cues[0].start, second.cues[0].end) == (10, 15, 15, 20)


@pytest.mark.parametrize(
    ("seconds", "seen"),
    [
        (0.0, Lit("红旗当背景，草原当课堂。大家听。")),
        (1.0, Lit("", "红旗当背景，草原当课堂。", "大家听。")),
        (3.0, Lit("红旗当背景，草原当课堂。", "大家听。", "")),
        (5.0, Lit("", "大家坐在草地上听了很久很久。", "")),
        (9.5, Lit("大家坐在草地上听了很久很久。")),
    ],
)
def test_the_sentence_of_the_moment_is_lit(seconds: float, seen: Lit) -> None:
    assert caption_at(lay_out(CUES, 10), seconds) == seen
    assert caption_at((), seconds) == Lit("")


def test_sentences_have_a_space_between_them_where_the_script_has_one() -> None:
    pages = lay_out([Cue(0, 1, "One."), Cue(1, 2, "Two.")], 30)
    assert caption_at(pages, 1.5) == Lit("One. ", "Two.", "")


@given(st.text("红旗草原，。abc ་ཀི།“”1", min_size=1, max_size=200), st.floats(6, 60))
def test_nothing_is_lost_and_every_page_fits(text: str, room: float) -> None:
    pages = lay_out([Cue(0, 10, text)], room)
    assert "".join("".join(cue.text.split()) for page in pages for cue in page.cues) == "".join(text.split())


@pytest.mark.parametrize("language", ["bo", "zh-Hans", "en"])
@pytest.mark.parametrize("room", [9.0, 18.0, 34.0])
def test_every_page_of_the_sample_hall_fits_in_two_lines(language: str, room: float) -> None:
    hall = read_hall(ROOT).hall
    assert hall is not None
    recordings = Recordings(ROOT / "assets", hall.languages)
    for exhibit in hall.exhibits:
        for event in exhibit.timeline:
            pages = lay_out(recordings.captions(event, "bo", language), room)
            assert pages, f"{event.id}: {language} does not go with the voice"
            assert all(measure("".join(cue.text for cue in page.cues)) <= 2 * room for page in pages)


def write(folder: Path, name: str, *words: str) -> str:
    lines = "".join(f"\n00:0{n}.000 --> 00:0{n}.900\n{sentence}\n" for n, sentence in enumerate(words))
    (folder / name).write_text(f"WEBVTT\n{lines}", encoding="utf-8")
    return name


@pytest.mark.parametrize(
    ("voice", "reading", "text", "seen"),
    [
        ("khg", "bo", {"bo": "ཀ།"}, ["ཁ།", "ག།"]),
        ("khg", "zh-Hans", {"zh": "一。二。"}, ["壹。", "贰。"]),
        ("khg", "en", {"en": "One. Two."}, ["One.", "Two."]),
        ("khg", "en", {"en": "One. Two. Three."}, []),
        ("", "en", {"en": "One. Two. Three."}, ["One.", "Two.", "Three."]),
    ],
)
def test_which_words_go_with_a_voice(
    tmp_path: Path, voice: str, reading: str, text: dict[str, str], seen: list[str]
) -> None:
    write(tmp_path, "khg.vtt", "ཁ།", "ག།")
    write(tmp_path, "zh.vtt", "壹。", "贰。")
    narration = {"khg": "khg.ogg", "zh": "zh.ogg"}
    event = Event.model_validate({"id": "a", "title": "a", "text": text, "narration": narration})
    cues = Recordings(tmp_path, ["bo", "zh-Hans", "en"]).captions(event, voice, reading)
    assert [cue.text for cue in cues] == seen


def test_a_particle_stays_with_its_word() -> None:
    pieces = split_clauses("སློབ་གྲྭ་ནི་བོད་ཀྱི་རི་ལ་ཡོད།", 3)
    assert pieces == ["སློབ་", "གྲྭ་ནི་", "བོད་ཀྱི་", "རི་ལ་", "ཡོད།"]
