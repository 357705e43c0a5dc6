"""A slow second implementation: it reads the rules from the strongest down, minute by minute, as on the door sign.

It shares with the engine only the rules themselves and the calendar of red and named days, which has tests of its own.
`read_the_door` knows only the times on the door sign; `door_changes` uses the clock on the wall too.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from kiosk.schedule.red_days import named_days, red_days
from kiosk.schedule.rules import (
    ClosedBetween,
    DatePeriod,
    Hours,
    HoursException,
    MonthDay,
    OfficeRules,
    Period,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)

STOCKHOLM = ZoneInfo("Europe/Stockholm")
ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)

Minutes = frozenset[int]
"""The minutes of a day, from local midnight, at which an office is open."""


def read_the_door(office: OfficeRules, day: date) -> Minutes:
    """The minutes at which an office is open, from the strongest rule down."""
    holding = [stated for stated in office.exceptions if holds(stated.when, day)]
    minutes = whole_day(office, day, holding)
    for stated in holding:
        if isinstance(stated.effect, ClosedBetween):
            minutes -= as_minutes(stated.effect.hours)
    return minutes


def whole_day(office: OfficeRules, day: date, holding: list[HoursException]) -> Minutes:
    for kind in (date, MonthDay):
        for stated in holding:
            if isinstance(stated.when, kind) and not isinstance(stated.effect, ClosedBetween):
                return as_minutes(getattr(stated.effect, "hours", ()))
    calendar = without_exceptions(office, day)
    for kinds in (DatePeriod, YearlyPeriod | WeekPeriod):
        for stated in holding:
            if isinstance(stated.when, kinds) and not isinstance(stated.effect, ClosedBetween):
                return as_minutes(getattr(stated.effect, "hours", ())) if calendar else frozenset()
    return calendar


def without_exceptions(office: OfficeRules, day: date) -> Minutes:
    names = named_days(day.year).get(day, ())
    if (office.closed_red_days and day in red_days(day.year)) or office.closed_eves.intersection(names):
        return frozenset()
    minutes = as_minutes(of_the_week(office, day))
    for shortened in office.shortened_days:
        if shortened.day in names:
            minutes = frozenset(minute for minute in minutes if minute < shortened.closes)
    return minutes


def of_the_week(office: OfficeRules, day: date) -> Hours:
    parity = (Weeks.EVEN, Weeks.ODD)[iso_week(day) % 2]
    for season in office.seasons:
        if holds(season.period, day) and season.weeks in (Weeks.ALL, parity):
            mentioned = season.week[day.weekday()]
            return (office.regular[day.weekday()] or ()) if mentioned is None else mentioned
    return office.regular[day.weekday()] or ()


def holds(when: date | MonthDay | Period, day: date) -> bool:
    return day in dates_around(when, day.year)


@lru_cache(maxsize=1000)
def dates_around(when: date | MonthDay | Period, year: int) -> frozenset[date]:
    """The dates that a rule includes, found one by one; at least all those of the year."""
    match when:
        case date():
            return frozenset({when})
        case MonthDay():
            return frozenset({yearly(when, year)})
        case DatePeriod():
            return frozenset(walk(when.first, when.last))
        case YearlyPeriod():
            return frozenset(
                day
                for begins in (year - 1, year)
                for day in walk(yearly(when.first, begins), yearly(when.last, begins + (when.last < when.first)))
            )
        case WeekPeriod():
            week = when.first
            passed = [week]
            while week != when.last:
                week = week % 53 + 1
                passed.append(week)
            return frozenset(day for day in walk(date(year, 1, 1), date(year, 12, 31)) if iso_week(day) in passed)
    raise AssertionError(when)


def walk(first: date, last: date) -> list[date]:
    return [first + n * ONE_DAY for n in range((last - first).days + 1)]


def yearly(day: MonthDay, year: int) -> date:
    try:
        return date(year, *day)
    except ValueError:
        return date(year, 2, 28)


@cache
def iso_week(day: date) -> int:
    return int(day.strftime("%V"))


@lru_cache(maxsize=1000)
def as_minutes(hours: Hours) -> Minutes:
    return frozenset(minute for start, end in hours for minute in range(start, end))


def door_changes(office: OfficeRules, first: date, last: date) -> Iterator[tuple[datetime, bool]]:
    """Instants in UTC and whether the office is open from then on; some repeat the state before them.

    On days when clocks change, every minute is read from the clock on the wall.
    """
    for day in walk(first, last):
        minutes = read_the_door(office, day)
        midnight, next_midnight = (
            datetime.combine(date_, time(), STOCKHOLM).astimezone(UTC) for date_ in (day, day + ONE_DAY)
        )
        if next_midnight - midnight == ONE_DAY:
            yield from ((midnight + minute * ONE_MINUTE, minute in minutes) for minute in turns(minutes))
            continue
        at = midnight
        while at < next_midnight:
            wall = at.astimezone(STOCKHOLM)
            yield at, wall.hour * 60 + wall.minute in minutes
            at += ONE_MINUTE


@lru_cache(maxsize=1000)
def turns(minutes: Minutes) -> list[int]:
    """Midnight, and every minute unlike the one before."""
    return [minute for minute in range(24 * 60) if minute == 0 or (minute in minutes) != (minute - 1 in minutes)]
