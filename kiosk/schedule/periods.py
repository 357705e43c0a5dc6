"""Dates, yearly dates and periods as rules state them, and the local dates they hold."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeAlias

from kiosk.schedule.rules import DatePeriod, MonthDay, Period, WeekPeriod, YearlyPeriod

When: TypeAlias = date | MonthDay | Period

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_LAST_OF_FEBRUARY = MonthDay(2, 29)


def covers(when: When, day: date) -> bool:
    """Whether a date, a yearly date or a period includes a local date.

    29 February counts as 28 February in common years. Weeks are those of ISO 8601: the days around New Year belong to
    the week that holds their Thursday, and in a year without week 53 a period that names it ends or begins beside it.
    """
    match when:
        case date():
            return day == when
        case MonthDay():
            return _in_year(when, day.year) == (day.month, day.day)
        case DatePeriod(first, last):
            return first <= day <= last
        case YearlyPeriod(first, last):
            today = (day.month, day.day)
            begun, not_over = _in_year(first, day.year) <= today, today <= _in_year(last, day.year)
            return (begun or not_over) if last < first else (begun and not_over)
        case WeekPeriod(first_week, last_week):
            week = day.isocalendar().week
            begun, not_over = first_week <= week, week <= last_week
            return (begun or not_over) if last_week < first_week else (begun and not_over)


def dates_of(when: When, first: date, last: date) -> Iterator[date]:
    """The local dates from `first` to `last`, both included, that `covers` says are included; in order."""
    match when:
        case date():
            yield from _days(max(when, first), min(when, last))
        case DatePeriod():
            yield from _days(max(when.first, first), min(when.last, last))
        case WeekPeriod():
            monday = first - first.weekday() * _DAY
            while monday <= last:
                if covers(when, monday):
                    yield from _days(max(monday, first), min(monday + 6 * _DAY, last))
                monday += _WEEK
        case MonthDay() | YearlyPeriod():
            for year in range(first.year, last.year + 1):
                for begins, ends in _spans(when, year):
                    yield from _days(max(begins, first), min(ends, last))


def _spans(when: MonthDay | YearlyPeriod, year: int) -> Iterator[tuple[date, date]]:
    """The stretches of a year that a yearly date or period holds, both ends included."""
    period = when if isinstance(when, YearlyPeriod) else YearlyPeriod(when, when)
    begins, ends = (date(year, *_in_year(day, year)) for day in (period.first, period.last))
    if period.last < period.first:
        yield date(year, 1, 1), ends
        yield max(begins, ends + _DAY), date(year, 12, 31)
    else:
        yield begins, ends


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + number * _DAY


def _in_year(day: MonthDay, year: int) -> tuple[int, int]:
    return (2, 28) if day == _LAST_OF_FEBRUARY and not isleap(year) else day
