"""The focus of who uses keys: always in sight, and never lost, whatever the screen does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.contrast import ratio
from tests.support.keys import Key, buttons, focus, give_focus, press
from tests.support.screen_checks import scene_rect

BOTH = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


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
    give_focus(screen, "pause")
    press(screen, Key.Key_Return)
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


@BOTH
def test_a_panel_keeps_the_focus_and_gives_it_back(start, size):
    screen = start(size=size)
    press(screen, Key.Key_Down)
    give_focus(screen, "adapt")
    press(screen, Key.Key_Return)
    inside, reached = buttons(screen), {focus(screen)}
    assert focus(screen) == "panelClose"
    assert "adapt" not in inside
    for key in (Key.Key_Tab, Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Left) + (Key.Key_Tab,) * len(inside):
        press(screen, key)
        reached.add(focus(screen))
    assert reached == set(inside), "all of the panel, and nothing below it"
    press(screen, Key.Key_Escape)
    assert focus(screen) == "adapt"


@BOTH
def test_the_question_takes_the_focus_and_gives_it_back(start, size):
    screen = start(size=size)
    press(screen, Key.Key_Down)
    give_focus(screen, "tile-kontakt")
    press(screen, Key.Key_Return)
    screen.pass_time(100)
    assert focus(screen).startswith("idle")
    press(screen, Key.Key_Escape)
    assert not screen.shows("idleQuestion")
    assert focus(screen) == "tile-kontakt"


@BOTH
def test_the_question_can_be_answered_by_keys_both_ways_and_waits_for_who_looks(start, size):
    screen = start(size=size)
    screen.tap("tile-kontakt")
    screen.pass_time(110)
    press(screen, Key.Key_Tab)
    screen.pass_time(25)
    assert screen.shows("idleQuestion"), "whoever looks for the answer gets the time anew"
    give_focus(screen, "idleStay")
    press(screen, Key.Key_Return)
    assert screen.shows("pageTitle")
    assert not screen.shows("idleQuestion")
    screen.pass_time(100)
    while focus(screen) != "idleRestart":
        press(screen, Key.Key_Tab)
    press(screen, Key.Key_Return)
    assert not screen.shows("pageTitle")
    assert not screen.shows("idleQuestion")


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
    for key in (Key.Key_A, Key.Key_Aring, 0x0627, Key.Key_VolumeUp, Key.Key_unknown):
        screen.pass_time(100)
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QGuiApplication.sendEvent(screen.kiosk.window, event)
    assert screen.shows("pageTitle")


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
    give_focus(screen, next(other for other in buttons(screen) if other != name))
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
