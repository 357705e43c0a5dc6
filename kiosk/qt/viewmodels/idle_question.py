"""The question "Är du kvar?", and how long the screen waits for an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.qt.viewmodels.base import ViewModel, prop
from kiosk.screen.idle_question import IdleQuestionProps

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
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
