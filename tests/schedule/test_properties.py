"""Any office at all: what the engine says is what someone reading the door, minute by minute, would say."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.schedule.day import Days
from kiosk.schedule.opening_hours import OpeningHours
from kiosk.schedule.red_days import named_days, red_days
from kiosk.schedule.rules import (
    ClosedAllDay,
    ClosedBetween,
    DatePeriod,
    Hours,
    HoursException,
    Interval,
    MonthDay,
    NamedDay,
    Office,
    Season,
    SetHours,
    ShortenedDay,
    Week,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)
from kiosk.schedule.status import State, Status
from kiosk.schedule.timeline import ZONE

from .offices import timeline_of

ONE_DAY = timedelta(days=1)
DAYS_BUILT = 8


@st.composite
def hours_of_a_day(draw: st.DrawFn) -> Hours:
    bounds = sorted(draw(st.sets(st.integers(0, 96).map(lambda quarter: quarter * 15), max_size=6)))
    return tuple(Interval(*bounds[i : i + 2]) for i in range(0, len(bounds) - 1, 2))


# Few years, and days about which something happens, so that rules meet each other and the nights of clock changes.
busy_days = st.sampled_from(
    [date(2026, 3, 29), date(2026, 10, 25), date(2026, 6, 19), date(2026, 12, 24), date(2027, 1, 4), date(2028, 2, 29)]
)
near_days = st.builds(lambda day, days: day + days * ONE_DAY, busy_days, st.integers(-8, 8))
month_days = near_days.map(lambda day: MonthDay(day.month, day.day))
date_periods = st.builds(lambda first, days: DatePeriod(first, first + days * ONE_DAY), near_days, st.integers(0, 20))
week_periods = st.builds(WeekPeriod, st.integers(1, 53), st.integers(1, 53))
yearly_periods = st.builds(YearlyPeriod, month_days, month_days)
periods = st.one_of(date_periods, yearly_periods, week_periods)
weeks = st.builds(Week, *[st.none() | hours_of_a_day()] * 7)
effects = st.one_of(
    st.builds(SetHours, hours_of_a_day()), st.builds(ClosedAllDay), st.builds(ClosedBetween, hours_of_a_day())
)
exceptions = st.builds(HoursException, st.one_of(near_days, month_days, periods), effects)
offices = st.builds(
    Office,
    name=st.just("Kontoret"),
    regular=weeks,
    seasons=st.lists(st.builds(Season, st.just(()), periods, weeks, st.sampled_from(Weeks)), max_size=2).map(tuple),
    exceptions=st.lists(exceptions, max_size=4).map(tuple),
    closed_red_days=st.booleans(),
    closed_eves=st.frozensets(st.sampled_from(NamedDay), max_size=4),
    shortened_days=st.lists(st.builds(ShortenedDay, st.sampled_from(NamedDay), st.integers(0, 1440)), max_size=3).map(
        tuple
    ),
)


def holds(when: object, day: date) -> bool:
    """Whether a rule includes a date, by walking through the rule's dates or weeks."""
    match when:
        case date():
            return when == day
        case MonthDay():
            return yearly(when, day.year) == day
        case DatePeriod():
            return day in walk(when.first, when.last)
        case YearlyPeriod():
            return any(
                day in walk(yearly(when.first, year), yearly(when.last, year + (when.last < when.first)))
                for year in (day.year - 1, day.year)
            )
        case WeekPeriod():
            week = when.first
            passed = [week]
            while week != when.last:
                week = week % 53 + 1
                passed.append(week)
            return int(day.strftime("%V")) in passed
    raise AssertionError(when)


def walk(first: date, last: date) -> list[date]:
    return [first + n * ONE_DAY for n in range((last - first).days + 1)]


def yearly(day: MonthDay, year: int) -> date:
    try:
        return date(year, *day)
    except ValueError:
        return date(year, 2, 28)


def read_the_door(office: Office, day: date) -> set[int]:
    """The minutes at which an office is open, from the strongest rule down."""
    holding = [stated for stated in office.exceptions if holds(stated.when, day)]
    minutes = whole_day(office, day, holding)
    for stated in holding:
        if isinstance(stated.effect, ClosedBetween):
            minutes -= as_minutes(stated.effect.hours)
    return minutes


def whole_day(office: Office, day: date, holding: list[HoursException]) -> set[int]:
    for kind in (date, MonthDay):
        for stated in holding:
            if isinstance(stated.when, kind) and not isinstance(stated.effect, ClosedBetween):
                return as_minutes(getattr(stated.effect, "hours", ()))
    calendar = without_exceptions(office, day)
    for kinds in (DatePeriod, WeekPeriod | YearlyPeriod):
        for stated in holding:
            if isinstance(stated.when, kinds) and not isinstance(stated.effect, ClosedBetween):
                return as_minutes(getattr(stated.effect, "hours", ())) if calendar else set()
    return calendar


def without_exceptions(office: Office, day: date) -> set[int]:
    names = named_days(day.year).get(day, ())
    if (office.closed_red_days and day in red_days(day.year)) or office.closed_eves.intersection(names):
        return set()
    minutes = as_minutes(of_the_week(office, day))
    for shortened in office.shortened_days:
        if shortened.day in names:
            minutes = {minute for minute in minutes if minute < shortened.closes}
    return minutes


def of_the_week(office: Office, day: date) -> Hours:
    parity = (Weeks.EVEN, Weeks.ODD)[int(day.strftime("%V")) % 2]
    for season in office.seasons:
        if holds(season.period, day) and season.weeks in (Weeks.ALL, parity):
            mentioned = season.week[day.weekday()]
            return (office.regular[day.weekday()] or ()) if mentioned is None else mentioned
    return office.regular[day.weekday()] or ()


def as_minutes(hours: Hours) -> set[int]:
    return {minute for start, end in hours for minute in range(start, end)}


@settings(deadline=None, max_examples=200)
@given(offices, near_days)
def test_a_day_is_what_the_door_says(office: Office, day: date):
    resolved = Days(office)[day]
    assert as_minutes(resolved.hours) == read_the_door(office, day)
    bounds = [bound for interval in resolved.hours for bound in interval]
    assert bounds == sorted(set(bounds))


@settings(deadline=None, max_examples=60)
@given(offices, near_days)
def test_lookup_is_what_the_clock_on_the_wall_and_the_door_say(office: Office, first: date):
    timeline = timeline_of(office, first, DAYS_BUILT)
    door = {first + n * ONE_DAY: read_the_door(office, first + n * ONE_DAY) for n in range(DAYS_BUILT)}
    instant = timeline.instants[0]
    while instant < timeline.instants[-1]:
        wall = instant.astimezone(ZONE)
        shown_twice = wall.utcoffset() != wall.replace(fold=1 - wall.fold).utcoffset()
        if not shown_twice:  # there the first showing counts, which test_timeline has by hand
            is_open = wall.hour * 60 + wall.minute in door[wall.date()]
            assert timeline.at(instant).state is (State.OPEN if is_open else State.CLOSED)
        instant += timedelta(minutes=5)


def why(status: Status) -> tuple[object, ...]:
    return status.state, status.cause, status.reason, status.season


@settings(deadline=None, max_examples=100)
@given(offices, near_days)
def test_a_timeline_is_in_order_and_every_status_knows_its_own_ends(office: Office, first: date):
    timeline = timeline_of(office, first, DAYS_BUILT)
    assert all(earlier < later for earlier, later in pairwise(timeline.instants))
    inner = timeline.statuses[1:-1]
    assert all(why(a) != why(b) for a, b in pairwise(inner))
    for start, status, following in zip(timeline.instants, inner, timeline.statuses[2:], strict=False):
        assert status.since is None or status.since <= start
        assert status.until is None or start < status.until
        assert (status.since, status.until) == (following.since, following.until) or (
            status.until == following.since and status.state is not following.state
        )


@settings(deadline=None, max_examples=100)
@given(offices, near_days, st.integers(0, 86_400 * 3), st.integers(1, 86_400 * 4))
def test_consecutive_changes_differ_and_leave_nothing_out(office: Office, first: date, offset: int, length: int):
    timeline, opening_hours = timeline_of(office, first, DAYS_BUILT), OpeningHours(office)
    start = datetime.combine(first, datetime.min.time(), UTC) + timedelta(seconds=offset)
    end = start + timedelta(seconds=length)
    rows = list(opening_hours.changes(start, end))
    assert rows[0] == (start, opening_hours.at(start))
    assert all(a.at < b.at and a.status.state is not b.status.state for a, b in pairwise(rows))
    inside = {at for at in timeline.instants if start < at < end}
    assert {row.at for row in rows[1:]} == {
        at for at in inside if timeline.at(at).state is not timeline.at(at - timedelta(microseconds=1)).state
    }
