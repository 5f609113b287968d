"""Captions: found in the text, lit in time."""

from kiosk.content.cues import parse_cues
from kiosk.narration.choice import choose_voice
from kiosk.narration.cues import cue_at
from kiosk.narration.lit import find_spans, flow, light

VTT = """WEBVTT

NOTE a note

00:00.200 --> 00:02.000
冰下流出一线水。

2
00:02.500 --> 00:04.000
<i>它</i>流过草原。
"""


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
