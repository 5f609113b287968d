"""What a curator reads over the preview."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.problems_view import ProblemsView, cut_excerpt, derive_problems
from kiosk.content.problems.problem import Problem
from kiosk.content.reading import Reading

HOME = Path("/hall")
ERROR = Problem(
    HOME / "exhibits" / "a.yaml", 12, 5, "unknown-key", (("found", "titel"), ("guess", "title")), "    titel: x"
)
WARNING = Problem(HOME / "exhibits.yaml", 3, 1, "draft-text", (), "draft: [bo]")


def read(*problems: Problem) -> Reading:
    return Reading(None, problems, HOME / "exhibits.yaml", HOME / "assets")


def test_errors_stand_first_with_place_and_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    view = ProblemsView()
    view.show_reading(read(WARNING, ERROR), keeps=True)
    assert view.summary == "1 errors, 1 warnings"
    first = derive_problems([ERROR], read())[0]
    assert (first.place, first.before, first.after) == ("exhibits/a.yaml:12:5", "", "titel: x")
    assert "title" in first.mend
    assert view.rows.data(view.rows.index(0), 258) == first.place


def test_it_speaks_the_language_of_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "zh_CN")
    view = ProblemsView()
    view.show_reading(read(ERROR), keeps=True)
    assert view.summary == "1 个错误，0 个提醒"
    assert "上一次" in view.note


def test_warnings_stay_folded_and_errors_open() -> None:
    view = ProblemsView()
    view.show_reading(read(WARNING), keeps=False)
    assert not view.unfolded
    view.show_reading(read(WARNING, ERROR), keeps=True)
    assert view.unfolded
    view.toggle()
    view.show_reading(read(ERROR), keeps=True)
    assert not view.unfolded, "what was folded by hand stays folded while nothing new happens"
    view.show_reading(read(), keeps=False)
    assert (view.count, view.note, view.unfolded) == (0, "", False)


def test_a_place_can_be_copied(application: QGuiApplication) -> None:
    view = ProblemsView()
    view.copyPlace("exhibits.yaml:12:5")
    assert QGuiApplication.clipboard().text() == view.copied == "exhibits.yaml:12:5"


@pytest.mark.parametrize(
    ("line", "column", "before", "after"),
    [
        ("    titel: x", 5, "", "titel: x"),
        ("  a: b", 6, "a: ", "b"),
        ("x" * 100 + "y" * 100, 101, "…" + "x" * 36, "y" * 60 + "…"),
        ("ab", 9, "ab", ""),
        ("", 1, "", ""),
    ],
)
def test_the_line_around_the_place(line: str, column: int, before: str, after: str) -> None:
    assert cut_excerpt(line, column) == (before, after)
