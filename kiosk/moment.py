"""The present time, and whether the clock that it was read from can be right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk import BUILD_YEAR
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.status import UNKNOWN, Status


@dataclass(frozen=True, slots=True)
class Moment:
    """`now` is aware. If it is not `trusted`, the clock has lost its time, and no status is worked out from it."""

    now: datetime
    trusted: bool = True

    @classmethod
    def by_machine(cls, now: datetime) -> Moment:
        """The time of a machine's clock, which is wrong if it is before the year the program was built."""
        return cls(now, trusted=now.year >= BUILD_YEAR)

    def status(self, hours: OpeningHours) -> Status:
        """The status of an office, UNKNOWN if the clock cannot be trusted."""
        return hours.at(self.now) if self.trusted else UNKNOWN
