"""Languages that the shipped content is not written in, with content made up: Finnish, and Arabic from the right."""

from dataclasses import replace

import pytest

from kiosk.qt import shots
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.accessibility import check_heard
from tests.support.pairs import matrix
from tests.support.screen_checks import CONTRASTS, SIZES, check_buttons, check_texts, scene_rect
from tests.support.translations import ARABIC, FINNISH, written

pytestmark = pytest.mark.usefixtures("accessible")

TITLES = {"ar": ARABIC, "fi": FINNISH}


@matrix(size=SIZES[:5], code=list(TITLES), text_size=[100, 150, 200], contrast=CONTRASTS)
def test_every_screen(start, size, code, text_size, contrast):
    content = written(CONTENT, code, TITLES[code])
    screen = start(size=size, content=content, language=code, text_size=text_size, contrast=contrast)
    if text_size == 100:
        for _ in shots.each_slide(screen.kiosk.lobby):
            screen.settle()
            check_texts(screen)
    screen.kiosk.lobby.touched()
    for _ in shots.each_page(screen.kiosk.lobby):
        screen.settle()
        check_texts(screen)
        check_buttons(screen)
    screen.kiosk.lobby.goHome()
    screen.settle()
    check_texts(screen)
    check_buttons(screen)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_arabic_is_mirrored(start, size):
    middle = size[0] / 2
    screen = start(size=size, content=written(CONTENT, "ar", ARABIC))
    assert scene_rect(screen.find("municipality")).left() < middle < scene_rect(screen.find("clock")).left()
    screen.kiosk.lobby.changeLanguage("ar")
    screen.settle()
    assert scene_rect(screen.find("clock")).right() < middle < scene_rect(screen.find("municipality")).right()
    screen.kiosk.lobby.open("kontakt")
    screen.settle()
    assert scene_rect(screen.find("back")).left() > scene_rect(screen.find("adapt")).left()
    screen.kiosk.lobby.changeLanguage("sv")
    screen.settle()
    assert scene_rect(screen.find("back")).left() < scene_rect(screen.find("adapt")).left()


def test_a_page_that_is_not_in_the_visitors_language_says_so(start):
    topics = (*written(CONTENT, "fi", FINNISH).topics[1:], CONTENT.topics[0])
    screen = start(content=replace(written(CONTENT, "fi", FINNISH), topics=topics), language="fi")
    screen.kiosk.lobby.open(CONTENT.topics[0].id)
    screen.settle()
    assert screen.text("fallbackNote") == "Tämä teksti on ruotsiksi."
    screen.kiosk.lobby.open(CONTENT.topics[1].id)
    screen.settle()
    assert not screen.shows("fallbackNote")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize(("code", "title"), [("ar", ARABIC), ("fi", FINNISH)], ids=["ar", "fi"])
def test_every_screen_is_heard_as_it_is_seen(start, accessible, size, code, title):
    screen = start(size=size, content=written(CONTENT, code, title), language=code)
    for show in (shots.each_slide, shots.each_page):
        for _ in show(screen.kiosk.lobby):
            screen.settle()
            check_heard(screen, code)


@pytest.mark.parametrize("topic", ["fel-och-synpunkter", "kontakt", "vision"])
@pytest.mark.parametrize("code", ["sv", "ar"])
def test_the_heading_stands_over_the_text_and_beside_the_code(start, topic, code):
    screen = start(size=LANDSCAPE, content=written(CONTENT, "ar", ARABIC), language=code)
    screen.kiosk.lobby.open(topic)
    screen.settle()
    band, lead = scene_rect(screen.find("pageBand")), scene_rect(screen.find("pageLead"))
    assert band.left() - 1 <= lead.left()
    assert lead.right() <= band.right() + 1
    for item in screen.items():
        if item.objectName() == "qrCode":
            assert not scene_rect(item).intersects(band)
