"""Fingers that wander: drags and swipes scroll pages, and press nothing."""

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from kiosk.content import model
from tests.qt.conftest import CONTENT, LANDSCAPE, PORTRAIT
from tests.support.pages import content_with
from tests.support.translations import ARABIC, written

BOTH = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@BOTH
@pytest.mark.parametrize("start_at", ["tile-kontakt", "slide-vision", "status-Stadshuset", "language-en"])
def test_a_drag_that_leaves_a_button_does_nothing(lobby, size, start_at):
    scene = lobby(size=size)
    (finger,) = scene.hands.put(scene.at(start_at))
    scene.hands.move(finger, QPoint(size[0] // 2, 12))
    assert not scene.screen.find(start_at).property("pressed")
    scene.hands.lift(finger)
    scene.screen.settle()
    assert scene.pages == []
    assert scene.screen.text("welcome") == "Välkommen till Stadshuset"


@BOTH
def test_swipes_up_and_down_and_aslant_do_nothing(lobby, size):
    scene = lobby(size=size)
    height = size[1]
    slide = scene.at("slide-vision")
    ways = [
        (QPoint(slide.x(), 0), QPoint(slide.x(), height - 1)),
        (QPoint(slide.x(), height - 1), QPoint(slide.x(), 0)),
        (slide - QPoint(0, 90), slide + QPoint(0, 90)),
        (slide - QPoint(90, 90), slide + QPoint(90, 90)),
    ]
    for begin, end in ways:
        wipe(scene, begin, end)
        assert scene.pages == []
        assert scene.screen.shows("slide-vision")


def wipe(scene, begin: QPoint, end: QPoint) -> None:
    (finger,) = scene.hands.put(begin)
    scene.hands.move(finger, end)
    scene.hands.lift(finger)
    scene.screen.settle()


@BOTH
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_wipe_shows_the_next_slide_or_the_one_before(lobby, size, language):
    scene = lobby(size=size, content=written(CONTENT, "ar", ARABIC), language=language)
    slide, far = scene.at("slide-vision"), QPoint(200, 10)
    onwards = (slide + far, slide - far) if language == "sv" else (slide - far, slide + far)
    wipe(scene, *onwards)
    wipe(scene, *onwards)
    assert scene.screen.shows("slide-vardegrund")
    wipe(scene, *reversed(onwards))
    assert scene.screen.shows("slide-strategier")
    assert scene.pages == []
    scene.screen.pass_time(60)
    assert scene.screen.shows("slide-strategier"), "the first touch holds the slides"
    scene.hands.tap(slide)
    assert scene.pages[-1] == "strategier"


def test_a_drag_on_a_page_scrolls(lobby):
    content = content_with(model.BulletsBlock(((model.Span("Rad"),),) * 40))
    scene = lobby(content=content)
    scene.screen.tap("tile-allt")
    flick = scene.screen.find("flick")
    middle = scene.at("flick")
    (finger,) = scene.hands.put(middle)
    scene.hands.move(finger, middle - QPoint(0, 300), steps=20)
    scene.screen.settle()
    assert 150 < flick.property("contentY") <= 300
    scene.hands.lift(finger)
    scene.screen.settle()
    assert scene.pages == ["allt"]


SCROLLING = b"""
import QtQuick
import TownHall.Controls
import TownHall.Theme
Item {
    id: list
    property var pressed: []
    width: 600; height: 600
    ScrollArea {
        anchors.fill: parent
        upLabel: "Up"; downLabel: "Down"
        Column {
            width: 600
            Repeater {
                model: 20
                TextButton { required property int index; width: 600; label: index
                             onTapped: list.pressed = [...list.pressed, index] }
            }
        }
    }
}
"""


def test_a_drag_that_starts_on_a_button_in_a_page_scrolls_and_does_not_press(lobby):
    scene = lobby(size=(600, 600))
    component = QQmlComponent(scene.screen.kiosk.engine)
    component.setData(SCROLLING, QUrl())
    made = component.create()
    made.setParentItem(scene.screen.kiosk.window.contentItem())
    made.setParent(scene.screen.kiosk.window)
    made.setProperty("z", 9)
    scene.screen.settle()
    (finger,) = scene.hands.put(QPoint(300, 300))
    scene.hands.move(finger, QPoint(300, 100), steps=20)
    scene.screen.settle()
    flick = next(item for item in made.childItems()[0].childItems() if item.objectName() == "flick")
    assert flick.property("contentY") > 50
    scene.hands.lift(finger)
    QTest.qWait(20)
    assert made.property("pressed").toVariant() == []
    flick.setProperty("contentY", 0)
    scene.screen.settle()
    scene.hands.tap(QPoint(300, 100))
    assert len(made.property("pressed").toVariant()) == 1
