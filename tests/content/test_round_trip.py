"""Whatever staff can write, printed as they write it, is read back as it was."""

from __future__ import annotations

import tempfile
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.loader import load
from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    HoursException,
    MonthDay,
    NamedDay,
    OfficeRules,
    Period,
    Season,
    SetHours,
    ShortenedDay,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)
from tests.support.content_folder import ICONS, write
from tests.support.offices import OFFICES
from tests.support.print_offices import as_yaml
from tests.support.strategies import hours_of_a_day

# Parts of the year that no period leaves, whatever the year: a rule in one never meets a rule in another. First and
# last day, then first and last week.
PARTS = [
    (MonthDay(2, 1), MonthDay(2, 29), 6, 8),
    (MonthDay(3, 10), MonthDay(5, 20), 12, 20),
    (MonthDay(6, 1), MonthDay(8, 31), 24, 34),
    (MonthDay(9, 20), MonthDay(11, 20), 39, 46),
    (MonthDay(12, 15), MonthDay(1, 6), 51, 1),
]
WHOLE_YEAR = YearlyPeriod(MonthDay(1, 1), MonthDay(12, 31))

words = (
    st.text("aåäö XY9:#,'\"-{}[]|&*!%@\\…", min_size=1, max_size=30)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
texts = (
    st.just(()) | st.builds(lambda sv, en: (("sv", sv), ("en", en)), words, words) | words.map(lambda sv: (("sv", sv),))
)
open_hours = hours_of_a_day().filter(bool)


def days_between(first: MonthDay, last: MonthDay) -> list[date]:
    """In a leap year, and into the next where the part passes New Year."""
    start, end = date(2000, *first), date(2001 if last < first else 2000, *last)
    return [start + timedelta(days=n) for n in range((end - start).days + 1)]


@st.composite
def periods(draw: st.DrawFn, part: tuple[MonthDay, MonthDay, int, int]) -> Period:
    """Three days or more, two weeks or more, or whole months, in a part of the year."""
    first_day, last_day, first_week, last_week = part
    kind = draw(st.sampled_from(["once", "yearly", "weeks", "weeks of a year", "months"]))
    year = draw(st.integers(2000, 2099))
    if "weeks" in kind:
        weeks = [51, 52, 53, 1] if last_week < first_week else list(range(first_week, last_week + 1))
        first = draw(st.integers(0, len(weeks) - 2))
        first_week, last_week = weeks[first], weeks[draw(st.integers(first + 1, len(weeks) - 1))]
        if kind == "weeks" or 53 in (first_week, last_week) or last_week < first_week:
            return WeekPeriod(first_week, last_week)
        return DatePeriod(date.fromisocalendar(year, first_week, 1), date.fromisocalendar(year, last_week, 7))
    if kind == "months" and first_day.day == 1:
        first_month = draw(st.integers(first_day.month, last_day.month))
        last_month = draw(st.integers(first_month, last_day.month))
        once = DatePeriod(date(year, first_month, 1), date(year, last_month, monthrange(year, last_month)[1]))
        yearly = YearlyPeriod(MonthDay(first_month, 1), MonthDay(last_month, monthrange(2000, last_month)[1]))
        return draw(st.sampled_from([once, yearly]))
    days = days_between(first_day, last_day)
    first = draw(st.integers(0, len(days) - 4))
    start, end = days[first], days[draw(st.integers(first + 2, len(days) - 1))]
    if kind == "yearly":
        start = start.replace(day=28) if (start.month, start.day) == (2, 29) else start
        return YearlyPeriod(MonthDay(start.month, start.day), MonthDay(end.month, end.day))
    leap_years = timedelta(days=draw(st.integers(0, 24)) * (365 * 4 + 1))
    return DatePeriod(start + leap_years, end + leap_years)


def length(period: Period) -> int:
    """Days that the period has at least."""
    match period:
        case DatePeriod(first, last):
            return (last - first).days + 1
        case YearlyPeriod(first, last):
            return len(days_between(first, last)) - 1
    return 7


@st.composite
def weeks_of_hours(draw: st.DrawFn, all_days: bool = False) -> Week:
    """Hours for some of the days, or for all of them."""
    days = draw(st.frozensets(st.integers(0, 6), min_size=1)) if not all_days else range(7)
    alike = draw(st.none() | hours_of_a_day())
    return Week(*((draw(hours_of_a_day()) if alike is None else alike) if day in days else None for day in range(7)))


@st.composite
def seasons(draw: st.DrawFn) -> tuple[Season, ...]:
    """At most one for each part of the year, or one for odd and one for even weeks; or one for all the year."""
    found = []
    for part in draw(st.lists(st.sampled_from(PARTS), unique=True)) or [None]:
        period = draw(periods(part)) if part else WHOLE_YEAR
        halves = [Weeks.ALL]
        if length(period) >= 21:
            halves = draw(st.sampled_from([[Weeks.ALL], [Weeks.ODD], [Weeks.EVEN, Weeks.ODD]]))
        week = weeks_of_hours(all_days=length(period) < 21)
        found += [Season(draw(texts), period, draw(week), half) for half in halves]
    return tuple(found)


@st.composite
def exceptions(draw: st.DrawFn) -> tuple[HoursException, ...]:
    """Each date once, and each part of the year once, for those that set hours and for those that take them out."""
    one_day = st.dates(date(2000, 1, 1), date(2100, 12, 31))
    yearly = st.dates(date(2001, 1, 1), date(2001, 12, 31)).map(lambda day: MonthDay(day.month, day.day))
    found = []
    for effects in (st.builds(SetHours, open_hours) | st.just(ClosedAllDay()), st.builds(ClosedBetween, open_hours)):
        whens: list[date | MonthDay | Period] = draw(st.lists(one_day | yearly, unique=True, max_size=4))
        whens += [draw(periods(part)) for part in draw(st.lists(st.sampled_from(PARTS), unique=True, max_size=3))]
        found += [HoursException(when, draw(effects), draw(texts)) for when in whens]
    return tuple(draw(st.permutations(found)))


@st.composite
def offices(draw: st.DrawFn) -> tuple[OfficeRules, ...]:
    """One to three, each with any rules."""
    return tuple(draw(office(name)) for name in draw(st.lists(words, min_size=1, max_size=3, unique=True)))


@st.composite
def office(draw: st.DrawFn, name: str) -> OfficeRules:
    """No shortened day but an open one is a closed eve too."""
    eves = draw(st.frozensets(st.sampled_from(NamedDay), max_size=4))
    shortened = draw(st.lists(st.sampled_from(NamedDay), unique=True, max_size=3))
    minutes = st.integers(0, 24 * 60)
    return OfficeRules(
        name,
        draw(weeks_of_hours()),
        draw(st.just(()) | seasons()),
        draw(exceptions()),
        draw(st.booleans()),
        eves,
        tuple(ShortenedDay(day, 24 * 60 if day in eves else draw(minutes)) for day in shortened),
        draw(st.integers(0, 240)),
    )


def read(text: str) -> list[OfficeRules]:
    with tempfile.TemporaryDirectory() as folder:
        loaded = load(write(Path(folder), {"oppettider.yaml": text}), ICONS)
    assert loaded.content, [str(problem) for problem in loaded.problems]
    return [office.rules for office in loaded.content.offices]


@settings(max_examples=50, deadline=None, derandomize=True)
@given(offices())
def test_what_is_printed_is_read_back(printed):
    assert read(as_yaml(printed)) == list(printed)


def test_the_offices_of_the_cases_are_read_back():
    assert read(as_yaml(list(OFFICES.values()))) == list(OFFICES.values())


@pytest.mark.parametrize("day", [MonthDay(2, 29), YearlyPeriod(MonthDay(2, 29), MonthDay(3, 5))])
def test_nobody_can_write_29_february_of_every_year(day):
    with pytest.raises(ValueError, match="29"):
        as_yaml([OfficeRules("A", Week(mon=()), exceptions=(HoursException(day, ClosedAllDay()),))])
