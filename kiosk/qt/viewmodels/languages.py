"""The language buttons, each in its own language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n import Language
from kiosk.qt.viewmodels.base import ViewModel, rows

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageButton:
    """One language and what it calls itself."""

    code: str
    name: str
    selected: bool


@dataclass(frozen=True, slots=True)
class LanguagesProps:
    """The buttons, the kiosk's own language first."""

    buttons: tuple[LanguageButton, ...]


def derive_languages(languages: Sequence[Language], selected: str) -> LanguagesProps:
    """Make a button for every language; one language alone needs none."""
    if len(languages) < 2:
        return LanguagesProps(())
    return LanguagesProps(tuple(LanguageButton(each.code, each.name, each.code == selected) for each in languages))


@QmlElement
@QmlUncreatable("made in Python")
class LanguagesViewModel(ViewModel[LanguagesProps]):
    """The language buttons for QML."""

    changed = Signal()
    buttons = rows("buttons")
