"""Writes an event's date as each language writes it: Qt's CLDR patterns, and labels where CLDR in Qt has none."""

import datetime
import re
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from kiosk.bridge.numbers import find_locale, write_digits
from kiosk.content.dates import Date, Precision
from kiosk.content.line_breaks import mark_breaks

WEEKDAY = re.compile(r",?\s*dddd,?\s*")
DAY = re.compile(r"\s*(?:འི་ཚེས་)?(?<!d)d(?!d)日?\s*")
YEAR = re.compile(r"\s*yyyy年?\s*")
ABOUT = QT_TRANSLATE_NOOP("Dates", "about %1")
PERHAPS = QT_TRANSLATE_NOOP("Dates", "perhaps %1")
DECADE = QT_TRANSLATE_NOOP("Dates", "the %1s")
CENTURY = QT_TRANSLATE_NOOP("Dates", "the %1s (century %2)")
ONE_YEAR = QT_TRANSLATE_NOOP("Dates", "the year %1")
YEARS = QT_TRANSLATE_NOOP("Dates", "%1–%2")
SPAN = QT_TRANSLATE_NOOP("Dates", "%1 to %2")
SINCE = QT_TRANSLATE_NOOP("Dates", "since %1")
UNTIL = QT_TRANSLATE_NOOP("Dates", "until %1")


@dataclass(frozen=True)
class DateWords:
    """`year` stands large on the timeline, `rest` small beside it, `whole` is the date in a line of text."""

    year: str = ""
    rest: str = ""
    whole: str = ""


def write_date(date: Date | None, language: str) -> DateWords:
    """The words of `date` in `language`, which the labels speak too; empty words where an event has no date."""
    if date is None:
        return DateWords()
    locale = find_locale(language)
    single = not date.span and date.start is not None
    rest = _write_day(date.start, date.precision, locale, with_year=False) if single and date.start else ""
    words = (_write_figure(date), rest, _write_whole(date, locale))
    return DateWords(*(mark_breaks(write_digits(part)) for part in words))


def write_span(first: int, last: int) -> str:
    """The years from the first to the last in figures, "1951–2021"."""
    words = str(first) if first == last else _say(YEARS, first, last)
    return mark_breaks(write_digits(words))


def _write_figure(date: Date) -> str:
    """The year or years alone."""
    first, last = date.years
    if date.start is None or date.end is None:
        return _doubt(date, f"{first}–" if date.end is None else f"–{last}")
    if not date.span and date.precision in ("decade", "century"):
        return _doubt(date, _write_years(date.start, date.precision))
    return _doubt(date, str(first) if first == last else _say(YEARS, first, last))


def _write_whole(date: Date, locale: QLocale) -> str:
    start = _write_part(date.start, date.precision, locale) if date.start else ""
    end = _write_part(date.end, date.end_precision, locale) if date.end else ""
    if not date.span:
        return _doubt(date, start)
    return _doubt(date, _say(SPAN, start, end) if start and end else _say(SINCE, start) if start else _say(UNTIL, end))


def _write_part(day: datetime.date, precision: Precision, locale: QLocale) -> str:
    return _write_day(day, precision, locale) or _write_years(day, precision)


def _write_day(day: datetime.date, precision: Precision, locale: QLocale, with_year: bool = True) -> str:
    """A day or a month by the locale's pattern; empty for what is less precise."""
    if precision not in ("month", "day"):
        return ""
    pattern = WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    pattern = pattern if precision == "day" else DAY.sub("", pattern)
    return locale.toString(QDate(day.year, day.month, day.day), pattern if with_year else YEAR.sub("", pattern))


def _write_years(day: datetime.date, precision: Precision) -> str:
    if precision == "decade":
        return _say(DECADE, day.year // 10 * 10)
    if precision == "century":
        return _say(CENTURY, day.year // 100 * 100, day.year // 100 + 1)
    return _say(ONE_YEAR, day.year)


def _doubt(date: Date, words: str) -> str:
    about = _say(ABOUT, words) if date.approximate else words
    return _say(PERHAPS, about) if date.uncertain else about


def _say(label: str, *parts: object) -> str:
    words = QCoreApplication.translate("Dates", label)
    for number, part in enumerate(parts, start=1):
        words = words.replace(f"%{number}", str(part))
    return words
