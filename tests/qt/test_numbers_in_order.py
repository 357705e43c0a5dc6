"""A telephone number in an Arabic text, as Qt lays it out: people dial what they see."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextLayout

from kiosk.content import model
from kiosk.content.model import Page, Topic
from kiosk.language.catalogue import load_language
from kiosk.language.direction import SIGNS, screen_text
from kiosk.screen.aloud.marking import mark
from kiosk.screen.aloud.script import attract_script, page_script
from kiosk.screen.art import choose_art
from kiosk.screen.offices import OfficesProps
from kiosk.screen.page.service_list import derive_services
from kiosk.screen.page.topic_page import derive_topic_page
from kiosk.screen.slides import derive_slides
from kiosk.visit.rotation import Rotation
from tests.qt.conftest import CONTENT, PATHS, Time
from tests.support.accessibility import heard, levels

AR = load_language("ar", PATHS.locale)
MOMENT = Time("2026-11-23T15:52").moment()
NUMBER = "0911-69 60 00"
# Call us on this number. We answer.
CALL = f"اتصل بنا على {NUMBER}. نحن نجيب."
BLOCKS = (
    model.TextBlock((model.Paragraph((model.Span("اتصل على "), model.Span(NUMBER, bold=True))),)),
    model.BulletsBlock(((model.Span(CALL),),)),
    model.StepsBlock((model.Step("2026", CALL),)),
    model.FactsBlock((model.Fact("هاتف", CALL),)),
)


def topic(code: str) -> Topic:
    pages = ((code, Page("", CALL, CALL, BLOCKS)),)
    return Topic("a", (), "info", in_rotation=True, in_menu=True, seconds=None, valid=None, pages=pages)


def seen(text: str) -> str:
    """The signs of one line, without its letters, from left to right."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    offices = [
        (line.glyphRuns(index, 1)[0].positions()[0].x(), char)
        for index, char in enumerate(text)
        if not char.isalpha() and char not in SIGNS
    ]
    return "".join(char for _, char in sorted(offices)).replace("\N{NO-BREAK SPACE}", " ")


def test_it_would_turn_around(qapp):
    assert "69 60 00-0911" in seen(screen_text(CALL, right_to_left=False))
    assert NUMBER in seen(screen_text(CALL, right_to_left=True))


@pytest.fixture
def page():
    return derive_topic_page(topic("ar"), CONTENT.offices, MOMENT, AR)


@pytest.fixture
def slides():
    return derive_slides([topic("ar")], Rotation((12.0,)), AR, choose_art([topic("ar")]), "")


def test_on_a_slide(qapp, slides):
    (slide,) = slides.slides
    assert NUMBER in seen(slide.title)
    assert NUMBER in seen(slide.lead)
    assert slide.spoken == f"{CALL}. {CALL}"


def test_on_a_page(page):
    lines = [line for block in page.blocks for line in block.lines]
    assert len(lines) == 4
    for line in lines:
        assert f"\N{LEFT-TO-RIGHT ISOLATE}{NUMBER}\N{POP DIRECTIONAL ISOLATE}" in line.text.replace("&nbsp;", " ")
        assert not SIGNS & set(line.spoken)


def test_among_the_services():
    service = model.Service((("sv", "Telefon"), ("ar", CALL)), CONTENT.offices[0].name)
    (row,) = derive_services([service], CONTENT.offices, "", MOMENT, AR).rows
    assert NUMBER in row.name.replace("\N{NO-BREAK SPACE}", " ")
    assert SIGNS & set(row.name)
    assert not SIGNS & set(row.spoken)


def test_a_swedish_text_in_an_arabic_visit_has_no_signs():
    page = derive_topic_page(topic("sv"), CONTENT.offices, MOMENT, AR)
    slides = derive_slides([topic("sv")], Rotation((12.0,)), AR, choose_art([topic("sv")]), "")
    assert not SIGNS & set(repr((page, slides)))


def test_in_the_title_of_a_page_and_not_in_what_a_screen_reader_is_told(start, accessible):
    settings = replace(CONTENT.settings, languages=("sv", "ar"))
    content = replace(CONTENT, settings=settings, topics=(replace(CONTENT.topics[0], pages=topic("ar").pages),))
    screen = start(content=content, language="ar")
    screen.kiosk.lobby.open(content.topics[0].id)
    screen.settle()
    assert NUMBER in seen(screen.text("pageTitle"))
    assert NUMBER in seen(screen.text("pageLead"))
    names = [node.name for level in levels(heard(screen)) for node in level]
    assert CALL in [name.replace("\N{NO-BREAK SPACE}", " ") for name in names]
    assert not SIGNS & set("".join(names))


def test_what_is_read_is_without_signs_and_its_sentence_is_found_in_what_is_shown(qapp, page, slides):
    script = [*page_script(page, AR, AR), *attract_script(OfficesProps((), quiet=False), slides, AR, AR)]
    assert not SIGNS & set("".join(each.text + each.written for each in script))
    (point,) = page.blocks[1].lines
    (slide,) = slides.slides
    for anchor, text, styled in ((point.anchor, point.text, True), (slide.lead_anchor, slide.lead, False)):
        said = [each for each in script if each.anchor == anchor]
        assert len(said) == 2
        marks = [mark(text, each.written, each.start, styled=styled) for each in said]
        assert all(marks)
        assert [set(SIGNS) & set(each) for each in marks] == [SIGNS & set(text)] * 2
