"""Strategies of hypothesis that draw any office: the whole grammar of rules."""

from datetime import date, timedelta

from hypothesis import strategies as st

from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    Hours,
    HoursException,
    Interval,
    MonthDay,
    NamedDay,
    OfficeRules,
    Season,
    SetHours,
    ShortenedDay,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)
from tests.support.offices import EVES

ONE_DAY = timedelta(days=1)


@st.composite
def hours_of_a_day(draw: st.DrawFn) -> Hours:
    bounds = sorted(draw(st.sets(st.integers(0, 96).map(lambda quarter: quarter * 15), max_size=6)))
    return tuple(Interval(*bounds[i : i + 2]) for i in range(0, len(bounds) - 1, 2))


# Few years, and days about which something happens, so that rules meet each other and the nights of clock changes.
busy_days = st.sampled_from(
    [
        date(2025, 4, 18),
        date(2026, 3, 29),
        date(2026, 10, 25),
        date(2026, 6, 19),
        date(2026, 12, 24),
        date(2027, 1, 4),
        date(2028, 2, 29),
        date(2030, 12, 23),
    ]
)
near_days = st.builds(lambda day, days: day + days * ONE_DAY, busy_days, st.integers(-8, 8))
month_days = near_days.map(lambda day: MonthDay(day.month, day.day))
date_periods = st.builds(lambda first, days: DatePeriod(first, first + days * ONE_DAY), near_days, st.integers(0, 20))
week_periods = st.builds(WeekPeriod, st.integers(1, 53), st.integers(1, 53))
yearly_periods = st.builds(YearlyPeriod, month_days, month_days)
periods = st.one_of(date_periods, yearly_periods, week_periods)
weeks = st.builds(Week, *[st.none() | hours_of_a_day()] * 7)
set_hours, closed_all_day = st.builds(SetHours, hours_of_a_day()), st.builds(ClosedAllDay)
holes = st.builds(ClosedBetween, hours_of_a_day())
date_exceptions = st.builds(
    HoursException, st.one_of(near_days, month_days), st.one_of(set_hours, closed_all_day, holes)
)
range_exceptions = st.builds(HoursException, periods, st.one_of(set_hours, closed_all_day, holes))
closing_ranges = st.builds(HoursException, periods, st.one_of(closed_all_day, holes))
some_eves = st.frozensets(st.sampled_from(NamedDay), max_size=4)


def an_office(exceptions: st.SearchStrategy[HoursException]) -> st.SearchStrategy[OfficeRules]:
    return st.builds(
        OfficeRules,
        name=st.just("Kontoret"),
        regular=weeks,
        seasons=st.lists(st.builds(Season, st.just(()), periods, weeks, st.sampled_from(Weeks)), max_size=2).map(tuple),
        exceptions=st.lists(exceptions, max_size=4).map(tuple),
        closed_red_days=st.booleans(),
        closed_eves=some_eves | some_eves.map(EVES.union),
        shortened_days=st.lists(
            st.builds(ShortenedDay, st.sampled_from(NamedDay), st.integers(0, 1440)), max_size=3
        ).map(tuple),
    )


offices = an_office(date_exceptions | range_exceptions)
expressible_offices = an_office(date_exceptions | closing_ranges)
"""Offices without periods that have hours of their own, which OpenStreetMap cannot express."""
