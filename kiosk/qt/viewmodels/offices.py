"""The status cards: whether each office is open at this very minute."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.screen.offices import OfficesProps

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class OfficesViewModel(ViewModel[OfficesProps]):
    """The status cards for QML."""

    changed = Signal()
    cards = rows("cards")
    quiet = prop("quiet", bool, changed)
