"""The script of the sample film: its times, and that its captions are what the hall says."""

from itertools import pairwise
from pathlib import Path

from kiosk.content.cues import read_cues
from kiosk.content.loader import read_hall
from tools.film.__main__ import LANGUAGES, NAME, VOICE
from tools.film.captions import write_captions
from tools.film.shots import SCRIPT, Shot, plan

ROOT = Path(__file__).parent.parent.parent


def make_plan() -> tuple[Shot, ...]:
    reading = read_hall(ROOT)
    assert reading.hall is not None
    events = {line[0]: reading.hall.find_event(line[0])[1] for line in SCRIPT}
    cues = {name: read_cues(reading.assets / event.narration[VOICE].captions) for name, event in events.items()}
    return plan(events, cues)


def test_sentences_do_not_overlap_and_pictures_leave_no_gap() -> None:
    shots = make_plan()
    for before, after in pairwise(shots):
        assert before.end < after.start
        assert before.shown[1] == after.shown[0]
    assert shots[0].shown[0] == 0


def test_the_captions_that_are_shipped_are_those_of_the_texts() -> None:
    for language, short in LANGUAGES.items():
        shipped = ROOT / "assets" / "films" / f"{NAME}.{short}.vtt"
        assert shipped.read_text(encoding="utf-8") == write_captions(make_plan(), language)
