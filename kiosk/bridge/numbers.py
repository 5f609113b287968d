"""Numbers as the language of the moment writes them: Qt's default locale is the one place that holds its digits."""

from PySide6.QtCore import QLocale

from kiosk.content.digits import EUROPEAN, Digits
from kiosk.content.languages import find_language

LOCALES = {"bo": "bo_CN", "khg": "bo_CN", "zh-Hans": "zh_Hans_CN", "en": "en_GB"}
TIBETAN_DIGITS = "dz_BT"  # Qt knows bo with European digits only


def find_locale(language: str) -> QLocale:
    """Qt's locale for a language tag."""
    return QLocale(LOCALES.get(language, language.replace("-", "_")))


def count_in(language: str, digits: Digits) -> None:
    """Write numbers from now on as `language` does: in QML's %L1 and %Ln, and in what write_digits is given."""
    tibetan = digits is Digits.TIBETAN and find_language(language).script == "tibetan"
    locale = QLocale(TIBETAN_DIGITS) if tibetan else find_locale(language)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)


def write_digits(words: str) -> str:
    """Words whose numbers are the program's own, in the digits of the moment."""
    zero = ord(QLocale().zeroDigit())
    return words.translate({ord(digit): zero + value for value, digit in enumerate(EUROPEAN)})


def write_clock(seconds: float) -> str:
    """A length in minutes and seconds, "0:48"."""
    minutes, rest = divmod(round(seconds), 60)
    return write_digits(f"{minutes}:{rest:02}")
