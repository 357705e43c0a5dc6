"""What every view-model is made of: frozen props in, typed properties out, one signal when they differ."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtCore import Property, QObject, Signal

from kiosk.qt.viewmodels.qml import QtProperty
from kiosk.qt.viewmodels.record_model import RecordModel

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Props = TypeVar("Props", bound="DataclassInstance")
Value = TypeVar("Value")


class ViewModel(QObject, Generic[Props]):
    """Shows one frozen dataclass to QML. A subclass has a signal `changed`, and a `prop` or `rows` for each field."""

    changed: Signal

    def __init__(self, props: Props, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = props
        self._lists = {
            field.name: RecordModel(getattr(props, field.name), self)
            for field in fields(props)
            if isinstance(getattr(props, field.name), tuple)
        }

    @property
    def props(self) -> Props:
        """What is shown now."""
        return self._props

    def update(self, props: Props) -> None:
        """Show `props`; nothing happens when they are what is shown already."""
        if props == self._props:
            return
        self._props = props
        for name, model in self._lists.items():
            model.set_rows(getattr(props, name))
        self.changed.emit()


def prop(name: str, type_: type[Value], changed: Signal) -> QtProperty[Value]:
    """Make a read-only Qt property of the props field `name`."""
    return cast("QtProperty[Value]", Property(type_, lambda self: getattr(self.props, name), notify=changed))


def rows(name: str) -> QtProperty[RecordModel]:
    """Make a Qt property of the props field `name`, a tuple of dataclasses, as a list model."""
    return cast("QtProperty[RecordModel]", Property(RecordModel, lambda self: self._lists[name], constant=True))
