"""Which changes of the screen are news, and which are not."""

from dataclasses import replace
from datetime import datetime

from kiosk.moment import Moment
from kiosk.schedule.timeline import ZONE
from kiosk.screen.adapt import derive_adapt
from kiosk.screen.listen import derive_listen
from kiosk.screen.news import news_of_offices, news_of_page, news_of_panel, news_of_reading
from kiosk.screen.offices import OfficeCard, OfficesProps
from kiosk.screen.page.topic_page import derive_topic_page
from kiosk.visit.reading import Reading, Sentence
from kiosk.visit.session import Preferences
from tests.support.languages import SV
from tests.support.shipped import CONTENT

MOMENT = Moment(datetime(2026, 11, 23, 15, 52, tzinfo=ZONE))
NO_PAGE = derive_topic_page(None, CONTENT.offices, MOMENT, SV)
PAGE = replace(NO_PAGE, topic="vision", title="Vår \N{RIGHT-TO-LEFT MARK}vision")


def test_a_page_that_opens_changes_its_language_or_closes():
    assert list(news_of_page(NO_PAGE, PAGE, "Start")) == ["Vår vision"]
    assert list(news_of_page(PAGE, replace(PAGE, title="Our vision"), "Start")) == ["Our vision"]
    assert list(news_of_page(PAGE, NO_PAGE, "Start")) == ["Start"]
    assert list(news_of_page(PAGE, replace(PAGE, lead="Ny ingress."), "Start")) == []


def test_a_panel_that_opens():
    closed, adapt, menu = (derive_adapt(panel, Preferences("sv"), [SV], SV) for panel in (None, "adapt", "menu"))
    assert list(news_of_panel(closed, adapt, "Meny")) == ["Anpassa skärmen"]
    assert list(news_of_panel(adapt, menu, "Meny")) == ["Meny"]
    assert list(news_of_panel(adapt, adapt, "Meny")) == []
    assert list(news_of_panel(adapt, closed, "Meny")) == []


def offices(*tones: str) -> OfficesProps:
    cards = (
        OfficeCard(f"Kontor {n}", tone, "", "", "", "", f"{n}: {tone}", f"card-{n}") for n, tone in enumerate(tones)
    )
    return OfficesProps(tuple(cards), quiet=False)


def test_an_office_whose_status_is_another():
    assert list(news_of_offices(offices("open", "open"), offices("open", "soon"))) == ["1: soon"]
    assert list(news_of_offices(offices("open"), offices("open"))) == []
    assert list(news_of_offices(offices("open"), offices("open", "closed"))) == [], "a card that is new is no news"


def test_a_voice_that_fails():
    reading = Reading().start((Sentence("title", "Ett.", "sv"),), 0.0)
    before, after = (derive_listen(each, SV, available=True) for each in (reading, reading.give_up()))
    assert list(news_of_reading(before, after)) == [after.notice]
    assert list(news_of_reading(after, after)) == []
    assert list(news_of_reading(after, before)) == []
