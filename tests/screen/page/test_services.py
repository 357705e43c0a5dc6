"""Which topic shows who handles what, and the services by letter."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.model import Content, Page, Service, ServicesBlock, Settings, Topic
from kiosk.language.alphabets import NUMBERS
from kiosk.language.catalogue import load_language
from kiosk.paths import find_paths
from kiosk.screen.page.services import by_letter, of_office, with_services

LOCALE = find_paths().locale
SERVICE = Service((("sv", "Bygglov"), ("en", "Planning")), "Stadsporten")


def language(code):
    return load_language(code, LOCALE)


def topic(name, *blocks, lead="") -> Topic:
    return Topic(name, (("sv", name),), "info", True, True, None, None, (("sv", Page("", name, lead, blocks)),))


def content(*topics, services=(SERVICE,), languages=("sv", "en")) -> Content:
    return Content(Settings("Piteå kommun", (("sv", "Hej"),), languages), (), topics, (), services)


def ids(shown: Content) -> list[str]:
    return [each.id for each in shown.topics]


def test_without_services_the_content_stays_as_it_is():
    empty = content(topic("vision"), services=())
    assert with_services(empty, language) is empty


def test_services_that_no_topic_shows_get_one_of_their_own():
    made = with_services(content(topic("vision")), language).topics[0]
    assert (made.id, made.in_menu, made.in_rotation) == ("hitta-ratt", True, False)
    assert made.menu == (("sv", "Hitta rätt"), ("en", "Find your way"))
    assert made.page("sv")[0] == Page("", "Hitta rätt kontor", "", (ServicesBlock(None),))
    assert made.page("en")[0].title == "Find the right office"
    assert made.icon in find_paths().icon_names()
    assert made.shown_on(date(2026, 1, 1))


def test_it_stands_first_and_changes_nothing_else():
    assert ids(with_services(content(topic("vision"), topic("kontakt")), language)) == [
        "hitta-ratt",
        "vision",
        "kontakt",
    ]


def test_a_file_of_that_name_keeps_it():
    assert ids(with_services(content(topic("hitta-ratt")), language)) == ["hitta-ratt-kontor", "hitta-ratt"]


@pytest.mark.parametrize("office", [None, "Stadsporten"])
def test_staff_who_show_the_services_themselves_get_no_other_topic(office):
    shown = content(topic("arenden", ServicesBlock(office)))
    assert with_services(shown, language) is shown


def test_a_topic_of_nothing_but_missing_services_is_hidden():
    topics = topic("vision"), topic("arenden", ServicesBlock(None)), topic("mer", ServicesBlock("Stadshuset"))
    assert ids(with_services(content(*topics, services=()), language)) == ["vision"]
    assert ids(with_services(content(*topics), language)) == ["vision", "arenden"]


def test_the_screen_is_never_left_without_a_topic():
    only = content(topic("arenden", ServicesBlock(None)), services=())
    assert with_services(only, language) is only


def test_services_of_one_office():
    other = replace(SERVICE, office="Stadshuset")
    assert of_office([SERVICE, other], "Stadshuset") == [other]
    assert of_office([SERVICE, other], None) == [SERVICE, other]


def services(*names):
    return [Service((("sv", name),), "Stadshuset") for name in names]


def test_letters_in_swedish_order():
    names = "Öppna förskolan", "Bygglov", "Ärenden", "avfall", "1177", "Åka buss", "bygga", "Zoner"
    found = by_letter(services(*names), language("sv"))
    assert [(letter, [name for name, _ in group]) for letter, group in found] == [
        (NUMBERS, ["1177"]),
        ("A", ["avfall"]),
        ("B", ["bygga", "Bygglov"]),
        ("Z", ["Zoner"]),
        ("Å", ["Åka buss"]),
        ("Ä", ["Ärenden"]),
        ("Ö", ["Öppna förskolan"]),
    ]


def test_letters_follow_the_visitors_language():
    assert [letter for letter, _ in by_letter([SERVICE], language("sv"))] == ["B"]
    assert [letter for letter, _ in by_letter([SERVICE], language("en"))] == ["P"]
    assert [letter for letter, _ in by_letter(services("Ärenden"), language("en"))] == ["A"], "not translated"


def test_a_service_of_two_offices_stands_twice_always_in_the_same_order():
    both = [SERVICE, replace(SERVICE, office="Stadshuset")]
    assert by_letter(both, language("sv")) == by_letter(both[::-1], language("sv"))


def test_easy_swedish_has_the_letters_of_swedish():
    found = by_letter(services("Öppna förskolan", "Zoner", "Åka buss"), language("sv-lätt"))
    assert [letter for letter, _ in found] == ["Z", "Å", "Ö"]
