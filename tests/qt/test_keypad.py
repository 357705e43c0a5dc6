"""The whole screen from a keypad: nothing out of reach, no trap, and the focus always in sight."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from kiosk.content import model
from kiosk.content.model import Place
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.qt.test_screens import scene_rect
from tests.qt.test_theme import ratio
from tests.qt.test_view_models import page

Key = Qt.Key
ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
TILES = [topic.id for topic in CONTENT.topics if topic.in_menu]
BOTH = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
LONG = page(model.BulletsBlock(((model.Span("Rad"),),) * 60))
MANY = replace(
    CONTENT,
    places=tuple(Place(replace(CONTENT.places[0].office, name=name), "Storgatan 1") for name in "ABCD"),
    topics=tuple(replace(topic, id=f"{topic.id}-{n}") for n, topic in enumerate((CONTENT.topics * 2)[:12])),
)


def press(screen, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(screen.kiosk.window, key)
        screen.settle()


def focus(screen) -> str:
    """The name of the button that has the focus, "" for none."""
    item = screen.kiosk.window.activeFocusItem()
    return item.objectName() if item is not None and item.metaObject().indexOfSignal("tapped()") >= 0 else ""


def give_focus(screen, name: str) -> None:
    screen.find(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)


def buttons(screen) -> list[str]:
    return [
        item.objectName()
        for item in screen.items()
        if item.metaObject().indexOfSignal("tapped()") >= 0 and item.isEnabled()
    ]


def hold(screen, key: Key, repeats: int) -> None:
    """Hold a key down as a keyboard does: it says so again and again, and X11 lets go of it in between."""
    window = screen.kiosk.window

    def send(kind: QEvent.Type, *, again: bool) -> None:
        QGuiApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", again))

    send(QEvent.Type.KeyPress, again=False)
    for _ in range(repeats):
        send(QEvent.Type.KeyRelease, again=True)
        send(QEvent.Type.KeyPress, again=True)
    screen.settle()
    send(QEvent.Type.KeyRelease, again=False)
    screen.settle()


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
    give_focus(screen, "pause")
    hold(screen, key, 30)
    assert screen.find("pause").property("label") == "Låt bilderna gå vidare"


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
@pytest.mark.parametrize("name", ["slide-vision", "status-Stadshuset", "status-Stadsporten", "tile-vision"])
def test_the_focus_moves_to_the_tile_of_the_page_and_back(start, size, name):
    screen = start(size=size)
    press(screen, Key.Key_Down)
    give_focus(screen, name)
    press(screen, Key.Key_Return)
    tile = "tile-oppettider" if name.startswith("status") else "tile-vision"
    assert screen.shows("pageTitle")
    assert focus(screen) == (name if screen.shows(name) else tile)
    give_focus(screen, "back")
    press(screen, Key.Key_Return)
    assert not screen.shows("pageTitle")
    assert focus(screen) == tile


def test_a_page_without_a_tile_gives_the_focus_to_what_is_nearest(start):
    topics = tuple(replace(topic, in_menu=topic.id != "vision") for topic in CONTENT.topics)
    screen = start(content=replace(CONTENT, topics=topics))
    press(screen, Key.Key_Down)
    give_focus(screen, "slide-vision")
    press(screen, Key.Key_Return)
    assert screen.shows("pageTitle")
    assert focus(screen)


def test_the_focus_follows_the_slides(start):
    screen = start()
    press(screen, Key.Key_Down)
    give_focus(screen, "slide-vision")
    screen.pass_time(12)
    assert focus(screen).startswith("slide-")
    assert focus(screen) != "slide-vision"


def test_a_finger_never_gets_a_focus_it_did_not_ask_for(start):
    screen = start()
    press(screen, Key.Key_Down)
    screen.tap("slide-vision")
    assert focus(screen) == ""
    screen.tap("back")
    assert focus(screen) == ""


def test_a_change_of_content_keeps_a_focus(start):
    screen = start()
    press(screen, Key.Key_Down, Key.Key_Right, Key.Key_Down)
    screen.kiosk.lobby.show_content(replace(CONTENT, topics=CONTENT.topics[:3]))
    screen.settle()
    assert focus(screen)


@BOTH
@pytest.mark.parametrize("language", CONTENT.settings.languages)
def test_the_focus_stays_on_a_language_button(start, size, language):
    screen = start(size=size)
    press(screen, Key.Key_Down)
    give_focus(screen, f"language-{language}")
    press(screen, Key.Key_Return)
    assert focus(screen) == f"language-{language}"


def test_after_a_finger_the_keys_begin_anew(start):
    screen = start()
    press(screen, Key.Key_Down, Key.Key_Right)
    screen.tap("tile-kontakt")
    press(screen, Key.Key_Tab)
    first = focus(screen)
    assert first
    screen.click(QPoint(540, 160))
    assert focus(screen) == ""
    press(screen, Key.Key_Tab)
    assert focus(screen) == first
    press(screen, Key.Key_Down)
    assert focus(screen) != first


def test_any_key_is_presence(start):
    screen = start()
    screen.tap("tile-kontakt")
    for _ in range(3):
        screen.pass_time(100)
        QTest.keyClick(screen.kiosk.window, Key.Key_A)
    assert screen.shows("pageTitle")


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
import TownHall.Components
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


@BOTH
@pytest.mark.parametrize("contrast", [False, True], ids=["light", "contrast"])
def test_the_ring_is_seen_around_everything(start, size, contrast):
    screen = start(size=size, contrast=contrast)
    for topic in (None, "kontakt"):
        if topic:
            screen.tap(f"tile-{topic}")
        for name in buttons(screen):
            check_ring(screen, name)


def check_ring(screen, name: str) -> None:
    """Rendered, all around, at least 3u wide, and 3:1 against what was there before (WCAG 2.2, 2.4.13)."""
    window = screen.kiosk.window
    give_focus(screen, "back" if screen.shows("back") and name != "back" else "language-sv")
    if name == focus(screen):
        give_focus(screen, "language-en")
    screen.settle()
    without = window.grabWindow()
    give_focus(screen, name)
    screen.settle()
    picture = window.grabWindow()
    ring = next(item for item in screen.find(name).childItems() if item.objectName() == "ring")
    rect = scene_rect(ring)
    assert QRectF(0, 0, window.width(), window.height()).contains(rect), f"the ring of {name} is cut off"
    middle = rect.center()
    for x, y, dx, dy in (
        (rect.left(), middle.y(), 1, 0),
        (rect.right() - 1, middle.y(), -1, 0),
        (middle.x(), rect.top(), 0, 1),
        (middle.x(), rect.bottom() - 1, 0, -1),
    ):
        points = [QPoint(round(x) + step * dx, round(y) + step * dy) for step in range(12)]
        changed = [p for p in points if ratio(picture.pixelColor(p), without.pixelColor(p)) >= 3]
        assert len(changed) >= 3, f"the ring of {name} is {len(changed)} pixels at {x}, {y}"
