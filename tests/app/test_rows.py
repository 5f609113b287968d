"""A list that changes tells QML no more than what changed, so that a screen keeps its place."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel

from kiosk.bridge.rows import FIRST_ROLE, Rows


@dataclass(frozen=True)
class Row:
    name: str
    words: str = ""


def follow(rows: Rows) -> list[str]:
    """What the model tells, in order."""
    told: list[str] = []
    rows.rowsInserted.connect(lambda _, first, last: told.append(f"insert {first}-{last}"))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(f"remove {first}-{last}"))
    rows.dataChanged.connect(lambda first, _: told.append(f"change {first.row()}"))
    rows.modelReset.connect(lambda: told.append("reset"))
    return told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("abc", "abc", []),
        ("abc", "axbc", ["insert 1-1"]),
        ("abc", "xabc", ["insert 0-0"]),
        ("abc", "ac", ["remove 1-1"]),
        ("aaa", "aa", ["remove 2-2"]),
        ("aa", "aaa", ["insert 2-2"]),
        ("abc", "axc", ["change 1"]),
        ("abcd", "axd", ["remove 2-2", "change 1"]),
        ("", "ab", ["insert 0-1"]),
        ("ab", "", ["remove 0-1"]),
    ],
)
def test_only_what_changed_is_told(before: str, after: str, told: list[str]) -> None:
    rows = Rows(Row)
    rows.show_rows([Row(name) for name in before])
    heard = follow(rows)
    rows.show_rows([Row(name) for name in after])
    assert heard == told
    assert show(rows) == after


def test_other_words_of_the_same_row_are_told() -> None:
    rows = Rows(Row)
    rows.show_rows([Row("a"), Row("b")])
    heard = follow(rows)
    rows.show_rows([Row("x"), Row("a"), Row("b", "new")])
    assert heard == ["insert 0-0", "change 2"]


def show(rows: QAbstractItemModel) -> str:
    return "".join(rows.data(rows.index(number, 0), FIRST_ROLE) for number in range(rows.rowCount()))
