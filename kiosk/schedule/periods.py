"""The local dates that a date, a yearly date or a period includes."""

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

    29 February counts as 28 February in common years. Weeks are those of ISO 8601: they begin on Monday, and the days
    around New Year belong to the week of their Thursday. In a year without week 53, a period from or to week 53 begins
    with week 1 or ends with week 52.
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
    """The local dates from `first` to `last`, both included, that `covers` is true for; in order."""
    for begins, ends in spans_of(when, first, last):
        for number in range((ends - begins).days + 1):
            yield begins + number * _DAY


def spans_of(when: When, first: date, last: date) -> Iterator[tuple[date, date]]:
    """The dates of `dates_of` as stretches, both ends included. Two stretches may be adjacent."""
    match when:
        case date():
            spans = iter([(when, when)])
        case DatePeriod():
            spans = iter([(when.first, when.last)])
        case WeekPeriod():
            years = range(first.isocalendar().year, last.isocalendar().year + 1)
            spans = (span for year in years for span in _weeks(when, year))
        case _:
            spans = (span for year in range(first.year, last.year + 1) for span in _days(when, year))
    for begins, ends in spans:
        if begins <= last and first <= ends:
            yield max(begins, first), min(ends, last)


def _days(when: MonthDay | YearlyPeriod, year: int) -> Iterator[tuple[date, date]]:
    """The stretches of a year that a yearly date or period includes."""
    period = when if isinstance(when, YearlyPeriod) else YearlyPeriod(when, when)
    begins, ends = (date(year, *_in_year(day, year)) for day in (period.first, period.last))
    if period.last < period.first:
        yield date(year, 1, 1), ends
        yield max(begins, ends + _DAY), date(year, 12, 31)
    else:
        yield begins, ends


def _weeks(when: WeekPeriod, year: int) -> Iterator[tuple[date, date]]:
    """The stretches of an ISO year that a period of weeks includes."""
    monday = date.fromisocalendar(year, 1, 1)
    weeks = date(year, 12, 28).isocalendar().week  # 28 December is always in the last week
    passes_new_year = when.last < when.first
    for begins, ends in ((1, when.last), (when.first, weeks)) if passes_new_year else ((when.first, when.last),):
        if begins <= weeks:
            yield monday + (begins - 1) * _WEEK, monday + min(ends, weeks) * _WEEK - _DAY


def _in_year(day: MonthDay, year: int) -> tuple[int, int]:
    return (2, 28) if day == _LAST_OF_FEBRUARY and not isleap(year) else day
