"""What the keys of a keypad, a switch or a keyboard do: the one list of them, for Python and for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from kiosk.qt.viewmodels.qml import qml_singleton
from kiosk.visit.focus import Direction

# Keys are numbers here: Qt.Key knows no letter of most alphabets.
ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
BACK: frozenset[int] = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Back})
HOME: frozenset[int] = frozenset({Qt.Key.Key_Home, Qt.Key.Key_HomePage})
SPEAK: frozenset[int] = frozenset(
    {Qt.Key.Key_F1, Qt.Key.Key_Help, Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaTogglePlayPause}
)
PRESS: frozenset[int] = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
"""These press the button that has the focus. TouchButton.qml does it, so that it can show that it is pressed."""
CHOOSE: frozenset[int] = frozenset({*ARROWS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, *PRESS})
"""These move the focus or press: with them a visitor chooses an answer."""


@qml_singleton
class PressKeys(QObject):
    """The keys that press a button, for QML."""

    @Slot(int, result=bool)
    def include(self, key: int) -> bool:
        """Whether a key presses a button."""
        return key in PRESS
