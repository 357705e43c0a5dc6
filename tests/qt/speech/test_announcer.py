"""What is announced to a screen reader."""

import pytest

from kiosk.qt.speech.announcer import Announcer

pytestmark = pytest.mark.usefixtures("accessible")


@pytest.fixture
def announcing(start):
    """Start a kiosk, and a list of what it announces."""

    def make(**options):
        screen, said = start(**options), []
        announcer = Announcer(screen.kiosk.window, screen.kiosk.lobby, lambda window, text: said.append(text))
        made.append(announcer)
        return screen, said

    made = []
    yield make
    for announcer in made:
        announcer.close()


def test_a_page_that_opens_says_its_title(announcing):
    screen, said = announcing()
    screen.tap("tile-oppettider")
    screen.pass_time(60)
    assert said == ["Öppettider"]
    screen.kiosk.lobby.changeLanguage("en")
    assert said == ["Öppettider", "Opening hours"]
    screen.tap("back")
    assert said == ["Öppettider", "Opening hours", "Start"]


def test_a_panel_that_opens_says_its_title(announcing):
    screen, said = announcing(text_size=200)
    for panel, title in (("adapt", "Anpassa skärmen"), ("languages", "Välj språk"), ("menu", "Meny")):
        screen.kiosk.lobby.openPanel(panel)
        screen.kiosk.lobby.back()
        assert said.pop() == title
    assert said == []


def test_an_office_that_closes_is_announced_once(announcing):
    screen, said = announcing(at="2026-11-23T16:28:00")
    screen.pass_time(60)
    assert said == []
    screen.pass_time(60)
    assert said == ["Stadshuset: Stänger snart, stänger klockan 17, om 30 minuter"]
    screen.pass_time(60)
    screen.tap("language-en")
    screen.tap("language-sv")
    assert len(said) == 1, "neither the minutes nor another language are news of the office"
    screen.pass_time(60 * 29)
    assert said[1:] == ["Stadshuset: Stängt, öppnar i morgon klockan 8"]


def test_an_office_that_opens_is_announced_on_a_page_too(announcing):
    screen, said = announcing(at="2026-11-23T07:59:59")
    screen.tap("tile-kontakt")
    said.clear()
    screen.pass_time(1)
    assert [text.split(":")[0] for text in said] == ["Stadshuset", "Stadsporten"]


def test_the_kiosk_announces_by_itself(start, monkeypatch):
    said = []
    monkeypatch.setattr(
        "kiosk.qt.speech.announcer.QAccessible.updateAccessibility", lambda event: said.append(event.message())
    )
    screen = start()
    screen.tap("tile-oppettider")
    assert said == ["Öppettider"]
