"""What is read aloud of the screen, sentence by sentence."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.content import model
from kiosk.content.model import Page, Topic
from kiosk.moment import Moment
from kiosk.schedule.timeline import ZONE
from kiosk.screen.aloud.script import attract_script, guidance_script, page_script, panel_script, screen_script
from kiosk.screen.areas import Areas, derive_areas
from kiosk.screen.art import choose_art
from kiosk.screen.listen import derive_listen
from kiosk.screen.offices import derive_offices
from kiosk.screen.page.topic_page import derive_topic_page
from kiosk.screen.slides import derive_slides
from kiosk.screen.state import ScreenState
from kiosk.visit.reading import Reading, Sentence
from kiosk.visit.rotation import Rotation
from tests.support.languages import EN, SV
from tests.support.shipped import CONTENT

LANGUAGES = {"sv": SV, "en": EN}
SWEDISH = replace(CONTENT, settings=replace(CONTENT.settings, languages=("sv", "en")))
MOMENT = Moment(datetime(2026, 11, 23, 15, 52, tzinfo=ZONE))
BLOCKS = (
    model.TextBlock(
        (
            model.Paragraph(
                (model.Span("Ett "), model.Span("fett", bold=True), model.Span(" ord. Två.")),
            ),
        )
    ),
    model.FactsBlock((model.Fact("Telefon", "0911-69 60 00"),)),
    model.QrBlock("https://www.pitea.se", "Öppna sidan"),
    model.HoursBlock("Stadshuset"),
)


def test_a_page_is_read_in_order_and_every_sentence_knows_its_place():
    pages = (("sv", Page("", "Kontakt", "Ring.", BLOCKS)),)
    topic = Topic("a", (("sv", "A"),), "info", True, True, None, None, pages)
    offices = CONTENT.offices_from(None)
    page = derive_topic_page(topic, offices, MOMENT, EN)
    script = page_script(page, SV, EN)
    assert [(each.anchor, each.text, each.language) for each in script[:8]] == [
        ("title", "Kontakt", "sv"),
        ("note", "This text is in Swedish.", "en"),
        ("lead", "Ring.", "sv"),
        ("block-0-lines-0", "Ett fett ord.", "sv"),
        ("block-0-lines-0", "Två.", "sv"),
        ("block-1-lines-0", "Telefon: 0911, 69, 60, 00", "sv"),
        ("block-2", "Öppna sidan", "sv"),
        ("block-2", "pitea punkt se", "sv"),
    ]
    hours = [(each.anchor, each.text) for each in script if each.language == "en"][1:]
    assert hours[0] == ("block-3-offices-0", "Stadshuset: Open, closes at 17:00.")
    assert ("block-3-offices-0-week-0", "Today, Monday: 8:00 to 17:00") in hours
    assert any(part.startswith("block-3-offices-0-deviations-") for part, _ in hours)
    assert any(part.startswith("block-3-offices-0-notes-") for part, _ in hours)


def test_every_sentence_knows_its_anchor_and_language():
    page = derive_topic_page(None, (), MOMENT, SV)
    assert page_script(replace(page, lead="Ett. Två."), SV, SV) == (
        Sentence("lead", "Ett.", "sv", written="Ett.", start=0),
        Sentence("lead", "Två.", "sv", written="Två.", start=5),
    )


@pytest.mark.parametrize("code", ["sv", "en"])
def test_every_page_of_the_content_can_be_read(code):
    language, moment = LANGUAGES[code], MOMENT
    for topic in CONTENT.topics:
        page = derive_topic_page(topic, CONTENT.offices_from(None), moment, language)
        script = page_script(page, language, language)
        assert len(script) > 2
        assert not [each.text for each in script if not each.text or "–" in each.text or "http" in each.text]


def test_the_untouched_screen_reads_its_cards_and_the_slide_that_is_shown():
    moment = MOMENT
    offices = derive_offices(CONTENT.offices_from(None), moment, SV)
    slides = derive_slides(CONTENT.topics[:2], Rotation((12.0, 12.0), index=1), SV, choose_art(CONTENT.topics), "")
    script = attract_script(offices, slides, SV, SV)
    assert script[0].text == "Stadshuset: Öppet, stänger klockan 17"
    assert [each.anchor for each in script][:3] == ["card-0", "card-1", "slide-strategier-overline"]
    assert script[2].text == "Strategier"
    assert attract_script(offices, derive_slides((), Rotation(()), SV, {}, ""), SV, SV)[-1].anchor == "card-1"


def screen(change=lambda session: session) -> Areas:
    """The screen after what a visitor has done to the session."""
    state = ScreenState(SWEDISH, LANGUAGES.__getitem__)
    state.session = change(state.session)
    state.advance(MOMENT, 1.0)
    return derive_areas(state.shown(MOMENT, 1.0), derive_listen(Reading(), SV, available=True))


def test_what_is_open_is_read():
    assert screen_script(screen(), SV, SV)[0].anchor == "card-0"
    page = screen(lambda session: session.open("vision", 1.0))
    assert screen_script(page, SV, SV) == page_script(page.page, SV, SV)
    panel = screen(lambda session: session.open("vision", 1.0).open_panel("adapt", 1.0))
    assert screen_script(panel, SV, SV) == panel_script(panel.adapt, panel.menu, SV)


def test_a_panel_says_what_can_be_chosen_and_what_is():
    panel = screen(lambda session: session.open_panel("adapt", 1.0))
    said = [sentence.text for sentence in panel_script(panel.adapt, panel.menu, SV)]
    assert said[0] == "Anpassa skärmen"
    assert "Kontrast: Vanlig, vald" in said
    assert "Språk: English" in said
    assert said[-1] == "Skärmen återställs när du går."


def test_the_menu_says_its_tiles():
    panel = screen(lambda session: session.open_panel("menu", 1.0))
    script = panel_script(panel.adapt, panel.menu, SV)
    assert [sentence.text for sentence in script][:2] == ["Meny", panel.menu.tiles[0].label]
    assert {sentence.anchor for sentence in script} == {""}


def test_guidance_is_said_line_by_line():
    assert [sentence.text for sentence in guidance_script("Start\nVision", SV)] == ["Start", "Vision"]
