"""Colours that white text can be read on."""

import pytest

from kiosk.content.values.colors import color, contrast
from tests.support.content_folder import refusal


@pytest.mark.parametrize("text", ["#0B3A5B", "#767676", "#000000", "#c00000"])
def test_a_color(text):
    assert color(text) == text


@pytest.mark.parametrize("text", ["blå", "0B3A5B", "#0B3", "#0B3A5B80", ""])
def test_what_is_no_color(text):
    assert refusal(color, text) == f'"{text}" är ingen färg. Skriv färgen med citattecken, till exempel "#0B3A5B".'


def test_a_color_that_white_is_hard_to_read_on():
    assert refusal(color, "#777777") == (
        "Vit text syns för dåligt på färgen #777777: kontrasten är 4,5:1. "
        "Välj en mörkare färg, med en kontrast på minst 4,5:1 mot vitt."
    )


def test_contrast_by_wcag():
    assert contrast("#FFFFFF", "#000000") == contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#0B3A5B", "#0B3A5B") == 1
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.005)
