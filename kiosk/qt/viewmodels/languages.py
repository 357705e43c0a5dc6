"""The language buttons, each in its own language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.screen.languages import LanguagesProps

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class LanguagesViewModel(ViewModel[LanguagesProps]):
    """The language buttons for QML."""

    changed = Signal()
    buttons = rows("buttons")
    rightToLeft = prop("right_to_left", bool, changed)
