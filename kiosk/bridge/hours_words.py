"""What a closed or closing hall says, in each of its languages."""

from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale

from kiosk.bridge.date_words import YEAR
from kiosk.bridge.labels import Labels
from kiosk.bridge.numbers import find_locale
from kiosk.caretaker.closing import Outlook

CONTEXT = "Hours"
CLOSED = QT_TRANSLATE_NOOP("Hours", "The hall is closed.")
TODAY = QT_TRANSLATE_NOOP("Hours", "It opens today at %1.")
TOMORROW = QT_TRANSLATE_NOOP("Hours", "It opens tomorrow at %1.")
LATER = QT_TRANSLATE_NOOP("Hours", "It opens on %1, at %2.")
CLOSING = QT_TRANSLATE_NOOP("Hours", "The hall closes at %1.")
ENDING = QT_TRANSLATE_NOOP("Hours", "The hall is closing now. Thank you for your visit.")


def say_closed(labels: Labels, language: str) -> str:
    return labels.say(language, CLOSED, CONTEXT)


def say_opening(labels: Labels, language: str, opening: datetime | None, now: datetime) -> str:
    """When it opens, as one would say it; empty where nobody knows."""
    if opening is None:
        return ""
    clock = f"{opening:%H:%M}"
    if opening.date() == now.date():
        return labels.say(language, TODAY, CONTEXT).replace("%1", clock)
    if opening.date() == now.date() + timedelta(days=1):
        return labels.say(language, TOMORROW, CONTEXT).replace("%1", clock)
    locale = find_locale(language)
    pattern = YEAR.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    day = locale.toString(QDate(opening.year, opening.month, opening.day), pattern).strip(", ")
    return labels.say(language, LATER, CONTEXT).replace("%1", day).replace("%2", clock)


def say_closing(labels: Labels, language: str, outlook: Outlook, now: datetime) -> str:
    """What a visitor is told near closing time."""
    if outlook.moment is None or outlook.moment <= now:
        return labels.say(language, ENDING, CONTEXT)
    return labels.say(language, CLOSING, CONTEXT).replace("%1", f"{outlook.moment:%H:%M}")
