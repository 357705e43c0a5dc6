"""A list of frozen dataclasses as a Qt model: one role for each field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kiosk.qt.viewmodels.qml import qml_type

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_NO_PARENT = QModelIndex()


def _kind(row: DataclassInstance) -> object:
    """What QML chooses a row's delegate by; None where all rows have the same."""
    return getattr(row, "kind", None)


def _in_qml(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


@qml_type
class RecordModel(QAbstractListModel):
    """Rows are dataclasses, of several classes where each has a `kind`: the roles are the fields of all of them.

    A field that is a tuple of dataclasses becomes a RecordModel of its own. A role that a row's class lacks is null.
    Rows that changed are changed in place, so that a page keeps its place and its focus. Only another number of rows,
    or another `kind`, builds the list anew, because a delegate is chosen once, when its row is made.
    """

    countChanged = Signal()

    def __init__(self, rows: Sequence[DataclassInstance] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[DataclassInstance] = []
        self._children: list[dict[str, RecordModel]] = []
        self._names: list[str] = []
        self.set_rows(rows)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """Number of rows."""
        return len(self._rows)

    def set_rows(self, rows: Sequence[DataclassInstance]) -> None:
        """Show `rows`; nothing is signalled for those that are there already."""
        if [_kind(row) for row in rows] != [_kind(row) for row in self._rows]:
            self._reset(rows)
            return
        for index, row in enumerate(rows):
            if row != self._rows[index]:
                self._rows[index] = row
                self._adopt(index)
                self.dataChanged.emit(self.index(index), self.index(index))

    def _reset(self, rows: Sequence[DataclassInstance]) -> None:
        self.beginResetModel()
        gone, self._children = self._children, [{} for _ in rows]
        self._rows = list(rows)
        self._names = list(dict.fromkeys(field.name for row in rows for field in fields(row)))
        for index in range(len(rows)):
            self._adopt(index)
        self.endResetModel()
        for children in gone:
            for child in children.values():
                child.deleteLater()
        self.countChanged.emit()

    def _adopt(self, index: int) -> None:
        """Update the models of a row's own lists."""
        children = self._children[index]
        for name in self._names:
            value = getattr(self._rows[index], name, None)
            if isinstance(value, tuple):
                if name in children:
                    children[name].set_rows(value)
                else:
                    children[name] = RecordModel(value, self)

    # What Qt calls.

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Number of rows; a list has none below its rows."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """The field names as QML writes them: `title_anchor` is titleAnchor."""
        return {_FIRST_ROLE + number: QByteArray(_in_qml(name).encode()) for number, name in enumerate(self._names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The field's value, or the model of its rows."""
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        name, children = self._names[number], self._children[index.row()]
        return children[name] if name in children else getattr(self._rows[index.row()], name, None)
