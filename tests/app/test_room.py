"""The room for words is estimated without Qt; here Qt itself breaks the sample hall's lines."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from kiosk.app import SANS, SERIF, TIBETAN
from kiosk.content.loader import read_hall
from kiosk.content.proofreading import room
from kiosk.content.proofreading.proofreader import name_place
from kiosk.content.proofreading.texts import list_texts

ROOT = Path(__file__).parent.parent.parent


def list_words() -> Iterator[tuple[str, str]]:
    """Every text of the sample hall whose place has limited room, as (place, words)."""
    for part_trail, part in read_hall(ROOT).parts:
        for trail, text in list_texts(part_trail, part):
            if (place := name_place(trail)) in room.ROOMS:
                yield from ((place, words) for _, words in text.pairs)


def choose_font(place: str, words: str) -> QFont:
    """The face and size in which the screens set the words at the largest text size."""
    serif = place in ("name", "title", "exhibit", "ask", "answers")
    tibetan = any("\u0f00" <= letter <= "\u0fff" for letter in words)
    font = QFont(TIBETAN if tibetan else SERIF if serif else SANS)
    font.setPixelSize(round(room.ROOMS[place].largest * (room.TIBETAN if tibetan else 1)))
    font.setWeight(QFont.Weight.Normal if not serif else QFont.Weight.Bold if tibetan else QFont.Weight.DemiBold)
    return font


def break_lines(place: str, words: str) -> int:
    layout = QTextLayout(words.replace("\n", "\u2028"), choose_font(place, words))
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.ROOMS[place].width)
        count += 1
    layout.endLayout()
    return count


def test_the_estimate_agrees_with_the_screen(application: QGuiApplication) -> None:
    listed = list(list_words())
    same = 0
    for place, words in listed:
        space = room.ROOMS[place]
        estimated, real = room.count_lines(words, space.width / space.largest), break_lines(place, words)
        assert abs(estimated - real) <= 1, words
        assert (estimated > space.lines) == (real > space.lines), words
        same += estimated == real
    assert len(listed) > 400
    assert same > 0.9 * len(listed)
