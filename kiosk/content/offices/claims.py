"""Who has a date first: rules of one list are walked through once, and each claims its dates for its line."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import NamedTuple

from kiosk.content.offices.date_sets import dates_in
from kiosk.schedule.rules import ClosedBetween, DatePeriod, HoursException, MonthDay, Period


class Clash(NamedTuple):
    """Dates that had been claimed already, and the line that claimed them."""

    line: int
    dates: int


class SetClaims:
    """Claims for sets of dates: those of what comes again every year, and of all seasons."""

    def __init__(self) -> None:
        self._all = 0
        self._claims: list[tuple[int, int]] = []

    def claim(self, dates: int, line: int) -> Clash | None:
        """Claim the dates for a line; if one of them is claimed already, claim none and tell of the first such line."""
        if self._all & dates:
            return next(Clash(owner, dates & claimed) for claimed, owner in self._claims if dates & claimed)
        self._all |= dates
        self._claims.append((dates, line))
        return None


class StretchClaims:
    """Claims for stretches of dates that come once. Apart as they are, they stand in order, and a search halves."""

    def __init__(self) -> None:
        self._firsts: list[date] = []
        self._claims: list[tuple[date, int]] = []

    def claim(self, first: date, last: date, line: int) -> Clash | None:
        """Claim the dates for a line; if one of them is claimed already, claim none and tell of a line that has one."""
        index = bisect_right(self._firsts, last)
        if index and self._claims[index - 1][0] >= first:
            owners_last, owner = self._claims[index - 1]
            return Clash(owner, dates_in(DatePeriod(max(first, self._firsts[index - 1]), min(last, owners_last))))
        self._firsts.insert(index, first)
        self._claims.insert(index, (last, line))
        return None


class ExceptionClaims:
    """Claims of exceptions, of which only those of one kind meet.

    One for a date and one for a period go together, for the date goes before; so do one with a year and one without,
    and one that sets a day's hours and one that takes hours out of it.
    """

    def __init__(self) -> None:
        self._once: dict[tuple[bool, bool], StretchClaims] = {}
        self._yearly: dict[tuple[bool, bool], SetClaims] = {}

    def claim(self, exception: HoursException, line: int) -> Clash | None:
        """Claim an exception's dates; if one of them is claimed already, tell of a line that has one."""
        when = exception.when
        kind = (isinstance(when, date | MonthDay), isinstance(exception.effect, ClosedBetween))
        if stretch := once(when):
            return self._once.setdefault(kind, StretchClaims()).claim(*stretch, line)
        return self._yearly.setdefault(kind, SetClaims()).claim(dates_in(when), line)


def once(when: date | MonthDay | Period) -> tuple[date, date] | None:
    """The first and the last date of what comes once; None for what comes every year."""
    match when:
        case date():
            return when, when
        case DatePeriod(first, last):
            return first, last
        case _:
            return None
