"""Touch as it really is: two hands, palms, long presses, hasty and endless taps."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content import model
from tests.qt.conftest import CONTENT, LANDSCAPE, PATIENCE, PORTRAIT
from tests.support.pages import content_with

BOTH = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
TILES = [f"tile-{topic.id}" for topic in CONTENT.topics if topic.in_menu]
# In milliseconds: as it is in the lobby, and so long that every tap of a test comes within it.
PATIENT, HASTY = 250, 600_000


def topic_of(tile: str) -> str:
    return tile.removeprefix("tile-")


def look(screen, name: str) -> str:
    """The colour of a button near its edge, where no word is."""
    item = screen.find(name)
    point = item.mapToScene(item.boundingRect().topLeft()).toPoint() + QPoint(int(item.width() / 2), 6)
    return screen.kiosk.window.grabWindow().pixelColor(point).name()


@BOTH
def test_two_hands_at_once_open_one_page(lobby, size):
    scene = lobby(size=size)
    left, right = scene.hands.put(scene.at(TILES[0]), scene.at(TILES[3]))
    assert scene.screen.find(TILES[0]).property("pressed")
    assert scene.screen.find(TILES[3]).property("pressed")
    scene.hands.lift(right)
    scene.screen.settle()
    scene.hands.lift(left)
    scene.screen.settle()
    assert scene.pages == [topic_of(TILES[3])], "what began before the page changed is not meant for the new one"


def test_one_hand_rests_while_the_other_taps(lobby):
    scene = lobby()
    scene.hands.put(QPoint(540, 160))
    for tile in TILES[:3]:
        scene.hands.tap(scene.at(tile))
        scene.screen.settle()
    assert scene.pages == [topic_of(tile) for tile in TILES[:3]]


@BOTH
def test_a_palm_does_one_thing_at_most(lobby, size):
    scene = lobby(size=size)
    middle = scene.at(TILES[4])
    points = [middle + QPoint(dx, dy) for dx in (-220, -60, 0, 70, 220) for dy in (-130, -20, 60)]
    palm = scene.hands.put(*points)
    for finger in palm[::3]:
        scene.hands.move(finger, scene.hands.down[finger] + QPoint(9, 6), steps=2)
    scene.hands.lift(*palm)
    scene.screen.settle()
    assert len(scene.pages) <= 1
    scene.hands.tap(scene.at(TILES[1]))
    scene.screen.settle()
    assert scene.pages[-1] == topic_of(TILES[1]), "and the next tap works"


def test_a_whole_hand_on_one_tile_opens_that_one_or_nothing(lobby):
    """Who cannot point presses with the hand or the fist; it must not be refused for having many points."""
    scene = lobby()
    middle = scene.at(TILES[4])
    palm = scene.hands.put(*(middle + QPoint(dx, dy) for dx in (-60, 0, 60) for dy in (-40, 0, 40)))
    scene.hands.lift(*palm)
    scene.screen.settle()
    assert scene.pages in ([topic_of(TILES[4])], [])


def test_ten_seconds_on_a_tile_are_one_tap(lobby, monkeypatch):
    scene = lobby()
    clock = scene.screen.time
    finger = scene.hands.put(scene.at(TILES[0]))
    QTest.qWait(900)  # Qt's own limit for a long press is 800 ms
    clock.passed += 10
    scene.screen.kiosk.clock.due.emit()
    scene.screen.settle()
    assert scene.pages == []
    assert scene.screen.find(TILES[0]).property("pressed")
    scene.hands.lift(*finger)
    scene.screen.settle()
    assert scene.pages == [topic_of(TILES[0])]


def test_the_other_mouse_buttons_do_nothing(lobby):
    scene = lobby()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(scene.screen.kiosk.window, button, Qt.KeyboardModifier.NoModifier, scene.at(TILES[0]))
        scene.screen.settle()
    assert scene.pages == []


@BOTH
@pytest.mark.parametrize("topic", [topic_of(tile) for tile in TILES])
def test_a_double_tap_opens_a_page_and_leaves_it(lobby, size, topic):
    """Whatever has come under the finger: another tile, a scroll button, the way back."""
    scene = lobby(size=size, arrival=HASTY)
    scene.see()
    point = scene.at(f"tile-{topic}")
    for _ in range(2):
        scene.hands.tap(point)
        scene.screen.settle()
    assert scene.pages == [topic]
    assert scene.screen.text("pageTitle")


@BOTH
@pytest.mark.parametrize("name", ["slide-vision", "status-Stadsporten"])
def test_a_double_tap_on_what_the_page_takes_the_place_of(lobby, size, name):
    scene = lobby(size=size, arrival=HASTY)
    scene.see()
    point = scene.at(name)
    for _ in range(3):
        scene.hands.tap(point)
        scene.screen.settle()
    assert len(scene.pages) == 1


@BOTH
def test_a_double_tap_does_not_press_the_scroll_button_that_came_under_it(lobby, size):
    content = content_with(model.BulletsBlock(((model.Span("Rad"),),) * 40))
    scene = lobby(content=content, size=size, arrival=HASTY)
    scene.screen.kiosk.lobby.open("allt")
    scene.screen.settle()
    point = scene.at("scrollDown")
    scene.screen.kiosk.lobby.back()
    scene.screen.settle()
    scene.see()
    scene.hands.tap(point)
    scene.screen.settle()
    assert scene.screen.shows("pageTitle"), "the tap was on the slide"
    scene.hands.tap(point)
    scene.screen.settle()
    assert scene.screen.find("flick").property("contentY") == 0


def test_a_double_tap_on_the_way_back_does_not_press_what_was_behind(lobby):
    scene = lobby(size=LANDSCAPE, arrival=HASTY)
    scene.see()
    scene.hands.tap(scene.at(TILES[0]))
    scene.screen.settle()
    scene.see()
    point = scene.at("back")
    for _ in range(2):
        scene.hands.tap(point)
        scene.screen.settle()
    assert scene.pages == [topic_of(TILES[0]), ""]


def test_a_new_control_can_be_pressed_when_it_has_been_seen(lobby):
    scene = lobby(arrival=HASTY)
    scene.see()
    scene.hands.tap(scene.at(TILES[0]))
    scene.screen.settle()
    scene.hands.tap(scene.at("back"))
    scene.screen.settle()
    assert scene.pages == [topic_of(TILES[0])], "too soon: nobody can have aimed at it"
    scene.see(PATIENT)
    scene.hands.tap(scene.at("back"))
    scene.screen.settle()
    assert scene.pages == [topic_of(TILES[0]), ""]


@BOTH
def test_twenty_taps_a_second_are_all_answered_in_order(lobby, size):
    """Tiles that all pages leave where they are can be pressed as fast as anybody can."""
    scene = lobby(size=size, arrival=HASTY)
    scene.see()
    tiles = [tile for tile in TILES if tile != "tile-oppettider"]  # its page moves the tiles when lying
    expected = []
    for number in range(20):
        tile = tiles[number * 5 % len(tiles)]
        expected.append(topic_of(tile))
        scene.hands.tap(scene.at(tile))
        QTest.qWait(50)
    assert scene.pages == expected


def test_twenty_taps_a_second_on_changing_targets_never_do_what_was_not_shown(lobby):
    scene = lobby(size=LANDSCAPE, arrival=PATIENT)
    scene.see()
    points = [scene.at(name) for name in ("tile-oppettider", "status-Stadshuset", TILES[0], "slide-vision", TILES[2])]
    for number in range(20):
        scene.hands.tap(points[number % len(points)])
        QTest.qWait(50)
    assert scene.pages
    assert all(one != other for one, other in pairwise(scene.pages))
    assert scene.screen.text("pageTitle")


@BOTH
def test_the_very_next_frame_shows_the_answer_to_a_touch(lobby, size, qtbot):
    scene = lobby(size=size)
    window, name = scene.screen.kiosk.window, "tile-kontakt"
    before = look(scene.screen, name)
    frames = []
    point = scene.at(name)
    QTest.qWait(20)
    window.frameSwapped.connect(lambda: frames.append("a frame"))
    scene.hands.put(point)
    qtbot.waitUntil(lambda: bool(frames), timeout=PATIENCE)
    assert look(scene.screen, name) != before, "nothing else came between"


def test_an_unsteady_hand_chooses_once(lobby):
    """The panel grows with its text; what has come under the finger was not meant."""
    scene = lobby()
    scene.screen.tap("adapt")
    QTest.qWait(1)
    scene.arrival(HASTY)
    place = scene.at("choose-text_size-200")
    scene.hands.tap(place)
    scene.screen.settle()
    assert scene.at("choose-text_size-200") != place
    for _ in range(3):
        scene.hands.tap(place)
        scene.screen.settle()
    preferences = scene.screen.kiosk.lobby.session.preferences
    assert (preferences.text_size, preferences.lower, preferences.contrast) == (200, False, False)
