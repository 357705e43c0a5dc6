"""The menu: one tile for each topic."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.menu import MenuProps


@qml_type
class MenuViewModel(ViewModel[MenuProps]):
    """The menu for QML."""

    changed = Signal()
    tiles = rows("tiles")
    label = prop("label", str, changed)
    closeLabel = prop("close_label", str, changed)
