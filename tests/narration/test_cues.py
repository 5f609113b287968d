"""Captions: read as WebVTT, found in the text, lit in time."""

import pytest

from kiosk.narration.choice import choose_voice
from kiosk.narration.cues import CaptionsError, cue_at, parse_cues
from kiosk.narration.lit import find_spans, flow, light

VTT = """WEBVTT

NOTE a note

00:00.200 --> 00:02.000
冰下流出一线水。

2
00:02.500 --> 00:04.000
<i>它</i>流过草原。
"""


def test_cues_have_their_times_and_words() -> None:
    cues = parse_cues(VTT)
    assert [(cue.start, cue.end, cue.text) for cue in cues] == [
        (0.2, 2.0, "冰下流出一线水。"),
        (2.5, 4.0, "它流过草原。"),
    ]


@pytest.mark.parametrize("text", ["", "hello", "WEBVTT\n\n00:02.000 --> 00:01.000\nx", "WEBVTT\n\n1 --> 2\nx"])
def test_what_is_no_webvtt_is_refused(text: str) -> None:
    with pytest.raises(CaptionsError):
        parse_cues(text)


def test_the_spoken_cue_stays_lit_over_a_breath() -> None:
    cues = parse_cues(VTT)
    assert [cue_at(cues, at) for at in (0.0, 0.3, 2.2, 2.6, 4.5, 6.0)] == [-1, 0, 0, 1, 1, -1]


def test_cues_are_found_in_a_text_that_is_wrapped() -> None:
    text = flow("冰下流出\n一线水。它流\n过草原。\n")
    spans = find_spans(text, parse_cues(VTT))
    assert spans[1] is not None
    assert light(text, spans[1]).now == "它流过草原。"


def test_a_reader_hears_the_own_language_first() -> None:
    assert choose_voice("bo", {"bo": 1, "zh-Hans": 1}, ("zh-Hans",)) == "bo"
    assert choose_voice("en", {"bo": 1, "zh-Hans": 1}, ("zh-Hans", "bo")) == "zh-Hans"
    assert choose_voice("bo", {}, ()) == ""
