"""The questions that the rest of the program asks an office: open now, until when, why, and what are its days like?

Instants are aware datetimes in any zone; dates are local dates in `ZONE`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta
from typing import NamedTuple

from kiosk.schedule.day import Day
from kiosk.schedule.days import Days
from kiosk.schedule.rules import ALL_DAY, DatePeriod, Hours, OfficeRules, SetHours
from kiosk.schedule.status import UNKNOWN, Status
from kiosk.schedule.timeline import ZONE, Timeline, build_timeline

# How many days before and after the one asked about are laid out: first few, then more until both ends of the answer
# are found. The few are nearly always enough.
_SPANS = ((14, 45), (366, 400))

# Weekdays and dates repeat after 28 years (the Gregorian calendar between 1901 and 2099). So a state that yearly rules
# have not changed for so long never changes.
_CYCLE = 28
_ENDLESS = timedelta(days=_CYCLE * 365)
_LONGEST_DEVIATION = 366

# Leaves room for a cycle before and after.
_YEARS = range(MINYEAR + _CYCLE, MAXYEAR - _CYCLE)


class Change(NamedTuple):
    """A status, and the instant (UTC) from which it holds."""

    at: datetime
    status: Status


class OpeningHours:
    """Answers questions about one office. An answer depends on the rules and the instant, not on what was asked before.

    The rules are laid out in time around the instants asked about; later answers are looked up.
    """

    def __init__(self, office: OfficeRules) -> None:
        self.office = office
        self._days = Days(office)
        self._named = _named_years(office)
        self._never_changes = len(_stated_hours(office)) == 1 and _stated_hours(office) <= {(), ALL_DAY}
        self._instants: tuple[datetime, ...] = ()
        self._settled: tuple[Status | None, ...] = (None,)
        """The timeline's statuses; None where only a wider timeline has both ends of the answer."""

    def at(self, now: datetime) -> Status:
        """Whether the office is open, why, since when and until when: the last and the next change of state.

        `since` is None if it was never otherwise, `until` if it never will be. Raises ValueError for a naive `now`.
        """
        if now.tzinfo is None:
            raise ValueError("now must be aware")
        # Python compares datetimes of one zone many times faster than those of two.
        now = now.astimezone(UTC)
        return self._settled[bisect_right(self._instants, now)] or self._lay_out(now)

    def changes(self, start: datetime, end: datetime) -> Iterator[Change]:
        """The status at `start`, then every change of state before `end`. Consecutive ones differ in state.

        Raises ValueError for a naive `start`.
        """
        status = self.at(start)
        yield Change(start.astimezone(UTC), status)
        while status.until is not None and status.until < end:
            at = status.until
            status = self.at(at)
            yield Change(at, status)

    def day(self, day: date) -> Day:
        """A local date by all rules."""
        return self._days[day]

    def ordinary(self, day: date) -> Day:
        """A local date as season and regular week alone would have it."""
        return self._days.ordinary(day)

    def days(self, first: date, count: int) -> tuple[Day, ...]:
        """`count` local dates from `first` on."""
        return tuple(self._days[first + timedelta(days=number)] for number in range(count))

    def deviates(self, day: Day) -> bool:
        """Whether a day's hours differ from those of season and week. A red day on a closed Sunday does not deviate."""
        return day.hours != self._days.ordinary(day.date).hours

    def deviations(self, first: date, last: date) -> Iterator[tuple[Day, ...]]:
        """The deviations from one local date to another, both included, in order.

        Days with the same reason and hours are one deviation if no day of usual hours lies between: four weeks of
        vacation are one. It may go on after `last`, for a year at the most.
        """
        day = first
        while day <= last:
            if alike := self._deviation_from(day):
                yield alike
                day = alike[-1].date
            day += timedelta(days=1)

    def _deviation_from(self, first: date) -> tuple[Day, ...]:
        """The deviation that begins on a date; () if it is a day like others."""
        start = self._days[first]
        if not self.deviates(start):
            return ()
        found = [start]
        for number in range(1, _LONGEST_DEVIATION):
            day = self._days[first + timedelta(days=number)]
            if self.deviates(day) and (day.hours, day.reason) == (start.hours, start.reason):
                found.append(day)
            elif day.hours or self.deviates(day):
                break
        return tuple(found)

    def _lay_out(self, now: datetime) -> Status:
        """The status at an instant in UTC, from a new timeline around it that has both ends of the answer."""
        if now.year not in _YEARS:
            return UNKNOWN
        spans = self._spans(now.astimezone(ZONE).date())
        status = None
        while status is None:
            first, last = next(spans)
            timeline = build_timeline(self._days.__getitem__, first, (last - first).days)
            self._instants = timeline.instants
            self._settled = (None, *(self._settle(status, timeline) for status in timeline.statuses[1:-1]), None)
            status = self._settled[bisect_right(self._instants, now)]
        return status

    def _spans(self, day: date) -> Iterator[tuple[date, date]]:
        """Wider and wider spans of dates around one; the widest has a cycle on both sides of every year named."""
        for back, ahead in _SPANS:
            yield day - timedelta(days=back), day + timedelta(days=ahead)
        first, last = self._named
        yield date(min(day.year, first) - _CYCLE, 1, 1), date(max(day.year, last) + _CYCLE + 1, 1, 1)

    def _settle(self, status: Status, timeline: Timeline) -> Status | None:
        """The status if both its ends are known: each lies in the timeline, or so far away that there is none."""
        if self._never_changes:
            return status
        first, end = timeline.instants[0], timeline.instants[-1]
        since, until = status.since or first, status.until or end
        named_from, named_to = (datetime(year, 1, 1, tzinfo=UTC) for year in (self._named[0], self._named[1] + 1))
        if status.since is None and min(until, named_from) - since < _ENDLESS:
            return None
        if status.until is None and until - max(since, named_to) < _ENDLESS:
            return None
        return status


def _named_years(office: OfficeRules) -> tuple[int, int]:
    """The first and the last year that the rules name; (MAXYEAR, MINYEAR) if they name none."""
    named = []
    for when in (*(each.when for each in office.exceptions), *(each.period for each in office.seasons)):
        match when:
            case date():
                named.append(when.year)
            case DatePeriod(first, last):
                named += (first.year, last.year)
    named = [year for year in named if year in _YEARS]
    return min(named, default=MAXYEAR), max(named, default=MINYEAR)


def _stated_hours(office: OfficeRules) -> set[Hours]:
    """All the hours that rules state for a day. () is among them where a rule can take hours away."""
    stated = {hours or () for hours in office.regular}
    for season in office.seasons:
        stated.update(hours for hours in season.week if hours is not None)
    for exception in office.exceptions:
        stated.add(exception.effect.hours if isinstance(exception.effect, SetHours) else ())
    if office.closed_red_days or office.closed_eves or office.shortened_days:
        stated.add(())
    return stated
