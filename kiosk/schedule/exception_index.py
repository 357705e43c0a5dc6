"""An index of an office's exceptions by date, so that ten thousand take no longer than three."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from kiosk.schedule.periods import covers
from kiosk.schedule.rules import DatePeriod, HoursException, MonthDay


class ExceptionIndex:
    """Exceptions by date. Those with a year come before yearly ones, and otherwise in the order stated."""

    def __init__(self, exceptions: Iterable[HoursException]) -> None:
        self._by_date: defaultdict[date, list[HoursException]] = defaultdict(list)
        self._by_month: defaultdict[tuple[int, int], list[HoursException]] = defaultdict(list)
        self._yearly_dates: defaultdict[int, list[HoursException]] = defaultdict(list)
        self._yearly_periods: list[HoursException] = []
        for exception in exceptions:
            match exception.when:
                case date() as day:
                    self._by_date[day].append(exception)
                case DatePeriod() as period:
                    for month in _months(period):
                        self._by_month[month].append(exception)
                case MonthDay(month_of_year):
                    self._yearly_dates[month_of_year].append(exception)
                case _:
                    self._yearly_periods.append(exception)

    def on(self, day: date) -> tuple[list[HoursException], list[HoursException]]:
        """The exceptions for this one date, and those for a period that includes it; the strongest of each first."""
        for_date = list(self._by_date.get(day, ()))
        for_date += [each for each in self._yearly_dates.get(day.month, ()) if covers(each.when, day)]
        for_period = [each for each in self._by_month.get((day.year, day.month), ()) if covers(each.when, day)]
        for_period += [each for each in self._yearly_periods if covers(each.when, day)]
        return for_date, for_period


def _months(period: DatePeriod) -> Iterable[tuple[int, int]]:
    first, last = (day.year * 12 + day.month - 1 for day in (period.first, period.last))
    return ((number // 12, number % 12 + 1) for number in range(first, last + 1))
