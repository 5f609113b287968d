"""What the plain screen shows when the hall cannot be shown: three languages, the reason, and a code to photograph."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.labels import Labels
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
CONTEXT = "Plain"
LANGUAGES = ("bo", "zh-Hans", "en")
RESTING = QT_TRANSLATE_NOOP("Plain", "This screen is out of use for now")
ASK = QT_TRANSLATE_NOOP("Plain", "Please tell the staff of the hall.")
AGAIN = QT_TRANSLATE_NOOP("Plain", "Try again")
DRAFT = QT_TRANSLATE_NOOP("Plain", "Draft translation, not yet reviewed")


@dataclass(frozen=True)
class Notice:
    """What one language says to visitors; `draft` marks words that no native reader has seen yet, "" for others."""

    language: str
    resting: str
    ask: str
    again: str
    draft: str


@QmlElement
@QmlUncreatable("made by the program")
class PlainView(QObject):
    """`asked` is emitted when the hall is to be tried again: by a touch, or after a pause."""

    asked = Signal()

    def __init__(self, reasons: Sequence[str], facts: str, pause_seconds: float, is_mended: Callable[[], bool]) -> None:
        """`is_mended` is asked every few seconds whether what was wrong is right again."""
        super().__init__()
        self._reasons = list(reasons)
        labels = Labels()
        self._notices = Rows(Notice, self)
        self._notices.show_rows([_write_notice(labels, tag) for tag in LANGUAGES])
        import segno  # with it comes half of the web

        code = segno.make(facts, error="l", micro=False)
        self._code = code.png_data_uri(scale=8, border=3, dark="#241A14", light="#FFFFFF")
        self._is_mended = is_mended
        self._pause = QTimer(self, interval=round(pause_seconds * 1000), singleShot=True)
        self._pause.timeout.connect(self.asked)
        self._look = QTimer(self, interval=3000)
        self._look.timeout.connect(self.look)
        self._pause.start()
        self._look.start()

    @Property(QObject, constant=True)
    def notices(self) -> Rows:
        return self._notices

    @Property("QStringList", constant=True)
    def reasons(self) -> list[str]:
        """Why, for technicians."""
        return self._reasons

    @Property(str, constant=True)
    def code(self) -> str:
        """The facts as the image of a QR code."""
        return self._code

    @Slot()
    def tryAgain(self) -> None:  # noqa: N802
        self.asked.emit()

    @Slot()
    def look(self) -> None:
        """Has the hall tried again as soon as what was wrong is right."""
        if self._is_mended():
            self.asked.emit()


def _write_notice(labels: Labels, tag: str) -> Notice:
    resting, ask, again = (labels.say(tag, words, CONTEXT) for words in (RESTING, ASK, AGAIN))
    return Notice(tag, resting, ask, again, labels.say(tag, DRAFT, CONTEXT) if tag == "bo" else "")
