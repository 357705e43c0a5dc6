"""The panel "Anpassa skärmen" and the panel of all languages."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.adapt import AdaptProps


@qml_type
class AdaptViewModel(ViewModel[AdaptProps]):
    """The panel that is open, for QML."""

    changed = Signal()
    panel = prop("panel", str, changed)
    title = prop("title", str, changed)
    doneLabel = prop("done_label", str, changed)
    note = prop("note", str, changed)
    groups = rows("groups")
