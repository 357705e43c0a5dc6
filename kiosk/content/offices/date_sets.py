"""Sets of dates as bits of one number: what two rules have in common is one `&`, however many years they hold.

All dates are those that staff can write, from 2000 to 2100.
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache

from kiosk.schedule.periods import When, spans_of
from kiosk.schedule.rules import WeekPeriod, Weeks

_FIRST, _LAST = date(2000, 1, 1), date(2100, 12, 31)
_MONDAY = _FIRST.toordinal() - _FIRST.weekday()
"""The day of bit 0. A Monday, so that a weekday is every seventh bit from that of its number."""

_NUMBER_OF_WEEKS = (_LAST.toordinal() - _MONDAY) // 7 + 1


@lru_cache(maxsize=1024)  # more than the days of a year; 5 kB each
def dates_in(when: When) -> int:
    """All dates of a date, a yearly date or a period."""
    found = 0
    for first, last in spans_of(when, _FIRST, _LAST):
        found |= ((2 << (last - first).days) - 1) << (first.toordinal() - _MONDAY)
    return found


@cache
def dates_in_weeks(weeks: Weeks) -> int:
    """All dates whose ISO week is odd, or even, or any."""
    if weeks is Weeks.ALL:
        return (1 << 7 * _NUMBER_OF_WEEKS) - 1
    found = 0
    for week in range(1 if weeks is Weeks.ODD else 2, 54, 2):
        found |= dates_in(WeekPeriod(week, week))
    return found


@cache
def dates_on(weekdays: frozenset[int]) -> int:
    """All dates that are one of these weekdays; 0 is Monday."""
    week = sum(1 << weekday for weekday in weekdays)
    return int(f"{week:07b}" * _NUMBER_OF_WEEKS, 2)


def one_of(dates: int, today: date | None) -> date:
    """The first of the dates, not before `today` if there is one; `dates` may not be empty."""
    past = max(0, today.toordinal() - _MONDAY) if today else 0
    to_come = dates >> past << past or dates
    return date.fromordinal(_MONDAY + (to_come & -to_come).bit_length() - 1)
