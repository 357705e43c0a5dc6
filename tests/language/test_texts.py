"""Texts for one reader, their letters and spaces, and several in one."""

import pytest

from kiosk.language.texts import (
    best_text,
    join_with_and,
    join_with_commas,
    keep_numbers_together,
    lower_first,
    upper_first,
)
from tests.support.languages import AR, EN, FI, SV


def test_a_telephone_number_is_never_split():
    nbsp = "\N{NO-BREAK SPACE}"
    assert keep_numbers_together("Ring 0911-69 60 00 nu") == f"Ring 0911-69{nbsp}60{nbsp}00 nu"


def test_text_in_a_language():
    text = (("sv", "Möte"), ("en", "Meeting"))
    assert best_text(text, EN) == "Meeting"
    assert best_text(text, FI) == "Möte"
    assert best_text((), SV) == ""


@pytest.mark.parametrize(("text", "upper", "lower"), [("öppet", "Öppet", "öppet"), ("IT", "IT", "iT"), ("", "", "")])
def test_only_the_first_letter_changes(text, upper, lower):
    assert (upper_first(text), lower_first(text)) == (upper, lower)


def test_joined_texts():
    assert [join_with_and(["a", "b", "c"][:count], SV) for count in (1, 2, 3)] == ["a", "a och b", "a, b och c"]
    assert join_with_commas(["a"], SV) == "a"
    assert join_with_commas(["a", "b", "c"], SV) == "a, b, c"
    assert join_with_commas(["a", "b"], AR) == "a، b"
