"""The question "Är du kvar?", and how long the screen waits for an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.qt.viewmodels.base import ViewModel, prop
from kiosk.qt.viewmodels.qml import qml_type
from kiosk.screen.idle_question import IdleQuestionProps


@qml_type
class IdleQuestionViewModel(ViewModel[IdleQuestionProps]):
    """The question for QML."""

    changed = Signal()
    asking = prop("asking", bool, changed)
    seconds = prop("seconds", int, changed)
    share = prop("share", float, changed)
    title = prop("title", str, changed)
    text = prop("text", str, changed)
    stayLabel = prop("stay_label", str, changed)
    restartLabel = prop("restart_label", str, changed)
    spoken = prop("spoken", str, changed)
