"""The language buttons, each in its own language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.language.catalogue import Language


@dataclass(frozen=True, slots=True)
class LanguageButton:
    """One language and what it calls itself; `voice` is its BCP 47 tag, for a voice and for assistive technology."""

    code: str
    name: str
    selected: bool
    voice: str


@dataclass(frozen=True, slots=True)
class LanguagesProps:
    """The buttons, the kiosk's own language first, and whether the selected language is read from right to left."""

    buttons: tuple[LanguageButton, ...]
    right_to_left: bool = False


def derive_languages(languages: Sequence[Language], selected: str) -> LanguagesProps:
    """Make a button for every language; one language alone needs none."""
    right_to_left = any(each.right_to_left for each in languages if each.code == selected)
    if len(languages) < 2:
        return LanguagesProps((), right_to_left)
    buttons = (LanguageButton(each.code, each.name, each.code == selected, each.voice_code) for each in languages)
    return LanguagesProps(tuple(buttons), right_to_left)
