"""The screen as a visitor uses it: taps, keys and languages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content.model import Content, Page, Settings, Topic
from kiosk.qt import shots
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.screen_checks import scene_rect

TILES = [topic.id for topic in CONTENT.topics if topic.in_menu]
BOTH = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@BOTH
@pytest.mark.parametrize("topic", TILES)
def test_a_tap_on_a_tile_opens_its_page_and_the_way_back_works(start, topic, size):
    screen = start(size=size)
    assert not screen.shows("pageTitle")
    screen.tap(f"tile-{topic}")
    page = next(each for each in CONTENT.topics if each.id == topic).page("sv")[0]
    assert screen.text("pageTitle").replace("\N{NO-BREAK SPACE}", " ") == page.title
    assert screen.find(f"tile-{topic}").property("selected")
    assert not screen.shows("slideTitle")
    screen.tap("back")
    assert not screen.shows("pageTitle")
    assert screen.shows("slideTitle")
    assert not screen.find(f"tile-{topic}").property("selected")


def test_a_finger_opens_a_page_too(start):
    screen = start()
    device = QTest.createTouchDevice()
    point = screen.center("tile-kontakt")
    QTest.touchEvent(screen.kiosk.window, device).press(0, point)
    assert screen.find("tile-kontakt").property("pressed"), "the answer to a touch comes at once"
    assert not screen.shows("pageTitle"), "but it acts on release"
    QTest.touchEvent(screen.kiosk.window, device).release(0, point)
    screen.settle()
    assert screen.text("pageTitle")


def test_dragging_off_a_button_cancels(start):
    screen = start()
    window, point = screen.kiosk.window, screen.center("tile-kontakt")
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseMove(window, QPoint(point.x(), 60))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(point.x(), 60))
    screen.settle()
    assert not screen.shows("pageTitle")


def test_a_trembling_finger_is_still_a_tap(start):
    screen = start()
    window, point = screen.kiosk.window, screen.center("tile-kontakt")
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseMove(window, point + QPoint(30, 25))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point + QPoint(30, 25))
    screen.settle()
    assert screen.text("pageTitle")


def test_a_tap_on_the_slide_opens_its_page(start):
    screen = start()
    first = screen.text("slideTitle")
    screen.tap("slide-vision")
    assert screen.text("pageTitle") == first


def test_a_tap_on_a_status_card_opens_the_hours(start):
    screen = start()
    screen.tap("status-Stadshuset")
    assert screen.text("pageTitle") == "Öppettider"
    assert not screen.shows("status-Stadshuset"), "the page says it itself"
    assert screen.shows("hours-Stadshuset")
    assert screen.shows("hours-Stadsporten")


def test_the_statuses_stay_in_sight_on_every_page(start):
    for size in (PORTRAIT, LANDSCAPE):
        screen = start(size=size)
        for _ in shots.each_page(screen.kiosk.lobby):
            screen.settle()
            words = " ".join(screen.texts())
            assert "Stadshuset" in words
            assert "Öppet" in words
            assert "Stänger snart" in words


def test_the_language_buttons(start):
    screen = start()
    assert screen.text("welcome") == "Välkommen till Stadshuset"
    screen.tap("language-en")
    assert screen.text("welcome") == "Welcome to Stadshuset, the town hall"
    assert screen.text("date") == "Monday 23 November"
    assert screen.find("language-en").property("selected")
    screen.tap("tile-oppettider")
    assert screen.text("pageTitle") == "Opening hours"
    screen.tap("home")
    screen.tap("language-sv")
    assert screen.text("welcome") == "Välkommen till Stadshuset"


def test_where_there_is_no_room_one_button_opens_all_languages(start):
    screen = start(text_size=200)
    screen.tap("tile-oppettider")
    screen.tap("languages")
    screen.tap("choose-language-en")
    assert screen.text("pageTitle") == "Opening hours"
    assert not screen.shows("adaptPanel")


def test_a_change_of_language_holds_the_slide(start):
    screen = start()
    screen.tap("language-en")
    title = screen.text("slideTitle")
    screen.pass_time(60)
    assert screen.text("slideTitle") == title
    assert screen.find("pause").property("label") == "Play the slides"


def test_a_finger_takes_the_focus_ring_away(start):
    screen = start()
    tile = screen.find("tile-kontakt")
    tile.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert tile.hasActiveFocus()
    screen.click(QPoint(540, 160))
    assert not tile.hasActiveFocus()


def test_keys_work_as_taps(start):
    screen = start()
    window = screen.kiosk.window
    screen.find("tile-kontakt").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Space)
    screen.settle()
    assert screen.text("pageTitle")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    screen.settle()
    assert not screen.shows("pageTitle")


@pytest.mark.parametrize("text_size", [100, 200])
def test_a_card_opens_the_hours_of_its_own_office(start, text_size):
    screen = start(text_size=text_size)
    screen.tap("status-Stadsporten")
    card, page = scene_rect(screen.find("hours-Stadsporten")), scene_rect(screen.find("flick"))
    assert page.top() - 1 <= card.top() < page.center().y() or text_size == 100
    assert page.contains(card.center())
    screen.tap("back")
    screen.tap("status-Stadshuset")
    assert page.contains(scene_rect(screen.find("hours-Stadshuset")).topLeft())


def test_the_screen_has_it(start):
    swedish = tuple(replace(topic, pages=topic.pages[:1]) for topic in CONTENT.topics)
    screen = start(content=replace(CONTENT, topics=swedish))
    lobby = screen.kiosk.lobby
    lobby.changeLanguage("en")
    lobby.open("vision")
    assert lobby.page.fallbackNote == "This text is in Swedish."
    assert not lobby.appearance.mirrored


def test_the_slides_need_no_menu_and_the_menu_no_slides(start):
    only_menu = Topic("a", (("sv", "A"),), "info", False, True, None, None, (("sv", Page("", "A", "", ())),))
    content = Content(Settings("Piteå kommun", (("sv", "Hej"),), ("sv",)), CONTENT.offices, (only_menu,))
    screen = start(content=content)
    assert screen.text("slideTitle") == "A"
    assert not screen.shows("pause"), "one slide has nothing to pause"
    assert not screen.shows("language-sv"), "one language has nothing to choose"
