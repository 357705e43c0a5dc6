"""Dates and periods as people write them: `24/6 – 19/8`, `24 juni`, `juni – augusti`, `v. 27–31`, `hela året`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from kiosk.content.problems import Refused
from kiosk.content.text.dates_and_times import MONTHS
from kiosk.content.text.key_names import KeyNames
from kiosk.content.text.plain import plain
from kiosk.content.values import periods_errors
from kiosk.content.values.named_days_errors import no_date
from kiosk.schedule.rules import DatePeriod, MonthDay, Period, WeekPeriod, YearlyPeriod

_ISO = re.compile(r"([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?: ?(?:-|till) ?([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}))?")
_BOUND = re.compile(r"(?:([0-9]{1,2}) ?(?:/ ?([0-9]{1,2}))?)? ?(?:([a-zåäö]{3,9})\.?)?(?: ([0-9]{4}))?")
_WEEK = r"([0-9]{1,2})(?: ([0-9]{4}))?"
_WEEKS = re.compile(rf"(?:veckorna|veckor|vecka|v\.?) ?{_WEEK}(?: ?(?:-|till) ?(?:vecka|v\.?)? ?{_WEEK})?")
_LEAP_DAY = MonthDay(2, 29)
_WHOLE_YEAR = YearlyPeriod(MonthDay(1, 1), MonthDay(12, 31))


def when(text: str, keys: KeyNames) -> date | MonthDay | Period:
    """When an exception holds: one date, a yearly date, or a period. Raises Refused."""
    stated = _stated(text, "Skriv till exempel 2026-12-23, 2026-07-06 – 2026-07-31, 24/12, juli eller v. 27–31.", keys)
    return stated.first if not isinstance(stated, WeekPeriod) and stated.first == stated.last else stated


def period(text: str, keys: KeyNames) -> Period:
    """When a season holds: every year if no year is written, else once. Raises Refused."""
    return _stated(
        text, "Skriv till exempel 24/6 – 19/8, juni – augusti, v. 27–31 eller 2026-06-24 – 2026-08-19.", keys
    )


def _stated(text: str, hint: str, keys: KeyNames) -> Period:
    words = plain(text)
    if words == "hela året":
        return _WHOLE_YEAR
    if match := _WEEKS.fullmatch(words):
        return _weeks(text, match)
    return dates(text, hint, keys)


def dates(text: str, hint: str, keys: KeyNames) -> DatePeriod | YearlyPeriod:
    """From one date to another, or one date or month alone. Raises Refused.

    A year at the end alone counts for both dates, if they then come in order.
    """
    words = plain(text)
    if match := _ISO.fullmatch(words):
        day = iso_date(match[1])
        return _in_order(day, iso_date(match[2]) if match[2] else day, text)
    parts = [part.strip() for part in words.replace(" till ", "-").split("-")]
    if len(parts) == 2 and parts[0].isdecimal() and parts[1][:1].isdecimal():  # "24-28 december"
        parts[0] += parts[1].lstrip("0123456789")
    bounds = [_bound(part) for part in parts]
    first, last = bounds[0], bounds[-1]
    if len(bounds) > 2 or first is None or last is None:
        raise no_date(text, keys) or periods_errors.unreadable(text, hint)
    start, end = first.month_day(first=True), last.month_day(first=False)
    if first.year and last.year:
        return _in_order(first.in_its_year(start), last.in_its_year(end), text)
    if last.year and start <= end:
        return DatePeriod(last.in_its_year(start), last.in_its_year(end))
    if first.year or last.year:
        raise _year_at_one_end(first, last, text)
    begins, ends = first.day > 0 and start == _LEAP_DAY, last.day > 0 and end == _LEAP_DAY
    if begins or ends:
        raise periods_errors.leap_day(text, begins, ends)
    return YearlyPeriod(start, end)


def _year_at_one_end(first: _Bound, last: _Bound, text: str) -> Refused:
    start, end = first.month_day(first=True), last.month_day(first=False)
    passes_new_year = start > end
    first_year = first.year or last.year - passes_new_year
    last_year = last.year or first.year + passes_new_year
    in_order = DatePeriod(
        first._replace(year=first_year).in_its_year(start), last._replace(year=last_year).in_its_year(end)
    )
    turned = f"{last.written} – {first.written} {last_year}" if passes_new_year and last.year else None
    return periods_errors.one_year_missing(text, in_order, turned)


class _Bound(NamedTuple):
    """Where a period begins or ends: a day of a month, or with `day` 0 the whole month; `year` 0 is not written."""

    day: int
    month: int
    year: int
    written: str

    def month_day(self, first: bool) -> MonthDay:
        """The day; the first or the last one of a month. Raises Refused."""
        if not self.day and self.month:
            return MonthDay(self.month, 1 if first else monthrange(2000, self.month)[1])
        try:
            date(2000, self.month, self.day)  # a leap year
        except ValueError:
            raise periods_errors.no_such_day(self.written, self.month) from None
        return MonthDay(self.month, self.day)

    def in_its_year(self, day: MonthDay) -> date:
        """The day in the bound's year. Raises Refused."""
        if not self.day and day == _LEAP_DAY:
            day = MonthDay(2, monthrange(self.year, 2)[1])
        return _date(self.year, *day)


def _bound(part: str) -> _Bound | None:
    """A bound as it is written; None where it cannot be read. A day that does not exist is refused later."""
    match = _BOUND.fullmatch(part)
    if match is None or bool(match[2]) == bool(match[3]):
        return None
    day, number, name, year = match.groups()
    months = [month for month, full in enumerate(MONTHS, 1) if name and full.startswith(name)]
    if not day and (not months or name == "jul"):  # "jul" is Christmas; with a day it is the month
        return None
    month = int(number) if number else (months[0] if months else 0)
    return _Bound(int(day or 0), month, int(year or 0), _written(day, number, name))


def _written(day: str | None, number: str | None, month: str | None) -> str:
    return f"{day}/{number}" if number else f"{day} {month}" if day else str(month)


def _in_order(first: date, last: date, text: str) -> DatePeriod:
    if last < first:
        raise periods_errors.backwards(text)
    return DatePeriod(first, last)


def iso_date(text: str) -> date:
    """The date of `2026-12-23`. Raises Refused."""
    year, month, day = map(int, text.split("-"))
    return _date(year, month, day)


def _date(year: int, month: int, day: int) -> date:
    _check_year(year)
    try:
        return date(year, month, day)
    except ValueError:
        raise periods_errors.no_such_date(year, month, day) from None


def _check_year(year: int) -> None:
    if not 2000 <= year <= 2100:
        raise periods_errors.no_such_year(year)


def _weeks(text: str, match: re.Match[str]) -> WeekPeriod | DatePeriod:
    """Weeks of every year, or of one year from the first Monday to the last Sunday."""
    first, last = _week(match[1]), _week(match[3] or match[1])
    first_year, last_year = match[2], match[4] if match[3] else match[2]
    if not first_year and not last_year:
        return WeekPeriod(first, last)
    if not last_year:
        raise periods_errors.one_week_without_year(text)
    begins, ends = _day_of_week(first_year or last_year, first, 1), _day_of_week(last_year, last, 7)
    if ends < begins:
        raise periods_errors.weeks_backwards(text, first, last, int(last_year))
    return DatePeriod(begins, ends)


def _week(number: str) -> int:
    if not 1 <= int(number) <= 53:
        raise periods_errors.no_such_week(number)
    return int(number)


def _day_of_week(year: str, week: int, weekday: int) -> date:
    _check_year(int(year))
    try:
        return date.fromisocalendar(int(year), week, weekday)
    except ValueError:
        raise periods_errors.no_week_53(year) from None
