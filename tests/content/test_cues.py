"""WebVTT captions: what is read, and what is refused with its line."""

from pathlib import Path

import pytest

from kiosk.content.cues import CaptionsError, parse_cues, read_cues, scan_cues

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


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("00:01,000 --> 00:02,000", "cue-time"),
        ("00:01.000 -> 00:02.000", "cue-time"),
        ("00：01.000 → 00：02.000", "cue-time"),
        ("0:01.000 --> 0:02.000", "cue-time"),
        ("00:71.000 --> 00:72.000", "cue-time"),
        ("9" * 5000 + ":00:01.000 --> 00:02.000", "cue-time"),
        ("00:02.000 --> 00:01.000", "cue-backward"),
    ],
)
def test_a_wrong_time_is_placed_and_hides_no_other_cue(line: str, rule: str) -> None:
    sheet = scan_cues(f"WEBVTT\n\n  {line}\n水\n\n00:03.000 --> 00:04.000\n流\n")
    assert [(fault.rule, fault.line, fault.column) for fault in sheet.faults] == [(rule, 3, 3)]
    assert [(cue.text, cue.line) for cue in sheet.cues] == [("流", 6)]


def test_words_with_an_arrow_or_a_clock_time_are_no_mistake() -> None:
    sheet = scan_cues("WEBVTT\n\n00:01.000 --> 00:02.000\n7:49 地震\n\nNOTE 00:01 -> 00:02\n")
    assert not sheet.faults


@pytest.mark.parametrize("data", ["WEBVTT\n".encode("utf-16"), b"WEBVTT\n\xff", b"\0" * 100])
def test_captions_of_another_encoding_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.vtt").write_bytes(data)
    with pytest.raises(CaptionsError):
        read_cues(tmp_path / "a.vtt")
