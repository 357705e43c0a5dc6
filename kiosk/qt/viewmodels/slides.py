"""The slides that take turns, the progress of the shown one, and the button that pauses them."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.slides import SlidesProps


@qml_type
class SlidesViewModel(ViewModel[SlidesProps]):
    """The slide show for QML."""

    changed = Signal()
    slides = rows("slides")
    current = prop("current", int, changed)
    elapsed = prop("elapsed", int, changed)
    duration = prop("duration", int, changed)
    running = prop("running", bool, changed)
    sky = prop("sky", str, changed)
    toggleLabel = prop("toggle_label", str, changed)
