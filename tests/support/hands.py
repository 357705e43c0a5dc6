"""Hands before the screen, and what they bring about."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtTest import QTest

from tests.qt.conftest import PATIENCE


class Hands:
    """Fingers on one touch screen; each stays where it is until it is moved or lifted."""

    device = None

    def __init__(self, window) -> None:
        Hands.device = Hands.device or QTest.createTouchDevice()
        self.window = window
        self.down: dict[int, QPoint] = {}

    def _send(self, **what: dict[int, QPoint]) -> None:
        event = QTest.touchEvent(self.window, Hands.device, False)
        for finger in self.down:
            if not any(finger in fingers for fingers in what.values()):
                event.stationary(finger)
        for do, fingers in what.items():
            for finger, point in fingers.items():
                getattr(event, do)(finger, point)
        event.commit()

    def put(self, *points: QPoint) -> list[int]:
        """Lay down fingers, all in the same moment; gives their numbers."""
        first = max(self.down, default=-1) + 1
        fresh = dict(enumerate(points, first))
        self._send(press=fresh)
        self.down |= fresh
        return list(fresh)

    def move(self, finger: int, to: QPoint, steps: int = 8) -> None:
        start = self.down[finger]
        for step in range(1, steps + 1):
            self.down[finger] = start + (to - start) * (step / steps)
            self._send(move={finger: self.down[finger]})
            QTest.qWait(8)  # moves are delivered with the next frame

    def lift(self, *fingers: int) -> None:
        self._send(release={finger: self.down[finger] for finger in fingers})
        for finger in fingers:
            del self.down[finger]

    def tap(self, point: QPoint) -> None:
        self.lift(*self.put(point))


class Lobby:
    """A screen with hands before it and a list of the pages that were opened."""

    def __init__(self, screen) -> None:
        self.screen = screen
        self.hands = Hands(screen.kiosk.window)
        self.pages = []
        view_model = screen.kiosk.lobby.page
        view_model.changed.connect(lambda: self.pages.append(view_model.props.topic))

    def at(self, name: str) -> QPoint:
        return self.screen.center(name)

    def arrival(self, milliseconds: int) -> int:
        """Set how long a button must have been seen before it can be pressed; gives how long it was."""
        motion = self.screen.kiosk.engine.singletonInstance("TownHall.Theme", "Motion")
        before = motion.property("arrival")
        motion.setProperty("arrival", milliseconds)
        return before

    def see(self, milliseconds: int = 0) -> None:
        """Let everything be seen for so long that it can be pressed; it lasts until the buttons say so."""
        before = self.arrival(milliseconds)
        for _ in range(PATIENCE // 10):
            if not any(timer.property("running") for timer in self._timers()):
                break
            QTest.qWait(10)
        assert not any(timer.property("running") for timer in self._timers())
        self.arrival(before)

    def _timers(self) -> list[QObject]:
        buttons = [item for item in self.screen.items() if item.property("pressable") is not None]
        timers = [child for item in buttons for child in item.children() if child.inherits("QQmlTimer")]
        assert timers, "buttons have lost their timers"
        return timers
