"""The address of a QR code in words, as people write it."""

import pytest

from kiosk.screen.page.addresses import address_in_words


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("https://www.pitea.se", "pitea.se"),
        ("HTTPS://pitea.se/bygga/lov/", "pitea.se/bygga/lov"),
        ("https://www.pitea.se/sök?q=å&x=1", "pitea.se/sök?q=å&x=1"),
        ("https://www.pitea.se/s%C3%B6k", "pitea.se/sök"),
        ("https://www.pitea.se/" + "a" * 80, "pitea.se/" + "a" * 50 + "…"),
        ("mailto:namn@pitea.se?subject=Hej", "namn@pitea.se"),
        ("tel:+46911696000", "0911-69 60 00"),
        ("tel:0911-696000", "0911-69 60 00"),
        ("tel:+468123456", "08-12 34 56"),
        ("tel:0812345678", "08-123 456 78"),
        ("tel:+46701234567", "070-123 45 67"),
        ("tel:0911-12345", "0911-123 45"),
        ("tel:0911-1234567890", "0911-1234567890"),
        ("tel:0911-123", "0911-123"),
        ("tel:112", "112"),
        ("tel:+358401234567", "+358401234567"),
    ],
)
def test_an_address_is_said_as_people_write_it(target, words):
    said = address_in_words(target)
    assert said.replace("\N{ZERO WIDTH SPACE}", "").replace("\N{NO-BREAK SPACE}", " ") == words


def test_a_long_address_breaks_where_people_would_break_it():
    assert address_in_words("https://pitea.se/a?b=c").split("\N{ZERO WIDTH SPACE}") == ["pitea.se/", "a?", "b=", "c"]
    assert address_in_words("mailto:a@pitea.se").split("\N{ZERO WIDTH SPACE}") == ["a", "@pitea.se"]
