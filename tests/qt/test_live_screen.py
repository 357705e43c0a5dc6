"""The screen as time passes: statuses, dates, slides, and the end of a visit."""

from dataclasses import replace

from PySide6.QtCore import QPointF

from kiosk.content import model
from tests.qt.conftest import CONTENT, PATIENCE


def card(screen, office: str) -> str:
    """What a status card says to somebody who hears it."""
    return screen.find(f"status-{office}").property("label")


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


def test_the_municipality_has_its_own_colour_and_logo(start, tmp_path, qtbot):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    (tmp_path / "logo.svg").write_text(svg, encoding="utf-8")
    settings = replace(CONTENT.settings, brand_color="#5B0B3A", logo=model.PurePosixPath("logo.svg"))
    screen = start(content=replace(CONTENT, settings=settings), folder=tmp_path)
    qtbot.waitUntil(lambda: screen.find("logo").property("paintedWidth") > 0, timeout=PATIENCE)
    slide = screen.find("slide-vision").mapToScene(QPointF(5, 5)).toPoint()
    assert screen.kiosk.window.grabWindow().pixelColor(slide).name() == "#5b0b3a"
    screen.kiosk.lobby.show_content(CONTENT)
    screen.settle()
    assert not screen.shows("logo")
    assert screen.kiosk.window.grabWindow().pixelColor(slide).name() == "#0b3a5b"
