"""Captions with estimated times: near the true ones, and never over what a person corrected."""

import re
from pathlib import Path

import numpy as np
import pytest

from kiosk.cli import main
from kiosk.content.cues import read_cues
from kiosk.content.loader import read_hall
from kiosk.content.sounds import RATE
from kiosk.recording.captions import estimate_captions
from kiosk.recording.level import write_opus
from kiosk.recording.sound import Samples, read_samples
from kiosk.recording.timing import estimate_times

ROOT = Path(__file__).parent.parent.parent


def estimate_again(hall: Path, *arguments: str) -> int:
    return main(["narration", "captions", "--hall", str(hall), *arguments])


@pytest.mark.parametrize("tag", ["bo", "zh-Hans"])
def test_the_sample_hall_is_timed_almost_as_it_was_made(tag: str) -> None:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    errors: list[float] = []
    for event in [event for exhibit in reading.hall.exhibits for event in exhibit.timeline][::4]:
        assert event.text is not None
        true = read_cues(reading.assets / event.narration[tag].captions)
        told = estimate_captions(
            event.text.said(tag).words, tag, read_samples(reading.assets / event.narration[tag].file)
        )
        assert [cue.text for cue in told] == [cue.text for cue in true]
        errors += [abs(a - b) for t, m in zip(true, told, strict=True) for a, b in ((t.start, m.start), (t.end, m.end))]
    assert np.mean(errors) < 0.05
    assert max(errors) < 0.25


def test_a_rest_within_a_sentence_does_not_end_it() -> None:
    speech = [(0.1, 2.0), (2.3, 4.0), (4.6, 6.1)]
    assert estimate_times(["一二三四五六七八，一二三四五六。", "一二三四五六。"], speech, "zh-Hans") == [
        (0.1, 4.0),
        (4.6, 6.1),
    ]


def test_sentences_without_a_pause_share_the_speech() -> None:
    times = estimate_times(["一二三四五六七八。", "一二三四。"], [(0.0, 6.0)], "zh-Hans")
    assert times[0][1] == times[1][0] == pytest.approx(4.0, abs=0.4)
    assert (times[0][0], times[1][1]) == (0.0, 6.0)


def test_more_sentences_than_speech_still_come_in_order() -> None:
    times = estimate_times(["一。"] * 20, [(0.0, 2.0)], "zh-Hans")
    assert len(times) == 20
    assert all(start < end for start, end in times)
    assert times == sorted(times)


def test_what_a_person_corrected_stays(hall: Path, voice: Samples, capsys: pytest.CaptureFixture[str]) -> None:
    file = hall / "assets" / "narration" / "spring-zh.vtt"
    write_opus(voice, hall / "assets" / "narration" / "spring-zh.ogg")
    yaml = hall / "exhibits.yaml"
    yaml.write_text(yaml.read_text(encoding="utf-8").replace("spring-zh.wav", "spring-zh.ogg"), encoding="utf-8")
    asked = ("--event", "spring", "--voice", "zh")
    by_hand = file.read_bytes()
    assert estimate_again(hall, *asked) == 0
    assert file.read_bytes() == by_hand
    assert estimate_again(hall, *asked, "--again") == 0
    estimated = file.read_text(encoding="utf-8")
    assert "--again" in estimated
    assert "估算" in estimated
    cues = read_cues(file)
    assert cues[-1].end <= voice.size / RATE
    write_opus(np.pad(voice, (RATE, 0)), hall / "assets" / "narration" / "spring-zh.ogg")
    assert estimate_again(hall, *asked) == 0
    assert read_cues(file)[0].start == pytest.approx(cues[0].start + 1, abs=0.05)
    corrected = re.sub(r"\d\d:\d\d\.\d{3} -->", "00:00.500 -->", file.read_text(encoding="utf-8"), count=1)
    file.write_text(corrected, encoding="utf-8", newline="\r\n")
    assert estimate_again(hall, *asked) == 0
    assert file.read_text(encoding="utf-8") == corrected


def test_without_a_narration_it_says_so(hall: Path) -> None:
    assert estimate_again(hall, "--event", "later") == 1
    assert estimate_again(hall, "--event", "nobody") == 1
