"""The slides that take turns, how far the shown one has come, and the button that holds it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.screen.slides import SlidesProps

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
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
