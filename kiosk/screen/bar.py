"""The bar at the bottom: the ways back, the languages, and the buttons that open a panel."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.language.catalogue import Language


@dataclass(frozen=True, slots=True)
class BarProps:
    """The bar's words. `away`: a page is open, so the bar has the buttons back and home."""

    away: bool
    back_label: str
    home_label: str
    menu_label: str
    languages_label: str
    adapt_label: str


def derive_bar(language: Language, *, away: bool) -> BarProps:
    """Make the bar; `away`: a page is open."""
    return BarProps(
        away=away,
        back_label=language.phrase("Back"),
        home_label=language.phrase("Start"),
        menu_label=language.phrase("Menu"),
        languages_label=language.phrase("Language"),
        adapt_label=language.phrase("Adapt"),
    )
