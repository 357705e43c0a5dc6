"""How the whole screen looks: what the visitor has chosen, the municipality's colour, and the size of the glass."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Settings
from kiosk.language.catalogue import Language
from kiosk.visit.session import Preferences


@dataclass(frozen=True, slots=True)
class Glass:
    """The glass: its diagonal, and the height of its lower edge above the floor. In mm; 0 is unknown."""

    diagonal: float
    lower_edge: float


UNKNOWN_GLASS = Glass(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class AppearanceProps:
    """What the theme and the layout follow.

    `brand` is "#RRGGBB", or "" for the theme's own colour. `diagonal` and `lower_edge` are those of Glass. `text_scale`
    is 1 for the usual size. `lower`: everything that is pressed is within reach from a wheelchair. `still`: nothing
    moves. `mirrored`: the language is read from right to left.
    """

    brand: str
    diagonal: float
    lower_edge: float
    text_scale: float
    contrast: bool
    lower: bool
    still: bool
    mirrored: bool


def derive_appearance(
    settings: Settings, glass: Glass, preferences: Preferences, language: Language
) -> AppearanceProps:
    """Say how the screen looks. `preferences` and `language` are the visitor's."""
    return AppearanceProps(
        brand=settings.brand_color or "",
        diagonal=glass.diagonal,
        lower_edge=glass.lower_edge,
        text_scale=preferences.text_size / 100,
        contrast=preferences.contrast,
        lower=preferences.lower,
        still=preferences.still,
        mirrored=language.right_to_left,
    )
