"""Writes an event's date as each language writes it, with Qt's CLDR patterns."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from kiosk.content.dates import Date

LOCALES = {"bo": "bo_CN", "khg": "bo_CN", "zh-Hans": "zh_Hans_CN", "en": "en_GB"}
WEEKDAY = re.compile(r",?\s*dddd,?\s*")
DAY = re.compile(r"\s*(?:འི་ཚེས་)?(?<!d)d(?!d)日?\s*")
ABOUT = QT_TRANSLATE_NOOP("Dates", "about %1")
DECADE = QT_TRANSLATE_NOOP("Dates", "the %1s")
YEAR = re.compile(r"\s*yyyy年?\s*")


@dataclass(frozen=True)
class DateWords:
    """`year` stands large on the timeline, `rest` small beside it, `whole` is the date in a line of text."""

    year: str = ""
    rest: str = ""
    whole: str = ""


def write_date(date: Date | None, language: str) -> DateWords:
    """The words of `date` in `language`; empty words where an event has no date."""
    if date is None:
        return DateWords()
    year = _write_years(date)
    if date.span or date.start is None or date.precision not in ("month", "day"):
        return DateWords(year, "", year)
    start = QDate(date.start.year, date.start.month, date.start.day)
    locale = QLocale(LOCALES.get(language, language.replace("-", "_")))
    pattern = _shorten_pattern(locale, date.precision)
    return DateWords(year, locale.toString(start, YEAR.sub("", pattern)), locale.toString(start, pattern))


def _shorten_pattern(locale: QLocale, precision: str) -> str:
    pattern = WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return pattern if precision == "day" else DAY.sub("", pattern)


def _write_years(date: Date) -> str:
    first, last = date.years
    years = translate(DECADE) if date.precision == "decade" and not date.span else "%1"
    words = years.replace("%1", str(first) if first == last or years != "%1" else f"{first}–{last}")
    if date.start is None or date.end is None:
        words = f"{first}–" if date.end is None else f"–{last}"
    return translate(ABOUT).replace("%1", words) if date.approximate or date.uncertain else words


def translate(words: str) -> str:
    return QCoreApplication.translate("Dates", words)
