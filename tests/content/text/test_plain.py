"""Texts on one line, and texts to compare."""

from kiosk.content.text.plain import one_line, plain


def test_a_no_break_space_stays():
    assert one_line(" kl.\u00a08 \n\t till ") == "kl.\u00a08 till"


def test_what_is_compared_is_plain():
    assert plain("  Kl.\u00a08 —\t17 ") == "kl. 8 - 17"
    assert plain("‐‑‒–—−") == "------"
