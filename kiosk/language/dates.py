"""Dates and weekdays as people say them: "måndag 3 augusti", "måndag–fredag".

The names of days and months are Babel's (CLDR). The words around them, and how ranges are written, are the catalogues'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from babel.dates import format_date, format_skeleton

from kiosk.language.catalogue import Language
from kiosk.language.texts import join_with_and

_YEAR = re.compile(r"[\s,]*y+$")
_COMMA = re.compile("[,،]")


def full_date(day: date, language: Language, *, with_year: bool = False) -> str:
    """Weekday, day and month: "måndag 23 november"."""
    # The order of the parts is the language's own. Nobody in the lobby needs the year.
    pattern = language.locale.date_formats["full"].pattern
    pattern = _COMMA.sub("", pattern if with_year else _YEAR.sub("", pattern))
    return format_date(day, pattern, locale=language.locale)


def full_date_range(first: date, last: date, language: Language) -> str:
    """From one day to another, or the one day: "måndag 23 november – onsdag 25 november"."""
    said = full_date(first, language)
    if first == last:
        return said
    return language.phrase("{first_date} – {last_date}", first_date=said, last_date=full_date(last, language))


def day_and_month(day: date, language: Language, *, with_year: bool = False) -> str:
    """Day and month: "24 december"; with its year "24 december 2026"."""
    if with_year:
        return format_date(day, "long", locale=language.locale)
    return format_skeleton("MMMMd", day, locale=language.locale)


def date_range(first: date, last: date, language: Language, *, with_year: bool = False) -> str:
    """From one date to another, or the one date: "24 juni–19 augusti", or with the year "24 juni–19 augusti 2026".

    The first date has its year too if it is another one.
    """
    end = day_and_month(last, language, with_year=with_year)
    if first == last:
        return end
    start = day_and_month(first, language, with_year=with_year and first.year != last.year)
    return language.phrase("{first_date}–{last_date}", first_date=start, last_date=end)


def month_name(day: date, language: Language) -> str:
    """The name of a date's month, standing alone: "juli"."""
    return format_date(day, "LLLL", locale=language.locale)


def weekday_name(day: date, language: Language) -> str:
    """The name of the weekday, standing alone: "måndag"."""
    return format_date(day, "cccc", locale=language.locale)


def weekday_range(days: Sequence[date], language: Language) -> str:
    """Consecutive days by their names: "måndag", "måndag och tisdag", "måndag–fredag"."""
    names = [weekday_name(day, language) for day in days]
    if len(names) > 2:
        return language.phrase("{first_day}–{last_day}", first_day=names[0], last_day=names[-1])
    return join_with_and(names, language)
