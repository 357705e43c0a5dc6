"""How the visitor wants the screen: what is chosen now, and the panel "Anpassa skärmen" to choose it in."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.adapt import AdaptProps


@qml_type
class AdaptViewModel(ViewModel[AdaptProps]):
    """What the visitor has chosen, and the panel, for QML."""

    changed = Signal()
    panel = prop("panel", str, changed)
    title = prop("title", str, changed)
    doneLabel = prop("done_label", str, changed)
    note = prop("note", str, changed)
    groups = rows("groups")
    textScale = prop("text_scale", float, changed)
    contrast = prop("contrast", bool, changed)
    lower = prop("lower", bool, changed)
    still = prop("still", bool, changed)
    mirrored = prop("mirrored", bool, changed)
