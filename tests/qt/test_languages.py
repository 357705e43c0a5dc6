"""What the screen is told of languages: which can be chosen, their direction, and the language a text is really in."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.content.model import Page, Topic
from kiosk.language.catalogue import load_language
from kiosk.moment import Moment
from kiosk.screen.languages import LanguageButton, derive_languages
from kiosk.screen.page.topic_page import derive_topic_page
from tests.qt.conftest import CONTENT, PATHS

MOMENT = Moment(datetime(2026, 11, 23, 12, tzinfo=UTC))


def languages(*codes: str):
    return [load_language(code, PATHS.locale) for code in codes]


def test_a_button_for_each_language():
    props = derive_languages(languages("sv", "sv-lätt", "ar"), "sv-lätt")
    assert props.buttons == (
        LanguageButton("sv", "Svenska", selected=False, voice="sv"),
        LanguageButton("sv-lätt", "Lätt svenska", selected=True, voice="sv"),
        LanguageButton("ar", "العربية", selected=False, voice="ar"),
    )


@pytest.mark.parametrize(("selected", "right_to_left"), [("sv", False), ("ar", True), ("fi", False)])
def test_the_direction_is_that_of_the_selected_language(selected, right_to_left):
    assert derive_languages(languages("sv", "ar"), selected).right_to_left is right_to_left
    assert derive_languages(languages("ar"), "ar").right_to_left, "also where there is nothing to choose"


def page_for(reader: str, *written: str):
    pages = tuple((code, Page("", code, "", ())) for code in written)
    topic = Topic("a", (), "info", in_rotation=True, in_menu=True, seconds=None, valid=None, pages=pages)
    props = derive_topic_page(topic, CONTENT.offices, MOMENT, load_language(reader, PATHS.locale))
    return props.title, props.text_language, props.fallback_note


@pytest.mark.parametrize(
    ("reader", "written", "shown"),
    [
        ("en", "sv en", ("en", "en", "")),
        ("sv-lätt", "sv sv-lätt", ("sv-lätt", "sv", "")),
        # Plain Swedish for Lätt svenska is no other language.
        ("sv-lätt", "sv en", ("sv", "sv", "")),
        ("en", "sv", ("sv", "sv", "This text is in Swedish.")),
        ("fi", "sv en", ("sv", "sv", "Tämä teksti on ruotsiksi.")),
        ("ar", "sv en", ("sv", "sv", "هذا النص باللغة السويدية.")),  # the same in Arabic
        ("en", "sv-lätt", ("sv-lätt", "sv", "This text is in Swedish.")),
        ("sv", "fi", ("fi", "fi", "Den här texten är på finska.")),
        ("en", "fi", ("fi", "fi", "This text is in Finnish.")),
        ("fi", "en", ("en", "en", "Tämän tekstin kieli on englanti.")),
        ("ar", "fi", ("fi", "fi", "لغة هذا النص: الفنلندية.")),  # the language of this text: Finnish
    ],
)
def test_a_page_says_which_language_it_is_in(reader, written, shown):
    assert page_for(reader, *written.split()) == shown


def test_without_a_page_nothing_is_said():
    props = derive_topic_page(None, CONTENT.offices, MOMENT, load_language("en", PATHS.locale))
    assert (props.text_language, props.fallback_note) == ("en", "")


def test_the_screen_has_it(start):
    swedish = tuple(replace(topic, pages=topic.pages[:1]) for topic in CONTENT.topics)
    screen = start(content=replace(CONTENT, topics=swedish))
    lobby = screen.kiosk.lobby
    lobby.changeLanguage("en")
    lobby.open("vision")
    assert (lobby.page.textLanguage, lobby.page.fallbackNote) == ("sv", "This text is in Swedish.")
    assert lobby.languages.rightToLeft is False
