"""Notes every press on the glass and every key, before anything on the screen acts on it: somebody is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

from kiosk.qt.input import keys
from kiosk.qt.lobby import LobbyViewModel

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_RELEASES = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.Wheel}


class Presence(QObject):
    """Watches a window. (A PointHandler in QML sees no press that a button below it takes.)

    While the screen asks whether anybody is there, a finger answers when it leaves the glass, so that it can press one
    of the two answers, and nothing below them; a key answers and does nothing else.
    """

    def __init__(self, window: QObject, lobby: LobbyViewModel) -> None:
        super().__init__(window)
        self._lobby = lobby
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's own)
        """Note the event. While the screen asks, a key that is not for choosing an answer goes no further."""
        kind = event.type()
        if kind in _PRESSES:
            if not self._lobby.asks():
                self._lobby.touched()
        elif kind in _RELEASES:
            QTimer.singleShot(0, self._answer)
        elif kind in _KEYS and not (isinstance(event, QKeyEvent) and event.isAutoRepeat()):
            asked = self._lobby.asks()
            if asked and isinstance(event, QKeyEvent) and event.key() in keys.CHOOSE:
                self._lobby.linger()
                return False
            self._lobby.touched()
            return asked
        return False

    def _answer(self) -> None:
        """Answer the question, after what the finger pressed has been done."""
        if self._lobby.asks():
            self._lobby.touched()
