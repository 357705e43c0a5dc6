"""How the whole screen looks."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.appearance import AppearanceProps


@qml_type
class AppearanceViewModel(ViewModel[AppearanceProps]):
    """What the theme and the layout follow, for QML."""

    changed = Signal()
    brand = prop("brand", str, changed)
    diagonal = prop("diagonal", float, changed)
    lowerEdge = prop("lower_edge", float, changed)
    textScale = prop("text_scale", float, changed)
    contrast = prop("contrast", bool, changed)
    lower = prop("lower", bool, changed)
    still = prop("still", bool, changed)
    mirrored = prop("mirrored", bool, changed)
