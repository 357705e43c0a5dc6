"""Rules of one list that hold on the same date. Each takes its dates for its line; dates taken before overlap."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import NamedTuple

from kiosk.content.offices.date_sets import dates_in
from kiosk.schedule.rules import ClosedBetween, DatePeriod, HoursException, MonthDay, Period


class Overlap(NamedTuple):
    """Dates that were taken before, as a set of `date_sets`, and the line that has them."""

    line: int
    dates: int


class TakenDates:
    """Sets of dates that are taken: by what comes again every year, and by all seasons."""

    def __init__(self) -> None:
        self._all = 0
        self._taken: list[tuple[int, int]] = []

    def take(self, dates: int, line: int) -> Overlap | None:
        """Take the dates for a line. If one of them is taken, take none and give the first line that has any."""
        if self._all & dates:
            return next(Overlap(owner, dates & taken) for taken, owner in self._taken if dates & taken)
        self._all |= dates
        self._taken.append((dates, line))
        return None


class TakenStretches:
    """Stretches of dates that are taken by what comes once. They do not overlap, so a search can halve them."""

    def __init__(self) -> None:
        self._firsts: list[date] = []
        self._taken: list[tuple[date, int]] = []

    def take(self, first: date, last: date, line: int) -> Overlap | None:
        """Take the dates for a line. If one of them is taken, take none and give a line that has some."""
        index = bisect_right(self._firsts, last)
        if index and self._taken[index - 1][0] >= first:
            owners_last, owner = self._taken[index - 1]
            return Overlap(owner, dates_in(DatePeriod(max(first, self._firsts[index - 1]), min(last, owners_last))))
        self._firsts.insert(index, first)
        self._taken.insert(index, (last, line))
        return None


class TakenByExceptions:
    """Dates that are taken by exceptions, of which only those of one kind overlap.

    An exception for one date goes before one for a period, and one with a year before a yearly one. One that sets a
    day's hours and one that takes hours out of it go together.
    """

    def __init__(self) -> None:
        self._once: dict[tuple[bool, bool], TakenStretches] = {}
        self._yearly: dict[tuple[bool, bool], TakenDates] = {}

    def take(self, exception: HoursException, line: int) -> Overlap | None:
        """Take an exception's dates. If one of them is taken, take none and give a line that has some."""
        when = exception.when
        kind = (isinstance(when, date | MonthDay), isinstance(exception.effect, ClosedBetween))
        if stretch := once(when):
            return self._once.setdefault(kind, TakenStretches()).take(*stretch, line)
        return self._yearly.setdefault(kind, TakenDates()).take(dates_in(when), line)


def once(when: date | MonthDay | Period) -> tuple[date, date] | None:
    """The first and the last date of what comes once; None for what comes every year."""
    match when:
        case date():
            return when, when
        case DatePeriod(first, last):
            return first, last
        case _:
            return None
