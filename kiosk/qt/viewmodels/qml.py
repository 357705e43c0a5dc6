"""How a class written in Python becomes a type of QML: its registration and its properties, typed for mypy.

PySide6's stubs leave two things out: QmlUncreatable is called with the class, and a Property gives its value.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable

# PySide6 looks these two up in the module that calls QmlElement.
QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Class = TypeVar("Class", bound=type)
Owner = TypeVar("Owner")
Value = TypeVar("Value")
Value_co = TypeVar("Value_co", covariant=True)


class QtProperty(Protocol[Value_co]):
    """A Property, as Python reads it."""

    def __get__(self, instance: object, owner: type | None = None, /) -> Value_co:
        """Give the value of an instance's property."""


def qml_type(cls: Class) -> Class:
    """Make a class known to QML, which can use its instances and make none."""
    uncreatable = cast("Callable[[Class], Class]", QmlUncreatable("made in Python"))
    return QmlElement(uncreatable(cls))


def qml_singleton(cls: Class) -> Class:
    """Make a class known to QML, which makes the one instance of it and calls it by the class's name."""
    return QmlElement(QmlSingleton(cls))


def constant(type_: type[Value]) -> Callable[[Callable[[Owner], Value]], QtProperty[Value]]:
    """Make a method a Qt property whose value is always the same."""
    return lambda read: cast("QtProperty[Value]", Property(type_, read, constant=True))
