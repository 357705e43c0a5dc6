"""The language buttons, each in its own language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.language.catalogue import Language


@dataclass(frozen=True, slots=True)
class LanguageButton:
    """One language, by its code and its own name."""

    code: str
    name: str
    selected: bool


@dataclass(frozen=True, slots=True)
class LanguagesProps:
    """The buttons, the screen's own language first."""

    buttons: tuple[LanguageButton, ...]


def derive_languages(languages: Sequence[Language], selected: str) -> LanguagesProps:
    """Make a button for every language; one language alone needs none."""
    if len(languages) < 2:
        return LanguagesProps(())
    return LanguagesProps(tuple(LanguageButton(each.code, each.name, each.code == selected) for each in languages))
