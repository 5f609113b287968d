"""What is printed beside the texts on proofs that reviewers sign, in Chinese and in the language that is read."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.bridge.labels import Labels

CONTEXT = "Proofs"
CHINESE = "zh-Hans"

HEADING = QT_TRANSLATE_NOOP("Proofs", "Proofs for review")
STAGES = (
    QT_TRANSLATE_NOOP("Proofs", "First review"),
    QT_TRANSLATE_NOOP("Proofs", "Second review"),
    QT_TRANSLATE_NOOP("Proofs", "Final review"),
    QT_TRANSLATE_NOOP("Proofs", "First proofreading"),
    QT_TRANSLATE_NOOP("Proofs", "Second proofreading"),
    QT_TRANSLATE_NOOP("Proofs", "Third proofreading"),
)
NAME = QT_TRANSLATE_NOOP("Proofs", "Name")
SIGNATURE = QT_TRANSLATE_NOOP("Proofs", "Signature")
DAY = QT_TRANSLATE_NOOP("Proofs", "Date")
LANGUAGE = QT_TRANSLATE_NOOP("Proofs", "Language")
CONTENT = QT_TRANSLATE_NOOP("Proofs", "Content")
CORRECTIONS = QT_TRANSLATE_NOOP("Proofs", "Corrections")
CONTINUED = QT_TRANSLATE_NOOP("Proofs", "continued")
DRAFT = QT_TRANSLATE_NOOP("Proofs", "Draft, not yet reviewed")
BORROWED = QT_TRANSLATE_NOOP("Proofs", "shown in place of a missing translation")
ELSEWHERE = QT_TRANSLATE_NOOP("Proofs", "The texts of this screen stand on other pages.")
SYNTHETIC = QT_TRANSLATE_NOOP("Proofs", "synthetic voice")
NARRATION = QT_TRANSLATE_NOOP("Proofs", "Narration")
ROLES = {
    "name": QT_TRANSLATE_NOOP("Proofs", "Name of the hall"),
    "link": QT_TRANSLATE_NOOP("Proofs", "Link"),
    "title": QT_TRANSLATE_NOOP("Proofs", "Title"),
    "summary": QT_TRANSLATE_NOOP("Proofs", "Summary"),
    "date": DAY,
    "text": QT_TRANSLATE_NOOP("Proofs", "Text"),
    "caption": QT_TRANSLATE_NOOP("Proofs", "Caption"),
    "alt": QT_TRANSLATE_NOOP("Proofs", "Description"),
    "credit": QT_TRANSLATE_NOOP("Proofs", "Credit"),
    "speaker": QT_TRANSLATE_NOOP("Proofs", "Speaker"),
    "film": QT_TRANSLATE_NOOP("Proofs", "Film"),
    "question": QT_TRANSLATE_NOOP("Proofs", "Question"),
    "answer": QT_TRANSLATE_NOOP("Proofs", "Answer"),
    "right": QT_TRANSLATE_NOOP("Proofs", "Right answer"),
    "because": QT_TRANSLATE_NOOP("Proofs", "Because"),
    "source": QT_TRANSLATE_NOOP("Proofs", "Source"),
}


def say_twice(labels: Labels, language: str, words: str) -> tuple[str, ...]:
    """A label in Chinese, and where that is another one, in the language that is read."""
    said = (labels.say(tag, words, CONTEXT) for tag in (CHINESE, language))
    return tuple(dict.fromkeys(said))
