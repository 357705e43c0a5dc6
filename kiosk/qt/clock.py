"""The one timer for everything that happens by itself. It is set for what comes next, and never ticks in between."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.moment import Moment

_MINUTE = timedelta(minutes=1)


class Clock(QObject):
    """Gives the time, and emits `due` when the time has come that it was set for.

    `moment` reads the wall clock. `monotonic` gives seconds that only go forward, for lengths of time.
    """

    due = Signal()

    def __init__(self, moment: Callable[[], Moment], monotonic: Callable[[], float]) -> None:
        super().__init__()
        self.moment = moment
        self.monotonic = monotonic
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)

    def set(self, *deadlines: float | None) -> None:
        """Wake at the earliest of `deadlines` (monotonic seconds; None is never), and at the next full minute.

        Every text that follows the wall clock changes on a full minute, because opening hours are in minutes.
        """
        now = self.monotonic()
        wall = self.moment().now
        next_minute = now + (_MINUTE - timedelta(seconds=wall.second, microseconds=wall.microsecond)).total_seconds()
        earliest = min([next_minute, *(deadline for deadline in deadlines if deadline is not None)])
        # Rounded up: a timer that fires early would find nothing changed.
        self._timer.start(max(1, math.ceil((earliest - now) * 1000)))
