"""The answer to "is this office open?"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.schedule.day import Cause
from kiosk.schedule.reasons import Reason
from kiosk.schedule.rules import Text


class State(StrEnum):
    """Whether an office is open."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Status:
    """What holds at an instant, and why.

    `cause`, `reason` and `season` are those of `day.Why`; `cause` is None for an unknown state. `since` and `until` are
    when the state began and will end, in UTC; None if it never did or never will, or if that lies outside the timeline.
    The cause may change in between, as at midnight before a holiday.
    """

    state: State
    cause: Cause | None = None
    reason: Reason = ()
    season: Text = ()
    since: datetime | None = None
    until: datetime | None = None

    def is_closing_soon(self, now: datetime, minutes: int) -> bool:
        """Whether the office is open and closes within so many minutes of `now` (aware); 0 is never."""
        if self.state is not State.OPEN or self.until is None:
            return False
        return timedelta(0) < self.until - now <= timedelta(minutes=minutes)


UNKNOWN = Status(State.UNKNOWN)
"""Nothing is known: outside the timeline, or because the clock cannot be right."""
