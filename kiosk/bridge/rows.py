"""A list for QML: rows are frozen dataclasses, their fields are the roles."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()


class Rows(QAbstractListModel):
    """Shows `rows`; rows that changed are told one by one, so that a screen keeps its place."""

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: Sequence[Any] = ()

    def show_rows(self, rows: Sequence[Any]) -> None:
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
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
