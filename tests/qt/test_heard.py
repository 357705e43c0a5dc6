"""Every screen as it is heard: nothing shown that is not told, in the order in which it is read, and nothing too small.

The order is right when, of two neighbours in the tree, what stands below in the same column never comes first, nor what
stands further on in the same row. That leaves open whether rows or columns are read first, which the eye decides.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from kiosk.content import model
from kiosk.qt import shots
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.accessibility import (
    PRESSED,
    RIGHT_TO_LEFT,
    check_heard,
    heard,
    is_told,
    levels,
    out_of_order,
    plain_words,
)
from tests.support.pages import content_with

pytestmark = pytest.mark.usefixtures("accessible")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", CONTENT.settings.languages)
def test_every_screen_is_heard_as_it_is_seen(start, size, language):
    screen = start(size=size, language=language)
    for _ in shots.each_slide(screen.kiosk.lobby):
        screen.settle()
        check_heard(screen, language)
    for _ in shots.each_page(screen.kiosk.lobby):
        screen.settle()
        check_heard(screen, language)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", CONTENT.settings.languages)
def test_every_panel_is_heard_as_it_is_seen(start, size, language):
    """A panel comes last, and what it covers cannot be pressed by anybody."""
    screen = start(size=size, language=language)
    for _ in shots.each_panel(screen.kiosk.lobby):
        screen.settle()
        below, above = heard(screen), []
        for level in levels(below):
            usable = [node for node in level if node.role in PRESSED and node.usable]
            above += usable
            wrong = out_of_order([node.rect for node in usable], mirrored=language in RIGHT_TO_LEFT)
            assert not wrong, [(usable[i].name, usable[j].name) for i, j in wrong]
        assert above
        assert {node.item for node in above} == {
            item for item in screen.items() if item.property("pressable") is True and item.isEnabled()
        }


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("at", ["2026-06-19T10:00", "2026-06-24T12:10", "2026-12-23T16:58", "2027-01-05T17:30"])
def test_every_status_is_heard_as_it_is_seen(start, size, at):
    screen = start(size=size, at=at)
    check_heard(screen, "sv")
    screen.tap("tile-oppettider")
    check_heard(screen, "sv")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_every_kind_of_block_is_heard(start, size):
    spans = (model.Span("Ett "), model.Span("två", bold=True))
    content = content_with(
        model.TextBlock((model.Paragraph(spans), model.Paragraph(spans, is_list_item=True))),
        model.StepsBlock((model.Step("2023", "Först"), model.Step("2024", "Sedan"))),
        model.FactsBlock((model.Fact("Telefon", "0911-69 60 00"), model.Fact("Fax", "0911-199 28"))),
        model.QrBlock("https://www.pitea.se/en/lang/adress", "Öppna sidan"),
        model.HoursBlock("Stadsporten"),
        model.BulletsBlock((spans,) * 30),
    )
    screen = start(size=size, content=replace(content, offices=CONTENT.offices))
    screen.tap("tile-allt")
    check_heard(screen, "sv")


@pytest.mark.parametrize(
    ("boxes", "mirrored", "right"),
    [
        ([(0, 0, 90, 20), (0, 30, 90, 20)], False, True),
        ([(0, 30, 90, 20), (0, 0, 90, 20)], False, False),
        ([(0, 0, 90, 20), (100, 0, 90, 20)], False, True),
        ([(100, 0, 90, 20), (0, 0, 90, 20)], False, False),
        ([(100, 0, 90, 20), (0, 0, 90, 20)], True, True),
        ([(0, 0, 90, 20), (100, 0, 90, 20)], True, False),
        ([(0, 0, 90, 20), (0, 30, 90, 20), (100, 0, 90, 20), (100, 30, 90, 20)], False, True),
        ([(100, 4, 90, 20), (0, 0, 90, 20)], False, False),
        ([(0, 0, 90, 90), (70, 70, 10, 10)], False, True),
    ],
)
def test_the_order_of_reading(boxes, mirrored, right):
    assert (not out_of_order([QRect(*box) for box in boxes], mirrored=mirrored)) is right


def test_what_is_told_is_recognised():
    names = [plain_words("Stadshuset: Öppet, stänger klockan 17")]
    assert is_told("Stänger kl. 17", names)
    assert is_told("<b>Stadshuset</b>&nbsp;", names)
    assert not is_told("Stänger kl. 16", names)
