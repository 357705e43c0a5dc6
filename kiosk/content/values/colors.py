"""Colours that white text can be read on: `"#0B3A5B"`."""

from __future__ import annotations

import re

from kiosk.content.problems import Refused
from kiosk.content.text.quoting import quoted

_WHITE = "#FFFFFF"
_MIN_CONTRAST = 4.5
"""Of text against what is behind it: WCAG 2.2, success criterion 1.4.3."""


def color(text: str) -> str:
    """A colour as it is written, "#RRGGBB", with a contrast of at least 4.5:1 to white. Raises Refused."""
    if re.fullmatch("#[0-9A-Fa-f]{6}", text) is None:
        raise Refused(f"{quoted(text)} är ingen färg.", 'Skriv färgen med citattecken, till exempel "#0B3A5B".')
    if (found := contrast(_WHITE, text)) < _MIN_CONTRAST:
        raise Refused(
            f"Vit text syns för dåligt på färgen {text}: kontrasten är {found:.1f}:1.".replace(".", ",", 1),
            "Välj en mörkare färg, med en kontrast på minst 4,5:1 mot vitt.",
        )
    return text


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours "#RRGGBB" by WCAG 2.2: from 1, the same, to 21, black and white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    """The relative luminance of an sRGB colour by WCAG 2.2: from 0, black, to 1, white."""
    shares = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
