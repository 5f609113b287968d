"""A list for QML: rows are frozen dataclasses, their fields are the roles."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()
Place: TypeAlias = tuple[Sequence[Any], int]  # rows, and the number of one of them


class Derived(Sequence[Any]):
    """Rows that are made when a screen looks at them: of 10,000 events it shows ten. `names` are their first fields."""

    def __init__(self, names: Sequence[Any], derive: Callable[[int], Any]) -> None:
        self.names = names
        self._derive = derive
        self._made: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, number: Any) -> Any:
        if number not in self._made:
            self._made[number] = self._derive(number)
        return self._made[number]


class Rows(QAbstractListModel):
    """Shows `rows`, each known by its first field; only what changed is told, so that a screen keeps its place."""

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._known: list[Any] = []  # the first field of each row
        self._places: list[Place] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows instead; what stands between the first and the last rows that both have is exchanged."""
        old, new = self._known, self._name(rows)
        start = _count_alike(old, new)
        end = min(_count_alike(old[::-1], new[::-1]), len(old) - start, len(new) - start)
        kept = min(len(old), len(new)) - end
        places = [(rows, number) for number in range(len(new))]
        self._remove(kept, len(old) - end - kept)
        self._insert(kept, places[kept : len(new) - end])
        self._known = new
        self._exchange(places)

    def _name(self, rows: Sequence[Any]) -> list[Any]:
        return list(rows.names) if isinstance(rows, Derived) else [getattr(row, self._names[0]) for row in rows]

    def _remove(self, at: int, count: int) -> None:
        if count:
            self.beginRemoveRows(NOWHERE, at, at + count - 1)
            del self._places[at : at + count]
            self.endRemoveRows()

    def _insert(self, at: int, places: Sequence[Place]) -> None:
        if places:
            self.beginInsertRows(NOWHERE, at, at + len(places) - 1)
            self._places[at:at] = places
            self.endInsertRows()

    def _exchange(self, places: list[Place]) -> None:
        before, self._places = self._places, places
        if places and isinstance(places[0][0], Derived):  # to compare them would be to make them all
            self.dataChanged.emit(self.index(0), self.index(len(places) - 1))
            return
        for number, ((old, at), (new, place)) in enumerate(zip(before, places, strict=True)):
            if old[at] != new[place]:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        if not 0 <= index.row() < len(self._places) or role < FIRST_ROLE:
            return None
        rows, number = self._places[index.row()]
        return getattr(rows[number], self._names[role - FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        return {FIRST_ROLE + number: QByteArray(name.encode()) for number, name in enumerate(self._names)}


def _count_alike(old: Sequence[Any], new: Sequence[Any]) -> int:
    """How many of the first entries are the same."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((number for number, (one, other) in pairs if one != other), min(len(old), len(new)))
