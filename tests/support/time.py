"""A clock that only the test moves."""

from datetime import datetime, timedelta

from kiosk.moment import Moment
from kiosk.schedule.timeline import ZONE


class Time:
    """Wall clock and monotonic clock, both moved by hand."""

    def __init__(self, at: str, *, trusted: bool = True) -> None:
        self.start = datetime.fromisoformat(at).replace(tzinfo=ZONE)
        self.passed = 0.0
        self.trusted = trusted

    def moment(self) -> Moment:
        return Moment(self.start + timedelta(seconds=self.passed), self.trusted)

    def monotonic(self) -> float:
        return 1000.0 + self.passed
