"""What the theme and the layout follow."""

from dataclasses import replace

from kiosk.language.catalogue import load_language
from kiosk.screen.appearance import UNKNOWN_GLASS, Glass, derive_appearance
from kiosk.visit.session import Preferences
from tests.support.languages import EN, LOCALE, SV
from tests.support.shipped import CONTENT


def test_what_the_visitor_has_chosen():
    preferences = Preferences("en", 150, contrast=True, lower=True, still=True)
    props = derive_appearance(CONTENT.settings, UNKNOWN_GLASS, preferences, EN)
    assert props.text_scale == 1.5
    assert (props.contrast, props.lower, props.still, props.mirrored) == (True, True, True, False)


def test_a_language_from_right_to_left_mirrors_the_screen():
    arabic = load_language("ar", LOCALE)
    assert derive_appearance(CONTENT.settings, UNKNOWN_GLASS, Preferences("ar"), arabic).mirrored


def test_the_glass_and_the_municipality_s_colour():
    settings = replace(CONTENT.settings, brand_color="#5B0B3A")
    props = derive_appearance(settings, Glass(1092, 700), Preferences("sv"), SV)
    assert (props.brand, props.diagonal, props.lower_edge) == ("#5B0B3A", 1092, 700)
    plain = derive_appearance(replace(settings, brand_color=None), UNKNOWN_GLASS, Preferences("sv"), SV)
    assert (plain.brand, plain.diagonal, plain.lower_edge) == ("", 0, 0)
