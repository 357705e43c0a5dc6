"""The status cards: whether each office is open now."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.offices import OfficesProps


@qml_type
class OfficesViewModel(ViewModel[OfficesProps]):
    """The status cards for QML."""

    changed = Signal()
    cards = rows("cards")
    quiet = prop("quiet", bool, changed)
