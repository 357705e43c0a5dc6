"""Sweden's public holidays, and the eves and other days known by name, by date.

A *red day* is a public holiday in the sense of lagen (1989:253) om allmänna helgdagar, 1 §, without ordinary Sundays:
the office's own week decides those.

The authority is the library `holidays` 0.109, category "public". `red_day_table` holds its answers for the years that a
kiosk will live through, because `import holidays.countries.sweden` imports every country there is: 120 to 180 ms of a
start that may take 600. For other years the library itself is imported and asked. Loading its sweden.py alone, past
its packages, would save half of the time and depend on how the library is laid out; to compute the dates here would
make this module the authority. A test makes the table anew and compares, so no update of the library changes an answer
unseen: `python -m tools.make_red_day_table` writes the new table, and the changed lines are there to be read.

The library knows 1953–2100. Other years have no days here, and nothing is raised: a clock that is wrong must not stop
the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from kiosk.schedule.reasons import RedDay, RedDays
from kiosk.schedule.red_day_table import FIRST_YEAR, LAST_YEAR, RED_DAYS
from kiosk.schedule.rules import NamedDay

# Every named day is so many days from a red day. New Year's Eve counts from Christmas Day, so that no year depends on
# the next.
_FROM_RED_DAY = {
    NamedDay.EPIPHANY_EVE: (-1, RedDay.EPIPHANY),
    NamedDay.MAUNDY_THURSDAY: (-1, RedDay.GOOD_FRIDAY),
    NamedDay.EASTER_EVE: (-1, RedDay.EASTER_DAY),
    NamedDay.WALPURGIS_EVE: (-1, RedDay.MAY_DAY),
    NamedDay.DAY_BEFORE_ASCENSION: (-1, RedDay.ASCENSION_DAY),
    NamedDay.PENTECOST_EVE: (-1, RedDay.PENTECOST),
    NamedDay.DAY_BEFORE_MIDSUMMER_EVE: (-2, RedDay.MIDSUMMER_DAY),
    NamedDay.MIDSUMMER_EVE: (-1, RedDay.MIDSUMMER_DAY),
    NamedDay.ALL_SAINTS_EVE: (-1, RedDay.ALL_SAINTS_DAY),
    NamedDay.DAY_BEFORE_CHRISTMAS_EVE: (-2, RedDay.CHRISTMAS_DAY),
    NamedDay.CHRISTMAS_EVE: (-1, RedDay.CHRISTMAS_DAY),
    NamedDay.DAY_BEFORE_NEW_YEARS_EVE: (5, RedDay.CHRISTMAS_DAY),
    NamedDay.NEW_YEARS_EVE: (6, RedDay.CHRISTMAS_DAY),
}

_FREE_EVES = frozenset({NamedDay.MIDSUMMER_EVE, NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE})

_SATURDAY = 5


@cache
def red_days(year: int) -> Mapping[date, RedDays]:
    """The year's public holidays by date.

    Two fall on one date now and then: Första maj and Kristi himmelsfärdsdag in 2008, Nationaldagen and Pingstdagen in
    2049.
    """
    days: dict[date, list[RedDay]] = {}
    for red_day, day in _dates(year):
        days.setdefault(day, []).append(red_day)
    return MappingProxyType({day: RedDays(tuple(on_day)) for day, on_day in days.items()})


@cache
def named_days(year: int) -> Mapping[date, tuple[NamedDay, ...]]:
    """The year's named days by date, several on one date in the order of `NamedDay`.

    A *bridge day* (klämdag) is a single day that is not free between two that are. Free are Saturdays, Sundays, red
    days, and the three eves that semesterlagen (1977:480) 7 § treats as Sundays: midsommarafton, julafton and
    nyårsafton. Examples are Friday 15 May 2026, after Kristi himmelsfärdsdag, and Monday 23 December 2030, before
    julafton. The eves on which an office itself is closed make no difference.
    """
    dates = dict(_dates(year))
    if not dates:
        return MappingProxyType({})
    named: dict[date, tuple[NamedDay, ...]] = {}
    for eve, (days, red_day) in _FROM_RED_DAY.items():
        day = dates[red_day] + timedelta(days=days)
        named[day] = (*named.get(day, ()), eve)
    free = set(dates.values()) | {day for day, eves in named.items() if not _FREE_EVES.isdisjoint(eves)}
    for day in _bridge_days(free):
        named[day] = (*named.get(day, ()), NamedDay.BRIDGE_DAY)
    return MappingProxyType(named)


def _bridge_days(free: set[date]) -> list[date]:
    """The single working days between free ones. `free` has the red days and free eves of one year.

    The first day of a year is red and the last an eve: neither is a bridge day, and no bridge day lies beyond them.
    """
    one = timedelta(days=1)
    first, last = min(free), max(free)

    def is_free(day: date) -> bool:
        return day in free or day.weekday() >= _SATURDAY

    # A working day has a weekend on one side at most, so on the other side is one of the given days.
    beside = {day + step for day in free for step in (-one, one) if first < day + step < last}
    return sorted(day for day in beside if not is_free(day) and is_free(day - one) and is_free(day + one))


@cache
def _dates(year: int) -> tuple[tuple[RedDay, date], ...]:
    """The year's public holidays, in the order of the table or by date."""
    if FIRST_YEAR <= year <= LAST_YEAR:
        return tuple(
            (RedDay(red_day), date.fromisoformat(text))
            for red_day, dates in RED_DAYS
            for text in dates.split()
            if text.startswith(str(year))
        )
    from holidays.countries.sweden import Sweden  # noqa: PLC0415 - slow; see the top

    found = Sweden(years=year, categories=("public",), include_sundays=False, language="sv")
    return tuple((RedDay(name), day) for day in sorted(found) for name in found.get_list(day))
