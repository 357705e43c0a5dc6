"""The list of keys: what Python lists is what a button in QML answers to."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt

from kiosk.qt.input import keys
from tests.support.keys import give_focus, press


@pytest.mark.parametrize("key", sorted(keys.PRESS))
def test_a_key_that_presses_presses_the_button_that_has_the_focus(start, key):
    screen = start()
    give_focus(screen, "tile-kontakt")
    press(screen, Qt.Key(key))
    assert screen.kiosk.lobby.session.topic == "kontakt"


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Shift, Qt.Key.Key_F1])
def test_other_keys_press_nothing(start, key):
    screen = start()
    give_focus(screen, "tile-kontakt")
    press(screen, key)
    assert screen.kiosk.lobby.session.topic is None


def test_no_key_does_two_things():
    groups = [set(keys.ARROWS), set(keys.PAGES), keys.BACK, keys.HOME, keys.SPEAK, keys.PRESS]
    assert not [one & other for one, other in combinations(groups, 2) if one & other]
    assert keys.PRESS | set(keys.ARROWS) <= keys.CHOOSE
