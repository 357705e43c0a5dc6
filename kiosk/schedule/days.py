"""The days of one office: from its rules to the hours of any date, the rule that decided, and why.

The strongest rule wins: an exception for one date, an exception for a period, a red day or a closed eve, a shortened
day, a season, the regular week. Time zones play no part here: a date and its minutes (from local midnight, ends not
included) are those on the door sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import chain

from kiosk.schedule.day import Cause, Day, Rule, Stretch, Why
from kiosk.schedule.exception_index import ExceptionIndex
from kiosk.schedule.periods import covers
from kiosk.schedule.red_days import named_days, red_days
from kiosk.schedule.rules import (
    MINUTES_PER_DAY,
    ClosedBetween,
    Hours,
    HoursException,
    Interval,
    OfficeRules,
    Season,
    SetHours,
    ShortenedDay,
    Weeks,
)

_SATURDAY = 5

# A lunch break starts in the middle of the day and is short; any other gap is just closed. In minutes.
_LUNCH_STARTS = range(11 * 60, 13 * 60 + 31)
_LUNCH_LASTS = 2 * 60

_OUTSIDE_HOURS = Why(Cause.OUTSIDE_HOURS)


class Days:
    """The days of one office, looked up by local date. Its exceptions are indexed once, however many there are."""

    def __init__(self, office: OfficeRules) -> None:
        self._office = office
        self._exceptions = ExceptionIndex(office.exceptions)

    def ordinary(self, day: date) -> Day:
        """The day as season and regular week alone would have it.

        If several seasons are in force, only the first stated counts: a weekday it does not mention keeps its regular
        hours.
        """
        weekday = day.weekday()
        regular = self._office.regular[weekday] or ()
        season = next((season for season in self._office.seasons if is_in_force(season, day)), None)
        hours = season.week[weekday] if season is not None else None
        if season is None or hours is None:
            return Day(day, _laid_out(regular, Why(Cause.ORDINARY), _usually_closed(regular, weekday)), Rule.REGULAR)
        if hours or not regular:
            inside = Why(Cause.SEASON, season=season.name)
            return Day(day, _laid_out(hours, inside, _usually_closed(hours, weekday)), Rule.SEASON)
        return Day(day, _closed(Why(Cause.SEASON, season.name)), Rule.SEASON)

    def __getitem__(self, day: date) -> Day:
        """The day by all rules.

        The hours of an exception for a period never open a closed day; only an exception for one date does, be it for
        one year or for every year. The hours of a `ClosedBetween` are taken out last, whichever rule gave the others.
        Of several exceptions of one rank, those with a year go before the yearly ones, and then the first stated wins.
        A shortened day or a `ClosedBetween` that takes nothing from the day is not named as its rule or reason.
        """
        for_date, for_period = self._exceptions.on(day)
        resolved = self._by_calendar(day)
        if not (for_date or for_period):
            return resolved
        for rank, stated in ((Rule.RANGE_EXCEPTION, for_period), (Rule.DATE_EXCEPTION, for_date)):
            whole_day = (each for each in stated if not isinstance(each.effect, ClosedBetween))
            if exception := next(whole_day, None):
                resolved = _set(resolved, exception, rank)
        for rank, stated in ((Rule.DATE_EXCEPTION, for_date), (Rule.RANGE_EXCEPTION, for_period)):
            for exception in stated:
                resolved = _take_out(resolved, exception, rank)
        return resolved

    def _by_calendar(self, day: date) -> Day:
        """The day before any stated exception: red day or closed eve, shortened day, season, regular week."""
        office = self._office
        if office.closed_red_days and (red := red_days(day.year).get(day)):
            return Day(day, _closed(Why(Cause.RED_DAY, red)), Rule.RED_DAY, red)
        named = named_days(day.year).get(day, ())
        for eve in named:
            if eve in office.closed_eves:
                return Day(day, _closed(Why(Cause.EVE, eve)), Rule.CLOSED_EVE, eve)
        ordinary = self.ordinary(day)
        shortened = [shortened for shortened in office.shortened_days if shortened.day in named]
        return _shorten(ordinary, min(shortened, key=lambda each: each.closes)) if shortened else ordinary


def is_in_force(season: Season, day: date) -> bool:
    """Whether a season decides on a date: its period covers it and, where it says so, the ISO week is odd or even."""
    if not covers(season.period, day):
        return False
    odd = bool(day.isocalendar().week % 2)
    return season.weeks is Weeks.ALL or odd is (season.weeks is Weeks.ODD)


def _usually_closed(hours: Hours, weekday: int) -> Why:
    """Why an office is closed outside its hours, on a day that only the week or a season decides."""
    return Why(Cause.WEEKEND) if not hours and weekday >= _SATURDAY else _OUTSIDE_HOURS


def _closed(why: Why) -> tuple[Stretch, ...]:
    return (Stretch(0, MINUTES_PER_DAY, is_open=False, why=why),)


@lru_cache(maxsize=1024)  # a year has few kinds of days
def _laid_out(hours: Hours, inside: Why, outside: Why, after: Why | None = None) -> tuple[Stretch, ...]:
    """The stretches of a day with these open hours. `inside` is why it is open, `outside` why it is closed.

    `after`, if given, is why it is closed after the last open hour. A short gap at noon is the lunch, whatever decided
    the day.
    """
    found: list[Stretch] = []
    closed_from = 0
    for start, end in hours:
        if closed_from < start:
            is_lunch = closed_from in _LUNCH_STARTS and start - closed_from <= _LUNCH_LASTS and bool(found)
            found.append(Stretch(closed_from, start, is_open=False, why=Why(Cause.LUNCH) if is_lunch else outside))
        found.append(Stretch(start, end, is_open=True, why=inside))
        closed_from = end
    if closed_from < MINUTES_PER_DAY:
        found.append(Stretch(closed_from, MINUTES_PER_DAY, is_open=False, why=after or outside))
    return tuple(found)


def _shorten(ordinary: Day, shortened: ShortenedDay) -> Day:
    """The day with an early closing. The named day is why it is closed from its last open minute on."""
    hours = tuple(Interval(start, min(end, shortened.closes)) for start, end in ordinary.hours)
    hours = tuple(interval for interval in hours if interval.start < interval.end)
    if hours == ordinary.hours:
        return ordinary
    season = next(stretch.why.season for stretch in ordinary.stretches if stretch.is_open)
    inside, after = Why(Cause.SHORTENED_DAY, shortened.day, season), Why(Cause.SHORTENED_DAY, shortened.day)
    return Day(ordinary.date, _laid_out(hours, inside, _OUTSIDE_HOURS, after), Rule.SHORTENED_DAY, shortened.day)


def _set(resolved: Day, exception: HoursException, rank: Rule) -> Day:
    """The day with the exception's hours in place of its own, or closed. A period opens no closed day."""
    hours = exception.effect.hours if isinstance(exception.effect, SetHours) else ()
    if hours and rank is Rule.RANGE_EXCEPTION and not resolved.hours:
        return resolved
    why = Why(Cause.EXCEPTION, exception.reason)
    return Day(resolved.date, _laid_out(hours, why, why), rank, exception.reason)


def _take_out(resolved: Day, exception: HoursException, rank: Rule) -> Day:
    """The day without the exception's hours. Of two reasons the one of the stronger rule stays."""
    if not isinstance(exception.effect, ClosedBetween):
        return resolved
    stretches = resolved.stretches
    why = Why(Cause.EXCEPTION, exception.reason)
    for start, end in exception.effect.hours:
        stretches = tuple(chain.from_iterable(_close(stretch, start, end, why) for stretch in stretches))
    if stretches == resolved.stretches:
        return resolved
    is_stronger = rank > resolved.rule
    reason = exception.reason or resolved.reason if is_stronger else resolved.reason or exception.reason
    return Day(resolved.date, stretches, rank if is_stronger else resolved.rule, reason)


def _close(stretch: Stretch, start: int, end: int, why: Why) -> Iterator[Stretch]:
    """The pieces of a stretch when the office is closed from `start` up to `end`. A closed stretch stays whole."""
    start, end = max(start, stretch.start), min(end, stretch.end)
    if not stretch.is_open or start >= end:
        yield stretch
        return
    if stretch.start < start:
        yield stretch._replace(end=start)
    yield Stretch(start, end, is_open=False, why=why)
    if end < stretch.end:
        yield stretch._replace(start=end)
