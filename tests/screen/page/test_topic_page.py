"""A topic's page: which language it is in, its blocks, and the letter that is chosen."""

import pytest

from kiosk.content.model import HoursBlock, Page, ServicesBlock, Topic
from kiosk.language.catalogue import load_language
from kiosk.screen.page.topic_page import derive_topic_page
from tests.support.languages import EN, LOCALE, SV
from tests.support.made_up_services import SERVICES
from tests.support.pages import topic_with
from tests.support.shipped import CONTENT
from tests.support.time import Time

NOW = Time("2026-11-23T15:52").moment()


def page_for(reader: str, *written: str):
    pages = tuple((code, Page("", code, "", ())) for code in written)
    topic = Topic("a", (), "info", in_rotation=True, in_menu=True, seconds=None, valid=None, pages=pages)
    props = derive_topic_page(topic, CONTENT.offices, NOW, load_language(reader, LOCALE))
    return props.title, props.fallback_note


@pytest.mark.parametrize(
    ("reader", "written", "shown"),
    [
        ("en", "sv en", ("en", "")),
        ("sv-lätt", "sv sv-lätt", ("sv-lätt", "")),
        # Plain Swedish for Lätt svenska is no other language.
        ("sv-lätt", "sv en", ("sv", "")),
        ("en", "sv", ("sv", "This text is in Swedish.")),
        ("fi", "sv en", ("sv", "Tämä teksti on ruotsiksi.")),
        ("ar", "sv en", ("sv", "هذا النص باللغة السويدية.")),  # the same in Arabic
        ("en", "sv-lätt", ("sv-lätt", "This text is in Swedish.")),
        ("sv", "fi", ("fi", "Den här texten är på finska.")),
        ("en", "fi", ("fi", "This text is in Finnish.")),
        ("fi", "en", ("en", "Tämän tekstin kieli on englanti.")),
        ("ar", "fi", ("fi", "لغة هذا النص: الفنلندية.")),  # the language of this text: Finnish
    ],
)
def test_a_page_says_which_language_it_is_in(reader, written, shown):
    assert page_for(reader, *written.split()) == shown


def test_without_a_page_nothing_is_said():
    props = derive_topic_page(None, CONTENT.offices, NOW, EN)
    assert (props.topic, props.fallback_note) == ("", "")


def page(services, letter="", office=None):
    blocks = HoursBlock("Stadshuset"), ServicesBlock(office)
    return derive_topic_page(topic_with(*blocks), CONTENT.offices, NOW, SV, services, letter)


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
