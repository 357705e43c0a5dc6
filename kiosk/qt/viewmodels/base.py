"""What every view-model is made of: frozen props in, typed properties out, one signal when they differ."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Property, QObject, Signal

from kiosk.qt.viewmodels.record_model import RecordModel

Props = TypeVar("Props")


class ViewModel(QObject, Generic[Props]):
    """Shows one frozen dataclass to QML. A subclass is a `changed` signal and a `prop` or `rows` for each field."""

    changed: Signal

    def __init__(self, props: Props) -> None:
        super().__init__()
        self._props = props
        self._lists = {
            field.name: RecordModel(getattr(props, field.name), self)
            for field in fields(props)  # type: ignore[arg-type]
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


def prop(name: str, type_: Any, changed: Signal) -> Any:
    """Make a read-only Qt property of the props field `name`."""
    return Property(type_, lambda self: getattr(self.props, name), notify=changed)


def rows(name: str) -> Any:
    """Make a Qt property of the props field `name`, a tuple of dataclasses, as a list model."""
    return Property(RecordModel, lambda self: self._lists[name], constant=True)
