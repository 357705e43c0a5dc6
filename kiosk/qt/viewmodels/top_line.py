"""The top line: whose screen this is, the clock and the date."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.qt.viewmodels.base import ViewModel, prop
from kiosk.screen.top_line import TopLineProps

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class TopLineViewModel(ViewModel[TopLineProps]):
    """The top line for QML."""

    changed = Signal()
    municipality = prop("municipality", str, changed)
    welcome = prop("welcome", str, changed)
    clock = prop("clock", str, changed)
    date = prop("date", str, changed)
    logo = prop("logo", str, changed)
