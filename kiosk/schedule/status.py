"""What the rest of the program asks: is this office open now, until when, and what are the coming days like?

Instants are aware datetimes in any zone; dates are local dates in `ZONE`.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from kiosk.schedule.day import Day, Rule, ordinary_day, resolve_day
from kiosk.schedule.rules import Office
from kiosk.schedule.timeline import UNKNOWN, ZONE, State, Status, Timeline, build_timeline

__all__ = [
    "UNKNOWN",
    "Day",
    "Rule",
    "State",
    "Status",
    "days",
    "is_closing_soon",
    "next_deviation",
    "status_at",
    "timeline_around",
]

# Both in days. An office may be closed for most of a year, and `since` and `until` should still be known.
_LOOK_BACK = 366
_HORIZON = 400


@lru_cache(maxsize=64)
def timeline_around(office: Office, day: date) -> Timeline:
    """The office's timeline from a year before a local date to 400 days ahead of it, kept for the next time.

    A new date or new rules build it anew; of more than 64 (150 KiB each) the one longest out of use is dropped.
    """
    return build_timeline(office, day - timedelta(days=_LOOK_BACK), _LOOK_BACK + _HORIZON)


def status_at(office: Office, now: datetime) -> Status:
    """Whether the office is open, and since and until when. Raises ValueError for a naive `now`."""
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    return timeline_around(office, now.astimezone(ZONE).date()).at(now)


def is_closing_soon(status: Status, now: datetime, minutes: int) -> bool:
    """Whether an open office closes within so many minutes; 0 is never."""
    if status.state is not State.OPEN or status.until is None:
        return False
    return timedelta(0) < status.until - now <= timedelta(minutes=minutes)


def days(office: Office, first: date, count: int) -> tuple[Day, ...]:
    """`count` local dates from `first` on, each with its hours and why."""
    return tuple(resolve_day(office, first + timedelta(days=number)) for number in range(count))


def next_deviation(office: Office, after: date, within_days: int = 400) -> Day | None:
    """The first date later than `after`, at most `within_days` later, whose hours are not those of season or week.

    A red day on which the office would have been closed anyway is no deviation.
    """
    for number in range(1, within_days + 1):
        day = resolve_day(office, after + timedelta(days=number))
        if day.hours != ordinary_day(office, day.date).hours:
            return day
    return None
