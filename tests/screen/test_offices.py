"""The status cards."""

import pytest

from kiosk.content.model import Office
from kiosk.screen.offices import derive_offices, say_status
from tests.support.languages import EN, SV
from tests.support.offices import OFFICES
from tests.support.time import Time

TOWN_HALL = Office(OFFICES["Stadshuset"], "Svartuddsvägen 1")


@pytest.mark.parametrize(
    ("at", "tone", "status"),
    [
        ("2026-11-23T10:00", "open", "Öppet"),
        ("2026-11-23T16:45", "soon", "Stänger snart"),
        ("2026-11-23T18:00", "closed", "Stängt"),
    ],
)
def test_the_tone_and_the_words(at, tone, status):
    found, words = say_status(TOWN_HALL.hours, Time(at).moment(), SV)
    assert (found, words.label) == (tone, status)


def test_a_clock_that_cannot_be_right():
    found, _ = say_status(TOWN_HALL.hours, Time("2026-11-23T10:00", trusted=False).moment(), SV)
    assert found == "unknown"


def test_a_card_says_what_comes_next():
    (card,) = derive_offices([TOWN_HALL], Time("2026-11-23T10:00").moment(), SV).cards
    assert (card.name, card.detail) == ("Stadshuset", "Stänger kl.\N{NO-BREAK SPACE}17")
    assert card.label == "Stadshuset: Öppet, stänger klockan 17"
    (card,) = derive_offices([TOWN_HALL], Time("2026-11-23T10:00").moment(), EN).cards
    assert card.label.startswith("Stadshuset: Open")


def test_each_card_has_an_anchor_of_its_own():
    cards = derive_offices([TOWN_HALL, TOWN_HALL], Time("2026-11-23T10:00").moment(), SV).cards
    assert len({card.anchor for card in cards}) == 2


def test_it_is_quiet_when_all_have_closed():
    offices = [TOWN_HALL, Office(OFFICES["Stadsporten"], "")]
    assert not derive_offices(offices, Time("2026-11-23T16:30").moment(), SV).quiet
    assert derive_offices(offices, Time("2026-11-23T18:00").moment(), SV).quiet
