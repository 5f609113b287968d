"""Which captions a reader gets with a film, and what a film that is none comes to."""

from pathlib import Path

import pytest

from kiosk.content.model import Event, Film
from kiosk.content.text import Text
from kiosk.narration.reels import Reels

ORDER = ("bo", "zh-Hans", "en")
GOOD = "WEBVTT\n\nNOTE Chapter: One\n\n00:01.000 --> 00:02.000\n{}\n"


def film_event(captions: dict[str, str]) -> Event:
    return Event(id="e", title=Text.of("e"), film=Film(file="film.webm", captions=captions))


@pytest.mark.parametrize(
    ("reading", "files", "language"),
    [
        ("bo", {"bo": "good", "zh-Hans": "good"}, "bo"),
        ("en", {"bo": "good", "zh-Hans": "good"}, "bo"),
        ("bo", {"en": "good", "zh-Hans": "good"}, "zh-Hans"),
        ("bo", {"bo": "broken", "zh-Hans": "good"}, "zh-Hans"),
        ("bo", {"bo": "absent", "en": "good"}, "en"),
        ("bo", {"bo": "broken"}, ""),
        ("bo", {}, ""),
    ],
)
def test_captions_are_the_readers_else_the_next_that_can_be_read(
    tmp_path: Path, reading: str, files: dict[str, str], language: str
) -> None:
    for tag, kind in files.items():
        if kind != "absent":
            (tmp_path / f"{tag}.vtt").write_text(GOOD.format(tag) if kind == "good" else "no captions", "utf-8")
    reel = Reels(tmp_path, ORDER).of(film_event({tag: f"{tag}.vtt" for tag in files}), reading)
    assert reel is not None
    assert reel.subtitles.language == language
    assert [cue.text for cue in reel.subtitles.cues] == ([language] if language else [])
    assert len(reel.subtitles.chapters) == bool(language)


@pytest.mark.parametrize(
    "data", [b"", b"junk" * 1000, b"\x1aE\xdf\xa3", b"#EXTM3U\n#EXTINF:9,\nhttp://127.0.0.1:9/a.ts\n"]
)
def test_what_is_no_film_has_no_length(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "film.webm").write_bytes(data)
    reel = Reels(tmp_path, ORDER).of(film_event({}), "bo")
    assert reel is not None
    assert reel.length == 0


def test_an_event_without_a_film_has_no_reel(tmp_path: Path) -> None:
    assert Reels(tmp_path, ORDER).of(Event(id="e", title=Text.of("e")), "bo") is None
