"""After closing time: darker landscapes, and cards that first say when it opens. And how a slide becomes its page."""

import pytest
from PySide6.QtTest import QTest

from kiosk.qt import shots
from kiosk.qt.application import Kiosk, Options
from kiosk.qt.clock import Clock
from tests.qt.conftest import CONTENT, LANDSCAPE, MONDAY_AFTERNOON, PATHS, PATIENCE, PORTRAIT, Screen, Time
from tests.support.screen_checks import ROOMY, check_buttons, check_texts

EVENING = "2026-11-23T19:30"


def pixels(screen, name: str) -> float:
    """How large the first text with this name is set."""
    return next(item for item in screen.items("QQuickText") if item.objectName() == name).property("font").pixelSize()


def test_open_offices_say_their_name_and_status_first(start):
    screen = start()
    assert not screen.kiosk.lobby.offices.quiet
    assert "officeDetail" in screen.names()
    assert "officeSentence" not in screen.names()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_closed_offices_first_say_when_they_open(start, size):
    screen = start(at=EVENING, size=size)
    assert screen.kiosk.lobby.offices.quiet
    card = [item for item in screen.items("QQuickText") if item.objectName().startswith("office")]
    assert [item.objectName() for item in card] == ["officeSentence", "officeName"] * 2
    assert card[0].property("text") == "Öppnar i morgon kl.\N{NO-BREAK SPACE}8"
    assert card[0].property("lineCount") == 1
    assert pixels(screen, "officeSentence") > pixels(screen, "officeName")
    assert screen.texts().count("Stängt") == 2


@pytest.mark.parametrize("size", ROOMY, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", CONTENT.settings.languages)
def test_every_page_fits_in_the_evening_too(start, size, language):
    screen = start(at=EVENING, size=size, language=language)
    for topic in shots.each_page(screen.kiosk.lobby):
        screen.settle()
        check_texts(screen)
        check_buttons(screen)
        assert not screen.shows("scrollDown"), f"{topic} does not fit"


def test_the_evening_is_darker_than_the_day(start):
    def picture(at: str) -> int:
        screen = start(at=at)
        return screen.kiosk.window.grabWindow().pixelColor(20, 700).lightness()

    assert picture(EVENING) < picture("2026-06-18T21:30") < picture(MONDAY_AFTERNOON)


def test_a_page_stands_under_its_slides_landscape(start):
    screen = start()
    screen.tap("slide-vision")
    band = screen.find("pageBand")
    assert screen.kiosk.lobby.page.motif == "skerries"
    assert screen.kiosk.lobby.page.ground == "brand"
    corner = band.mapToScene(band.boundingRect().center()).toPoint()
    assert screen.kiosk.window.grabWindow().pixelColor(50 + 20, corner.y()).blueF() > 0.25
    assert not screen.shows("fold"), "nothing moves on a still screen"


def test_a_slide_folds_into_its_page_in_half_a_second(qapp, qtbot):
    time = Time(MONDAY_AFTERNOON)
    kiosk = Kiosk(PATHS, CONTENT, Clock(time.moment, time.monotonic), Options(size=PORTRAIT), PATHS.content, None)
    screen = Screen(kiosk, time)
    screen.settle()
    kiosk.lobby.open("vision")
    QTest.qWait(50)
    assert screen.shows("fold")
    qtbot.waitUntil(lambda: not screen.shows("fold"), timeout=PATIENCE)
    assert screen.find("pageBand").height() < 300
    kiosk.lobby.open("kontakt")
    QTest.qWait(50)
    assert not screen.shows("fold"), "from page to page nothing folds"
    kiosk.close()
