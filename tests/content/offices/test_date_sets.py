"""Sets of dates as bits of one number."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.content.offices.date_sets import dates_in, dates_in_weeks, dates_on, one_of
from kiosk.schedule.periods import When, covers
from kiosk.schedule.rules import DatePeriod, MonthDay, WeekPeriod, Weeks, YearlyPeriod

FIRST, LAST = date(2000, 1, 1), date(2100, 12, 31)
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def bit(day: date) -> int:
    """The set of one date."""
    return dates_in(day)


@pytest.mark.parametrize(
    "when",
    [
        date(2026, 12, 24),
        MonthDay(12, 24),
        MonthDay(2, 29),
        YearlyPeriod(MonthDay(12, 20), MonthDay(1, 6)),
        WeekPeriod(52, 2),
        WeekPeriod(53, 53),
        DatePeriod(date(2026, 6, 24), date(2026, 8, 19)),
    ],
)
def test_a_set_has_the_dates_that_a_rule_covers(when: When):
    found = dates_in(when)
    assert all(bool(found & bit(day)) == covers(when, day) for day in DAYS[::3])


def test_weekdays_and_weeks():
    monday = date(2026, 11, 23)  # of week 48
    assert dates_on(frozenset({0})) & bit(monday)
    assert not dates_on(frozenset({1, 6})) & bit(monday)
    assert dates_in_weeks(Weeks.EVEN) & bit(monday)
    assert not dates_in_weeks(Weeks.ODD) & bit(monday)
    assert dates_in_weeks(Weeks.ALL) & bit(monday)


def test_one_of_the_dates_is_to_come_if_any_is():
    christmas = dates_in(MonthDay(12, 24))
    assert one_of(christmas, None) == date(2000, 12, 24)
    assert one_of(christmas, date(2026, 12, 25)) == date(2027, 12, 24)
    assert one_of(christmas, date(2100, 12, 25)) == date(2000, 12, 24)
