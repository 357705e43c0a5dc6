"""Which dates a date, a yearly date and a period hold."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.schedule.periods import When, covers, dates_of
from kiosk.schedule.rules import DatePeriod, MonthDay, Period, WeekPeriod, YearlyPeriod
from tests.support.strategies import date_periods, month_days, near_days, week_periods, yearly_periods

TUESDAY = date(2026, 3, 10)
MARCH = DatePeriod(date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("when", "inside", "outside"),
    [
        (TUESDAY, "2026-03-10", "2026-03-09 2026-03-11 2027-03-10"),
        (MonthDay(12, 24), "2026-12-24 2027-12-24", "2026-12-23 2026-11-24"),
        (MonthDay(2, 29), "2028-02-29 2027-02-28 2100-02-28", "2028-02-28 2027-03-01"),
        (MARCH, "2026-03-01 2026-03-31", "2026-02-28 2026-04-01 2027-03-10"),
        (YearlyPeriod(MonthDay(6, 24), MonthDay(8, 19)), "2026-06-24 2027-08-19", "2026-06-23 2026-08-20"),
        (
            YearlyPeriod(MonthDay(11, 1), MonthDay(3, 31)),
            "2026-11-01 2026-12-31 2027-01-01 2027-03-31",
            "2026-10-31 2027-04-01 2026-07-01",
        ),
        (YearlyPeriod(MonthDay(5, 1), MonthDay(5, 1)), "2026-05-01", "2026-04-30 2026-05-02"),
        (YearlyPeriod(MonthDay(2, 1), MonthDay(2, 29)), "2027-02-28 2028-02-29", "2027-03-01 2028-03-01"),
        (YearlyPeriod(MonthDay(2, 29), MonthDay(3, 5)), "2027-02-28 2028-02-29", "2027-02-27 2028-02-28"),
        (WeekPeriod(27, 31), "2026-06-29 2026-08-02", "2026-06-28 2026-08-03"),
        (WeekPeriod(52, 1), "2026-12-21 2026-12-28 2027-01-04 2027-01-10", "2026-12-20 2027-01-11"),
        (WeekPeriod(53, 53), "2026-12-28 2027-01-03", "2026-12-27 2027-01-04 2027-12-31"),
        (WeekPeriod(52, 53), "2027-12-27 2028-01-02", "2027-12-26 2028-01-03"),
        (WeekPeriod(1, 1), "2024-12-30 2025-01-05", "2024-12-29 2025-01-06"),
    ],
)
def test_covers(when: date | MonthDay | Period, inside: str, outside: str):
    assert all(covers(when, date.fromisoformat(day)) for day in inside.split())
    assert not any(covers(when, date.fromisoformat(day)) for day in outside.split())


@given(st.one_of(near_days, month_days, date_periods, yearly_periods, week_periods), near_days, st.integers(0, 800))
def test_the_dates_are_those_that_are_covered(when: When, first: date, days: int):
    span = [first + timedelta(days=number) for number in range(days + 1)]
    assert list(dates_of(when, first, span[-1])) == [day for day in span if covers(when, day)]


def test_a_period_through_new_year_gives_no_date_twice():
    """A common year, where 29 February is the 28th."""
    nearly_all = YearlyPeriod(MonthDay(2, 29), MonthDay(2, 28))
    found = list(dates_of(nearly_all, date(2026, 1, 1), date(2026, 12, 31)))
    assert len(found) == len(set(found)) == 365
