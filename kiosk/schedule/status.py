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
    "next_deviations",
    "status_at",
    "timeline_around",
]

# Days back and days ahead. The short span answers for nearly every office, and is built ten times as fast; the long one
# is for an office that is closed for most of a year, whose `since` and `until` should still be known.
_SPANS = ((14, 45), (366, 400))

# Longer than any holidays in a row; a longer closure is named from its first day to here.
_LONGEST_RUN = 62


@lru_cache(maxsize=64)
def timeline_around(office: Office, day: date, back: int, ahead: int) -> Timeline:
    """The office's timeline from `back` days before a local date to `ahead` days after it.

    Kept until so many other offices and dates have been asked for that it is the one longest out of use.
    """
    return build_timeline(office, day - timedelta(days=back), back + ahead)


def status_at(office: Office, now: datetime) -> Status:
    """Whether the office is open, and since and until when, looking up to 400 days ahead and a year back.

    Raises ValueError for a naive `now`.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    day = now.astimezone(ZONE).date()
    status = UNKNOWN
    for back, ahead in _SPANS:
        status = timeline_around(office, day, back, ahead).at(now)
        if status.since is not None and status.until is not None:
            break
    return status


def is_closing_soon(status: Status, now: datetime, minutes: int) -> bool:
    """Whether an open office closes within so many minutes; 0 is never."""
    if status.state is not State.OPEN or status.until is None:
        return False
    return timedelta(0) < status.until - now <= timedelta(minutes=minutes)


def days(office: Office, first: date, count: int) -> tuple[Day, ...]:
    """`count` local dates from `first` on, each with its hours and why."""
    return tuple(resolve_day(office, first + timedelta(days=number)) for number in range(count))


def next_deviations(office: Office, after: date, within_days: int = 400) -> tuple[Day, ...]:
    """The next deviation and those that follow it, with the same hours and no day of usual hours in between.

    So Christmas Eve comes with Christmas Day, and Good Friday with Easter Monday. Empty when there is none.
    """
    first = next_deviation(office, after, within_days)
    if first is None:
        return ()
    found = [first]
    for day in days(office, first.date + timedelta(days=1), _LONGEST_RUN):
        usual = ordinary_day(office, day.date).hours
        if day.hours != usual and day.hours == first.hours:
            found.append(day)
        elif day.hours or usual:
            break
    return tuple(found)


def next_deviation(office: Office, after: date, within_days: int = 400) -> Day | None:
    """The first date later than `after`, at most `within_days` later, whose hours are not those of season or week.

    A red day on which the office would have been closed anyway is no deviation.
    """
    for number in range(1, within_days + 1):
        day = resolve_day(office, after + timedelta(days=number))
        if day.hours != ordinary_day(office, day.date).hours:
            return day
    return None
