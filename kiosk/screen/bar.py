"""The bar at the bottom: the languages or the way back, and what can be done to the screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.language.catalogue import Language


@dataclass(frozen=True, slots=True)
class BarProps:
    """The bar's words. `away`: the visitor has left the slides, so the ways back and home are there."""

    away: bool
    back_label: str
    home_label: str
    menu_label: str
    languages_label: str
    adapt_label: str


def derive_bar(language: Language, *, away: bool) -> BarProps:
    """Say what is on the bar."""
    return BarProps(
        away=away,
        back_label=language.phrase("Back"),
        home_label=language.phrase("Start"),
        menu_label=language.phrase("Menu"),
        languages_label=language.phrase("Language"),
        adapt_label=language.phrase("Adapt"),
    )
