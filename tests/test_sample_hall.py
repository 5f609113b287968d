"""The sample hall as it is shipped: complete, honest about its drafts, and its captions true to its texts."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from kiosk.content.cues import parse_cues, read_cues
from kiosk.content.examination import examine_hall
from kiosk.content.films import probe
from kiosk.content.model import Event, Film, Hall
from kiosk.content.sounds import length
from kiosk.narration.chapters import parse_chapters
from kiosk.narration.lit import find_spans, flow

ROOT = Path(__file__).parent.parent
READING = examine_hall(ROOT)
SIZES = {(2560, 1440), (1440, 2560)}


def need_hall() -> Hall:
    assert READING.hall is not None
    return READING.hall


EVENTS = [event for exhibit in need_hall().exhibits for event in exhibit.timeline]
FILMS = [event.film for event in EVENTS if event.film]
PICTURES = sorted({picture.file for event in EVENTS for picture in event.pictures} | set(need_hall().posters))


def test_it_has_no_errors_and_says_what_is_not_final() -> None:
    found = [problem for problem in READING.problems if problem.rule not in ("draft-text", "synthetic-voice")]
    assert [(problem.rule, problem.excerpt.strip()[:16]) for problem in found] == []


def test_it_is_a_whole_hall() -> None:
    hall = need_hall()
    assert len(hall.exhibits) == 7
    assert len(EVENTS) >= 32
    assert len(PICTURES) >= 40
    assert hall.draft == ("bo",)


def test_assets_hold_only_what_the_hall_shows() -> None:
    sounds = {part for event in EVENTS for told in event.narration.values() for part in (told.file, told.captions)}
    there = {file.relative_to(ROOT / "assets").as_posix() for file in (ROOT / "assets").rglob("*") if file.is_file()}
    films = {file for film in FILMS for file in (film.file, *film.captions.values())}
    assert there == sounds | set(PICTURES) | films


def test_each_picture_has_its_drawing() -> None:
    modules = (ROOT / "tools" / "drawing" / "exhibits").glob("*.py")
    drawn = {
        name for file in modules for name in re.findall(r'@picture\("([^"]+)"\)', file.read_text(encoding="utf-8"))
    }
    assert {f"{name}.jpg" for name in drawn} == set(PICTURES)


@pytest.mark.parametrize("file", PICTURES)
def test_each_picture_fits_the_screen(file: str) -> None:
    path = ROOT / "assets" / file
    size = QImageReader(str(path)).size()
    assert (size.width(), size.height()) in SIZES
    assert path.stat().st_size <= 700_000


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.id)
def test_each_event_is_told_in_both_voices_word_for_word(event: Event) -> None:
    assert event.text is not None
    counts = set()
    for voice in ("bo", "zh-Hans"):
        narration = event.narration[voice]
        cues = read_cues(ROOT / "assets" / narration.captions)
        assert narration.synthetic
        assert all(find_spans(flow(event.text.said(voice).words), cues))
        assert "".join("".join(cue.text.split()) for cue in cues) == "".join(event.text.said(voice).words.split())
        assert cues[-1].end < length(ROOT / "assets" / narration.file) < 90
        counts.add(len(cues))
    assert len(counts) == 1, "a change of language goes on with the same sentence"


def test_one_exhibit_can_be_heard_in_the_local_speech() -> None:
    lessons = need_hall().exhibit("lessons")
    for event in lessons.timeline:
        assert event.text is not None
        khams = event.narration["khg"]
        assert khams.synthetic
        cues = read_cues(ROOT / "assets" / khams.captions)
        assert all(find_spans(flow(event.text.said("bo").words), cues))
        assert cues[-1].end < length(ROOT / "assets" / khams.file) < 90


@pytest.mark.parametrize("film", FILMS, ids=lambda film: film.file)
def test_a_film_is_captioned_in_every_language_and_honest_about_its_voice(film: Film) -> None:
    filmed = probe(ROOT / "assets" / film.file)
    assert film.synthetic
    assert set(film.captions) == set(need_hall().languages)
    assert (filmed.width, filmed.height) == (1280, 720)
    assert (ROOT / "assets" / film.file).stat().st_size < 4_000_000
    texts = [(ROOT / "assets" / file).read_text(encoding="utf-8") for file in film.captions.values()]
    assert len({tuple((cue.start, cue.end) for cue in parse_cues(text)) for text in texts}) == 1
    assert all(parse_cues(text)[-1].end < filmed.seconds for text in texts)
    assert all(len(parse_chapters(text)) == 3 for text in texts)
