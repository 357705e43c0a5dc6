"""Every pair of colours that meet on the screen has the contrast it needs (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11)."""

import pytest
from PySide6.QtGui import QColor

from kiosk.screen.art import GROUNDS
from tests.support.contrast import luminance, ratio

# Ink, ground, least ratio. Text has 7:1 wherever it can, never under 4.5:1; icons, borders and focus 3:1.
PAIRS = [
    ("text", "surface", 7),
    ("text", "card", 7),
    ("text", "cardPressed", 7),
    ("textSoft", "surface", 7),
    ("textSoft", "card", 7),
    ("textSoft", "cardPressed", 4.5),
    ("selectedInk", "selected", 7),
    ("selectedInk", "selectedPressed", 7),
    ("icon", "card", 3),
    ("icon", "surface", 3),
    ("icon", "cardPressed", 3),
    ("controlBorder", "surface", 3),
    ("focus", "surface", 3),
    ("focus", "card", 3),
    ("open", "openGround", 7),
    ("soon", "soonGround", 7),
    ("closed", "closedGround", 6.9),
    ("unknown", "unknownGround", 7),
    ("text", "readGround", 7),
    ("readInk", "readGround", 4.5),
    ("readBorder", "readGround", 3),
    ("readBorder", "surface", 3),
    ("readBorder", "card", 3),
    ("textSoft", "ringTrack", 3),
]


@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_contrast(theme, ink, ground, least):
    assert ratio(theme(ink), theme(ground)) >= least


@pytest.mark.parametrize("slide", GROUNDS)
@pytest.mark.parametrize("end", ["top", "bottom"])
@pytest.mark.parametrize("sky", ["day", "dark", "bright"])
def test_contrast_on_slides(theme, slide, end, sky):
    behind = theme("text", slide, end, sky)
    assert ratio(theme("slideInk"), behind) >= 7
    assert ratio(theme("slideAccent"), behind) >= 4.5


@pytest.mark.parametrize("brand", ["#757575", "#C8102E", "#007A53", "#5B0B3A", "#000000"])
def test_contrast_with_the_municipalitys_own_colour(theme, brand):
    """The checker lets through what white has 4.5:1 on; nothing else on it may have less."""
    for end in ("top", "bottom"):
        behind = theme("text", "brand", end, brand=brand)
        assert ratio(theme("slideInk", brand=brand), behind) >= 4.5
        assert ratio(theme("slideAccent", brand=brand), behind) >= 4.5
    for ink, ground, least in PAIRS:
        assert ratio(theme(ink, brand=brand), theme(ground, brand=brand)) >= min(least, 4.5), (ink, ground)


@pytest.mark.parametrize("end", ["top", "bottom"])
def test_every_ground_has_a_colour_of_its_own(theme, end):
    colours = {theme("text", slide, end).name() for slide in GROUNDS}
    assert len(colours) == (1 if theme("surface") == QColor("black") else len(GROUNDS))
    darker = [luminance(theme("text", "brand", end, sky)) for sky in ("dark", "bright", "day")]
    assert darker == sorted(darker)
