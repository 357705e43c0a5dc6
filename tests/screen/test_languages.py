"""The language buttons, and the direction of the language that is chosen."""

import pytest

from kiosk.language.catalogue import load_language
from kiosk.screen.languages import LanguageButton, derive_languages
from tests.support.languages import LOCALE


def languages(*codes: str):
    return [load_language(code, LOCALE) for code in codes]


def test_a_button_for_each_language():
    props = derive_languages(languages("sv", "sv-lätt", "ar"), "sv-lätt")
    assert props.buttons == (
        LanguageButton("sv", "Svenska", selected=False, voice="sv"),
        LanguageButton("sv-lätt", "Lätt svenska", selected=True, voice="sv"),
        LanguageButton("ar", "العربية", selected=False, voice="ar"),
    )


@pytest.mark.parametrize(("selected", "right_to_left"), [("sv", False), ("ar", True), ("fi", False)])
def test_the_direction_is_that_of_the_selected_language(selected, right_to_left):
    assert derive_languages(languages("sv", "ar"), selected).right_to_left is right_to_left
    assert derive_languages(languages("ar"), "ar").right_to_left, "also where there is nothing to choose"
