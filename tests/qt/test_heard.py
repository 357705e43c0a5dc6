"""Every screen as it is heard: nothing shown that is not told, in the order in which it is read, and nothing too small.

The order is right when, of two neighbours in the tree, what stands below in the same column never comes first, nor what
stands further on in the same row. That leaves open whether rows or columns are read first, which the eye decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from kiosk.content import model
from kiosk.qt import tour
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.qt.test_accessibility import accessible  # noqa: F401 (as if a screen reader were running)
from tests.qt.test_screens import SLACK
from tests.qt.test_view_models import page

Role = QAccessible.Role
RIGHT_TO_LEFT = {"ar", "fa", "he", "ku", "ckb", "prs", "ps", "ur", "yi"}
# Large figures that no section follows.
NO_HEADINGS = {"clock"}
# A voice says "stänger klockan 17" of a day that needs no name.
UNNEEDED = {"i", "dag", "today", "tänään", "اليوم"}
PRESSED = {Role.Button, Role.RadioButton}
TOLD = {Role.StaticText, Role.Heading, Role.Graphic, Role.Grouping, Role.Dialog, Role.Window} | PRESSED


@dataclass(frozen=True)
class Node:
    """What a screen reader has of an object; Qt's own interfaces do not outlive a look at them."""

    role: Role
    name: str
    rect: QRect
    usable: bool
    focusable: bool
    actions: tuple[str, ...]
    item: object
    children: tuple[Node, ...]


def read(interface) -> Node:
    """Read an object and all below it that is not hidden."""
    children = [interface.child(index) for index in range(interface.childCount())]
    action, state = interface.actionInterface(), interface.state()
    return Node(
        interface.role(),
        interface.text(QAccessible.Text.Name),
        interface.rect(),
        not state.disabled,
        bool(state.focusable),
        tuple(action.actionNames()) if action else (),
        interface.object(),
        tuple(read(child) for child in children if child is not None and not child.state().invisible),
    )


def heard(screen) -> Node:
    return read(QAccessible.queryAccessibleInterface(screen.kiosk.window))


def levels(node: Node) -> Iterator[tuple[Node, ...]]:
    """The children of every node, level by level."""
    yield node.children
    for child in node.children:
        yield from levels(child)


def plain_words(text: str) -> set[str]:
    """The words of a text as a voice has them: without markup, marks and abbreviations."""
    text = unescape(re.sub(r"<[^>]+>", " ", text)).lower().replace("\N{ZERO WIDTH SPACE}", "")
    text = re.sub(r"(?<=\d)\.(?=\d)", ":", text).replace("kl.", "klockan").replace("min.", "minuter")
    words = re.findall(r"[\w@/:?&=+…-]+", text)
    return {{"min": "minu", "klo": "kello"}.get(word, word).rstrip(":…") for word in words}


def is_told(text: str, names: list[str]) -> bool:
    """Whether one of the names says every word of a text."""
    wanted = plain_words(text) - UNNEEDED
    return any(all(word in said or any(each.startswith(word) for each in said) for word in wanted) for said in names)


def out_of_order(boxes: list[QRect], *, mirrored: bool = False) -> list[tuple[int, int]]:
    """The pairs that come the wrong way round."""
    wrong = []
    for (i, one), (j, other) in combinations(enumerate(boxes), 2):
        across = min(one.right(), other.right()) - max(one.left(), other.left())
        down = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
        above = other.bottom() <= one.top() + SLACK
        beside = one.right() <= other.left() if mirrored else other.right() <= one.left()
        same_row = down > min(one.height(), other.height()) / 2
        if (across > SLACK and above) or (same_row and beside):
            wrong.append((i, j))
    return wrong


def check(screen, language: str) -> None:
    root = heard(screen)
    nodes = [node for level in levels(root) for node in level]
    assert {node.role for node in nodes} <= TOLD
    assert all(node.name for node in nodes)
    check_order(root, mirrored=language in RIGHT_TO_LEFT)
    check_controls(screen, [node for node in nodes if node.role in PRESSED])
    check_headings(screen, {node.item: node for node in nodes})
    names = [plain_words(node.name) for node in nodes]
    for item in screen.items("QQuickText"):
        text = item.property("text")
        assert text in ("", "•") or is_told(text, names), f"shown and not told: {text}"


def check_order(root: Node, *, mirrored: bool) -> None:
    for level in levels(root):
        wrong = out_of_order([node.rect for node in level], mirrored=mirrored)
        assert not wrong, [(level[i].name, level[j].name) for i, j in wrong]


def check_controls(screen, buttons) -> None:
    """Whatever can be pressed is a button for everybody: large enough, to be focused, to be pressed from outside."""
    millimetre = 96 / 25.4 * min(screen.kiosk.window.width(), screen.kiosk.window.height()) / 1080
    seen = {item for item in screen.items() if item.property("pressable")}
    assert seen == {node.item for node in buttons}
    for node in buttons:
        assert min(node.rect.width(), node.rect.height()) >= 20 * millimetre - SLACK, node.name
        assert node.focusable or not node.usable
        assert "Press" in node.actions


def check_headings(screen, told: dict) -> None:
    """What looks like a heading is one, and the page has one."""
    unit = min(screen.kiosk.window.width(), screen.kiosk.window.height()) / 1080
    for item in screen.items("QQuickText"):
        large = item.property("font").pixelSize() >= 43 * unit and item.objectName() not in NO_HEADINGS
        if item.property("text") and item in told and (large or item.objectName() == "deviationsLabel"):
            assert told[item].role == Role.Heading, item.property("text")
    if screen.shows("pageTitle"):
        assert told[screen.find("pageTitle")].role == Role.Heading


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", CONTENT.settings.languages)
def test_every_screen_is_heard_as_it_is_seen(start, size, language):
    screen = start(size=size, language=language)
    for _ in tour.each_slide(screen.kiosk.lobby):
        screen.settle()
        check(screen, language)
    for _ in tour.each_page(screen.kiosk.lobby):
        screen.settle()
        check(screen, language)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", CONTENT.settings.languages)
def test_every_panel_is_heard_as_it_is_seen(start, size, language):
    """A panel comes last, and what it covers cannot be pressed by anybody."""
    screen = start(size=size, language=language)
    for _ in tour.each_panel(screen.kiosk.lobby):
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
    check(screen, "sv")
    screen.tap("tile-oppettider")
    check(screen, "sv")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_every_kind_of_block_is_heard(start, size):
    spans = (model.Span("Ett "), model.Span("två", bold=True))
    content = page(
        model.TextBlock((model.Paragraph(spans), model.Paragraph(spans, is_list_item=True))),
        model.StepsBlock((model.Step("2023", "Först"), model.Step("2024", "Sedan"))),
        model.FactsBlock((model.Fact("Telefon", "0911-69 60 00"), model.Fact("Fax", "0911-199 28"))),
        model.QrBlock("https://www.pitea.se/en/lang/adress", "Öppna sidan"),
        model.HoursBlock("Stadsporten"),
        model.BulletsBlock((spans,) * 30),
    )
    screen = start(size=size, content=replace(content, offices=CONTENT.offices))
    screen.tap("tile-allt")
    check(screen, "sv")


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
