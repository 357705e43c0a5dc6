"""What the list of services says, without a screen."""

from dataclasses import replace

import pytest

from kiosk.content.model import Service
from kiosk.language.alphabets import sort_key
from kiosk.language.catalogue import load_language
from kiosk.moment import Moment
from kiosk.screen.page.service_list import LetterButton, derive_services
from tests.support.made_up_services import LETTERS, SERVICES
from tests.support.shipped import CONTENT, PATHS
from tests.support.time import Time

NOW = Time("2026-11-23T15:52").moment()


def language(code):
    return load_language(code, PATHS.locale)


def derived(services, letter="", moment=NOW, code="sv"):
    return derive_services(services, CONTENT.offices, letter, moment, language(code))


def test_first_the_letters():
    listed = derived(SERVICES)
    assert [button.letter for button in listed.letters] == LETTERS
    assert listed.letters[2] == LetterButton("C", "C, 5 ärenden")
    assert listed.heading == "Vad gäller ditt besök? Tryck på första bokstaven."
    assert listed.rows == ()


def test_then_the_services_of_one():
    listed = derived(SERVICES, "Q")
    assert (listed.heading, listed.back_label) == ("Q – 5 ärenden", "Alla bokstäver")
    row = listed.rows[0]
    assert (row.name, row.tone, row.status) == ("Quiltutställning", "open", "Öppet")
    assert (row.place, row.detail) == ("Stadshuset, Svartuddsvägen 1", "Stänger kl. 17")
    assert row.spoken == "Quiltutställning: Stadshuset, Svartuddsvägen 1. Öppet, stänger klockan 17"


def test_in_arabic_letter_and_number_stand_in_their_order():
    """Its own comma, and "from 0 to 9" in words: "0–9" before a word would be read as 9–0."""
    named = [("بناء", 3), ("نقل", 11), ("1177", 1)]  # building, transport
    services = [
        Service((("sv", "B"), ("ar", f"{name} {n}")), "Stadshuset") for name, many in named for n in range(many)
    ]
    listed = derived(services, "0–9", code="ar")
    assert listed.heading == "من 0 إلى 9 – موضوع واحد"
    assert [button.label for button in derived(services, code="ar").letters] == [
        "من 0 إلى 9، موضوع واحد",
        "ب، 3 مواضيع",
        "ن، 11 موضوعًا",
    ]
    assert derived([*SERVICES, Service((("sv", "1177"),), "Stadshuset")], "0–9").heading == "0–9 – 1 ärende"


def test_one_service_is_not_many():
    assert derived((*SERVICES[:9], replace(SERVICES[0], name=(("sv", "Xylofon"),))), "X").heading == "X – 1 ärende"


@pytest.mark.parametrize("letter", ["", "X", "?"])
def test_a_letter_without_services_is_no_letter(letter):
    assert derived(SERVICES, letter) == derived(SERVICES)


def test_a_few_services_need_no_letters():
    listed = derived(SERVICES[:8])
    assert (listed.heading, listed.letters) == ("", ())
    assert [row.name for row in listed.rows] == sorted(
        (service.name[0][1] for service in SERVICES[:8]), key=lambda name: sort_key(name, "sv")
    )
    assert derived(SERVICES[:9]).letters


def test_every_service_stands_once_under_its_letter_in_order():
    for code in ("sv", "en"):
        rows = [
            row.name
            for button in derived(SERVICES, code=code).letters
            for row in derived(SERVICES, button.letter, code=code).rows
        ]
        assert rows == sorted((dict(service.name)[code] for service in SERVICES), key=lambda name: sort_key(name, code))
    assert len(rows) == 300


def test_with_a_clock_that_cannot_be_right_no_status_is_told():
    rows = derived(SERVICES, "Q", Moment(NOW.now, trusted=False)).rows
    assert {(row.tone, row.status) for row in rows} == {("unknown", "Se öppettider")}
