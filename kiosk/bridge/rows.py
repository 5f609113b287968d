"""A list for QML: rows are frozen dataclasses, their fields are the roles."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()


class Rows(QAbstractListModel):
    """Shows `rows`, each known by its first field; only what changed is told, so that a screen keeps its place."""

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: Sequence[Any] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows instead; what stands between the first and the last rows that both have is exchanged."""
        old, new = self._name(self._rows), self._name(rows)
        start = _count_alike(old, new)
        end = min(_count_alike(old[::-1], new[::-1]), len(old) - start, len(new) - start)
        kept = min(len(old), len(new)) - end
        self._remove(kept, len(old) - end - kept)
        self._insert(kept, rows[kept : len(new) - end])
        self._exchange(rows)

    def _name(self, rows: Sequence[Any]) -> list[Any]:
        return [getattr(row, self._names[0]) for row in rows]

    def _remove(self, at: int, count: int) -> None:
        if count:
            self.beginRemoveRows(NOWHERE, at, at + count - 1)
            self._rows = (*self._rows[:at], *self._rows[at + count :])
            self.endRemoveRows()

    def _insert(self, at: int, rows: Sequence[Any]) -> None:
        if rows:
            self.beginInsertRows(NOWHERE, at, at + len(rows) - 1)
            self._rows = (*self._rows[:at], *rows, *self._rows[at:])
            self.endInsertRows()

    def _exchange(self, rows: Sequence[Any]) -> None:
        before, self._rows = self._rows, tuple(rows)
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        if not 0 <= index.row() < len(self._rows) or role < FIRST_ROLE:
            return None
        return getattr(self._rows[index.row()], self._names[role - FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        return {FIRST_ROLE + number: QByteArray(name.encode()) for number, name in enumerate(self._names)}


def _count_alike(old: Sequence[Any], new: Sequence[Any]) -> int:
    """How many of the first entries are the same."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((number for number, (one, other) in pairs if one != other), min(len(old), len(new)))
