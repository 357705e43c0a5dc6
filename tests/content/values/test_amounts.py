"""Amounts with a unit."""

import pytest

from kiosk.content.values.amounts import Amount
from tests.support.content_folder import refusal

SECONDS = Amount("sekunder", 3, 600)


@pytest.mark.parametrize(
    ("amount", "text", "number"),
    [
        (SECONDS, "12", 12),
        (SECONDS, "12 sekunder", 12),
        (SECONDS, "12s", 12),
        (SECONDS, "2 minuter", 120),
        (SECONDS, "0,5 min", 30),
        (SECONDS, "3", 3),
        (SECONDS, "10 Min", 600),
        (Amount("minuter", 0, 240), "1 timme", 60),
        (Amount("mm", 0, 3000), "70 cm", 700),
    ],
)
def test_an_amount(amount, text, number):
    assert amount(text) == number


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2", '"2" är för lite.'),
        ("11 minuter", '"11 minuter" är för mycket.'),
        ("tolv", '"tolv" är inget antal sekunder.'),
        ("5 liter", '"5 liter" är inget antal sekunder.'),
        ("-5", '"-5" är inget antal sekunder.'),
    ],
)
def test_an_amount_refused(text, message):
    assert refusal(SECONDS, text) == f"{message} Skriv mellan 3 och 600 sekunder."
