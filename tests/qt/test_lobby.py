"""The screen as a visitor uses it: taps, languages, time that passes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.qt import tour
from tests.qt.conftest import CONTENT, LANDSCAPE, PATIENCE, PORTRAIT
from tests.support.screen_checks import scene_rect

TILES = [topic.id for topic in CONTENT.topics if topic.in_menu]
BOTH = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


def card(screen, office: str) -> str:
    """What a status card says to somebody who hears it."""
    return screen.find(f"status-{office}").property("label")


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
        for _ in tour.each_page(screen.kiosk.lobby):
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


def test_the_card_changes_on_the_second_of_closing(start):
    screen = start(at="2026-11-23T15:59:59")
    assert card(screen, "Stadsporten") == "Stadsporten: Stänger snart, stänger klockan 16, om 1 minut"
    screen.pass_time(1)
    assert card(screen, "Stadsporten") == "Stadsporten: Stängt, öppnar i morgon klockan 8"
    assert card(screen, "Stadshuset") == "Stadshuset: Öppet, stänger klockan 17"
    assert screen.text("clock") == "16:00"


def test_the_minutes_to_closing_are_counted(start):
    screen = start(at="2026-11-23T16:29:59")
    assert card(screen, "Stadshuset").startswith("Stadshuset: Öppet")
    screen.pass_time(1)
    assert card(screen, "Stadshuset").endswith("om 30 minuter")
    screen.pass_time(60)
    assert card(screen, "Stadshuset").endswith("om 29 minuter")


def test_midnight_brings_a_new_day(start):
    screen = start(at="2026-11-22T23:59:59")
    assert "öppnar i morgon klockan 8" in card(screen, "Stadshuset")
    assert screen.text("date") == "söndag 22 november"
    screen.pass_time(1)
    assert "öppnar klockan 8" in card(screen, "Stadshuset")
    assert screen.text("date") == "måndag 23 november"


def test_the_hours_page_follows_the_clock(start):
    screen = start(at="2026-11-23T15:59:00")
    screen.tap("tile-oppettider")
    assert "Stänger kl. 16 – om 1 minut" in screen.texts()
    screen.pass_time(60)
    assert "Öppnar i morgon kl. 8" in screen.texts()


def test_a_reason_is_shown(start):
    screen = start(at="2026-06-19T10:00")
    assert screen.texts().count("Midsommarafton") == 2
    assert card(screen, "Stadshuset") == "Stadshuset: Stängt, midsommarafton. Öppnar måndag klockan 8"


def test_a_clock_that_lost_its_time_is_not_believed(start):
    screen = start(at="1970-01-01T12:00", trusted=False)
    assert screen.texts().count("Se öppettider") == 2
    assert not screen.text("clock")
    assert not screen.text("date")
    screen.tap("tile-oppettider")
    words = screen.texts()
    assert "Vardagar 8–17" in words
    assert not any("dag," in text for text in words), "nothing is said of today"


def test_the_device_own_office_comes_first(start):
    screen = start(office="Stadsporten")
    assert [each.name for each in screen.kiosk.lobby.offices.props.cards] == ["Stadsporten", "Stadshuset"]
    assert screen.center("status-Stadsporten").x() < screen.center("status-Stadshuset").x()


def test_slides_take_turns(start):
    screen = start()
    titles = []
    for _ in range(8):
        titles.append(screen.text("slideTitle"))
        screen.pass_time(12)
    assert len(set(titles)) == 7
    assert titles[0] == titles[7]


def test_pause_holds_the_slide_and_play_lets_it_go(start):
    screen = start()
    first = screen.text("slideTitle")
    screen.tap("pause")
    screen.pass_time(60)
    assert screen.text("slideTitle") == first
    assert screen.find("pause").property("label") == "Låt bilderna gå vidare"
    screen.tap("pause")
    screen.pass_time(12)
    assert screen.text("slideTitle") != first


def test_a_paused_screen_left_alone_goes_on(start):
    screen = start()
    first = screen.text("slideTitle")
    screen.tap("pause")
    screen.pass_time(120)
    screen.pass_time(12)
    assert screen.text("slideTitle") != first


def test_a_page_left_alone_goes_back_to_the_slides_in_the_home_language(start):
    screen = start()
    screen.tap("language-en")
    screen.tap("tile-kontakt")
    screen.pass_time(119)
    assert screen.shows("pageTitle")
    screen.pass_time(1)
    assert not screen.shows("pageTitle")
    assert screen.text("welcome") == "Välkommen till Stadshuset"


def test_any_touch_keeps_the_page(start):
    screen = start()
    screen.tap("tile-kontakt")
    screen.pass_time(100)
    screen.click(QPoint(540, 160))
    screen.pass_time(100)
    assert screen.shows("pageTitle")
    screen.pass_time(20)
    assert not screen.shows("pageTitle")


def test_the_timer_wakes_on_the_minute(start, qtbot):
    screen = start(at="2026-11-23T15:52:59.950000")
    with qtbot.waitSignal(screen.kiosk.clock.due, timeout=PATIENCE):
        pass


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
