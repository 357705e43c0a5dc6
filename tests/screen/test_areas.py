"""What each area shows follows from the state alone."""

from dataclasses import replace

import pytest

from kiosk.language.catalogue import load_language
from kiosk.screen.adapt import ADAPT
from kiosk.screen.areas import Areas, derive_areas
from kiosk.screen.listen import derive_listen
from kiosk.screen.state import ScreenState
from kiosk.visit.reading import Reading
from tests.support.languages import LOCALE, SV
from tests.support.shipped import CONTENT
from tests.support.time import Time

MOMENT = Time("2026-11-23T15:52").moment()
LISTEN = derive_listen(Reading(), SV, available=True)


@pytest.fixture
def state() -> ScreenState:
    made = ScreenState(CONTENT, lambda code: load_language(code, LOCALE))
    made.advance(MOMENT, 0.0)
    return made


def areas(state: ScreenState, now: float = 0.0) -> Areas:
    return derive_areas(state.shown(MOMENT, now), LISTEN)


def test_the_same_state_gives_the_same_areas(state):
    assert areas(state) == areas(state)


def test_a_screen_that_nobody_has_touched(state):
    shown = areas(state)
    assert (shown.page.topic, shown.adapt.panel, shown.bar.away) == ("", "", False)
    assert not shown.idle_question.asking
    assert shown.listen is LISTEN
    assert [tile.topic for tile in shown.menu.tiles] == [topic.id for topic in CONTENT.topics if topic.in_menu]
    assert shown.slides.running
    assert shown.top_line.municipality == CONTENT.settings.municipality


def test_an_open_page_looks_like_its_slide(state):
    state.session = state.session.open("vision", 0.0)
    shown = areas(state)
    (slide,) = (slide for slide in shown.slides.slides if slide.topic == "vision")
    assert (shown.page.topic, shown.bar.away) == ("vision", True)
    assert (shown.page.ground, shown.page.motif, shown.page.sky) == (slide.ground, slide.motif, shown.slides.sky)
    assert [tile.topic for tile in shown.menu.tiles if tile.selected] == ["vision"]


def test_a_panel_and_the_question(state):
    state.session = state.session.open_panel(ADAPT, 0.0)
    assert areas(state).adapt.panel == ADAPT
    assert areas(state, CONTENT.settings.ask_after).idle_question.asking


def test_a_clock_that_cannot_be_trusted_is_not_shown(state):
    shown = derive_areas(replace(state.shown(MOMENT, 0.0), moment=replace(MOMENT, trusted=False)), LISTEN)
    assert (shown.top_line.clock, shown.top_line.date) == ("", "")
    assert {card.tone for card in shown.offices.cards} == {"unknown"}
