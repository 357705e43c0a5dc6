"""How the visitor wants the screen: what is chosen now, and the panel "Anpassa skärmen" to choose it in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.language.catalogue import Language
from kiosk.qt.viewmodels.base import ViewModel, prop, rows
from kiosk.visit.session import TEXT_SIZES, Preferences

QML_IMPORT_NAME = "TownHall.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ADAPT, LANGUAGES, MENU = PANELS = ("adapt", "languages", "menu")
"""The panels. The menu is one where large text leaves it no room beside a page."""


@dataclass(frozen=True, slots=True)
class AdaptOption:
    """One choice. `text` is shown and `label` said; `size` is the text's, 1 the usual, 0 the chosen."""

    setting: str
    value: str
    text: str
    label: str
    selected: bool
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class AdaptGroup:
    """One setting and its choices. `tight`: they are single letters, which need little room."""

    heading: str
    options: tuple[AdaptOption, ...]
    tight: bool = False


@dataclass(frozen=True, slots=True)
class AdaptProps:
    """The panel's texts, and what the visitor has chosen. `panel` is the one that is open, "" for none."""

    panel: str
    title: str
    done_label: str
    note: str
    groups: tuple[AdaptGroup, ...]
    text_scale: float
    contrast: bool
    lower: bool
    still: bool
    mirrored: bool


def derive_adapt(
    panel: str | None, preferences: Preferences, languages: Sequence[Language], language: Language
) -> AdaptProps:
    """Say what can be chosen. The panel of languages has them alone."""
    speech = AdaptGroup(
        language.phrase("Language"),
        tuple(_option("language", each.code, each.name, each.code == preferences.language) for each in languages),
    )
    return AdaptProps(
        panel=panel or "",
        title=language.phrase("Choose a language") if panel == LANGUAGES else language.phrase("Adapt the screen"),
        done_label=language.phrase("Done"),
        note=language.phrase("For you alone. The screen is reset when you leave."),
        groups=(speech,) if panel == LANGUAGES else (*_groups(preferences, language), speech),
        text_scale=preferences.text_size / 100,
        contrast=preferences.contrast,
        lower=preferences.lower,
        still=preferences.still,
        mirrored=language.right_to_left,
    )


def preference(setting: str, value: str) -> dict[str, Any]:
    """What an option chooses, as a change of Preferences. Raises KeyError for a setting that there is not."""
    readers = {"language": str, "text_size": int, "contrast": _yes, "lower": _yes, "still": _yes}
    return {setting: readers[setting](value)}


def _yes(value: str) -> bool:
    return value == "yes"


def _groups(preferences: Preferences, language: Language) -> tuple[AdaptGroup, ...]:
    usual = language.phrase("Usual")
    sizes = tuple(
        _option(
            "text_size",
            str(size),
            "A",
            size == preferences.text_size,
            label=language.phrase("Text at {size} per cent", size=size),
            size=size / 100,
        )
        for size in TEXT_SIZES
    )
    return (
        AdaptGroup(language.phrase("Text size"), sizes, tight=True),
        _pair("contrast", language.phrase("Contrast"), usual, language.phrase("High contrast"), preferences.contrast),
        _pair("lower", language.phrase("Height of the buttons"), usual, language.phrase("Lower"), preferences.lower),
        _pair("still", language.phrase("Motion"), usual, language.phrase("Still"), preferences.still),
    )


def _pair(setting: str, heading: str, usual: str, other: str, chosen: bool) -> AdaptGroup:
    return AdaptGroup(
        heading,
        (
            _option(setting, "no", usual, not chosen, label=f"{heading}: {usual}"),
            _option(setting, "yes", other, chosen, label=f"{heading}: {other}"),
        ),
    )


def _option(setting: str, value: str, text: str, selected: bool, *, label: str = "", size: float = 0.0) -> AdaptOption:
    return AdaptOption(setting, value, text, label or text, selected, size)


@QmlElement
@QmlUncreatable("made in Python")
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
