"""Times, dates and opening hours as people say them ("8.30–16", "måndag 3 augusti").

Words and their order, and how times and spans of them are written, are the catalogues' to decide; names of days and
months are Babel's (CLDR). All numbers have Western digits, in Arabic too: CLDR's `ar` has them, and so have the doors,
clocks and forms of Sweden.

Local times are Europe/Stockholm, whatever the machine is set to. Nothing here looks at a clock.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import reduce

from babel.dates import format_date, format_skeleton
from babel.lists import format_list

from kiosk.language.catalogue import Language
from kiosk.language.codes import nearest
from kiosk.schedule.rules import ALL_DAY, Hours, Text
from kiosk.schedule.timeline import ZONE

EN_DASH = "–"
NBSP = "\N{NO-BREAK SPACE}"

_YEAR = re.compile(r"[\s,]*y+$")
_COMMA = re.compile("[,،]")
_SPACE_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")


def in_language(text: Text, language: Language) -> str:
    """The text that serves a reader of the language best (see `language_codes`); "" when there is none."""
    return nearest(text, language.code)[1] if text else ""


def keep_numbers_together(text: str) -> str:
    """The text with the spaces inside numbers unbreakable: a telephone number is never split over two lines."""
    return _SPACE_IN_NUMBER.sub(NBSP, text)


def upper_first(text: str) -> str:
    """The text with its first letter as a capital, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text with its first letter small, the rest untouched."""
    return text[:1].lower() + text[1:]


def clock(now: datetime, language: Language) -> str:
    """The time of day for a wall clock: "15:52"; "15.52" in Finnish."""
    return format_skeleton("Hm", now.astimezone(ZONE), tzinfo=ZONE, locale=language.locale)


def full_date(day: date, language: Language, *, with_year: bool = False) -> str:
    """Weekday, day and month: "måndag 23 november"."""
    # Every language's own order of the parts, mostly without the year: nobody in the lobby wonders about that.
    pattern = language.locale.date_formats["full"].pattern
    pattern = _COMMA.sub("", pattern if with_year else _YEAR.sub("", pattern))
    return format_date(day, pattern, locale=language.locale)


def full_dates(first: date, last: date, language: Language) -> str:
    """From one day to another, or the one day: "måndag 23 november – onsdag 25 november"."""
    said = full_date(first, language)
    if first == last:
        return said
    return language.phrase("{first_date} – {last_date}", first_date=said, last_date=full_date(last, language))


def day_and_month(day: date, language: Language, *, with_year: bool = False) -> str:
    """Day and month: "24 december"."""
    if with_year:
        return format_date(day, "long", locale=language.locale)
    return format_skeleton("MMMMd", day, locale=language.locale)


def weekday(day: date, language: Language) -> str:
    """The name of the weekday, standing alone: "måndag"."""
    return format_date(day, "cccc", locale=language.locale)


def weekdays(days: Sequence[date], language: Language) -> str:
    """Consecutive days by their names: "måndag", "måndag och tisdag", "måndag–fredag"."""
    names = [weekday(day, language) for day in days]
    if len(names) > 2:
        return language.phrase("{first_day}–{last_day}", first_day=names[0], last_day=names[-1])
    return listed(names, language)


def minute_of_day(minute: int, language: Language) -> str:
    """A time as on a door sign: "8", "8.30" in Swedish, "08:00" in English; `minute` is 0–1440."""
    hour, minutes = divmod(minute, 60)
    if minutes:
        return language.phrase("{hour:02}:{minute:02}", hour=hour, minute=minutes)
    return language.phrase("{hour:02}:00", hour=hour)


def spoken_time(minute: int, language: Language) -> str:
    """A time a voice reads right: a full stop would be read as a decimal point, so "8:30"; and "8" in Swedish."""
    hour, minutes = divmod(minute, 60)
    if minutes:
        return language.phrase("{hour}:{minute:02}", hour=hour, minute=minutes)
    return language.phrase("{hour}:00", hour=hour)


def hours(day_hours: Hours, language: Language) -> str:
    """The open hours of a day: "8–17", "8–12 och 13–16.30", "Dygnet runt", "Stängt"."""
    if not day_hours:
        return language.phrase("Closed")
    if day_hours == ALL_DAY:
        return language.phrase("Open 24 hours")
    spans = [[minute_of_day(end, language) for end in interval] for interval in day_hours]
    # Arabic says it in words: digits around a dash would stand in the one order or the other, as what is beside them.
    return listed(
        [language.phrase("{opens}–{closes}", opens=opens, closes=closes) for opens, closes in spans], language
    )


def listed(parts: Sequence[str], language: Language) -> str:
    """Several things that belong together: "a", "a och b", "a, b och c"."""
    return format_list(parts, locale=language.locale)


def in_a_row(parts: Sequence[str], language: Language) -> str:
    """Several things, one after the other: "a, b, c"."""
    return reduce(lambda first, second: language.phrase("{first}, {second}", first=first, second=second), parts)
