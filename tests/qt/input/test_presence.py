"""Presses and keys that tell that somebody is there, and answer the question whether anybody is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.support.visits import ask


@pytest.mark.parametrize("answer", ["idleStay", None, "key"])
def test_any_touch_or_key_says_that_somebody_is_there(start, answer):
    screen = start()
    ask(screen)
    if answer == "key":
        QTest.keyClick(screen.kiosk.window, Qt.Key.Key_A)
        screen.settle()
    elif answer is None:
        screen.click(QPoint(540, 60))
    else:
        screen.tap(answer)
    assert not screen.shows("idleQuestion")
    assert screen.text("pageTitle").startswith("Ring oss")
    screen.pass_time(89)
    assert not screen.shows("idleQuestion")
    screen.pass_time(1)
    assert screen.shows("idleQuestion")


def test_a_touch_on_what_lies_below_the_question_does_not_press_it(start):
    screen = start()
    below = screen.center("status-Stadshuset")
    ask(screen)
    screen.click(below)
    assert screen.text("pageTitle").startswith("Ring oss")


def test_any_touch_keeps_the_page(start):
    screen = start()
    screen.tap("tile-kontakt")
    screen.pass_time(100)
    screen.click(QPoint(540, 160))
    screen.pass_time(100)
    assert screen.shows("pageTitle")
    screen.pass_time(20)
    assert not screen.shows("pageTitle")
