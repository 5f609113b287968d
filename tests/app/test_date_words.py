"""Dates and numbers in the words of each language, and in the digits that the hall chose."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.bridge.date_words import DateWords, write_date, write_span
from kiosk.bridge.labels import Labels
from kiosk.bridge.numbers import write_clock
from kiosk.content.dates import read_date
from kiosk.content.digits import Digits
from kiosk.content.line_breaks import JOINER, NO_BREAK

SAID = {
    "zh-Hans": {
        "1951-12-25": ("1951", "12月25日", "1951年12月25日"),
        "1951-12": ("1951", "12月", "1951年12月"),
        "1951": ("1951", "", "1951年"),
        "2017/2020": ("2017—2020", "", "2017年至2020年"),
        "2010-04-14/2010-07": ("2010", "", "2010年4月14日至2010年7月"),
        "2017/..": ("2017–", "", "2017年至今"),
        "../1951": ("–1951", "", "至1951年"),
        "1950~": ("约1950", "", "约1950年"),
        "1950?": ("可能1950", "", "可能1950年"),
        "1950%": ("可能约1950", "", "可能约1950年"),
        "195X": ("1950年代", "", "1950年代"),
        "19XX": ("20世纪", "", "20世纪"),
        "195X/2020": ("1950—2020", "", "1950年代至2020年"),
    },
    "en": {
        "1951-12-25": ("1951", "25 December", "25 December 1951"),
        "1951": ("1951", "", "1951"),
        "2017/2020": ("2017–2020", "", "2017 to 2020"),
        "2017/..": ("2017–", "", "since 2017"),
        "../1951": ("–1951", "", "until 1951"),
        "1950~": ("about 1950", "", "about 1950"),
        "195X": ("the 1950s", "", "the 1950s"),
        "19XX": ("the 1900s", "", "the 1900s"),
    },
    "bo": {
        "1951": ("༡༩༥༡", "", "སྤྱི་ལོ་༡༩༥༡"),
        "2017/2020": ("༢༠༡༧–༢༠༢༠", "", "སྤྱི་ལོ་༢༠༡༧ནས་སྤྱི་ལོ་༢༠༢༠བར"),
        "2017/..": ("༢༠༡༧–", "", "སྤྱི་ལོ་༢༠༡༧ནས་ད་བར"),
        "1950~": ("༡༩༥༠ ཙམ", "", "སྤྱི་ལོ་༡༩༥༠ ཙམ"),
        "19XX": ("དུས་རབས་༢༠པ", "", "དུས་རབས་༢༠པ"),
    },
}


def unmark(words: str) -> str:
    return words.replace(JOINER, "").replace(NO_BREAK, " ")


@pytest.fixture
def labels(application: QGuiApplication) -> Iterator[Labels]:
    labels = Labels()
    yield labels
    labels.speak("en")
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("language", SAID)
def test_each_language_words_its_dates(labels: Labels, language: str) -> None:
    labels.speak(language, Digits.TIBETAN)
    for typed, expected in SAID[language].items():
        words = write_date(read_date(typed), language)
        assert tuple(map(unmark, (words.year, words.rest, words.whole))) == expected, typed


def test_an_event_without_a_date_has_no_words(labels: Labels) -> None:
    assert write_date(None, "bo") == DateWords()


def test_a_tibetan_day_is_written_with_the_chosen_digits(labels: Labels) -> None:
    labels.speak("bo")
    assert "25" in write_date(read_date("1951-12-25"), "bo").whole
    assert labels.speak("bo", Digits.TIBETAN)
    words = write_date(read_date("1951-12-25"), "bo")
    assert "༢༥" in words.whole
    assert not any(digit in words.whole + words.rest for digit in "0123456789")


def test_every_number_follows_one_choice(labels: Labels) -> None:
    labels.speak("bo", Digits.TIBETAN)
    assert write_clock(65) == "༡:༠༥"
    assert unmark(write_span(1951, 2021)) == "༡༩༥༡–༢༠༢༡"
    assert QCoreApplication.translate("LessonCard", "%n page(s)", "", 1200).endswith("༡༢༠༠")
    assert QQmlEngine().evaluate('"%L1 / %L2".arg(1).arg(39)').toString() == "༡ / ༣༩"
    labels.speak("zh-Hans", Digits.TIBETAN)
    assert (write_clock(65), unmark(write_span(1951, 2021))) == ("1:05", "1951—2021")
    assert QQmlEngine().evaluate('"%L1 / %L2".arg(1).arg(1200)').toString() == "1 / 1200"
