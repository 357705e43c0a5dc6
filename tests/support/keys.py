"""A keypad before the screen: keys to press, and where the focus is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

Key = Qt.Key


def press(screen, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(screen.kiosk.window, key)
        screen.settle()


def focus(screen) -> str:
    """The name of the button that has the focus, "" for none."""
    item = screen.kiosk.window.activeFocusItem()
    return item.objectName() if item is not None and item.property("pressable") is not None else ""


def give_focus(screen, name: str) -> None:
    screen.find(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)


def buttons(screen) -> list[str]:
    return [
        item.objectName()
        for item in screen.items()
        if item.property("pressable") is not None and item.isEnabled() and item.property("pressable")
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
