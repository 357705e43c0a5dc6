"""The menu: one tile for each topic."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.screen.menu import MenuProps

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class MenuViewModel(ViewModel[MenuProps]):
    """The menu for QML."""

    changed = Signal()
    tiles = rows("tiles")
    label = prop("label", str, changed)
    closeLabel = prop("close_label", str, changed)
