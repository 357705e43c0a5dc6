"""Text at 150 and 200 %: the menu stays in sight, and panels stay where they were pressed."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.qt import shots
from tests.qt.conftest import LANDSCAPE, PORTRAIT, walk
from tests.support.pairs import matrix
from tests.support.screen_checks import SIZES, check_panel, scene_rect, viewport


@matrix(size=SIZES[:5], language=["sv", "en"], text_size=[100, 150, 200])
def test_back_home_and_the_menu_are_always_in_sight(start, size, language, text_size):
    screen = start(size=size, language=language, text_size=text_size)
    window = QRectF(0, 0, *size)
    for topic in shots.each_page(screen.kiosk.lobby):
        screen.settle()
        tiles = [name for name in screen.names() if name.startswith("tile-")]
        if not tiles:
            assert text_size > 100
            assert window.contains(scene_rect(screen.find("menu")))
            continue
        assert not screen.shows("menu")
        assert len(tiles) == len(screen.kiosk.lobby.programme.menu)
        for name in ("back", "home", *tiles):
            assert window.contains(scene_rect(screen.find(name))), (topic, name)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_a_button_opens_the_menu_where_it_has_no_room(start, size):
    screen = start(size=size, text_size=200)
    screen.kiosk.lobby.open("vision")
    screen.settle()
    screen.tap("menu")
    assert screen.text("panelTitle") == "Meny"
    check_panel(screen)
    screen.tap("panelClose")
    assert not screen.shows("panelTitle")
    screen.tap("menu")
    screen.tap("tile-kontakt")
    assert not screen.shows("panelTitle")
    assert screen.kiosk.lobby.session.trail == ("vision", "kontakt")
    screen.tap("back")
    assert screen.kiosk.lobby.session.topic == "vision"


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_panel_stays_where_it_was_pressed(start, text_size):
    screen = start(size=LANDSCAPE, diagonal=43 * 25.4, lower_edge=800, text_size=text_size)
    screen.kiosk.lobby.openPanel("adapt")
    screen.settle()
    for choice in ("choose-lower-yes", "choose-still-yes", "choose-contrast-yes", "choose-lower-no"):
        area = next(item for item in panel(screen) if item.objectName() == "flick")
        if not inside(screen, choice):
            down = scene_rect(screen.find(choice)).top() - scene_rect(area).top()
            furthest = area.property("contentHeight") - area.height()
            area.setProperty("contentY", max(0.0, min(furthest, area.property("contentY") + down)))
        screen.tap(choice)
        assert inside(screen, choice), choice


def panel(screen) -> list[QQuickItem]:
    return list(walk(screen.find("adaptPanel")))


def inside(screen, name: str) -> bool:
    item = screen.find(name)
    area = viewport(item)
    return area.contains(scene_rect(item).center())


def test_the_start_begins_at_its_beginning(start):
    screen = start(size=LANDSCAPE, text_size=200)
    screen.tap("scrollDown")
    screen.tap("tile-orosanmalan")
    screen.tap("home")
    assert not screen.find("scrollUp").isEnabled()
