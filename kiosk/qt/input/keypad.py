"""Everything by keys, of a keypad or a switch: moving the focus, scrolling, going back and home, and speaking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.qt import items
from kiosk.qt.input import keys
from kiosk.qt.lobby import LobbyViewModel
from kiosk.qt.speech.guide import Guide
from kiosk.visit.focus import Box, Direction, closest, nearest


class Keypad(QObject):
    """Listens to the keys of a window. Tab and pressing are Qt's and TouchButton's; the rest is here.

    As long as keys are used the focus is never lost: where its button goes away, it moves to what took its place.
    """

    def __init__(self, window: QQuickWindow, lobby: LobbyViewModel, guide: Guide, home: Callable[[], None]) -> None:
        """Listen until `close`. `guide` says what the keys have reached; `home` is what the Home key does."""
        super().__init__()
        self._window = window
        self._lobby = lobby
        self._guide = guide
        self._home = home
        self._used = False
        self._page = lobby.page
        self._topic = self._page.props.topic
        self._stood: Box | None = None
        self._name = self._covered = ""
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self._follow_focus)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settle)
        for changed in lobby.area_signals():
            changed.connect(self._soon.start)

    def close(self) -> None:
        """Stop listening."""
        self._soon.stop()
        self._window.removeEventFilter(self)
        self._window.activeFocusItemChanged.disconnect(self._follow_focus)
        for changed in self._lobby.area_signals():
            changed.disconnect(self._soon.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move, scroll or leave; everything else goes on its way."""
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                self._used = True
                return self._press(event.key(), again=event.isAutoRepeat())
            case QEvent.Type.MouseButtonPress | QEvent.Type.TouchBegin:
                # A finger needs no ring.
                self._used = False
                self._guide.fall_silent()
                focused = self._focused()
                if focused is not None:
                    focused.setFocus(False)
        return super().eventFilter(watched, event)

    def _press(self, key: int, *, again: bool) -> bool:
        """Carry out a key; `again` is one that repeats itself because it is held down."""
        if key in keys.ARROWS:
            self._move(keys.ARROWS[key])
        elif key in keys.PAGES:
            area = next((item for item in items.walk(self._window.contentItem()) if items.overflows(item)), None)
            if area is not None:
                items.scroll(area, keys.PAGES[key])
            elif self._lobby.session.topic is None:
                self._lobby.stepSlides(keys.PAGES[key])
        elif key in keys.BACK:
            if not again:
                self._lobby.back()
        elif key in keys.HOME:
            if not again:
                self._home()
        elif key in keys.SPEAK:
            if not again:
                self._guide.toggle()
        elif key in keys.PRESS and self._focused() is None:
            self._focus_first()
        else:
            return False
        return True

    def _focused(self) -> QQuickItem | None:
        item = self._window.activeFocusItem()
        return item if item is not None and items.is_button(item) else None

    def _buttons(self) -> list[QQuickItem]:
        return [item for item in items.walk(self._window.contentItem()) if items.is_button(item)]

    def _focus_first(self) -> None:
        """Begin with the menu, which is what the screen is for."""
        buttons = self._buttons()
        tiles = [button for button in buttons if button.objectName().startswith(items.TILE)]
        for button in [*tiles, *buttons][:1]:
            items.focus(button)

    def _move(self, direction: Direction) -> None:
        """Move the focus. Within a page that scrolls, everything in it is passed before the page is left."""
        start = self._focused()
        if start is None:
            self._focus_first()
            return
        others = [button for button in self._buttons() if button is not start]
        flick, area = items.above(start, items.is_flick), items.above(start, items.overflows)
        within = [button for button in others if flick is not None and items.above(button, items.is_flick) is flick]
        index = nearest([items.box(button) for button in within], items.box(start), direction)
        near = index is not None and items.is_seen(within[index])
        if not near and area is not None and items.scroll(area, direction.value[1]):
            if index is not None and items.is_seen(within[index]):
                items.focus(within[index])
            return
        if index is not None:
            items.focus(within[index])
            return
        seen = [button for button in others if button not in within and items.is_seen(button)]
        index = nearest([items.box(button) for button in seen], items.box(start), direction)
        if index is not None:
            items.focus(seen[index])

    def _follow_focus(self) -> None:
        self._soon.start()
        button = self._focused()
        if button is not None:
            items.bring_into_view(button)
            self._stood, self._name = items.box(button), button.objectName()

    def _settle(self) -> None:
        """Act on a change when the screen stands still again."""
        self._keep_focus()
        self._guide.follow(self._focused())

    def _keep_focus(self) -> None:
        """Give the focus a place where its button has gone.

        That is the first button of a panel, and what it had covered when it is gone; the tile of a page that opened or
        closed; else what is nearest to where the focus was.
        """
        before, self._topic = self._topic, self._page.props.topic
        if not self._used or self._stood is None or self._focused() is not None:
            return
        buttons = [button for button in self._buttons() if items.is_seen(button)]
        names = [button.objectName() for button in buttons]
        if self._covered in names:
            items.focus(buttons[names.index(self._covered)])
            self._covered = ""
            return
        if buttons and self._is_covered(self._name):
            self._covered = self._covered or self._name
            items.focus(buttons[0])
            return
        tile = f"{items.TILE}{self._topic or before}"
        if self._topic != before and tile in names:
            items.focus(buttons[names.index(tile)])
            return
        index = closest([items.box(button) for button in buttons], self._stood)
        if index is not None:
            items.focus(buttons[index])

    def _is_covered(self, name: str) -> bool:
        """Whether a panel lies over the button of that name: it disables all that is below it."""
        everything = items.walk(self._window.contentItem(), every=True)
        found = [item for item in everything if item.objectName() == name and item.property(items.PRESSABLE) is True]
        return any(not item.parentItem().isEnabled() for item in found)
