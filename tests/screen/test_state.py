"""The screen's state: what time, other content and the device's settings do to it."""

from dataclasses import replace

import pytest

from kiosk.language.catalogue import load_language
from kiosk.screen.appearance import UNKNOWN_GLASS, Glass
from kiosk.screen.state import ScreenState
from kiosk.visit.session import Patience, Preferences
from tests.support.languages import LOCALE
from tests.support.made_up_services import SERVICES
from tests.support.shipped import CONTENT
from tests.support.time import Time

MOMENT = Time("2026-11-23T15:52").moment()


def state(content=CONTENT, **options) -> ScreenState:
    made = ScreenState(content, lambda code: load_language(code, LOCALE), **options)
    made.advance(MOMENT, 0.0)
    return made


def test_the_device_s_own_office_and_glass():
    shown = state(office="Stadsporten", glass=Glass(1092.0, 700.0)).shown(MOMENT, 0.0)
    assert [office.name for office in shown.offices] == ["Stadsporten", "Stadshuset"]
    assert shown.glass == Glass(1092.0, 700.0)
    assert state().shown(MOMENT, 0.0).glass == UNKNOWN_GLASS


@pytest.mark.parametrize(("preferred", "language"), [("en", "en"), ("fi", "sv")])
def test_the_screen_s_language_is_one_that_the_content_is_written_in(preferred, language):
    made = state(preferences=Preferences(preferred, 150))
    assert made.session.preferences == Preferences(language, 150)
    assert made.language.code == language


def test_a_visit_ends_once():
    made = state()
    made.session = made.session.open("vision", 0.0)
    settings = CONTENT.settings
    assert made.session.patience == Patience(settings.ask_after, settings.restart_after)
    end = settings.ask_after + settings.restart_after
    assert not made.advance(MOMENT, end - 0.1)
    assert made.session.topic == "vision"
    assert made.advance(MOMENT, end)
    assert made.session.topic is None
    assert not made.advance(MOMENT, end + 1)


def test_the_slides_stand_still_while_somebody_is_there():
    made = state()
    assert made.programme.rotation.running
    made.session = made.session.touch(1.0)
    made.advance(MOMENT, 1.0)
    assert not made.programme.rotation.running


def test_a_visitor_keeps_language_and_page_over_other_content():
    made = state()
    made.session = made.session.open("kontakt", 0.0).prefer(0.0, language="en")
    made.show_content(replace(CONTENT, services=SERVICES))
    made.advance(MOMENT, 1.0)
    assert (made.session.topic, made.language.code) == ("kontakt", "en")
    assert made.programme.topic("hitta-ratt") is not None, "services have a topic of their own"
    settings = replace(CONTENT.settings, languages=("sv",))
    topics = tuple(topic for topic in CONTENT.topics if topic.id != "kontakt")
    made.show_content(replace(CONTENT, settings=settings, topics=topics))
    assert (made.session.topic, made.language.code) == (None, "sv")
