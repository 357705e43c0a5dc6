"""The language buttons."""

from kiosk.language.catalogue import load_language
from kiosk.screen.languages import LanguageButton, derive_languages
from tests.support.languages import LOCALE


def languages(*codes: str):
    return [load_language(code, LOCALE) for code in codes]


def test_a_button_for_each_language():
    props = derive_languages(languages("sv", "sv-lätt", "ar"), "sv-lätt")
    assert props.buttons == (
        LanguageButton("sv", "Svenska", selected=False),
        LanguageButton("sv-lätt", "Lätt svenska", selected=True),
        LanguageButton("ar", "العربية", selected=False),
    )


def test_one_language_has_nothing_to_choose():
    assert derive_languages(languages("ar"), "ar").buttons == ()
