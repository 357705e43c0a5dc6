"""What the list of services says, without a screen."""

from dataclasses import replace

import pytest

from kiosk.content.model import HoursBlock, Service, ServicesBlock
from kiosk.language.alphabets import sort_key
from kiosk.language.catalogue import load_language
from kiosk.moment import Moment
from kiosk.screen.page.service_list import LetterButton, derive_services
from kiosk.screen.page.topic_page import derive_topic_page
from tests.qt.conftest import CONTENT, PATHS, Time
from tests.support.made_up_services import LETTERS, SERVICES
from tests.support.pages import topic_with

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


def page(services, letter="", office=None):
    blocks = HoursBlock("Stadshuset"), ServicesBlock(office)
    return derive_topic_page(topic_with(*blocks), CONTENT.offices, NOW, language("sv"), services, letter)


def test_the_block_is_left_out_while_there_are_no_services():
    assert [row.kind for row in page(()).blocks] == ["hours"]
    assert [row.kind for row in page(SERVICES).blocks] == ["hours", "services"]
    ours = tuple(service for service in SERVICES if service.office == "Stadshuset")
    assert [row.kind for row in page(ours, office="Stadsporten").blocks] == ["hours"]


def test_a_block_of_one_office_shows_only_that():
    (row,) = (row for row in page(SERVICES, "B", "Stadsporten").blocks if row.kind == "services")
    assert {service.place for service in row.services} == {"Stadsporten, Västergatan 10"}


def test_the_page_knows_its_letter():
    assert page(SERVICES, "B").letter == "B"
    assert page(SERVICES, "X").letter == ""
    assert page(SERVICES[:8], "A").letter == ""
    assert page(SERVICES, "B").shows_all_offices
    assert not page(SERVICES).shows_all_offices
