"""The landscapes: words keep their contrast on every one of them, at every size and under every sky."""

from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.qt.landscape.artwork import MOTIFS, Ground, draw_artwork
from kiosk.screen import art
from tests.support.contrast import luminance, ratio

SLIDE, WIDE, STRIP = QSize(135, 175), QSize(240, 80), QSize(242, 31)
SKIES = ["day", "dark", "bright"]
WORDS = 0.6
"""The part of a slide's height that its words have to themselves."""


# The luminance of each part of a pixel, which add up.
RED = [luminance(QColor(level, 0, 0)) for level in range(256)]
GREEN = [luminance(QColor(0, level, 0)) for level in range(256)]
BLUE = [luminance(QColor(0, 0, level)) for level in range(256)]


def lightest(image, down_to: float = 1.0) -> QColor:
    """The colour with the least contrast against white, among the rows down to a part of the height."""
    rows = image.copy(0, 0, image.width(), int(image.height() * down_to))
    colours = set(memoryview(rows.constBits()).cast("I"))
    return QColor(max(colours, key=lambda pixel: RED[pixel >> 16 & 255] + GREEN[pixel >> 8 & 255] + BLUE[pixel & 255]))


def test_every_motif_and_every_ground_has_its_name():
    assert tuple(MOTIFS) == art.MOTIFS


@pytest.mark.parametrize(("ground", "sky"), list(product(art.GROUNDS, SKIES)))
def test_words_keep_their_contrast(theme, ground, sky):
    top, bottom = (theme("text", ground, end, sky) for end in ("top", "bottom"))
    white, accent = theme("slideInk"), theme("slideAccent")
    for motif, size in product(MOTIFS, (SLIDE, WIDE, STRIP)):
        image = draw_artwork(Ground(top, bottom, motif, sky), size)
        behind = lightest(image)
        if top == QColor("black"):
            # In high contrast white has 7:1 everywhere, and the accent, which stands above, where words stand.
            assert ratio(white, behind) >= 7, (motif, size, behind.name())
            assert ratio(accent, lightest(image, WORDS)) >= 7, (motif, size)
            continue
        # Where a slide has little height, words may stand on the landscape itself, and the progress bar always does.
        assert ratio(white, behind) >= 4.5, (motif, size, behind.name())
        if size is not STRIP:
            behind = lightest(image, WORDS)
            assert ratio(white, behind) >= 7, (motif, size, behind.name())
            assert ratio(accent, behind) >= 4.5, (motif, size, behind.name())


@pytest.mark.parametrize("brand", ["#757575", "#C8102E", "#007A53", "#5B0B3A", "#000000"])
def test_a_municipality_whose_own_colour_is_light_has_a_darker_landscape(brand):
    """The checker lets through what white has 4.5:1 on; the landscape must not take that away."""
    colour = QColor(brand)
    for motif, sky, size in product(MOTIFS, ["day", "bright"], (SLIDE, STRIP)):
        behind = lightest(draw_artwork(Ground(colour, colour, motif, sky), size))
        assert ratio(QColor("white"), behind) >= 4.5, (motif, sky, behind.name())


@pytest.mark.parametrize("motif", MOTIFS)
def test_a_landscape_is_the_same_each_time_and_keeps_below_the_words(motif):
    ground = Ground(QColor("#0b3a5b"), QColor("#124e78"), motif, "day")
    drawn = draw_artwork(ground, SLIDE)
    assert drawn == draw_artwork(ground, SLIDE)
    plain = draw_artwork(Ground(ground.top, ground.bottom, "plain", "day"), SLIDE)
    words = int(SLIDE.height() * WORDS)
    assert drawn.copy(0, 0, SLIDE.width(), words) == plain.copy(0, 0, SLIDE.width(), words)
    assert drawn != plain


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(1, 1), QSize(3, 200), QSize(2000, 3)])
def test_no_size_is_too_odd(size):
    for motif, sky in product(MOTIFS, SKIES):
        image = draw_artwork(Ground(QColor("#0b3a5b"), QColor("#124e78"), motif, sky, corner=2), size)
        assert image.size() == size.expandedTo(QSize(1, 1))
