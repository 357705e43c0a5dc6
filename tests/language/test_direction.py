"""Signs that keep numbers and lines in order where text is read from right to left."""

import pytest

from kiosk.language.direction import SIGNS, line, shown, without_signs
from kiosk.language.pronunciation import spoken
from tests.support.languages import AR, EN, SV

CALL = "اتصل بنا على "  # call us on
START, END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@pytest.mark.parametrize("number", ["0911-69 60 00", "0911-199 28", "+46 911 69 60 00", "212000-2759", "2026-12-23"])
def test_numbers_with_hyphen_or_plus_keep_their_order(number: str):
    text = f"{CALL}{number}."
    assert shown(text, right_to_left=True).replace("\N{NO-BREAK SPACE}", " ") == f"{CALL}{START}{number}{END}."
    assert not SIGNS & set(shown(text, right_to_left=False))


@pytest.mark.parametrize("text", ["16:30", "24/6", "10-14", "1990-1994", "0–9", "112", "40 000", "a0911-69", ""])
def test_what_does_not_turn_around_or_may_is_left(text: str):
    assert not SIGNS & set(shown(CALL + text, right_to_left=True))


def test_the_voice_knows_nothing_of_it():
    said = shown(CALL + "0911-69 60 00", right_to_left=True)
    assert without_signs(said).replace("\N{NO-BREAK SPACE}", " ") == CALL + "0911-69 60 00"
    assert spoken(said, AR) == CALL + "0911، 69، 60، 00"


def test_a_line_runs_as_its_language():
    assert line("Stadshuset: مفتوح", AR) == "\N{RIGHT-TO-LEFT MARK}Stadshuset: مفتوح"
    assert line("24 يونيو", AR) == "24 يونيو"
    assert line("0911", AR) == "0911"
    assert [line("Stadshuset: öppet", language) for language in (SV, EN)] == ["Stadshuset: öppet"] * 2
