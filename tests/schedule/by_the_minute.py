"""The slow way: someone stands at the door and reads the rules from the strongest down, minute by minute.

Shares nothing with the engine but the rules themselves and the calendar of red and named days, which has tests of its
own. Times are those on the door: what the nights of clock changes do to them is not known here.
"""

from datetime import date, timedelta

from kiosk.schedule.red_days import named_days, red_days
from kiosk.schedule.rules import (
    ClosedBetween,
    DatePeriod,
    Hours,
    HoursException,
    MonthDay,
    Office,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)

ONE_DAY = timedelta(days=1)


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
    for kinds in (DatePeriod, YearlyPeriod | WeekPeriod):
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


def as_minutes(hours: Hours) -> set[int]:
    return {minute for start, end in hours for minute in range(start, end)}
