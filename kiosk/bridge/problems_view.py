"""The problems of an edited hall as a curator sees them over the preview, in the language of messages."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.content.problems.problem import Problem
from kiosk.content.reading import Reading
from kiosk.messages import choose_message_language, say

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
LETTERS_BEFORE, LETTERS_AFTER = 36, 60  # of the offending line, around the place


@dataclass(frozen=True)
class ProblemRow:
    """One problem; the offending line is `before` and `after` the place of the caret."""

    key: str
    place: str
    error: bool
    what: str
    mend: str
    before: str
    after: str


@QmlElement
@QmlUncreatable("made by the program")
class ProblemsView(QObject):
    """Folded while there are only warnings; an error opens it until it is mended or folded by hand."""

    changed = Signal()
    read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = Rows(ProblemRow, self)
        self._errors = self._warnings = 0
        self._keeps = self._unfolded = False
        self._copied = ""

    def show_reading(self, reading: Reading, keeps: bool) -> None:
        """Show what was found; `keeps` says that an older hall stays on screen because this one cannot be shown."""
        errors = [problem for problem in reading.problems if problem.severity == "error"]
        warnings = [problem for problem in reading.problems if problem.severity == "warning"]
        if bool(errors) != bool(self._errors):
            self._unfolded = bool(errors)
        self._errors, self._warnings, self._keeps, self._copied = len(errors), len(warnings), keeps, ""
        self._rows.show_rows(derive_problems([*errors, *warnings], reading))
        self.changed.emit()
        self.read.emit()

    @Property(int, notify=changed)
    def errors(self) -> int:
        return self._errors

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._errors + self._warnings

    @Property(bool, notify=changed)
    def unfolded(self) -> bool:
        return self._unfolded and self.count > 0

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many of each, "2 errors, 5 warnings"."""
        if not self.count:
            return say("No problems")
        return say("{errors} errors, {warnings} warnings", errors=self._errors, warnings=self._warnings)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What is shown meanwhile, where the file as it is now cannot be shown."""
        return say("The picture shows the last good state until this is mended.") if self._keeps else ""

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """What a window without any hall says."""
        return say("The hall opens here as soon as this is mended.")

    @Property(str, constant=True)
    def title(self) -> str:
        return say("Preview")

    @Property(str, notify=changed)
    def fold(self) -> str:
        """What a press on the head of the list does."""
        return say("Hide the problems") if self._unfolded else say("Show the problems")

    @Property(str, constant=True)
    def copy(self) -> str:
        return say("Copy the place")

    @Property(str, constant=True)
    def copiedWord(self) -> str:  # noqa: N802
        return say("copied")

    @Property(str, notify=changed)
    def copied(self) -> str:
        """The place that was copied last."""
        return self._copied

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot()
    def toggle(self) -> None:
        self._unfolded = not self._unfolded
        self.changed.emit()

    @Slot(str)
    def copyPlace(self, place: str) -> None:  # noqa: N802
        """Put "exhibits.yaml:12:5" where an editor can paste it."""
        QGuiApplication.clipboard().setText(place)
        self._copied = place
        self.changed.emit()


def derive_problems(problems: Sequence[Problem], reading: Reading) -> tuple[ProblemRow, ...]:
    return tuple(_derive_problem(problem, reading) for problem in problems)


def _derive_problem(problem: Problem, reading: Reading) -> ProblemRow:
    said = problem.in_language(choose_message_language())
    home = reading.file.parent
    name = problem.file.relative_to(home) if problem.file.is_relative_to(home) else problem.file
    place = f"{name.as_posix()}:{problem.line}:{problem.column}"
    before, after = cut_excerpt(problem.excerpt, problem.column)
    key = f"{place} {problem.rule} {problem.args}"
    return ProblemRow(key, place, problem.severity == "error", said.what, said.mend, before, after)


def cut_excerpt(line: str, column: int) -> tuple[str, str]:
    """The part of a line around a column, counted from 1, as what stands before the column and what from it on."""
    before, after = line[: column - 1].lstrip(), line[column - 1 :].rstrip()
    if len(before) > LETTERS_BEFORE:
        before = "…" + before[-LETTERS_BEFORE:]
    if len(after) > LETTERS_AFTER:
        after = after[:LETTERS_AFTER] + "…"
    return before, after
