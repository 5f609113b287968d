"""The words of the interface in each language, from Qt's translation files."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTranslator

from kiosk.bridge.numbers import count_in
from kiosk.content.digits import Digits

BEGIN = QT_TRANSLATE_NOOP("Everywhere", "Touch to begin")
LOOK = QT_TRANSLATE_NOOP("Everywhere", "Look")
LISTEN = QT_TRANSLATE_NOOP("Everywhere", "Listen")
LEARN = QT_TRANSLATE_NOOP("Everywhere", "Learn")
STILL = QT_TRANSLATE_NOOP("Everywhere", "Are you still here?")
STAY = QT_TRANSLATE_NOOP("Everywhere", "I am still here")
FOLDER = Path(__file__).parent.parent / "locale"


class Labels:
    """Installs one language at a time; can also say a single label in another one."""

    def __init__(self) -> None:
        self._translators = {file.stem: _load(file) for file in sorted(FOLDER.glob("*.qm"))}
        self._language = ""
        self._digits = Digits.EUROPEAN

    def speak(self, language: str, digits: Digits = Digits.EUROPEAN) -> bool:
        """Put the interface into `language` with the hall's digits; False when it was so already."""
        if (language, digits) == (self._language, self._digits):
            return False
        count_in(language, digits)
        self._digits = digits
        if self._language in self._translators:
            QCoreApplication.removeTranslator(self._translators[self._language])
        self._language = language
        if language in self._translators:
            QCoreApplication.installTranslator(self._translators[language])
        return True

    def say(self, language: str, words: str, context: str = "Everywhere") -> str:
        """A label that stands in several languages at once: `words` in `language`, or as they are."""
        translator = self._translators.get(language)
        return (translator.translate(context, words) if translator else "") or words


def _load(file: Path) -> QTranslator:
    translator = QTranslator()
    translator.load(str(file))
    return translator
