"""The language buttons, each in its own language."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, rows
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.languages import LanguagesProps


@qml_type
class LanguagesViewModel(ViewModel[LanguagesProps]):
    """The language buttons for QML."""

    changed = Signal()
    buttons = rows("buttons")
