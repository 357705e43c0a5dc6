"""One office, one date: which hours hold, which rule decided, and why.

The strongest rule wins: an exception for one date, an exception for a period, a red day or a closed eve, a shortened
day, a season, the regular week. Nothing here knows of time zones: a date and its minutes are those on the door.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, auto

from kiosk.schedule.periods import covers
from kiosk.schedule.red_days import NAMES, named_days, red_days
from kiosk.schedule.rules import (
    MINUTES_PER_DAY,
    ClosedBetween,
    Hours,
    HoursException,
    Interval,
    MonthDay,
    Office,
    Season,
    SetHours,
    Text,
    WeekPeriod,
    Weeks,
    YearlyPeriod,
)


class Rule(IntEnum):
    """What decided a day's hours, weakest first."""

    REGULAR = auto()
    SEASON = auto()
    SHORTENED_DAY = auto()
    CLOSED_EVE = auto()
    RED_DAY = auto()
    RANGE_EXCEPTION = auto()
    DATE_EXCEPTION = auto()


@dataclass(frozen=True, slots=True)
class Day:
    """The hours of one local date; `reason` is what visitors are told of a day out of the ordinary, () if nothing."""

    date: date
    hours: Hours
    rule: Rule
    reason: Text = ()


def resolve_day(office: Office, day: date) -> Day:
    """The office's hours on a local date, by all of its rules.

    A period's own hours never open a closed day; only an exception for one date does, be it for one year or for every
    year. What `ClosedBetween` takes out is taken out last, whatever the rest came from. Of several exceptions of one
    rank, those with a year go before the yearly ones, and then the first stated wins. A shortened day or a
    `ClosedBetween` that takes nothing from the day is not named as its rule or reason.
    """
    resolved = _by_calendar(office, day)
    stated = [exception for exception in office.exceptions if covers(exception.when, day)]
    if not stated:
        return resolved
    stated.sort(key=lambda exception: isinstance(exception.when, MonthDay | YearlyPeriod | WeekPeriod))
    for rank in (Rule.RANGE_EXCEPTION, Rule.DATE_EXCEPTION):
        whole_day = (e for e in stated if _rank(e) is rank and not isinstance(e.effect, ClosedBetween))
        if exception := next(whole_day, None):
            resolved = _set(resolved, exception)
    for exception in stated:
        resolved = _take_out(resolved, exception)
    return resolved


def ordinary_day(office: Office, day: date) -> Day:
    """The day as season and regular week alone would have it.

    Of several seasons that hold, only the first stated counts: a weekday it does not mention keeps its regular hours.
    """
    season = next((season for season in office.seasons if _is_on(season, day)), None)
    if season is not None and (hours := season.week[day.weekday()]) is not None:
        return Day(day, hours, Rule.SEASON)
    return Day(day, office.regular[day.weekday()] or (), Rule.REGULAR)


def _is_on(season: Season, day: date) -> bool:
    """Whether the season holds: its period and, where it says so, the number of the ISO week."""
    if not covers(season.period, day):
        return False
    odd = bool(day.isocalendar().week % 2)
    return season.weeks is Weeks.ALL or odd is (season.weeks is Weeks.ODD)


def _by_calendar(office: Office, day: date) -> Day:
    """The day before any stated exception: red day or closed eve, shortened day, season, regular week."""
    if office.closed_red_days and (name := red_days(day.year).get(day)):
        return Day(day, (), Rule.RED_DAY, name)
    named = named_days(day.year).get(day, ())
    for eve in named:
        if eve in office.closed_eves:
            return Day(day, (), Rule.CLOSED_EVE, NAMES[eve])
    ordinary = ordinary_day(office, day)
    shortened = [shortened for shortened in office.shortened_days if shortened.day in named]
    if shortened:
        earliest = min(shortened, key=lambda shortened: shortened.closes)
        hours = _without(ordinary.hours, earliest.closes, MINUTES_PER_DAY)
        if hours != ordinary.hours:
            return Day(day, hours, Rule.SHORTENED_DAY, NAMES[earliest.day])
    return ordinary


def _rank(exception: HoursException) -> Rule:
    return Rule.DATE_EXCEPTION if isinstance(exception.when, date | MonthDay) else Rule.RANGE_EXCEPTION


def _set(resolved: Day, exception: HoursException) -> Day:
    """The day with an exception's hours, or closed, in place of its own."""
    rank = _rank(exception)
    hours = exception.effect.hours if isinstance(exception.effect, SetHours) else ()
    if hours and not resolved.hours and rank is Rule.RANGE_EXCEPTION:
        return resolved
    return Day(resolved.date, hours, rank, exception.reason)


def _take_out(resolved: Day, exception: HoursException) -> Day:
    """The day without an exception's hours; the stronger of the two reasons stays, if there are two."""
    if not isinstance(exception.effect, ClosedBetween):
        return resolved
    hours = resolved.hours
    for start, end in exception.effect.hours:
        hours = _without(hours, start, end)
    if hours == resolved.hours:
        return resolved
    rank = _rank(exception)
    stronger, weaker = exception.reason, resolved.reason
    if resolved.rule >= rank:
        stronger, weaker = weaker, stronger
    return Day(resolved.date, hours, max(rank, resolved.rule), stronger or weaker)


def _without(hours: Hours, start: int, end: int) -> Hours:
    """The hours less what lies from `start` to `end`; an interval around both becomes two."""
    pieces = (
        piece
        for interval in hours
        for piece in (
            Interval(interval.start, min(interval.end, start)),
            Interval(max(interval.start, end), interval.end),
        )
    )
    return tuple(piece for piece in pieces if piece.start < piece.end)
