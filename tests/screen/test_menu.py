"""The menu: one tile for each topic."""

from kiosk.screen.menu import derive_menu
from tests.support.languages import EN, FI, SV
from tests.support.shipped import CONTENT

TOPICS = CONTENT.topics[:3]


def test_a_tile_for_each_topic_in_order():
    menu = derive_menu(TOPICS, None, SV)
    assert [tile.topic for tile in menu.tiles] == [topic.id for topic in TOPICS]
    assert [tile.icon for tile in menu.tiles] == [topic.icon for topic in TOPICS]
    assert (menu.label, menu.close_label) == ("Meny", "Stäng")


def test_the_labels_are_in_the_language_of_the_visitor_or_else_of_the_screen():
    topic = TOPICS[0]
    assert [derive_menu([topic], None, language).tiles[0].label for language in (SV, EN, FI)] == [
        dict(topic.menu)["sv"],
        dict(topic.menu)["en"],
        dict(topic.menu)["sv"],
    ]


def test_the_open_topic_is_selected():
    menu = derive_menu(TOPICS, TOPICS[1].id, SV)
    assert [tile.selected for tile in menu.tiles] == [False, True, False]
