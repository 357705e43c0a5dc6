"""The bar at the bottom."""

from kiosk.screen.bar import derive_bar
from tests.support.languages import EN, SV


def test_its_words():
    bar = derive_bar(SV, away=False)
    assert (bar.back_label, bar.home_label, bar.menu_label) == ("Tillbaka", "Start", "Meny")
    assert (bar.languages_label, bar.adapt_label) == ("Språk", "Anpassa")
    assert derive_bar(EN, away=False).back_label == "Back"


def test_the_ways_back_are_there_away_from_the_slides():
    assert not derive_bar(SV, away=False).away
    assert derive_bar(SV, away=True).away
