"""Who has a date first: rules of one list are walked through once, and each claims its dates for its line."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import NamedTuple

from kiosk.content.offices.date_sets import dates_in
from kiosk.schedule.rules import ClosedBetween, DatePeriod, HoursException, MonthDay, Period


class Overlap(NamedTuple):
    """Dates that had been taken already, and the line that taken them."""

    line: int
    dates: int


class TakenDates:
    """Claims for sets of dates: those of what comes again every year, and of all seasons."""

    def __init__(self) -> None:
        self._all = 0
        self._taken: list[tuple[int, int]] = []

    def take(self, dates: int, line: int) -> Overlap | None:
        """Claim the dates for a line; if one of them is taken already, claim none and tell of the first such line."""
        if self._all & dates:
            return next(Overlap(owner, dates & taken) for taken, owner in self._taken if dates & taken)
        self._all |= dates
        self._taken.append((dates, line))
        return None


class TakenStretches:
    """Claims for stretches of dates that come once. Apart as they are, they stand in order, and a search halves."""

    def __init__(self) -> None:
        self._firsts: list[date] = []
        self._taken: list[tuple[date, int]] = []

    def take(self, first: date, last: date, line: int) -> Overlap | None:
        """Claim the dates for a line; if one of them is taken already, claim none and tell of a line that has one."""
        index = bisect_right(self._firsts, last)
        if index and self._taken[index - 1][0] >= first:
            owners_last, owner = self._taken[index - 1]
            return Overlap(owner, dates_in(DatePeriod(max(first, self._firsts[index - 1]), min(last, owners_last))))
        self._firsts.insert(index, first)
        self._taken.insert(index, (last, line))
        return None


class TakenByExceptions:
    """Claims of exceptions, of which only those of one kind meet.

    One for a date and one for a period go together, for the date goes before; so do one with a year and one without,
    and one that sets a day's hours and one that takes hours out of it.
    """

    def __init__(self) -> None:
        self._once: dict[tuple[bool, bool], TakenStretches] = {}
        self._yearly: dict[tuple[bool, bool], TakenDates] = {}

    def take(self, exception: HoursException, line: int) -> Overlap | None:
        """Claim an exception's dates; if one of them is taken already, tell of a line that has one."""
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
