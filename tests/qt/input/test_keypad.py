"""The whole screen from a keypad: nothing out of reach, no trap, and the focus always in sight."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from kiosk.content import model
from kiosk.content.model import Office
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.keys import Key, buttons, focus, give_focus, hold, press
from tests.support.pages import content_with
from tests.support.screen_checks import scene_rect

ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
TILES = [topic.id for topic in CONTENT.topics if topic.in_menu]
BOTH = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
LONG = content_with(model.BulletsBlock(((model.Span("Rad"),),) * 60))
FOUR = tuple(Office(replace(CONTENT.offices[0].rules, name=name), "Storgatan 1") for name in "ABCD")
TWELVE = tuple(replace(topic, id=f"{topic.id}-{n}") for n, topic in enumerate((CONTENT.topics * 2)[:12]))
MANY = replace(CONTENT, offices=FOUR, topics=TWELVE)


@BOTH
@pytest.mark.parametrize("key", [*ARROWS, Key.Key_Return, Key.Key_Space])
def test_the_first_key_finds_the_menu(start, size, key):
    screen = start(size=size)
    assert focus(screen) == ""
    press(screen, key)
    assert focus(screen) == f"tile-{TILES[0]}"
    assert not screen.shows("pageTitle"), "nothing was chosen, so nothing is pressed"


@BOTH
@pytest.mark.parametrize(
    ("content", "topic"),
    [*((CONTENT, topic) for topic in (None, *TILES)), (MANY, None), (MANY, "oppettider"), (MANY, "kontakt")],
)
def test_the_arrows_lead_from_everywhere_to_everywhere(start, size, content, topic):
    screen = start(size=size, content=content)
    if topic is not None:
        first = next(each.id for each in content.topics if each.id.startswith(topic))
        screen.tap(f"tile-{first}")
    half_way(screen)
    ways = {name: followed(screen, name) for name in buttons(screen)}
    for begin in ways:
        reached, todo = {begin}, [begin]
        while todo:
            fresh = ways[todo.pop()] - reached
            reached |= fresh
            todo += fresh
        assert reached == set(ways), f"from {begin} there is no way to {set(ways) - reached}"


def half_way(screen) -> None:
    """Scroll so that both of a page's buttons can do something."""
    for flick in (item for item in screen.items() if item.objectName() == "flick"):
        flick.setProperty("contentY", max(0, flick.property("contentHeight") - flick.height()) / 2)


def followed(screen, name: str) -> set[str]:
    """Where one comes to from a button by pressing one arrow a few times."""
    reached = set()
    for arrow in ARROWS:
        half_way(screen)
        give_focus(screen, name)
        for _ in range(3):
            QTest.keyClick(screen.kiosk.window, arrow)
            QCoreApplication.processEvents()
            reached.add(focus(screen))
    assert "" not in reached
    assert reached - {name}, f"{name} is a trap"
    return reached


@BOTH
def test_the_arrows_go_where_they_point(start, size):
    screen = start(size=size)
    for name in buttons(screen):
        for arrow, dx, dy in zip(ARROWS, (-1, 1, 0, 0), (0, 0, -1, 1), strict=True):
            give_focus(screen, name)
            QTest.keyClick(screen.kiosk.window, arrow)
            way = screen.center(focus(screen)) - screen.center(name)
            assert way.x() * dx + way.y() * dy >= 0
            assert (focus(screen) == name) == (way == QPoint())


@BOTH
@pytest.mark.parametrize("topic", [None, "oppettider", "kontakt"])
def test_tab_goes_round_everything_in_the_order_it_is_read(start, size, topic):
    screen = start(size=size)
    if topic is not None:
        screen.tap(f"tile-{topic}")
    order = []
    for _ in range(len(buttons(screen))):
        press(screen, Key.Key_Tab)
        order.append(focus(screen))
    assert sorted(order) == sorted(buttons(screen))
    press(screen, Key.Key_Tab)
    assert focus(screen) == order[0], "and begins anew"
    back = []
    for _ in order:
        back.append(focus(screen))
        QTest.keyClick(screen.kiosk.window, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert back == [order[0], *reversed(order[1:])]
    boxes = [scene_rect(screen.find(name)) for name in order]
    for index, before in enumerate(boxes):
        for after in boxes[index + 1 :]:
            same_column = before.left() < after.right() and after.left() < before.right()
            assert not (same_column and after.bottom() <= before.top()), "what stands below comes later"
            same_row = before.top() < after.bottom() and after.top() < before.bottom()
            assert not (same_row and after.right() <= before.left()), "what stands to the right comes later"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Select])
def test_every_key_that_means_yes_presses(start, key):
    screen = start()
    give_focus(screen, "tile-kontakt")
    QTest.keyPress(screen.kiosk.window, key)
    assert screen.find("tile-kontakt").property("pressed"), "the answer comes at once"
    assert not screen.shows("pageTitle"), "but it acts on release"
    QTest.keyRelease(screen.kiosk.window, key)
    screen.settle()
    assert screen.shows("pageTitle")
    assert focus(screen) == "tile-kontakt"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_key_held_down_presses_once(start, key):
    screen = start()
    lobby, opened = screen.kiosk.lobby, []
    lobby.page.changed.connect(lambda: opened.append(lobby.page.props.topic))
    give_focus(screen, "tile-kontakt")
    hold(screen, key, 30)
    assert opened == ["kontakt"]
    screen.tap("back")
    slides, toggled = lobby.slides, []
    slides.changed.connect(lambda: toggled.append(slides.props.running))
    give_focus(screen, "pause")
    hold(screen, key, 30)
    assert toggled == [True]


def test_a_key_held_down_while_the_focus_moves_presses_nothing(start):
    screen = start()
    window = screen.kiosk.window
    give_focus(screen, "tile-kontakt")
    QTest.keyPress(window, Key.Key_Space)
    QTest.keyClick(window, Key.Key_Right)
    again = (Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QGuiApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, *again))
    QTest.keyRelease(window, Key.Key_Space)
    screen.settle()
    assert not screen.shows("pageTitle")


def test_another_key_let_go_presses_nothing(start):
    screen = start()
    give_focus(screen, "tile-kontakt")
    QTest.keyPress(screen.kiosk.window, Key.Key_Space)
    QTest.keyClick(screen.kiosk.window, Key.Key_A)
    assert not screen.shows("pageTitle")


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Back, Key.Key_Home, Key.Key_HomePage])
def test_the_keys_that_lead_back(start, key):
    screen = start()
    screen.tap("tile-kontakt")
    press(screen, key)
    assert not screen.shows("pageTitle")
    screen.tap("tile-kontakt")
    hold(screen, key, 5)
    assert not screen.shows("pageTitle")


@BOTH
def test_a_long_page_is_read_by_keys_alone(start, size):
    screen = start(content=LONG, size=size)
    press(screen, Key.Key_Down, Key.Key_Return)
    flick = screen.find("flick")
    end = flick.property("contentHeight") - flick.height()
    assert end > 0
    press(screen, Key.Key_PageDown)
    assert 0 < flick.property("contentY") <= end
    press(screen, Key.Key_PageUp, Key.Key_PageUp)
    assert flick.property("contentY") == 0
    assert focus(screen) == "tile-allt"
    # With the focus on the page's own buttons the arrows scroll as long as there is anything left.
    give_focus(screen, "scrollDown")
    for _ in range(10):
        press(screen, Key.Key_Down)
        assert focus(screen)
    assert flick.property("contentY") == end
    give_focus(screen, "scrollUp")
    for _ in range(10):
        press(screen, Key.Key_Up)
        assert focus(screen)
    assert flick.property("contentY") == 0
    give_focus(screen, "scrollDown")
    while focus(screen) == "scrollDown":
        press(screen, Key.Key_Return)
    assert flick.property("contentY") == end
    assert focus(screen) == "scrollUp", "the button that can do no more hands over to the other"


LISTED = b"""
import QtQuick
import TownHall.Controls
import TownHall.Theme
ScrollArea {
    width: 600; height: 600; upLabel: "Up"; downLabel: "Down"
    Column {
        width: 600
        TextButton { objectName: "first"; width: 600; label: "First" }
        TextButton { objectName: "second"; width: 600; label: "Second" }
        Words { width: 600; height: 1500; text: "A long text" }
        TextButton { objectName: "last"; width: 600; label: "Last" }
    }
}
"""


def test_the_buttons_of_a_long_page_are_passed_and_nothing_between_them_is_missed(start):
    screen = start(size=(600, 600))
    component = QQmlComponent(screen.kiosk.engine)
    component.setData(LISTED, QUrl())
    area = component.create()
    area.setParentItem(screen.kiosk.window.contentItem())
    area.setParent(screen.kiosk.window)
    screen.kiosk.window.contentItem().childItems()[0].setVisible(False)  # the page alone
    screen.settle()
    flick = screen.find("flick")
    give_focus(screen, "first")
    press(screen, Key.Key_Down)
    assert focus(screen) == "second"
    seen = [flick.property("contentY")]
    while focus(screen) == "second":
        press(screen, Key.Key_Down)
        seen.append(flick.property("contentY"))
    assert focus(screen) == "last"
    assert all(0 < after - before <= flick.height() for before, after in pairwise(seen))
    press(screen, Key.Key_Down)
    assert focus(screen) == "scrollUp"
    give_focus(screen, "first")
    assert flick.property("contentY") == 0, "what has the focus is brought into view"
