"""What is seen of words and numbers on every screen: broken into lines as they should be, with the hall's digits."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.content.digits import Digits, set_digits
from kiosk.content.line_breaks import JOINER, NO_BREAK, OPENING, mark_breaks
from kiosk.content.loader import read_hall
from kiosk.content.model import Hall
from kiosk.content.proofreading.texts import list_texts
from kiosk.narration.lit import flow
from kiosk.narration.voice import Silence
from kiosk.settings.groups import STILL
from kiosk.stops import TurnedClock, plan_tour, walk_items
from kiosk.tour import settle

ROOT = Path(__file__).parent.parent.parent
TAG = re.compile("<[^>]*>")
EUROPEAN = re.compile("(?<![A-Za-z\u4e00-\u9fff])[0-9]+(?![0-9A-Za-z\u4e00-\u9fff])")
MARKS = {ord(JOINER): None, ord(OPENING): None, ord(NO_BREAK): " "}


def shorten(hall: Hall) -> Hall:
    """The sample hall with Tibetan digits and few events, so that a tour is short."""
    chosen = (hall.exhibits[0], hall.exhibits[1], hall.exhibits[-1])
    exhibits = tuple(exhibit.model_copy(update={"timeline": exhibit.timeline[:3]}) for exhibit in chosen)
    return hall.model_copy(update={"digits": Digits.TIBETAN, "exhibits": exhibits})


def walk_screens(language: str) -> Iterator[str]:
    """Every text of every stop of a tour."""
    reading = read_hall(ROOT)
    assert reading.hall is not None
    hall, clock = shorten(reading.hall), TurnedClock()
    app = App(hall, reading.assets, STILL, clock, Silence())
    window = app.show(QSize(1280, 720))
    for stop in plan_tour(hall, language):
        stop.go(app, clock)
        settle(window)
        yield from map(read_item, walk_items(window.contentItem()))
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def read_item(item: QQuickItem) -> str:
    words = item.property("text") if item.inherits("QQuickText") and item.isVisible() else None
    return TAG.sub("", str(words).replace("&nbsp;", NO_BREAK)) if words else ""


def list_set(language: str) -> dict[str, str]:
    """Each text of the hall as it is to be seen, by the same without its marks."""
    texts = [text for trail, part in read_hall(ROOT).parts for _, text in list_texts(trail, part)]
    said = [text.said(language, ("zh-Hans",)) for text in texts]
    shown = [mark_breaks(set_digits(flow(one.words), one.language, Digits.TIBETAN)) for one in said]
    return {words.translate(MARKS): words for words in shown}


@pytest.mark.parametrize("language", ["bo", "zh-Hans"])
def test_words_are_set_before_they_are_seen(application: QGuiApplication, language: str) -> None:
    expected, seen = list_set(language), list(walk_screens(language))
    found = {words for words in seen if words.translate(MARKS) in expected}
    assert [words for words in found if words != expected[words.translate(MARKS)]] == []
    assert sum(words != words.translate(MARKS) for words in found) > 5
    european = [words for words in seen if EUROPEAN.search(words)]
    tibetan = [words for words in seen if re.search("[༠-༩]", words)]
    if language == "bo":
        assert european == []
        assert len(tibetan) > 50
    else:
        assert len(european) > 50
        assert [words for words in tibetan if not re.search("[ཀ-ཬ]", words)] == []
