"""Sweden's public holidays, and the eves and other days known by name, by date.

A *red day* is a public holiday in the sense of lagen (1989:253) om allmänna helgdagar, 1 §, ordinary Sundays left
out: what a Sunday is, the office's own week says.

The authority is the library `holidays` 0.109, category "public". Its answers for the years a kiosk will live through
lie beside this file in `red_day_table`, because `import holidays.countries.sweden` imports every country there is: 120
to 180 ms of a whole start that may take 600. For other years the library itself is imported and asked. Loading its
sweden.py alone, past its packages, would save half of the time and hang on how the library is laid out; working out
the dates here would put this file in the library's place. A test makes the table anew and compares, so no update of
the library changes an answer unseen: `python tools/make_red_day_table.py` writes the new table, and what
changed are lines to read.

The library knows 1953–2100. Years outside have no days here; nothing is raised, a lost clock must not stop a screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from kiosk.schedule.day_names import red_day_names
from kiosk.schedule.red_day_table import FIRST_YEAR, LAST_YEAR, RED_DAYS
from kiosk.schedule.rules import NamedDay, Text

# Every named day hangs on a red day, so many days from it. New Year's Eve counts from Christmas Day, so that no year
# needs to look into the next one.
_FROM_RED_DAY = {
    NamedDay.EPIPHANY_EVE: (-1, "Trettondedag jul"),
    NamedDay.MAUNDY_THURSDAY: (-1, "Långfredagen"),
    NamedDay.EASTER_EVE: (-1, "Påskdagen"),
    NamedDay.WALPURGIS_EVE: (-1, "Första maj"),
    NamedDay.DAY_BEFORE_ASCENSION: (-1, "Kristi himmelsfärdsdag"),
    NamedDay.PENTECOST_EVE: (-1, "Pingstdagen"),
    NamedDay.DAY_BEFORE_MIDSUMMER_EVE: (-2, "Midsommardagen"),
    NamedDay.MIDSUMMER_EVE: (-1, "Midsommardagen"),
    NamedDay.ALL_SAINTS_EVE: (-1, "Alla helgons dag"),
    NamedDay.DAY_BEFORE_CHRISTMAS_EVE: (-2, "Juldagen"),
    NamedDay.CHRISTMAS_EVE: (-1, "Juldagen"),
    NamedDay.DAY_BEFORE_NEW_YEARS_EVE: (5, "Juldagen"),
    NamedDay.NEW_YEARS_EVE: (6, "Juldagen"),
}

_FREE_EVES = frozenset({NamedDay.MIDSUMMER_EVE, NamedDay.CHRISTMAS_EVE, NamedDay.NEW_YEARS_EVE})

_SATURDAY = 5


@cache
def red_days(year: int) -> Mapping[date, Text]:
    """The year's public holidays and their names.

    Where two fall on one date (Första maj and Kristi himmelsfärdsdag in 2008, Nationaldagen and Pingstdagen in 2049)
    the text names both, with a comma between.
    """
    names: dict[date, list[str]] = {}
    for name, day in _dates(year):
        names.setdefault(day, []).append(name)
    return MappingProxyType({day: red_day_names(swedish) for day, swedish in names.items()})


@cache
def named_days(year: int) -> Mapping[date, tuple[NamedDay, ...]]:
    """The year's named days by date, several on one date in the order of `NamedDay`.

    A *bridge day* (klämdag) is a single day squeezed in: a day that is not free, between two that are. Free are
    Saturdays, Sundays, red days, and the three eves that semesterlagen (1977:480) 7 § puts on a par with them:
    midsommarafton, julafton and nyårsafton. Such are Friday 15 May 2026, after Kristi himmelsfärdsdag, and Monday 23
    December 2030, before julafton. Which eves an office itself closes on makes no difference.
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
    """The single days between free ones, of the year whose free days besides weekends are given.

    The first day of a year is red and the last an eve, so neither is a bridge day nor has one beyond it.
    """
    one = timedelta(days=1)
    first, last = min(free), max(free)

    def is_free(day: date) -> bool:
        return day in free or day.weekday() >= _SATURDAY

    # A working day has a weekend on one side at most: the other side is one of the given days.
    beside = {day + step for day in free for step in (-one, one) if first < day + step < last}
    return sorted(day for day in beside if not is_free(day) and is_free(day - one) and is_free(day + one))


@cache
def _dates(year: int) -> tuple[tuple[str, date], ...]:
    """The year's public holidays as (Swedish name, date)."""
    if FIRST_YEAR <= year <= LAST_YEAR:
        return tuple(
            (name, date.fromisoformat(text))
            for name, _, dates in RED_DAYS
            for text in dates.split()
            if text.startswith(str(year))
        )
    from holidays.countries.sweden import Sweden  # noqa: PLC0415 - slow; see the top

    found = Sweden(years=year, categories=("public",), include_sundays=False, language="sv")
    return tuple((name, day) for day in sorted(found) for name in found.get_list(day))
