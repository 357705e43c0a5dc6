"""What a language code is, and which text a reader gets."""

import pytest

from kiosk.language.codes import VARIANT_NAMES, VARIANTS, best_version, fallbacks, is_code, language_of


@pytest.mark.parametrize("code", ["sv", "en", "fi", "ar", "zz", "sv-lätt"])
def test_codes(code):
    assert is_code(code)


@pytest.mark.parametrize("text", ["", "s", "swe", "SV", "åä", "sv-latt", "sv_lätt", "lätt", "en-lätt", "sv-"])
def test_other_words_are_no_codes(text):
    assert not is_code(text)


def test_a_variant_falls_back_to_its_language():
    assert (fallbacks("sv-lätt"), fallbacks("sv"), fallbacks("en")) == (("sv-lätt", "sv"), ("sv",), ("en",))
    assert (language_of("sv-lätt"), language_of("sv"), language_of("en")) == ("sv", "sv", "en")
    assert VARIANTS.keys() == VARIANT_NAMES.keys()


@pytest.mark.parametrize(
    ("written", "reader", "shown"),
    [
        ("sv sv-lätt en", "sv-lätt", "sv-lätt"),
        ("en sv", "sv-lätt", "sv"),
        ("en fi", "sv-lätt", "en"),
        ("sv sv-lätt", "en", "sv"),
        ("sv-lätt en", "sv", "sv-lätt"),
        ("sv en", "en", "en"),
    ],
)
def test_the_best_version(written, reader, shown):
    texts = tuple((code, code.upper()) for code in written.split())
    assert best_version(texts, reader) == (shown, shown.upper())
