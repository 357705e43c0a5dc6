"""What a screen reader meets on a screen, and what must hold of it.

The order is right when, of two neighbours in the tree, what stands below in the same column never comes first, nor what
stands further on in the same row. That leaves open whether rows or columns are read first, which the eye decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from tests.support.screen_checks import SLACK

Role = QAccessible.Role
RIGHT_TO_LEFT = {"ar", "fa", "he", "ku", "ckb", "prs", "ps", "ur", "yi"}
# Large figures that no section follows.
NO_HEADINGS = {"clock"}
# A voice says "stänger klockan 17" of a day that needs no name.
UNNEEDED = {"i", "dag", "today", "tänään", "اليوم"}
PRESSED = {Role.Button, Role.RadioButton}
TOLD = {Role.StaticText, Role.Heading, Role.Graphic, Role.Grouping, Role.Dialog, Role.Window} | PRESSED


def nodes(interface):
    """A thing that a screen reader meets, and all below it."""
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid():
            yield from nodes(child)


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


def check_heard(screen, language: str) -> None:
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
