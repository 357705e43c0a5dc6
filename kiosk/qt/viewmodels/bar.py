"""The bar at the bottom: the ways back, the languages, and the buttons that open a panel."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.bar import BarProps


@qml_type
class BarViewModel(ViewModel[BarProps]):
    """The bar for QML."""

    changed = Signal()
    away = prop("away", bool, changed)
    backLabel = prop("back_label", str, changed)
    homeLabel = prop("home_label", str, changed)
    menuLabel = prop("menu_label", str, changed)
    languagesLabel = prop("languages_label", str, changed)
    adaptLabel = prop("adapt_label", str, changed)
