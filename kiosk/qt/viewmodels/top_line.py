"""The top line: whose screen this is, the clock and the date."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.top_line import TopLineProps


@qml_type
class TopLineViewModel(ViewModel[TopLineProps]):
    """The top line for QML."""

    changed = Signal()
    municipality = prop("municipality", str, changed)
    welcome = prop("welcome", str, changed)
    clock = prop("clock", str, changed)
    date = prop("date", str, changed)
    logo = prop("logo", str, changed)
