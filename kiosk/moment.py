"""The present as everything else sees it: an instant, and whether the clock it was read from can be right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk import BUILD_YEAR
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.status import UNKNOWN, Status


@dataclass(frozen=True, slots=True)
class Moment:
    """`now` is aware. Not `trusted`: a clock that has lost its time; no status is guessed from it."""

    now: datetime
    trusted: bool = True

    @classmethod
    def by_machine(cls, now: datetime) -> Moment:
        """What a machine's clock says; before the year the program was built it must be wrong."""
        return cls(now, trusted=now.year >= BUILD_YEAR)

    def status(self, hours: OpeningHours) -> Status:
        """Whether the office is open, or *unknown* when the clock cannot be trusted."""
        return hours.at(self.now) if self.trusted else UNKNOWN
